// Prints who said what in the articles of a folder, as CSV: node quotations-to-csv.mjs <folder>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberedSections, parseArticle, quotationsOf } from 'article-reader';

const [folder = '.'] = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => /\.(?:txt|md|html)$/.test(file));

console.log('file,section,speaker,quotation');
for (const file of files.sort()) {
  const { article } = await parseArticle(readFileSync(join(folder, file), 'utf8'));
  const titles = numberedSections(article).map(({ title }) => title ?? '');
  for (const { content, section, source = '' } of quotationsOf(article)) {
    console.log([file, titles[section - 1], source, content].map(csvField).join());
  }
}

/** A field in quotation marks, each mark within it doubled (RFC 4180). */
function csvField(text) {
  return `"${text.replaceAll('"', '""')}"`;
}
