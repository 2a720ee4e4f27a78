/** What is piped into the program. */
export interface StandardInput {
  /** Whether it is a pipe, a socket or a file, and not a keyboard or nothing. */
  readonly piped: boolean;
  /** Whether somebody types it. */
  readonly isTTY: boolean;
  /** Its bytes; to be asked for once. */
  chunks(): AsyncIterable<Uint8Array>;
}
