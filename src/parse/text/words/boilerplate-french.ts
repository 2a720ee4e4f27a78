import type { Boilerplate } from './boilerplate.js';

/** Lines that French pages put between an article's own. */
export const FRENCH_BOILERPLATE: readonly Boilerplate[] = [
  {
    reason: 'advertisement label',
    lines: [
      'publicité',
      'la suite après la publicité',
      'la suite après cette publicité',
      'lire la suite après la publicité',
    ],
  },
  {
    reason: 'share button',
    lines: [
      'partager',
      "partager l'article",
      'partager cet article',
      'copier le lien',
      'envoyer par e-mail',
      'envoyer par mail',
      "imprimer l'article",
      "offrir l'article",
      'offrir cet article',
    ],
    doubtful: ['imprimer', 'enregistrer', 'envoyer'],
    shapes: [
      /^(?:partager|partagez|suivez-nous) (?:sur|via|par) (?:facebook|twitter|x|whatsapp|linkedin|telegram|instagram|e-?mail)$/,
    ],
  },
  {
    reason: 'pointer to another article',
    lines: [
      'lire aussi',
      'à lire aussi',
      'a lire aussi',
      'à voir aussi',
      'lire également',
      'à lire également',
      'lire la suite',
      "lire l'article complet",
      'sur le même sujet',
      'vous aimerez aussi',
      'les plus lus',
      'article réservé aux abonnés',
    ],
    leads: [
      'lire',
      'lire aussi',
      'à lire',
      'à lire aussi',
      'a lire aussi',
      'lire également',
      'à lire également',
      'voir aussi',
      'à voir aussi',
      'sur le même sujet',
    ],
  },
  {
    reason: 'sign-up line',
    lines: ["s'abonner", "je m'abonne", "s'inscrire", "je m'inscris", 'abonnez-vous', 'inscrivez-vous'],
    shapes: [/^(?:abonnez-vous|inscrivez-vous|recevez)\b.{0,60}\b(?:newsletter|lettre|infolettre)\b.{0,30}$/],
  },
  {
    reason: 'comment count',
    lines: [
      'voir les commentaires',
      'lire les commentaires',
      'laisser un commentaire',
      'ajouter un commentaire',
      'aucun commentaire',
    ],
    doubtful: ['commentaires', 'commenter', 'réagir'],
    shapes: [/^\d[\d.\s]* commentaires?$/, /^commentaires? ?\(\d[\d.]*\)$/],
  },
  {
    reason: 'copyright line',
    lines: ['tous droits réservés', 'reproduction interdite'],
  },
  {
    reason: 'cookie notice',
    lines: ['accepter les cookies', 'gérer les cookies', 'paramétrer les cookies', 'continuer sans accepter'],
    doubtful: ['tout accepter', 'tout refuser', 'refuser'],
    shapes: [/^(?:nous utilisons|ce site utilise|notre site utilise) des cookies\b.{0,300}$/],
  },
  {
    reason: 'picture label',
    lines: ["agrandir l'image", 'agrandir la photo'],
  },
  {
    reason: 'navigation',
    lines: ['haut de page', 'retour en haut', 'retour en haut de page', 'aller au contenu'],
    doubtful: ['accueil', 'mentions légales', 'rechercher', 'menu'],
  },
  {
    reason: 'reading time',
    lines: [],
    shapes: [/^(?:temps de )?lecture ?:? ?\d+ min(?:utes?|\.)?$/, /^\d+ min(?:utes?|\.)? de lecture$/],
  },
];
