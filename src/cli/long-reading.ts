import type { Format } from '../article/parsed.js';
import type { SourceText } from '../input/read-source.js';
import { sourceName } from '../input/source.js';
import type { Io } from './io.js';
import { say } from './say.js';

/** What is to be done with a text. */
export interface Work {
  /** The form that it is read in. */
  readonly format: Format;
  /** Whether it is searched for quotations. */
  readonly seeksQuotations: boolean;
}

/**
 * How much text is read in a second, by its form, in UTF-16 code units. Measured with files of 1 and 2 MB made of news
 * articles, and with news pages of 200 to 300 kB: processor time of the built program on Node 20.20 with `--plain`.
 */
const READ_PER_SECOND: Readonly<Record<Format, number>> = { text: 2_000_000, markdown: 650_000, html: 700_000 };

/** How much text is searched for quotations in a second, in UTF-16 code units; measured so with `--quotes`. */
const SEARCHED_PER_SECOND = 900_000;

/** What may take longer is announced, in seconds. */
const PATIENCE = 1;

const FORMAT_NAMES: Readonly<Record<Format, string>> = { text: 'plain text', markdown: 'Markdown', html: 'HTML' };

/**
 * Says that a text takes a while to read, where somebody watches. It has to be said before, from the length of the text:
 * no timer goes off while it is read.
 */
export async function announceLongReading({ text, source }: SourceText, work: Work, io: Io): Promise<void> {
  if (!io.stderr.isTTY || secondsFor(text.length, work) < PATIENCE) return;
  const millions = (text.length / 1_000_000).toFixed(1);
  const what = `${millions} million characters of ${FORMAT_NAMES[work.format]}`;
  await say(io, `${sourceName(source)}: ${what} take a while to read`);
}

function secondsFor(length: number, { format, seeksQuotations }: Work): number {
  return length / READ_PER_SECOND[format] + (seeksQuotations ? length / SEARCHED_PER_SECOND : 0);
}
