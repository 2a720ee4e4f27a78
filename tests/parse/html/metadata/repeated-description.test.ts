import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/article/types.js';
import { withoutRepeatedDescription } from '../../../../src/parse/html/metadata/metadata-of.js';

const TEXT = 'The ferry left the island before dawn, and nobody on the pier could say when the next one would come.';

function described(description: string, text = TEXT): string | undefined {
  const sections: Section[] = [
    { type: 'section', depth: 1, blocks: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
  ];
  return withoutRepeatedDescription({ headline: 'The harbour book', description }, sections).description;
}

describe('withoutRepeatedDescription()', () => {
  it.each([
    ['the beginning of the article', TEXT.slice(0, 60)],
    ['the beginning, cut off', `${TEXT.slice(0, 70)}…`],
    ['the beginning with something before it', `3 minutes ${TEXT}`],
    ['the headline', 'The Harbour Book'],
  ])('drops a description that is %s', (_, description) => {
    expect(described(description)).toBeUndefined();
  });

  it('drops one in a script without spaces', () => {
    expect(described('海の港の本はとても古い。', '海の港の本はとても古い。灯台の下にある。')).toBeUndefined();
  });

  it('keeps one that says something else', () => {
    expect(described('Eleven winters by the sea.')).toBe('Eleven winters by the sea.');
  });
});
