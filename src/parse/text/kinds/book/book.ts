import { brokenWords } from '../../broken-words.js';
import { joinedLines } from '../../joined-lines.js';
import { runsOf } from '../../runs.js';
import { withoutMargin } from '../../without-margin.js';
import { wrapColumn } from '../../wrap-column.js';
import type { Kind } from '../kind.js';
import { wrapped } from '../wrapped.js';
import { hasChapters } from './chapters-in.js';
import { licence, readLibraryHeader } from './library-header.js';
import { readChapters } from './read-chapters.js';
import { readTitlePage } from './read-title-page.js';
import { isLibraryMark, splitOffLicence } from './split-off-licence.js';

/** A book as the libraries of free books give it away, or one that its chapters show, with its lines broken at a column. */
export const book: Kind = {
  matches: (layout) =>
    layout.lines.some(isLibraryMark) || (wrapped.matches(layout) && hasChapters(runsOf(layout.lines))),
  read: ({ lines }) => {
    const { header, text, footer } = splitOffLicence(lines);
    const { metadata: known, omitted } = readLibraryHeader(header);
    const bare = withoutMargin(text);
    const wrapping = { column: wrapColumn(bare), isBroken: brokenWords(bare) };
    const { opening, chapters } = readChapters(runsOf(bare), wrapping);
    const { metadata, passages } = readTitlePage(opening, known, wrapping);
    const after = runsOf(footer).map((run) => licence(joinedLines(run)));
    return { metadata, passages: [...omitted, ...passages, ...chapters, ...after] };
  },
};
