import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../src/quotations/quotations-of.js';
import type { Quotation } from '../../src/quotations/types.js';
import { articleOf } from './article.js';

/**
 * The cases are written to be read through: `== what it shows`, a text whose paragraphs stand apart by a blank line,
 * `--`, and one line for each quotation: `“content” — source (description) | cue | fragment`. The source is `nobody`
 * where none is found and the cue `-` where none is.
 */
interface Case {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly expected: readonly string[];
}

/** Cases that say what would be right and that the rules do not reach yet; each must stay wrong until it is moved. */
const KNOWN_WRONG = 'known-wrong.txt';

const folder = new URL('cases/', import.meta.url);

for (const file of readdirSync(folder)) {
  const cases = casesIn(readFileSync(new URL(file, folder), 'utf8'));
  describe(`quotationsOf() reads ${file}`, () => {
    test.each(cases)('$title', ({ paragraphs, expected }) => {
      const found = quotationsOf(articleOf(...paragraphs)).map(lineOf);
      if (file === KNOWN_WRONG) expect(found).not.toEqual(expected);
      else expect(found).toEqual(expected);
    });
  });
}

function casesIn(text: string): readonly Case[] {
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

function lineOf({ content, source, sourceDescription, cue, fragment }: Quotation): string {
  const speaker = `${source ?? 'nobody'}${sourceDescription === undefined ? '' : ` (${sourceDescription})`}`;
  return `“${content}” — ${speaker} | ${cue ?? '-'}${fragment ? ' | fragment' : ''}`;
}
