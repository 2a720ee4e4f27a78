/** The words for what a book is divided into, in lower case, each with its level: 1 for the highest. */
export const BOOK_DIVISIONS: Readonly<Record<string, number>> = {
  volume: 1,
  tome: 1,
  band: 1,
  book: 2,
  livre: 2,
  buch: 2,
  libro: 2,
  part: 3,
  partie: 3,
  teil: 3,
  parte: 3,
  act: 4,
  acte: 4,
  akt: 4,
  acto: 4,
  adventure: 5,
  canto: 5,
  chap: 5,
  chapter: 5,
  chapitre: 5,
  kapitel: 5,
  capítulo: 5,
  essay: 5,
  fable: 5,
  lecture: 5,
  lesson: 5,
  letter: 5,
  stave: 5,
  story: 5,
  tale: 5,
  scene: 6,
  section: 6,
  szene: 6,
  escena: 6,
};

/** The level of what stands beside chapters without a number. */
export const CHAPTER_LEVEL = 5;

/** Titles of what stands beside chapters without a number, in lower case. */
export const BOOK_MATTER: ReadonlySet<string> = new Set([
  'acknowledgements',
  'afterword',
  'appendix',
  'author’s note',
  "author's note",
  'contents',
  'dedication',
  'conclusion',
  'epilogue',
  'footnotes',
  'foreword',
  'glossary',
  'illustrations',
  'index',
  'introduction',
  'introductory',
  'list of illustrations',
  'notes',
  'postscript',
  'preface',
  'prologue',
  'table of contents',
  "transcriber's note",
  "transcriber's notes",
  'transcriber’s note',
  'transcriber’s notes',
]);

/** Numbers as words, one first, in lower case. */
export const NUMBER_WORDS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Numbers as words that tell a place, one first, in lower case. */
export const ORDINAL_WORDS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
