import type { Boilerplate } from './boilerplate.js';

/** Lines that German pages put between an article's own. */
export const GERMAN_BOILERPLATE: readonly Boilerplate[] = [
  {
    reason: 'advertisement label',
    lines: [
      'anzeige',
      'anzeigen',
      'werbung',
      'weiterlesen nach der anzeige',
      'weiterlesen nach der werbung',
      'nach der anzeige weiterlesen',
      'nach der werbung weiterlesen',
      'artikel wird nach der anzeige fortgesetzt',
    ],
  },
  {
    reason: 'share button',
    lines: [
      'artikel teilen',
      'beitrag teilen',
      'link kopieren',
      'artikel drucken',
      'artikel merken',
      'artikel verschenken',
      'per e-mail teilen',
      'per mail teilen',
    ],
    doubtful: ['teilen', 'drucken', 'merken', 'e-mail'],
    shapes: [
      /^(?:teilen auf|auf|per|via) (?:facebook|twitter|x|whatsapp|linkedin|xing|telegram|e-?mail)(?: teilen)?$/,
      /^folgen sie uns (?:auf|bei) \S{1,20}$/,
    ],
  },
  {
    reason: 'pointer to another article',
    lines: [
      'lesen sie auch',
      'lesen sie mehr',
      'mehr zum thema',
      'auch interessant',
      'das könnte sie auch interessieren',
      'das könnte dich auch interessieren',
      'meistgelesen',
      'meistgelesene artikel',
      'empfohlener redaktioneller inhalt',
    ],
    leads: [
      'lesen sie auch',
      'lesen sie hier',
      'lesen sie mehr',
      'lesen sie dazu',
      'mehr zum thema',
      'mehr dazu',
      'auch interessant',
      'lesetipp',
      'siehe auch',
    ],
    doubtful: ['weiterlesen', 'mehr lesen'],
  },
  {
    reason: 'sign-up line',
    lines: [
      'jetzt abonnieren',
      'newsletter abonnieren',
      'jetzt anmelden',
      'jetzt registrieren',
      'zum newsletter anmelden',
    ],
    doubtful: ['abonnieren', 'anmelden', 'registrieren'],
    shapes: [/^(?:melden sie sich|abonnieren sie|jetzt|hier)\b.{0,60}\bnewsletter\b.{0,30}$/],
  },
  {
    reason: 'comment count',
    lines: [
      'kommentar schreiben',
      'kommentare anzeigen',
      'alle kommentare anzeigen',
      'zu den kommentaren',
      'keine kommentare',
    ],
    doubtful: ['kommentare', 'kommentieren'],
    shapes: [/^\d[\d.]* kommentare?$/, /^kommentare? ?\(\d[\d.]*\)$/],
  },
  {
    reason: 'copyright line',
    lines: ['alle rechte vorbehalten'],
  },
  {
    reason: 'cookie notice',
    lines: ['cookies akzeptieren', 'alle cookies akzeptieren', 'cookies ablehnen', 'cookie-einstellungen'],
    doubtful: ['alle akzeptieren', 'alle ablehnen'],
    shapes: [/^(?:wir verwenden|wir nutzen|diese (?:web)?(?:seite|site) (?:verwendet|nutzt)) cookies\b.{0,300}$/],
  },
  {
    reason: 'picture label',
    lines: ['bild vergrößern', 'bildergalerie öffnen', 'bild in galerie öffnen'],
    shapes: [/^bild \d+ von \d+$/],
  },
  {
    reason: 'navigation',
    lines: ['nach oben', 'zurück zur startseite', 'zum seitenanfang', 'zum inhalt springen'],
    doubtful: ['impressum', 'datenschutz', 'startseite', 'menü', 'suche'],
  },
  {
    reason: 'reading time',
    lines: [],
    shapes: [/^lesezeit: ?(?:ca\.? ?)?\d+ min(?:uten?|\.)?$/, /^\d+ min(?:uten?|\.)? lesezeit$/],
  },
];
