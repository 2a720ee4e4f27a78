import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OtherProgram, ProgramResult } from './io.js';

/** The standard input of a program; a pipe brings it where there is no room for a file. */
interface Input {
  readonly text: string;
  /** A file descriptor. */
  readonly file?: number;
}

/** How much later a signal may be heard than the end that it led to, in milliseconds; set by hand. */
const LATE = 20;

/** Runs a program on this terminal, as `Io` has it. Its input is a file without a name, by which it is known how much was read. */
export async function runOtherProgram(command: OtherProgram, text: string): Promise<ProgramResult> {
  const input = inputWith(text);
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
  };
  process.on('SIGINT', interrupt);
  try {
    const status = await statusOf(command, input);
    // A signal that came before the end may be heard after it, and tells why the program failed.
    if (status !== 0) await new Promise((resolve) => setTimeout(resolve, LATE));
    return { status, interrupted, tookText: wasTaken(input) };
  } finally {
    process.off('SIGINT', interrupt);
    if (input.file !== undefined) closeSync(input.file);
  }
}

function statusOf({ file, arguments: words, env }: OtherProgram, input: Input): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, words, { env, stdio: [input.file ?? 'pipe', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? 128 + constants.signals[signal ?? 'SIGHUP']));
    child.stdin?.on('error', () => {}).end(input.text);
  });
}

function inputWith(text: string): Input {
  const path = join(tmpdir(), `article-reader-${randomUUID()}`);
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
    return { text, file: openSync(path, 'r') };
  } catch {
    return { text };
  } finally {
    // It stays until nobody has it open.
    rmSync(path, { force: true });
  }
}

/** Tells whether the program has moved on in the file, which is open for both: it left less than all. */
function wasTaken({ text, file }: Input): boolean {
  return file === undefined || readFileSync(file).length < Buffer.byteLength(text);
}
