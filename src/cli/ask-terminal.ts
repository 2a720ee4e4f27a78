/** The end of all that a terminal answers: what it is (DA1). */
const END = /\x1b\[\?[\d;]*c/;

/** The longest that late answers are waited for, in milliseconds, so that the shell does not take them for what is typed. */
const LATEST = 1000;

const INTERRUPT = '\x03';

/**
 * Asks the terminal that standard input and output are, as `Io.askTerminal`. It is not echoed what comes until the last
 * answer is there; one that comes too late is swallowed while the program goes on.
 */
export function askTerminal(question: string, patience: number): Promise<string> {
  const { stdin, stdout } = process;
  return new Promise((resolve) => {
    let answer = '';
    const late = setTimeout(() => resolve(''), patience);
    const latest = setTimeout(end, LATEST);
    const listen = (text: string): void => {
      answer += text;
      if (END.test(answer)) end();
      if (!text.includes(INTERRUPT)) return;
      // In raw mode Ctrl-C is only a character.
      end();
      process.kill(process.pid, 'SIGINT');
    };
    function end(): void {
      clearTimeout(late);
      clearTimeout(latest);
      stdin.off('data', listen).pause();
      stdin.setRawMode(false);
      resolve(answer);
    }
    stdin.setRawMode(true).setEncoding('latin1').on('data', listen);
    stdout.write(question);
  });
}
