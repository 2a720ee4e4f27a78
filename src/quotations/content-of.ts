import type { QuotedStretch } from './marks/quoted-matter.js';
import type { Passage } from './passages.js';

/**
 * The words of a quotation without the outer marks, its parts joined by a space. The comma that leads to the cue is
 * dropped at the end; between two parts it is a full stop where what stands between them ends a sentence.
 */
export function contentOf(passages: readonly Passage[], stretches: readonly QuotedStretch[]): string {
  const words = stretches.map((stretch, index) => {
    const own = wordsOf(passages, stretch);
    const next = stretches[index + 1];
    if (next === undefined) return own.replace(/,$/, '');
    return next.passage === stretch.passage && endsSentence(passages, stretch, next) ? withStop(own) : own;
  });
  return words.filter((part) => part !== '').join(' ');
}

/** A stop in the place of the comma before the cue, or of the sign that stands behind the mark or not at all. */
function withStop(words: string): string {
  return words.replace(/,$|(?<=[\p{L}\p{N}])$/u, '.');
}

function wordsOf(passages: readonly Passage[], { passage, innerStart, innerEnd }: QuotedStretch): string {
  return passages[passage]?.text.slice(innerStart, innerEnd).trim() ?? '';
}

function endsSentence(passages: readonly Passage[], { passage, end }: QuotedStretch, next: QuotedStretch): boolean {
  return /[.!?…]["'”’)\]]*[\s—–―]*$/.test(passages[passage]?.text.slice(end, next.start) ?? '');
}
