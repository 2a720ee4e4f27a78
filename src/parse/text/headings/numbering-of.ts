/** `1.`, `2)`, `(3)`, `1.2`, `4.1.3.`, `IV.`, `B)`, `§ 7.`, with the title after it. */
const NUMBERING = /^(?:§\s?)?(?:\(?(\d{1,3}|[IVXLC]{1,6}|[A-Z])[.):]|(\d{1,3}(?:\.\d{1,3})+)[.):]?)\s+(?=\S)/;

/** The number that a title begins with, without what closes it, or `undefined`. */
export function numberingOf(text: string): string | undefined {
  const match = NUMBERING.exec(text);
  return match?.[1] ?? match?.[2];
}
