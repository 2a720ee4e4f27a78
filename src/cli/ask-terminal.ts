/** The end of all that a terminal answers: what it is (DA1). */
const END = /\x1b\[\?[\d;]*c/;

/** The longest that late answers are waited for, in milliseconds, so that the shell does not take them for what is typed. */
const LATEST = 1000;

/** Ctrl-C, which in raw mode is only a character. */
const INTERRUPT = '\x03';

/** A terminal, as far as it is asked. */
export interface AskedTerminal {
  readonly stdin: Pick<NodeJS.ReadStream, 'setRawMode' | 'setEncoding' | 'on' | 'off' | 'pause'>;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
  /** Does what Ctrl-C does. */
  interrupt(): void;
}

/** The terminal that this process runs on. */
const OWN_TERMINAL: AskedTerminal = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  interrupt: () => void process.kill(process.pid, 'SIGINT'),
};

/**
 * Asks a terminal, as `Io.askTerminal`. Nothing that comes is shown until the last answer is there; one that comes too late is
 * swallowed while the program goes on, for a second at most.
 *
 * @param patience in milliseconds
 */
export function askTerminal(
  question: string,
  patience: number,
  terminal: AskedTerminal = OWN_TERMINAL,
): Promise<string> {
  const { stdin, stdout } = terminal;
  return new Promise((resolve) => {
    try {
      stdin.setRawMode(true);
    } catch {
      // The terminal has gone: whatever is written will say so.
      resolve('');
      return;
    }
    let answer = '';
    const late = setTimeout(() => resolve(''), patience);
    const latest = setTimeout(end, LATEST);
    const listen = (text: string): void => {
      answer += text;
      const isInterrupted = text.includes(INTERRUPT);
      if (isInterrupted || END.test(answer)) end();
      if (isInterrupted) terminal.interrupt();
    };
    function end(): void {
      clearTimeout(late);
      clearTimeout(latest);
      stdin.off('data', listen);
      stdin.pause();
      stdin.setRawMode(false);
      resolve(answer);
    }
    stdin.setEncoding('latin1');
    stdin.on('data', listen);
    stdout.write(question);
  });
}
