// Prints some sections of an article as Markdown: node sections-to-markdown.mjs <file> <number, range or title>...
import { readFileSync } from 'node:fs';
import { parseArticle, ReaderError, renderMarkdown, viewOf } from 'article-reader';

const [file, ...sections] = process.argv.slice(2);
const { article } = await parseArticle(readFileSync(file, 'utf8'));

try {
  process.stdout.write(renderMarkdown(viewOf(article, { sections })));
} catch (error) {
  // A section that is not there is the user's mistake, and the message says which there are. Anything else is a bug.
  if (!(error instanceof ReaderError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
