import { lists } from 'lexicon:saved-folders';
import { webAddressOf } from '../../article/address.js';
import { lazily } from '../../lexicon/lookups.js';
import { wordSetOf } from '../../lexicon/word-lists.js';

/*
 * A page as it was saved in a file: by a browser ("complete"), by SingleFile, by an office program.
 */

/** So much of a page is searched for what a program has noted of its source, in UTF-16 code units. */
const TOP = 16_000;

/** What browsers note above a page: its address after the number of its characters. */
const SAVED_FROM = /<!--\s*saved from url=\(\d{4,}\)(\S+)\s*-->/i;

/** What SingleFile notes: its address on a line of its own. */
const SINGLE_FILE = /<!--\s*(?:Page saved with|Archive processed by) SingleFile\s+url:\s*(\S+)/i;

/** Finds the address that a page was saved from, where the program that has saved it says so. */
export function savedAddressIn(html: string): string | undefined {
  const top = html.slice(0, TOP);
  return [SAVED_FROM, SINGLE_FILE]
    .flatMap((note) => note.exec(top)?.[1] ?? [])
    .flatMap((written) => webAddressOf(written) ?? [])[0];
}

const endings = lazily(() => [...wordSetOf(lists)]);

/**
 * Tells whether an address leads into the folder that a program puts beside a page which it saves: it is on no site.
 *
 * @example isBesideCopy('./The%20bells_files/tower.jpg') // true
 */
export function isBesideCopy(written: string): boolean {
  const folder = /^\s*(?:\.\/)?([^/?#:]+)\/[^/]/.exec(written)?.[1]?.toLowerCase();
  return folder !== undefined && endings().some((ending) => folder.endsWith(ending));
}

/** The beginning of data that is embedded in a page: pictures, letters and sounds. A page in a frame is none. */
const EMBEDDED = /data:(?!text\/html)[\w.+-]{1,40}\/[\w.+-]{1,80}(?:;[\w.+-]{1,40}=[\w.+-]{1,40}){0,4};base64,/gi;

/** Data of fewer characters is left. */
const LEAST_DATA = 200;

/** Gives a page without the data that is embedded in it, which nobody reads and which makes it ten times as large. */
export function withoutEmbeddedData(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index, 0: beginning } of html.matchAll(EMBEDDED)) {
    const data = index + beginning.length;
    const end = endOfBase64(html, data);
    if (index < from || end - data < LEAST_DATA) continue;
    kept.push(html.slice(from, index), 'data:,');
    from = end;
  }
  return kept.join('') + html.slice(from);
}

/** Finds the end of base64 in a loop: no pattern can match some millions of characters. */
function endOfBase64(html: string, from: number): number {
  let at = from;
  while (at < html.length && isBase64(html.charCodeAt(at))) at++;
  return at;
}

/** Whether a character stands for data: `A` to `Z`, `a` to `z`, `0` to `9`, `+`, `/`, `=`, or the `%` of an escaped one. */
function isBase64(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) ||
    (code >= 0x2f && code <= 0x39) ||
    code === 0x2b ||
    code === 0x3d ||
    code === 0x25
  );
}
