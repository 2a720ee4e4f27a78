import { readdirSync, readFileSync } from 'node:fs';
import type { Quotation } from '../../src/quotations/types.js';

/**
 * A case that is written to be read through: `== what it shows`, a text whose paragraphs stand apart by a blank line,
 * `--`, and one line for each quotation: `“content” — source (description) | cue | fragment`. The source is `nobody`
 * where none is found and the cue `-` where none is.
 */
export interface LiterateCase {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly expected: readonly string[];
}

/** Cases that say what would be right and that the rules do not reach yet; each must stay wrong until it is moved. */
export const KNOWN_WRONG = 'known-wrong.txt';

const folder = new URL('cases/', import.meta.url);

/** The cases of each file in `cases/`. */
export function readCases(): readonly { readonly file: string; readonly cases: readonly LiterateCase[] }[] {
  return readdirSync(folder).map((file) => ({ file, cases: casesIn(readFileSync(new URL(file, folder), 'utf8')) }));
}

function casesIn(text: string): readonly LiterateCase[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [head = '', tail = ''] = part.split(/^--$/m);
      const [title = '', ...body] = head.split('\n');
      const paragraphs = body.join('\n').trim().split(/\n\n+/);
      return { title, paragraphs, expected: tail.split('\n').filter((line) => line !== '') };
    });
}

/** A quotation as the cases write it. */
export function lineOf({ content, source, sourceDescription, cue, fragment }: Quotation): string {
  const speaker = `${source ?? 'nobody'}${sourceDescription === undefined ? '' : ` (${sourceDescription})`}`;
  return `“${content}” — ${speaker} | ${cue ?? '-'}${fragment ? ' | fragment' : ''}`;
}
