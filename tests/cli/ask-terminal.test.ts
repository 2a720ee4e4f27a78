import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type AskedTerminal, askTerminal } from '../../src/cli/ask-terminal.js';

/** Longer than any test runs, in milliseconds. */
const FOREVER = 600_000;

const ANSWER = '\x1b]11;rgb:0000/0000/0000\x1b\\';
const LAST = '\x1b[?62;22c';

/** A made-up terminal: what was done to it, in order, and a way to answer. */
function madeUp(): { readonly terminal: AskedTerminal; readonly done: string[]; answer(text: string): void } {
  const done: string[] = [];
  const keyboard = new EventEmitter();
  const stdin = Object.assign(keyboard, {
    setRawMode: (raw: boolean) => done.push(raw ? 'raw' : 'cooked'),
    setEncoding: () => {},
    pause: () => done.push('paused'),
  });
  const stdout = { write: (text: string) => done.push(text) };
  const terminal = { stdin, stdout, interrupt: () => done.push('interrupted') } as unknown as AskedTerminal;
  return { terminal, done, answer: (text) => void keyboard.emit('data', text) };
}

test('askTerminal() gives all answers, in however many parts they come', async () => {
  const { terminal, done, answer } = madeUp();
  const asked = askTerminal('question', FOREVER, terminal);
  for (const part of [ANSWER.slice(0, 7), ANSWER.slice(7), LAST]) answer(part);
  expect(await asked).toBe(ANSWER + LAST);
  expect(done).toEqual(['raw', 'question', 'paused', 'cooked']);
});

test('askTerminal() gives nothing where the answer takes too long, and swallows it when it comes', async () => {
  const { terminal, done, answer } = madeUp();
  expect(await askTerminal('question', 0, terminal)).toBe('');
  expect(done).toEqual(['raw', 'question']);
  answer(ANSWER);
  expect(done).toEqual(['raw', 'question']);
  answer(LAST);
  expect(done).toEqual(['raw', 'question', 'paused', 'cooked']);
});

test('askTerminal() leaves the terminal as it was where no answer comes', async () => {
  const { terminal, done } = madeUp();
  await askTerminal('question', 0, terminal);
  await expect.poll(() => done).toEqual(['raw', 'question', 'paused', 'cooked']);
});

test('askTerminal() asks nothing of a terminal that has gone', async () => {
  const { terminal, done } = madeUp();
  const setRawMode = () => {
    throw new Error('setRawMode EIO');
  };
  expect(await askTerminal('question', FOREVER, { ...terminal, stdin: { ...terminal.stdin, setRawMode } })).toBe('');
  expect(done).toEqual([]);
});

test('askTerminal() lets Ctrl-C end the program', async () => {
  const { terminal, done, answer } = madeUp();
  const asked = askTerminal('question', FOREVER, terminal);
  answer('\x03');
  await asked;
  expect(done).toEqual(['raw', 'question', 'paused', 'cooked', 'interrupted']);
});
