import { fileURLToPath } from 'node:url';
import { systemReason } from '../input/unreadable.js';
import { columnsFrom, defaultColumns } from './columns.js';
import type { Environment, Io } from './io.js';
import { MANUAL_TITLE, manualSections } from './man-page.js';
import { manualText } from './man-text.js';

/** The page that is packed with the program. This file stands two folders deep, in the source and as built. */
const PAGE = new URL('../../man/article-reader.1', import.meta.url);

/**
 * Shows the manual page: on a terminal with man(1), elsewhere and where that cannot be, as plain text.
 *
 * @param width the columns to set it in, as typed; else what fits
 * @throws {ReaderError} `usage` when the width is no number of columns
 */
export async function showManual(width: string | undefined, io: Io): Promise<void> {
  const columns = width === undefined ? defaultColumns(io) : columnsFrom(width);
  const env = { ...io.env, ...(width !== undefined && { MANWIDTH: `${columns}` }) };
  if (io.stdout.isTTY && (await isShownByMan(env, io))) return;
  await io.stdout.write(manualText(MANUAL_TITLE, manualSections(), columns));
}

async function isShownByMan(env: Environment, io: Io): Promise<boolean> {
  // Every man takes a path for a file to show; `-l`, which says so, not every man knows.
  const command = { file: 'man', arguments: [fileURLToPath(PAGE)], env };
  try {
    const { status, interrupted } = await io.spawn(command, '');
    return status === 0 || interrupted;
  } catch (error) {
    if (systemReason(error) === undefined) throw error;
    return false;
  }
}
