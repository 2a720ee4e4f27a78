/** The signs that a page is drawn with, apart from the words. Each is as wide as its twin in the other set. */
export interface Signs {
  /** Beside quoted blocks, and beside code. */
  readonly bar: string;
  /** Where the bar of code begins, before the name of the language. */
  readonly corner: string;
  readonly bullet: string;
  /** Before the words that belong to a picture. */
  readonly caption: string;
  /** Before the words that say what the table below them shows. */
  readonly tableCaption: string;
  /** Before what a line that was too long goes on with. */
  readonly continued: string;
  /** A column of a rule below the headline where styles are seen, and in and below a table. */
  readonly rule: string;
  /** A column of a rule below the headline where styles are not seen. */
  readonly heavyRule: string;
  /** A column of a rule below a heading, by its depth. Deeper headings have the last. */
  readonly headingRules: readonly string[];
  /** Between the parts of a line such as the byline. */
  readonly between: string;
  /** Before who said something. */
  readonly dash: string;
  /** Before and after words that somebody said. */
  readonly quotation: readonly [open: string, close: string];
}

/** The signs for a terminal that shows Unicode. */
export const UNICODE_SIGNS: Signs = {
  bar: '│',
  corner: '┌',
  bullet: '•',
  caption: '▲',
  tableCaption: '▼',
  continued: '↪',
  rule: '─',
  heavyRule: '═',
  headingRules: ['─', '╌', '┈'],
  between: '·',
  dash: '—',
  quotation: ['“', '”'],
};

/** The signs for a locale without UTF-8. */
export const ASCII_SIGNS: Signs = {
  bar: '|',
  corner: '+',
  bullet: '*',
  caption: '^',
  tableCaption: 'v',
  continued: '>',
  rule: '-',
  heavyRule: '=',
  headingRules: ['-', '~', '.'],
  between: '|',
  dash: '-',
  quotation: ['"', '"'],
};
