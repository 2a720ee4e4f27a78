// Prints the title, reading time and outline of a web page: node outline-of-page.mjs <address>
import { articleWords, numberedSections, parseArticle, readingMinutes, sectionWords } from 'article-reader';

const [url] = process.argv.slice(2);
const response = await fetch(url);
if (!response.ok) throw new Error(`${url} answers with status ${response.status}`);
const { article } = await parseArticle(await response.text(), { format: 'html', url });

const words = articleWords(article);
console.log(article.metadata.headline ?? url);
console.log(`${words} words, ${readingMinutes(words)} min`);
for (const { number, title = 'Opening', section } of numberedSections(article)) {
  const indent = '  '.repeat(section.depth);
  console.log(`${indent}${number}. ${title} (${sectionWords(section)})`);
}
