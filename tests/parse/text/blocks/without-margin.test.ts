import { describe, expect, test } from 'vitest';
import { withoutMargin } from '../../../../src/parse/text/blocks/read-passages.js';
import { linesOf } from '../../../../src/parse/text/line.js';

const indents = (text: string): readonly number[] => withoutMargin(linesOf(text)).map(({ indent }) => indent);

describe('withoutMargin()', () => {
  test('takes away the indentation that most of the text has', () => {
    expect(indents('   one line\n   another line\n     further in')).toEqual([0, 0, 2]);
  });

  test('leaves what stands left of the margin at none', () => {
    expect(indents('Title\n   a line of the text\n   a line of the text')).toEqual([0, 0, 0]);
  });

  test('leaves indentation that no half of the text shares', () => {
    expect(indents('a {\n  b {\n    c\n  }\n}')).toEqual([0, 2, 4, 2, 0]);
  });
});
