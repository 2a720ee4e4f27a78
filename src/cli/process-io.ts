import { fstatSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { isatty } from 'node:tty';
import type { StandardInput } from '../input/standard-input.js';
import type { Command, Io, Output } from './io.js';

/** The real world: this process, its streams and its clock. */
export function processIo(): Io {
  return {
    get stdin() {
      return standardInput();
    },
    stdout: outputTo(process.stdout),
    get stderr() {
      return lossy(outputTo(process.stderr));
    },
    env: process.env,
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    async fetch(url, request) {
      const { askServer } = await import('../input/web/ask-server.js');
      return await askServer(url, request);
    },
    spawn: runProgram,
  };
}

/** A stream of the process, or one like it, as text is written to it. */
export function outputTo(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }): Output {
  // The error comes to the callback of the write as well; unheard here, it would end the process.
  stream.on('error', () => {});
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve()))),
  };
}

/** An output that never fails: where errors are told, nobody is left to tell that it failed. */
function lossy(output: Output): Output {
  return { ...output, write: (text) => output.write(text).catch(() => {}) };
}

function standardInput(): StandardInput {
  return { piped: isPiped(0), isTTY: isatty(0), chunks: () => process.stdin };
}

/** Whether a file descriptor brings something by itself. A keyboard, `/dev/null` and a closed one do not. */
function isPiped(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isFIFO() || status.isSocket() || status.isFile();
  } catch {
    return false;
  }
}

/** Runs a program on this terminal; Ctrl-C is for that program while it runs. */
async function runProgram({ file, arguments: words, env }: Command, text: string): Promise<number> {
  const { spawn } = await import('node:child_process');
  const ignore = () => {};
  process.on('SIGINT', ignore);
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(file, words, { env, stdio: ['pipe', 'inherit', 'inherit'] });
      child.on('error', reject);
      child.on('close', (status) => resolve(status ?? 0));
      child.stdin.on('error', ignore);
      child.stdin.end(text);
    });
  } finally {
    process.off('SIGINT', ignore);
  }
}
