import type { FetchWithoutRedirect, StandardInput } from '../input/source.js';
import type { ReadingTerminal, TerminalUse } from '../read/reading-terminal.js';

/** The outside world, as far as the program uses it; a test passes a made-up one. */
export interface Io {
  readonly stdin: StandardInput;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Environment;
  readonly fetch: FetchWithoutRedirect;
  /**
   * Asks the terminal that standard input and output are, and gives what it answers; `''` where the answer takes longer than
   * so many milliseconds. Whatever is typed meanwhile is lost, and answers never come to the shell.
   *
   * @param question ends with one that every terminal answers (DA1)
   */
  askTerminal(question: string, patience: number): Promise<string>;
  /** Calls back after so many milliseconds, unless the function that it returns is called before. */
  after(milliseconds: number, call: () => void): () => void;
  /**
   * Runs another program on this terminal, with a text on its standard input, and waits for its end. Ctrl-C is for that
   * program while it runs. That it leaves some of the text unread is no error.
   *
   * @throws the system's error when it cannot be started
   */
  spawn(command: OtherProgram, text: string): Promise<ProgramResult>;
  /** Opens the terminal for reading full screen; `undefined` where there is no keyboard. */
  openTerminal(use: TerminalUse): Promise<ReadingTerminal | undefined>;
}

/** The result of a program that has ended. */
export interface ProgramResult {
  /** Its exit status; where a signal ended it, 128 and the signal's number, as in a shell. */
  readonly status: number;
  /** Whether it took any of the text, as far as it is known. */
  readonly tookText: boolean;
  /** Whether somebody pressed Ctrl-C while it ran. */
  readonly interrupted: boolean;
}

/** A stream that text is written to. */
export interface OutputStream {
  readonly isTTY: boolean;
  /** The width of the terminal; absent or 0 when it is not known. */
  readonly columns?: number | undefined;
  /** The lines of the terminal; absent or 0 when they are not known. */
  readonly rows?: number | undefined;
  /**
   * Writes a text and waits until it is on its way.
   *
   * @throws the system's error when nobody takes it: `EPIPE` when the reader at the other end has gone
   */
  write(text: string): Promise<void>;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Another program to run, with its arguments and environment. */
export interface OtherProgram {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly env: Environment;
}
