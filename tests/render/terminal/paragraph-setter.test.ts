import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/types.js';
import { unstyledText } from '../../../src/render/lines/line.js';
import { loadParagraphSetter } from '../../../src/render/terminal/paragraph-setter.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import { viewOf } from '../../../src/select/view-of.js';
import { articleOf, bullets, item, paragraph } from '../tree.js';

const GERMAN = 'Die Verwaltung hat die Wirtschaftlichkeit der Anlage und die Geschwindigkeit der Arbeiten geprüft.';
const BOTH = { justify: true, hyphenate: true };

async function lines(article: Article, text: string): Promise<readonly string[]> {
  const set = await loadParagraphSetter(article, BOTH);
  return set([{ text, roles: [] }], 25).map(unstyledText);
}

describe('loadParagraphSetter()', () => {
  it('divides words by the language that the article names', async () => {
    const article = articleOf([paragraph('Wort')], { inLanguage: 'de-AT' });
    expect(await lines(article, 'aaaaaaaaaaaaa Wirtschaftlichkeit aaaa')).toEqual([
      'aaaaaaaaaaaaa Wirtschaft-',
      'lichkeit aaaa',
    ]);
  });

  it('divides words by the language that the text is in', async () => {
    expect((await lines(articleOf([paragraph(GERMAN)]), GERMAN)).filter((line) => line.endsWith('-'))).not.toEqual([]);
  });

  it('divides no word of a language that it does not know', async () => {
    const dutch = articleOf([paragraph('Woord')], { inLanguage: 'nl' });
    expect((await lines(dutch, GERMAN)).filter((line) => line.endsWith('-'))).toEqual([]);
    const czech = 'Přístav bude během zimních měsíců uzavřen kvůli stavebním pracím na protipovodňové ochraně.';
    expect((await lines(articleOf([paragraph(czech)]), czech)).filter((line) => line.endsWith('-'))).toEqual([]);
  });

  it('sets paragraphs, also those of lists, and no captions', async () => {
    const words = 'aaa bbb ccc ddd eee fff ggg';
    const article = articleOf([
      paragraph(words),
      bullets(item(words)),
      { type: 'figure', caption: paragraph(words).children },
    ]);
    const setParagraph = await loadParagraphSetter(article, { justify: true, hyphenate: false });
    expect(renderTerminal(viewOf(article), { columns: 18, color: 0, setParagraph })).toContain(
      [
        'aaa  bbb  ccc  ddd',
        'eee fff ggg',
        '',
        '• aaa  bbb ccc ddd',
        '  eee fff ggg',
        '',
        '▲ aaa bbb ccc ddd',
        '  eee fff ggg',
        '',
      ].join('\n'),
    );
  });
});
