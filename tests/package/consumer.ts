import {
  type Article,
  type Block,
  blockText,
  countWords,
  numberedSections,
  parseArticle,
  quotationsOf,
  ReaderError,
  renderJson,
  renderMarkdown,
  renderPlain,
  renderTerminal,
  type View,
  viewOf,
} from 'article-reader';

/** A program of a library user's: it is compiled and run against the packed package. */
const TEXT = `The bridge at Orm closes

By Jo Meier

The old bridge at Orm closes on Monday, after a hundred and four years and more floods than anybody has counted.

What comes next

"It is over," said Ann Lee, who has kept the bridge for thirty years and lives in the house beside it.
`;

const { article, format }: { article: Article; format: string } = await parseArticle(TEXT);
const view: View = viewOf(article);
const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const words: number = article.sections
  .flatMap((section) => section.blocks.map((block: Block) => blockText(block)))
  .reduce((sum, text) => sum + countWords(text), 0);
if (words < 20) throw new Error(`too few words: ${words}`);

function refused(): string {
  try {
    viewOf(article, { sections: ['weather'] });
    return 'nothing';
  } catch (error) {
    if (error instanceof ReaderError) return error.code;
    throw error;
  }
}

const parsed: { input: string } = JSON.parse(renderJson(view, { input: 'orm.txt', format }));
// biome-ignore lint/suspicious/noConsole: this is a program, and the test reads what it prints.
console.log(
  JSON.stringify({
    headline: article.metadata.headline,
    format,
    titles: numberedSections(article).flatMap(({ title }) => title ?? []),
    said: quotationsOf(article).map(({ source, content }) => `${source}: ${content}`),
    plain: firstLine(renderPlain(viewOf(article, { sections: ['what comes next'] }))),
    markdown: renderMarkdown(view)
      .split('\n')
      .find((line) => line.startsWith('# ')),
    terminal: firstLine(renderTerminal(view, { columns: 60, color: 0 })),
    json: parsed.input,
    refused: refused(),
  }),
);
