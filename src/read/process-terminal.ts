import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isatty, ReadStream } from 'node:tty';
import type { EndSignal, ReadingTerminal, ScreenSize, TerminalEvent, TerminalUse } from './reading-terminal.js';

/** What takes and gives back a terminal. */
interface Taken {
  readonly enter: string;
  readonly leave: string;
  readonly onEvent: (event: TerminalEvent) => void;
}

const END_SIGNALS: readonly EndSignal[] = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'];

/** The size of a terminal that does not tell it: that of the VT100. */
const UNKNOWN_SIZE: ScreenSize = { columns: 80, rows: 24 };

/** How long after a stop the program may have gone on without a signal, in milliseconds. */
const STOPPED = 100;

/** Browsers that show pages on the terminal itself. */
const ON_TERMINAL = /^(?:w3m|lynx|links2?|elinks|www-browser|browsh|carbonyl|chawan|cha)$/;

/**
 * Opens the terminal of this process for reading full screen. Keys come from standard input where that is the terminal and was
 * not read, else from the terminal that controls the process.
 *
 * @returns `undefined` where there is no keyboard
 */
export function openProcessTerminal({ isStdinRead, browser, placesFile }: TerminalUse): ReadingTerminal | undefined {
  const keyboard = keyboardOf(isStdinRead);
  if (keyboard === undefined) return undefined;
  const screen = process.stdout.on('error', () => {});
  const terminal = takeable(keyboard);
  return {
    ...terminal,
    size: () => ({ columns: screen.columns || UNKNOWN_SIZE.columns, rows: screen.rows || UNKNOWN_SIZE.rows }),
    write: (text) => void screen.write(text),
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    browse: (address) => browse(commandFor(browser, address), terminal),
    loadPlaces: () => (placesFile === undefined ? undefined : contentOf(placesFile)),
    savePlaces: (text) => placesFile !== undefined && replaceFile(placesFile, text),
  };
}

function keyboardOf(isStdinRead: boolean): NodeJS.ReadStream | ReadStream | undefined {
  if (!isStdinRead && isatty(0)) return process.stdin;
  try {
    const descriptor = openSync('/dev/tty', 'r');
    if (isatty(descriptor)) return new ReadStream(descriptor);
    closeSync(descriptor);
  } catch {
    // A process may have no terminal, as one of cron has none.
  }
  return undefined;
}

type Takeable = Pick<ReadingTerminal, 'take' | 'giveBack' | 'suspend'> & {
  /** Gives the terminal to another program, and takes it back when that has ended. */
  lend(run: () => Promise<boolean>): Promise<boolean>;
};

function takeable(keyboard: NodeJS.ReadStream | ReadStream): Takeable {
  let taken: Taken | undefined;
  let isOnScreen = false;
  const show = (): void => {
    if (taken === undefined || isOnScreen) return;
    isOnScreen = true;
    raw(keyboard, true);
    writeNow(taken.enter);
  };
  const hide = (): void => {
    if (taken === undefined || !isOnScreen) return;
    isOnScreen = false;
    writeNow(taken.leave);
    raw(keyboard, false);
  };
  const onInput = (text: string): void => taken?.onEvent({ type: 'input', text });
  const onResize = (): void => taken?.onEvent({ type: 'resize' });
  const onGone = (): void => taken?.onEvent({ type: 'end', signal: 'SIGHUP' });
  const onSignal = (signal: NodeJS.Signals): void => taken?.onEvent({ type: 'end', signal: signal as EndSignal });
  const resume = (): void => {
    if (taken === undefined || isOnScreen) return;
    listenForStops();
    show();
    taken.onEvent({ type: 'resume' });
  };
  const stop = (target: number): void => {
    hide();
    process.off('SIGTSTP', onStop);
    process.kill(target, 'SIGTSTP');
    // Where nobody could let the program go on, the system does not stop it.
    setTimeout(resume, STOPPED);
  };
  const onStop = (): void => stop(process.pid);
  const listenForStops = (): void => {
    if (process.platform !== 'win32') process.on('SIGTSTP', onStop);
  };
  return {
    take(enter, leave, onEvent) {
      taken = { enter, leave, onEvent };
      keyboard.setEncoding('utf8');
      keyboard.on('data', onInput).on('end', onGone).on('error', onGone);
      process.stdout.on('resize', onResize);
      for (const signal of END_SIGNALS) process.on(signal, onSignal);
      // A stack is to be seen, and so printed after the screen was given back.
      process.on('uncaughtExceptionMonitor', hide).on('exit', hide).on('SIGCONT', resume);
      listenForStops();
      show();
    },
    giveBack() {
      hide();
      taken = undefined;
      keyboard
        .off('data', onInput)
        .off('end', onGone)
        .off('error', onGone)
        .on('error', () => {});
      keyboard.pause();
      if (keyboard !== process.stdin) keyboard.destroy();
      process.stdout.off('resize', onResize);
      for (const signal of END_SIGNALS) process.off(signal, onSignal);
      process.off('uncaughtExceptionMonitor', hide).off('exit', hide).off('SIGCONT', resume).off('SIGTSTP', onStop);
    },
    // Ctrl-Z stops all programs of the line, as it does without this one.
    suspend: () => stop(process.platform === 'win32' ? process.pid : 0),
    async lend(run) {
      hide();
      keyboard.pause();
      const hasRun = await run();
      keyboard.resume();
      show();
      taken?.onEvent({ type: 'resume' });
      return hasRun;
    },
  };
}

/** A terminal that has gone takes no mode any more. */
function raw(keyboard: NodeJS.ReadStream | ReadStream, isRaw: boolean): void {
  try {
    keyboard.setRawMode(isRaw);
  } catch {
    // The program ends by the signal that tells so.
  }
}

/** Writes before anything else happens: the process may end or stop at once. */
function writeNow(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    process.stdout.write(text);
  }
}

/** Runs a browser; one that shows pages on the terminal gets it meanwhile. */
async function browse([file = '', ...words]: readonly string[], { lend }: Takeable): Promise<boolean> {
  if (ON_TERMINAL.test(basename(file))) return await lend(() => hasStarted(file, words, 'inherit'));
  return await hasStarted(file, words, 'ignore');
}

/** Puts an address into the command of a browser: in the place of `%s`, else after its words. */
function commandFor(browser: readonly string[], address: string): readonly string[] {
  if (!browser.some((word) => word.includes('%s'))) return [...browser, address];
  return browser.map((word) => word.replaceAll('%s', () => address));
}

function hasStarted(file: string, words: readonly string[], stdio: 'inherit' | 'ignore'): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(file, words, { stdio, detached: stdio === 'ignore' });
    child.on('error', () => resolve(false));
    if (stdio === 'inherit') child.on('close', () => resolve(true));
    else child.on('spawn', () => resolve(true)).unref();
  });
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Puts a new file in the place of one, whole or not at all. A disk that is full is no reason not to have read. */
function replaceFile(file: string, text: string): void {
  const next = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(next, text, { mode: 0o600 });
    renameSync(next, file);
  } catch {
    removeIfThere(next);
  }
}

/** Removes a file; in a folder that there is not, or in none, there is nothing to remove. */
function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where no file can be, none is left.
  }
}
