import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { ENCODING_NAMES, encodingOf } from '../input/encoding/labels.js';
import { nearest } from '../select/nearest.js';

/**
 * The label of an encoding, as a user types it.
 *
 * @throws {ReaderError} `usage` when no encoding goes by it
 */
export function encodingLabelFrom(typed: string): string {
  if (encodingOf(typed) !== undefined) return typed;
  const meant = nearest(typed, ENCODING_NAMES);
  const hint = meant === undefined ? '' : `: did you mean ${quoted(meant)}?`;
  throw new ReaderError('usage', `--encoding takes a label such as utf-8 or windows-1252, not ${quoted(typed)}${hint}`);
}
