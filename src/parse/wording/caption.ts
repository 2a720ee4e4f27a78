import { lists as captionLabels } from 'lexicon:caption-labels';
import { lists as figureNumbers } from 'lexicon:figure-numbers';
import { lists as placeholders } from 'lexicon:picture-placeholders';
import { lists as spokenLabels } from 'lexicon:spoken-labels';
import { isOneOf, lazily } from '../../lexicon/lookups.js';
import { matcherOf } from '../../lexicon/matcher.js';
import { entriesOf } from '../../lexicon/word-lists.js';
import { bylineOf } from './byline.js';
import { startsWithCapital } from './characters.js';
import { creditOf, isPictureSource, labelledCredit, pictureLabels } from './credit.js';
import { isPersonName } from './names.js';

const isCaptionLabel = isOneOf(captionLabels);

/** Matches `Figure 2: ` and the first character after it. */
const figureNumber = lazily(() =>
  matcherOf(entriesOf(figureNumbers), {
    before: '^',
    after: '\\s?\\d+[a-z]?\\s?[.:—–|-]\\s*\\S',
    flags: 'i',
  }),
);

/** Matches the words that a placeholder begins with, and takes the description after them: `Image: a map`, `Photo of a map`. */
const placeholderWords = lazily(() =>
  matcherOf(entriesOf(placeholders), {
    before: '^',
    after: `\\b\\s*(?:[:：—–-]|${entriesOf(placeholders, 'before the description').join('|')})?\\s*(.+)$`,
    flags: 'i',
  }),
);

/** Matches a label for those who listen, and takes it and the words after it. */
const spokenLabelWords = lazily(() =>
  matcherOf([...entriesOf(spokenLabels, 'caption'), ...entriesOf(spokenLabels, 'credit')], {
    before: '^(',
    after: '), (.+)$',
    flags: 'i',
  }),
);

const leadsToCredit = isOneOf(spokenLabels, 'credit');

/** The text under a picture. */
export interface Caption {
  /** The description of the picture; empty when only the credit stands there. */
  readonly text: string;
  readonly credit?: string;
}

/** No caption is longer, in UTF-16 code units. */
const LONGEST_CAPTION = 700;

/** A caption whose credit only a dash sets apart has so many words at least. */
const DASHED_WORDS = 6;

/** A credit with its label is not longer, in UTF-16 code units. */
const LONGEST_LABELLED = 140;

/** A caption that only its number marks is not longer, in UTF-16 code units. */
const LONGEST_NUMBERED = 300;

/** The forms in which captions come, in order of certainty. */
const FORMS: readonly ((text: string) => Caption | undefined)[] = [
  inBrackets,
  afterLabel,
  spokenLabel,
  labelled,
  afterDash,
  withSource,
  afterSentence,
  afterCopyright,
  numbered,
];

/**
 * Reads a text as the caption of a picture, when a credit or a label shows that it is one: `… (Photo: A. B.)`, `… - Ann Lee`,
 * `… Ann Lee/Reuters`, `Image: …`, `Figure 2: …`, `[Image: …]`, or the credit alone.
 */
export function captionOf(text: string): Caption | undefined {
  if (text.length > LONGEST_CAPTION || bylineOf(text) !== undefined) return undefined;
  for (const form of FORMS) {
    const caption = form(text);
    if (caption !== undefined) return caption;
  }
  return undefined;
}

function inBrackets(text: string): Caption | undefined {
  if (!/[)\]]$/.test(text)) return undefined;
  const [, before = '', inner = ''] = /^(.*?)\s*[([]([^()[\]]{2,100})[)\]]$/.exec(text) ?? [];
  const credit = creditOf(inner);
  if (before === '') return text.startsWith('[') ? placeholder(inner) : sourcedCredit(inner, credit);
  if (credit === undefined) return undefined;
  const isMarked = credit !== inner || !isPersonName(inner);
  return isMarked || (!abbreviates(before, inner) && before.includes(' ')) ? { text: before, credit } : undefined;
}

/** A credit in brackets by itself, when a label or a known source shows that it is one. */
function sourcedCredit(inner: string, credit: string | undefined): Caption | undefined {
  const isMarked = credit !== inner || inner.split(/\s?[/|]\s?/).some(isPictureSource);
  return credit !== undefined && isMarked ? { text: '', credit } : undefined;
}

/** A description in the place of a picture: `[Image: a map of the coast]`. */
function placeholder(inner: string): Caption | undefined {
  const [, text = ''] = placeholderWords().exec(inner) ?? [];
  return text === '' ? undefined : { text };
}

/** Whether what stands before brackets ends with the initials of the words within: `the RWO (River Works Office)`. */
function abbreviates(before: string, inner: string): boolean {
  const initials = inner.replace(/\B\S+|\s+/g, '').toLowerCase();
  return before.toLowerCase().endsWith(initials);
}

/** A credit with its label at the end, or alone: `… Photo: A. B.`; but not a sentence that tells of a photograph. */
function afterLabel(text: string): Caption | undefined {
  const end = text.slice(-LONGEST_LABELLED).toLowerCase();
  const label = pictureLabels().some((word) => end.includes(word)) ? labelledCredit().exec(text) : null;
  if (label === null) return undefined;
  const start = label.index + label[0].length;
  const before = text.slice(0, start).trimEnd();
  const marked = text.slice(start).replace(/[.)\]]+$/, '');
  const isSetApart =
    before === '' || /[.!?"”)|([–—-]$/.test(before) || startsWithCapital(marked) || /[:：]/.test(marked);
  const credit = creditOf(marked);
  if (!isSetApart || credit === undefined || credit === marked) return undefined;
  return { text: before.replace(/[\s|([–—-]+$/, ''), credit };
}

/** `Image caption, what it shows`, `Image source, Ann Lee`: labels that are there for those who listen. */
function spokenLabel(text: string): Caption | undefined {
  const [, label, words = ''] = spokenLabelWords().exec(text) ?? [];
  if (label === undefined) return undefined;
  return leadsToCredit(label.toLowerCase()) ? { text: '', credit: words } : { text: words };
}

/** No label of a caption is longer with its colon, in UTF-16 code units. */
const LONGEST_LABEL = 20;

/** `Image: what it shows`. */
function labelled(text: string): Caption | undefined {
  const colon = text.slice(0, LONGEST_LABEL).search(/[:：]/);
  if (colon === -1 || !isCaptionLabel(text.slice(0, colon).replace(/\s$/, '').toLowerCase())) return undefined;
  const [, shown = ''] = /^\s(.+)$/.exec(text.slice(colon + 1)) ?? [];
  return shown === '' ? undefined : { text: shown };
}

function afterDash(text: string): Caption | undefined {
  const [, before = '', after = ''] = /^(.+?)\s[-–—]\s([^-–—]{2,60})$/.exec(text) ?? [];
  if (before.split(' ').length < DASHED_WORDS || /^["“„«'‘]|[.!?:"”»’']$/.test(before)) return undefined;
  const credit = creditOf(after);
  return credit === undefined ? undefined : { text: before, credit };
}

/** A name and a known source with a stroke between them, and nothing before that sets them apart. */
function withSource(text: string): Caption | undefined {
  const sources = text.split(/\s?[/|]\s?/).slice(1);
  if (!sources.some(isPictureSource)) return undefined;
  const form = /^(.*?)\s*(\S+\s+\S+\s?[/|]\s?(?:[^/|]{2,40}[/|])?[^/|]{2,40})$/;
  const [, before = '', credit = ''] = form.exec(text) ?? [];
  const isSourced = creditOf(credit) !== undefined && !before.endsWith('©');
  return isSourced ? { text: before, credit } : undefined;
}

/** `… A sentence. / Ann Lee`, `… A sentence. Reuters/Ann Lee` */
function afterSentence(text: string): Caption | undefined {
  if (!/[/|][^/|]*$/.test(text.slice(-60))) return undefined;
  const [, before = '', after = ''] = /^(.+[.!?"”»])\s(?:[/|]\s)?([^.!?]{2,60})$/.exec(text) ?? [];
  const credit = /[/|]/.test(text.slice(before.length)) ? creditOf(after) : undefined;
  return credit === undefined ? undefined : { text: before, credit };
}

/** `… © Ann Lee` */
function afterCopyright(text: string): Caption | undefined {
  const sign = text.lastIndexOf('©');
  const credit = sign === -1 ? undefined : creditOf(text.slice(sign + 1).trim());
  return credit === undefined ? undefined : { text: text.slice(0, sign).trimEnd(), credit };
}

function numbered(text: string): Caption | undefined {
  return text.length <= LONGEST_NUMBERED && figureNumber().test(text) ? { text } : undefined;
}
