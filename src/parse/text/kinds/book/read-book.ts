import { brokenWords } from '../../broken-words.js';
import { joinedLines } from '../../joined-lines.js';
import type { Line } from '../../line.js';
import { runsOf } from '../../runs.js';
import { withoutMargin } from '../../without-margin.js';
import { wrapColumn } from '../../wrap-column.js';
import type { Draft } from '../kind.js';
import { licence, readLibraryHeader } from './library-header.js';
import { readChapters } from './read-chapters.js';
import { readTitlePage } from './read-title-page.js';
import { splitOffLicence } from './split-off-licence.js';

/** Reads a book: what the library says around it is left out, its title page tells what it is, then come its chapters. */
export function readBook(lines: readonly Line[]): Draft {
  const { header, text, footer } = splitOffLicence(lines);
  const { metadata: known, omitted } = readLibraryHeader(header);
  const bare = withoutMargin(text);
  const wrapping = { column: wrapColumn(bare), isBroken: brokenWords(bare) };
  const { opening, chapters } = readChapters(runsOf(bare), wrapping);
  const { metadata, passages } = readTitlePage(opening, known, wrapping);
  const after = runsOf(footer).map((run) => licence(joinedLines(run)));
  return { metadata, passages: [...omitted, ...passages, ...chapters, ...after] };
}
