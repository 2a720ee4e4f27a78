import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFrontMatter } from '../../src/render/render-markdown.js';

/** What YAML 1.2 lets stand between quotation marks (§5.1), without the line breaks of YAML 1.1. */
const PRINTABLE = /^[ -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

const telling = fc.constantFrom('"', "'", '\\', ':', '#', '\n', '\x85', '\u2028', '\ufeff', '\uffff', '\ud800');

describe('formatFrontMatter()', () => {
  it('is nothing when nothing but the headline is known', () => {
    expect(formatFrontMatter({ headline: 'Head' })).toBe('');
  });

  it('puts every value into quotation marks', () => {
    const metadata = { authors: ['Ann "A" Lee', '- Bo: Ek'], dateModified: '2026-07-01' };
    expect(formatFrontMatter(metadata)).toBe(
      '---\nauthors:\n  - "Ann \\"A\\" Lee"\n  - "- Bo: Ek"\ndateModified: "2026-07-01"\n---\n',
    );
  });

  it('holds any text on one line that JSON and YAML read alike', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(telling, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) }),
        (publisher) => {
          const [, line = ''] = formatFrontMatter({ publisher }).split('\n');
          expect(line).toMatch(PRINTABLE);
          expect(JSON.parse(line.slice('publisher: '.length))).toBe(publisher);
        },
      ),
    );
  });
});
