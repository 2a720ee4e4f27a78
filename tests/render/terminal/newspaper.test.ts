import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/types.js';
import { inTextColumns } from '../../../src/render/terminal/newspaper.js';
import { styledPage } from '../../../src/render/terminal/render-terminal.js';
import { viewOf } from '../../../src/select/view-of.js';
import { articleOf, paragraph, text } from '../tree.js';

/** Paragraphs of as many lines as given, each line a word of its own. */
const paragraphs = (...heights: readonly number[]) =>
  heights.map((height, index) =>
    paragraph(
      ...Array.from({ length: height }, (_, line) => [text(`${index}.${line}`), { type: 'break' } as const]).flat(),
    ),
  );

function page(blocks: readonly Block[], rows: number, textColumns = 2): readonly string[] {
  const view = { ...viewOf(articleOf(blocks)), partial: true };
  return styledPage(view, { columns: 40, color: 0, arrangement: inTextColumns(textColumns, rows) }).split('\n');
}

describe('inTextColumns()', () => {
  it('makes the columns of a text that fits on a screen equally high', () => {
    expect(page(paragraphs(2, 2, 2, 2), 30)).toEqual([
      '0.0                   2.0',
      '0.1                   2.1',
      '',
      '1.0                   3.0',
      '1.1                   3.1',
      '',
    ]);
  });

  it('leaves no line of a paragraph alone in a column', () => {
    expect(page(paragraphs(3, 3), 30)).toEqual([
      '0.0                   1.0',
      '0.1                   1.1',
      '0.2                   1.2',
      '',
    ]);
    expect(page(paragraphs(5), 30)).toEqual(['0.0                   0.3', '0.1                   0.4', '0.2', '']);
  });

  it('begins no column with a blank line, and may begin one after it', () => {
    const verse = { type: 'code', value: 'a\nb\n\nc\nd' } as const;
    expect(page([verse], 30)).toEqual(['    a                     c', '    b                     d', '']);
  });

  it('goes on below a rule where a screen is full', () => {
    const lines = page(paragraphs(40), 14);
    expect(lines[0]).toBe('0.0                   0.12');
    expect(lines.indexOf('─'.repeat(40))).toBe(12);
    expect(lines[13]).toBe('0.24                  0.32');
  });

  it('keeps a heading with the text below it, and the head above all columns', () => {
    const view = viewOf({
      type: 'article',
      metadata: { headline: 'A headline that takes more than one of the columns' },
      sections: [
        { type: 'section', depth: 1, blocks: paragraphs(4) },
        { type: 'section', depth: 1, heading: [text('Title')], blocks: paragraphs(4) },
      ],
    });
    const set = styledPage(view, { columns: 60, color: 1, arrangement: inTextColumns(2, 30) });
    expect(set.replace(/\x1b\[[\d;]*m/g, '').split('\n')).toEqual([
      'A headline that takes more than one of the columns',
      '─'.repeat(60),
      '1 min read',
      '',
      '0.0                             Title',
      '0.1',
      '0.2                             0.0',
      '0.3                             0.1',
      '                                0.2',
      '                                0.3',
      '',
    ]);
  });

  it('leaves the last screen more than a line', () => {
    const lines = page(paragraphs(59), 30);
    const rule = lines.indexOf('─'.repeat(40));
    expect([rule, lines.length - 1 - rule - 1]).toEqual([22, 8]);
  });
});
