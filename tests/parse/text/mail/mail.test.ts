import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Parsed } from '../../../../src/article/parsed.js';
import { blockText, titleOf } from '../../../../src/article/text.js';
import { parseText } from '../../../../src/parse/text/parse-text.js';

const HEADER = 'From: Ann Lee <ann@example.org>\nSubject: The bridge\n\n';

/** Lines of mails; each `W` becomes a word of its own. */
const LINES = [
  ...['', '', '', 'W', 'W W', 'Hi W,', 'Best regards,', '--', '____________', 'W mailing list', 'Sent from my W'],
  ...[
    'On 5 May 2025, W',
    'wrote:',
    'W wrote:',
    '> W',
    '>> W',
    '> > W W',
    '>',
    '> --',
    '> On 5 May W wrote:',
    '>From W',
  ],
  ...['From: W <w@example.org>', 'Subject: Re: [W] W', 'To: W', 'Date: 5 May 2025 W', 'Sent: W', ' W folded', 'X-W: W'],
  ...['----- W Message -----', 'Begin W:', 'From w@example.org Tue Nov 25 10:30:00 2025', '- W', '> - W', '| W | W |'],
  ...['a long line that goes on and on with W and a lot of words', 'well-', 'known W car-', '    W = 5', '====='],
];

const texts = fc
  .tuple(fc.boolean(), fc.array(fc.constantFrom(...LINES), { maxLength: 25 }))
  .map(([hasHeader, lines]) => {
    let count = 0;
    return ((hasHeader ? HEADER : '') + lines.join('\n')).replace(/\bW\b/g, () => `Word${count++}x`);
  });

function everything({ article, omissions }: Parsed): string {
  const { headline = '', authors = [] } = article.metadata;
  const sections = article.sections.flatMap((section) => [titleOf(section) ?? '', ...section.blocks.map(blockText)]);
  return [headline, ...authors, ...sections, ...omissions.map(({ text }) => text)].join(' ');
}

describe('the kind mail', () => {
  test('loses no word', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const kept = everything(await parseText(text));
        expect((text.match(/Word\d+x/g) ?? []).filter((word) => !kept.includes(word))).toEqual([]);
      }),
    );
  });
});
