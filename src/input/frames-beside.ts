import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FramePage, PageFrames } from '../article/parsed.js';
import { ReaderError } from '../article/reader-error.js';
import { decode } from './encoding/decode.js';
import { fileBelow } from './file-below.js';
import { systemReason } from './unreadable.js';

/** A frame of a page that shows another page in the same folder or one below: its address is the first group. */
const FRAME = /<i?frame\b[^<>]*?\ssrc\s*=\s*["']?([^\s"'<>?#:]{1,300}\.x?html?)(?=[\s"'>?#])/gi;

/** No more frames of a page are looked for. */
const MOST_FRAMES = 50;

/** Frames are looked for in frames to this depth. */
const DEEPEST = 3;

/** No larger page is read for a frame, in bytes. */
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Reads the pages that a page in a file shows in frames, where they lie beside it or in a folder beside it, as browsers save
 * them. One that is missing, or no text, is passed over.
 *
 * @param html the page, decoded
 * @param path its file
 * @returns the pages by their addresses as they are written
 */
export async function framesBeside(html: string, path: string): Promise<PageFrames> {
  const frames = new Map<string, FramePage>();
  const tried = new Set<string>();
  const pages: PageInFile[] = [{ html, folder: dirname(path), depth: 1 }];
  for (const page of pages) {
    const addresses = page.depth > DEEPEST ? [] : addressesIn(page.html).filter((written) => !tried.has(written));
    for (const written of addresses.slice(0, MOST_FRAMES - tried.size)) {
      tried.add(written);
      const framed = await pageBeside(page, written);
      if (framed === undefined) continue;
      frames.set(written, { html: framed.html });
      pages.push(framed);
    }
  }
  return frames;
}

/** A page in a file. */
interface PageInFile {
  readonly html: string;
  readonly folder: string;
  /** How many frames it stands in, and one. */
  readonly depth: number;
}

/** Reads the page that a page in a file shows in a frame. */
async function pageBeside({ folder, depth }: PageInFile, written: string): Promise<PageInFile | undefined> {
  const file = fileBelow(written.replaceAll('&amp;', '&'), folder);
  const html = file === undefined ? undefined : await pageIn(file);
  return file === undefined || html === undefined ? undefined : { html, folder: dirname(file), depth: depth + 1 };
}

function addressesIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(FRAME)].map(([, written = '']) => written))];
}

async function pageIn(file: string): Promise<string | undefined> {
  try {
    const status = await stat(file);
    return status.isFile() && status.size <= MOST_BYTES ? decode(await readFile(file)).text : undefined;
  } catch (error) {
    if (error instanceof ReaderError || systemReason(error) !== undefined) return undefined;
    throw error;
  }
}
