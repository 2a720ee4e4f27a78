import { isWide } from '../../is-wrapped.js';
import type { Kind } from '../kind.js';
import { isDocument } from './is-document.js';
import { readDocument } from './read-document.js';
import { withoutPageMarks } from './without-page-marks.js';

/** A technical document set for a line printer, as the RFCs are: titles at the beginning of the line, text further in. */
export const rfc: Kind = {
  matches: (layout) => !isWide(layout) && isDocument(withoutPageMarks(layout.pages)),
  read: ({ pages }) => readDocument(withoutPageMarks(pages)),
};
