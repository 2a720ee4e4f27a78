import { paragraphOf } from '../../blocks-of-run.js';
import { endingOf } from '../../headings/ending.js';
import { isPersonName } from '../../is-person-name.js';
import type { Passage } from '../../passage.js';
import { cueOf } from './cue.js';

/**
 * The passages of a transcript with what cannot be a title settled: what goes on in a turn, what happens in the room, who
 * takes part. Titles among turns have no mark at their end.
 */
export function withSpeech(passages: readonly Passage[]): readonly Passage[] {
  // Only turns are paragraphs by now.
  const first = passages.findIndex((passage) => passage.type === 'block' && passage.block.type === 'paragraph');
  return passages.map((passage, at) => {
    if (passage.type !== 'prose') return passage;
    const isSettled = isLabelled(passage.text) || isRemark(passage.text) || (at > first && !isOpen(passage.text));
    return isSettled ? { type: 'block', block: paragraphOf(passage.text) } : passage;
  });
}

function isOpen(text: string): boolean {
  return endingOf(text) === 'open';
}

/** `Host: Ann Smith`, `Builder of the bridge: Ben Cole` */
function isLabelled(text: string): boolean {
  const cue = cueOf(text);
  return cue !== undefined && cue.mark !== '' && (cue.form === 'sure' || isPersonName(cue.words));
}

/** `(Laughter)`, `[crosstalk 00:12:45]`, `00:12:45`, `END` */
function isRemark(text: string): boolean {
  return /^(?:\(.*\)|\[.*\]|[\d:.,\s>-]+|end|the end|end of transcript)$/i.test(text);
}
