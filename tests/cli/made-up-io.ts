import type { Environment, Io, OtherProgram, ProgramResult } from '../../src/cli/io.js';
import type { ExitCode } from '../../src/cli/program-text.js';
import { run } from '../../src/cli/run.js';
import type { FetchWithoutRedirect } from '../../src/input/source.js';
import type { ReadingTerminal, TerminalUse } from '../../src/read/reading-terminal.js';
import { chunksOf } from '../input/world.js';

/** A world to run the program in; what is left out is as in a pipe, with nothing on standard input. */
export interface World {
  /** What is piped in, in pieces; nothing can come when absent. */
  readonly piped?: readonly (string | Uint8Array)[];
  /** Whether standard input is a keyboard. */
  readonly keyboard?: boolean;
  /** The columns of the terminal that standard output and standard error are; neither is one when absent. */
  readonly terminal?: number;
  readonly env?: Environment;
  /** How long standard input and each answer of a server take to come, in milliseconds. */
  readonly delay?: number;
  /** What happens when text is written to standard output. */
  readonly onWrite?: (text: string) => void;
  /** What a server answers; nothing is to be asked when absent. */
  readonly onFetch?: FetchWithoutRedirect;
  /** What the terminal answers; nothing is to be asked when absent. */
  readonly onAsk?: Io['askTerminal'];
  /** What happens when a call back is asked for, in place of the usual. */
  readonly after?: Io['after'];
  /** What happens when a program is run: how it ends, which is well, with all taken, where nothing is said. */
  readonly onSpawn?: (command: OtherProgram, text: string) => Partial<ProgramResult>;
  /** The terminal to read full screen on; there is no keyboard when absent. */
  readonly onOpenTerminal?: (use: TerminalUse) => ReadingTerminal | undefined;
}

/** What came of a run. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in a made-up world. */
export async function runIn(world: World, ...argv: readonly string[]): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const exitCode = await run(argv, ioOf(world, printed));
  return { exitCode, ...printed };
}

/** A made-up world; what is written to its outputs goes to `printed`. */
export function ioOf(world: World, printed: { stdout: string; stderr: string }): Io {
  const { piped, keyboard = false, terminal, env = {}, onWrite, onSpawn } = world;
  const screen = { isTTY: terminal !== undefined, columns: terminal };
  const waiting = new Set<readonly [milliseconds: number, call: () => void]>();
  const pass = (milliseconds: number) => {
    for (const [needed, call] of waiting) if (needed <= milliseconds) call();
  };
  return {
    stdin: {
      piped: piped !== undefined && !keyboard,
      isTTY: keyboard,
      async *chunks() {
        pass(world.delay ?? 0);
        yield* chunksOf(...(piped ?? []));
      },
    },
    stdout: {
      ...screen,
      async write(text) {
        onWrite?.(text);
        printed.stdout += text;
      },
    },
    stderr: {
      ...screen,
      async write(text) {
        printed.stderr += text;
      },
    },
    env,
    after(milliseconds, call) {
      if (world.after !== undefined) return world.after(milliseconds, call);
      const timer = [milliseconds, call] as const;
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    async fetch(url, request) {
      if (world.onFetch === undefined) throw new Error('nothing was to be fetched');
      pass(world.delay ?? 0);
      return await world.onFetch(url, request);
    },
    async askTerminal(question, patience) {
      if (world.onAsk === undefined) throw new Error('the terminal was not to be asked');
      return await world.onAsk(question, patience);
    },
    async openTerminal(use) {
      return world.onOpenTerminal?.(use);
    },
    async spawn(command, text) {
      if (onSpawn === undefined) throw new Error('nothing was to be run');
      return { status: 0, tookText: true, interrupted: false, ...onSpawn(command, text) };
    },
  };
}
