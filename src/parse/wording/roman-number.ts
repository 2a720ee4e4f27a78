const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Gives the number that a Roman numeral in lower case stands for, up to 399; `undefined` for any other text. */
export function romanNumber(numeral: string): number | undefined {
  if (!/^c{0,3}(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/.test(numeral) || numeral === '') return undefined;
  const values = [...numeral].map((digit) => DIGITS[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
