import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ReaderError } from '../../article/reader-error.js';
import { foldedWords } from '../../article/slug.js';
import { onOneLine } from '../../article/text.js';
import type { Article } from '../../article/types.js';
import { readSource } from '../../input/read-source.js';
import type { FileSource } from '../../input/source.js';
import { detectFormat } from '../../parse/detect-format.js';
import { parseArticle } from '../../parse/parse-article.js';
import { quotationsOf } from '../../quotations/quotations-of.js';
import { speakersOf } from '../../select/quotations-view.js';
import { parseSelectors } from '../../select/section-selector.js';
import { numberedSections } from '../../select/select-sections.js';
import type { SourceValueKind } from '../choices.js';
import { parseCommandLine } from '../command-line.js';
import type { Io } from '../io.js';
import { withPresetOptions } from '../preset-options.js';
import { PROGRAM_NAME } from '../program-text.js';
import { type Settings, settingsOf } from '../settings.js';
import { wordsOfLine } from '../shell-words.js';
import { aboutSource } from '../source-text.js';

/** The largest file that is read for a completion, in bytes: nobody waits longer for one. */
const MOST_BYTES = 1024 * 1024;

/** The part of the world that completions may touch: nothing is fetched, and standard input is the shell's. */
type CompletionWorld = Pick<Io, 'stdout' | 'env' | 'after'>;

/**
 * Lists the values that an option can take, by the files on an unfinished command line: the sections of the articles by
 * title, or their speakers, in order, each once. Mistakes in the line or a file are passed over.
 *
 * @param line the whole line, quoted as it is typed, with any word in place of the value that is sought
 */
export async function completionValues(
  wanted: SourceValueKind,
  line: string,
  world: CompletionWorld,
): Promise<readonly string[]> {
  const values = new Set<string>();
  for await (const article of articlesOn(line, world)) {
    const found = wanted === 'section' ? sectionNames(article) : speakersOf(quotationsOf(article));
    for (const value of found) values.add(onOneLine(value));
  }
  return [...values];
}

async function* articlesOn(line: string, world: CompletionWorld): AsyncIterable<Article> {
  const settings = await ignoreErrors(async () => settingsOn(line, world));
  if (settings === undefined) return;
  for (const source of settings.sources) {
    if (source.type !== 'file') continue;
    const article = await ignoreErrors(() => articleIn(source, settings, world));
    if (article !== undefined) yield article;
  }
}

function settingsOn(line: string, world: CompletionWorld): Settings | undefined {
  const home = world.env['HOME'] ?? '~';
  const words = wordsOfLine(line).map((word) => word.replace(/^~(?=\/)/, () => home));
  // Assignments and `sudo` may stand before the program; under another name, it is the first word.
  const program = words.findIndex((word) => basename(word) === PROGRAM_NAME);
  const typed = parseCommandLine(words.slice(Math.max(program, 0) + 1));
  if (typed.type === 'print') return undefined;
  const { sources, options } = withPresetOptions(typed, world);
  return settingsOf(sources, options, world);
}

async function articleIn(
  source: FileSource,
  { from, reading }: Settings,
  { after }: CompletionWorld,
): Promise<Article | undefined> {
  const status = await stat(source.path).catch(() => undefined);
  if (!status?.isFile() || status.size > MOST_BYTES) return undefined;
  const read = await readSource(source, { ...NOWHERE, after }, reading);
  const { text, mediaType: contentType } = read;
  const format = from === 'auto' ? detectFormat(text, { contentType, name: source.path }).format : from;
  return (await parseArticle(text, { ...aboutSource(read), format })).article;
}

/** A world in which only files can be read. */
const NOWHERE = {
  stdin: { piped: false, isTTY: false, async *chunks() {} },
  async fetch(): Promise<never> {
    throw new ReaderError('unreadable', 'nothing is fetched while a line is completed');
  },
};

async function ignoreErrors<Result>(step: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ReaderError) return undefined;
    throw error;
  }
}

/** Gives the words to type for each section: its title; its slug where others share the title; its number where the title would not be read as one. */
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

/** Tells whether `--section` reads a title as one, and not as a list of numbers or an option. */
function isReadAsTitle(title: string): boolean {
  try {
    return parseSelectors(title).every(({ type }) => type === 'title');
  } catch (error) {
    if (error instanceof ReaderError) return false;
    throw error;
  }
}
