import { segments } from '../../article/segments.js';
import { SIMPLE_TEXT } from './simple-text.js';

/** The graphemes of a text, in order. */
export function* graphemes(text: string): Generator<string, void, undefined> {
  if (SIMPLE_TEXT.test(text)) yield* text;
  else for (const { segment } of segments(text, 'grapheme')) yield segment;
}
