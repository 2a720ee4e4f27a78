/** Marks that belong together: which of them may open a quotation, and which then close it. */
export interface MarkFamily {
  readonly opening: readonly string[];
  readonly closing: readonly string[];
}

/** The outer marks of the languages that the reader knows, straight and turned. */
export const MARK_FAMILIES: readonly MarkFamily[] = [
  // Straight and turned marks are mixed up so often that they are one family.
  { opening: ['"', '＂', '“', '”', '„', '‟'], closing: ['"', '＂', '”', '“'] },
  { opening: ["''", '``'], closing: ["''"] },
  { opening: ['«', '»'], closing: ['»', '«'] },
  { opening: ['‹', '›'], closing: ['›', '‹'] },
  { opening: ['「'], closing: ['」'] },
  { opening: ['『'], closing: ['』'] },
];

/** The family of words without marks that a label gives to somebody, and of those that a dash opens. */
export const TURN = -2;
export const DASH = -3;

/** Finds every mark of the families above. */
export const ANY_MARK: RegExp = /["＂“”„‟«»‹›「」『』]|''|``/g;
