import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { StandardInput } from '../input/source.js';
import type { Io, Output } from './io.js';
import { processOutput } from './process-output.js';

/** Gives the real world: this process, its streams and its clock. */
export function processIo(): Io {
  return {
    get stdin() {
      return standardInput();
    },
    stdout: processOutput(1),
    stderr: withoutErrors(processOutput(2)),
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

/** Makes an output that never fails: where messages go, no message can say that it failed. */
function withoutErrors(output: Output): Output {
  return { isTTY: output.isTTY, write: (text) => output.write(text).catch(() => {}) };
}

function standardInput(): StandardInput {
  return { piped: isPiped(0), isTTY: isatty(0), chunks: () => process.stdin };
}

/** Tells whether a file descriptor brings text by itself. A keyboard, `/dev/null` and a closed one do not. */
function isPiped(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isFIFO() || status.isSocket() || status.isFile();
  } catch {
    return false;
  }
}
