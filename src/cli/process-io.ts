import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { StandardInput } from '../input/standard-input.js';
import type { Io, Output } from './io.js';
import { outputTo } from './output-to.js';

/** The real world: this process, its streams and its clock. */
export function processIo(): Io {
  return {
    get stdin() {
      return standardInput();
    },
    stdout: outputTo(1),
    stderr: lossy(outputTo(2)),
    env: process.env,
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    async fetch(url, request) {
      const { askServer } = await import('../input/web/ask-server.js');
      return await askServer(url, request);
    },
    spawn: async (command, text) => (await import('./run-program.js')).runProgram(command, text),
  };
}

/** An output that never fails: where errors are told, nobody is left to tell that it failed. */
function lossy(output: Output): Output {
  return { isTTY: output.isTTY, write: (text) => output.write(text).catch(() => {}) };
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
