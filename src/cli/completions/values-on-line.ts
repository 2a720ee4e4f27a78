import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ReaderError } from '../../article/reader-error.js';
import { foldedWords } from '../../article/slug.js';
import type { Article } from '../../article/types.js';
import { readSource } from '../../input/read-source.js';
import type { FileSource } from '../../input/source.js';
import { detectFormat } from '../../parse/detect-format.js';
import { parseArticle } from '../../parse/parse-article.js';
import { quotationsOf } from '../../quotations/quotations-of.js';
import { speakersOf } from '../../select/quotations-view.js';
import { parseSelectors } from '../../select/section-selector.js';
import { numberedSections } from '../../select/select-sections.js';
import type { Io } from '../io.js';
import type { ListedValue } from '../options.js';
import { parseCommandLine } from '../program.js';
import { PROGRAM_NAME } from '../program-text.js';
import { type Settings, settingsOf } from '../settings.js';
import { wordsOfLine } from './words-of-line.js';

/** The largest file that is read for a completion, in bytes: nobody waits longer for one. */
const MOST_BYTES = 1024 * 1024;

/** The world, as far as completions may touch it: nothing is fetched, and standard input is the shell's. */
type Surroundings = Pick<Io, 'stdout' | 'env' | 'after'>;

/**
 * The values that an option can take, by the files on an unfinished command line: the sections of the articles by title,
 * or their speakers, in order, each once. What is wrong with the line or a file is passed over.
 *
 * @param line the whole line, quoted as it is typed, with any word in place of the value that is sought
 */
export async function valuesOnLine(wanted: ListedValue, line: string, world: Surroundings): Promise<readonly string[]> {
  const values = new Set<string>();
  for await (const article of articlesOn(line, world)) {
    const found = wanted === 'section' ? sectionNames(article) : speakersOf(quotationsOf(article));
    for (const value of found) values.add(onOneLine(value));
  }
  return [...values];
}

async function* articlesOn(line: string, world: Surroundings): AsyncIterable<Article> {
  const settings = await unlessMistaken(async () => settingsOn(line, world));
  if (settings === undefined) return;
  for (const source of settings.sources) {
    if (source.type !== 'file') continue;
    const article = await unlessMistaken(() => articleIn(source, settings, world));
    if (article !== undefined) yield article;
  }
}

function settingsOn(line: string, world: Surroundings): Settings | undefined {
  const home = world.env['HOME'] ?? '~';
  const words = wordsOfLine(line).map((word) => word.replace(/^~(?=\/)/, () => home));
  // Assignments and `sudo` may stand before the program; under another name, it is the first word.
  const program = words.findIndex((word) => basename(word) === PROGRAM_NAME);
  const typed = parseCommandLine(words.slice(Math.max(program, 0) + 1));
  return typed.type === 'read' ? settingsOf(typed.sources, typed.options, world) : undefined;
}

async function articleIn(
  source: FileSource,
  { from, reading }: Settings,
  { after }: Surroundings,
): Promise<Article | undefined> {
  const status = await stat(source.path).catch(() => undefined);
  if (!status?.isFile() || status.size > MOST_BYTES) return undefined;
  const { text } = await readSource(source, { ...NOWHERE, after }, reading);
  const format = from === 'auto' ? detectFormat(text, { contentType: undefined, name: source.path }).format : from;
  return (await parseArticle(text, { format })).article;
}

/** Where nothing comes from but files. */
const NOWHERE = {
  stdin: { piped: false, isTTY: false, async *chunks() {} },
  async fetch(): Promise<never> {
    throw new ReaderError('unreadable', 'nothing is fetched while a line is completed');
  },
};

async function unlessMistaken<Result>(step: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ReaderError) return undefined;
    throw error;
  }
}

/** What to type for each section: its title; its slug where others share the title; its number where it would be read as another thing. */
function sectionNames(article: Article): readonly string[] {
  const sections = numberedSections(article).map(({ number, slug, title = slug }) => ({ number, slug, title }));
  const slugs = new Set(sections.map(({ slug }) => slug));
  const count = new Map<string, number>();
  const folded = (title: string) => foldedWords(title).join(' ');
  for (const { title } of sections) count.set(folded(title), (count.get(folded(title)) ?? 0) + 1);
  return sections.map(({ number, slug, title }) => {
    if (!isReadAsTitle(title)) return `${number}`;
    const isClear = folded(title) !== '' && count.get(folded(title)) === 1 && !slugs.has(title);
    return isClear ? title : slug;
  });
}

/** Whether a title is one to `--section` too, and no list of numbers and no option. */
function isReadAsTitle(title: string): boolean {
  try {
    return parseSelectors(title).every(({ type }) => type === 'title');
  } catch (error) {
    if (error instanceof ReaderError) return false;
    throw error;
  }
}

function onOneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
