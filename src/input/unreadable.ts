import { getSystemErrorMap } from 'node:util';
import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { type Source, sourceTitle } from './source.js';

/** The commonest reasons of the system, in a reader's words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ERR_INVALID_ARG_VALUE: 'no such file',
};

/**
 * Makes the error that says which source could not be read and why.
 *
 * @throws the cause itself when it is neither the system's nor a `ReaderError`: a bug
 * @example unreadable({ type: 'file', path: 'x.txt' }, cause).message // 'cannot read "x.txt": no such file'
 */
export function unreadable(source: Source, cause: unknown): ReaderError {
  const name = source.type === 'stdin' ? sourceTitle(source) : quoted(sourceTitle(source));
  const code = cause instanceof ReaderError ? cause.code : 'unreadable';
  return new ReaderError(code, `cannot read ${name}: ${reasonOf(cause)}`, { cause });
}

function reasonOf(cause: unknown): string {
  if (cause instanceof ReaderError) return cause.message;
  const reason = systemReason(cause);
  if (reason === undefined) throw cause;
  return reason;
}

/** Says why the system refused something, in a few words; gives `undefined` for an error that is not the system's. */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', errno = 0 } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? getSystemErrorMap().get(errno)?.[1];
}

/** Tells whether the system refused to read a file because no file has this name, or none can have it. */
export function isMissing(error: unknown): boolean {
  const { code = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'].includes(code);
}
