/** What stands before the date on which an article appeared, in lower case. */
export const PUBLISHED: readonly string[] = [
  'published',
  'first published',
  'originally published',
  'published on',
  'published at',
  'posted',
  'posted on',
  'date',
  'created',
  'released',
  'issued',
  'dated',
  'on',
  'veröffentlicht',
  'veröffentlicht am',
  'stand',
  'vom',
  'publié le',
  'le',
  'publicado el',
  'publicado',
  'el',
];

/** What stands before the date on which an article was last changed, in lower case. */
export const MODIFIED: readonly string[] = [
  'updated',
  'updated on',
  'updated at',
  'last updated',
  'last updated on',
  'last modified',
  'last modified on',
  'modified on',
  'modified',
  'revised',
  'edited',
  'corrected',
  'aktualisiert',
  'aktualisiert am',
  'mis à jour le',
  'modifié le',
  'actualizado el',
  'actualizado',
];

/** The days of the week and their short forms in English, German, French and Spanish, in lower case. */
export const WEEKDAYS: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'tues', 'wed', 'weds', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ...['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
];
