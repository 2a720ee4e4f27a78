/**
 * The kind of a mistake, in a word that stays the same between versions:
 * - `usage`: the reader was asked in a way that it does not understand (exit status 2);
 * - `unreadable`: a source could not be read;
 * - `unsupported`: a source could be read but not understood;
 * - `not-found`: no section or speaker answers to the request.
 */
export type ReaderErrorCode = 'usage' | 'unreadable' | 'unsupported' | 'not-found';

/** The one error that is somebody's mistake and not a bug: its message is one sentence for people. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  readonly code: ReaderErrorCode;

  /**
   * Makes an error that is somebody's mistake.
   *
   * @param code the kind of mistake, for programs
   * @param message the mistake in one sentence, for people: the action, the quoted value, what would do instead
   * @param options `cause`: the error that led to this one
   */
  constructor(code: ReaderErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
