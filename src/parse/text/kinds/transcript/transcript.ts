import type { Kind } from '../kind.js';
import { isTranscript } from './is-transcript.js';
import { readTranscript } from './read-transcript.js';

/**
 * A text most of which is what people say in turn, under their names or labels: an interview, a hearing, a broadcast, a
 * scene. Each turn begins a paragraph with its label: `ANN SMITH: We start.`
 */
export const transcript: Kind = {
  matches: ({ lines }) => isTranscript(lines),
  read: ({ lines }) => readTranscript(lines),
};
