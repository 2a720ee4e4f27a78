/** Shorter words are mostly those that any text has, in UTF-16 code units. */
const SHORTEST = 4;

/** Two words that begin with so much in common are forms of one, in UTF-16 code units. */
const STEM = 5;

/** A line speaks of a text when so many of its words are in it. */
const SHARE = 0.4;

/** Whether a line speaks of what stands below it, and no less of that than of what stands above. */
export function speaksOfBelow(line: string, above: string, below: string): boolean {
  const stems = stemsOf(line);
  if (stems.length === 0) return false;
  const inBelow = shareIn(stems, below);
  return inBelow >= SHARE && inBelow > shareIn(stems, above);
}

function shareIn(stems: readonly string[], text: string): number {
  const known = new Set(stemsOf(text));
  return stems.filter((stem) => known.has(stem)).length / stems.length;
}

/** The beginnings of the words of a text that it is about. */
function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().split(/[\s"'“”‘’().,:;!?/–—-]+/);
  return words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM));
}
