/** The two ways of writing UTF-16. */
export type Utf16 = 'utf-16le' | 'utf-16be';

/** How many bytes are looked at. */
const SAMPLE = 64 * 1024;

/** From this share of pairs with a zero byte on, bytes are UTF-16 and nothing else: most letters are European. */
const EUROPEAN = 0.4;

/** The share in a Chinese or Japanese text, where only spaces, digits and line ends have one. */
const EAST_ASIAN = 0.005;

/**
 * Whether bytes without a byte order mark are UTF-16, told by their zero bytes: all on one side of the pairs. Where these
 * are few, the bytes must not be UTF-8, and be well-formed UTF-16.
 */
export function utf16ByZeros(bytes: Uint8Array, validUtf8: boolean): Utf16 | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return undefined;
  const [even, odd] = zerosBySide(sample);
  const share = Math.max(even, odd) / (sample.length / 2);
  const oneSided = Math.max(even, odd) > 20 * Math.min(even, odd);
  if (!oneSided || share < EAST_ASIAN) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return share >= EUROPEAN || (!validUtf8 && isWellFormed(sample, encoding)) ? encoding : undefined;
}

/** How many zero bytes stand first in their pair, and how many second. */
function zerosBySide(sample: Uint8Array): readonly [even: number, odd: number] {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  return [even, odd];
}

function isWellFormed(sample: Uint8Array, encoding: Utf16): boolean {
  try {
    // As a stream: the sample may end within a character.
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
