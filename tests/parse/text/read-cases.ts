import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A text, and the outline of what it is to become. */
export interface Case {
  readonly name: string;
  readonly input: string;
  readonly expected: string;
}

const FOLDER = fileURLToPath(new URL('cases/', import.meta.url));

/** What is written with a backslash in a case because it cannot be seen or would not survive an editor. */
const ESCAPES: Readonly<Record<string, string>> = { r: '\r', t: '\t', f: '\f', e: '\x1b', '\\': '\\' };

/** The names of the files with cases. */
export function caseFiles(): readonly string[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
}

/**
 * The cases of a file: `%% name`, the text, `%% gives`, the outline. A newline before `%%` belongs to it; in the text
 * `\r`, `\t`, `\f`, `\e` and `\uXXXX` stand for themselves.
 */
export function readCases(file: string): readonly Case[] {
  const [, ...parts] = `\n${readFileSync(FOLDER + file, 'utf8')}`.split(/\n%% (.*)\n/);
  const cases: Case[] = [];
  for (let at = 0; at < parts.length; at += 4) {
    const [name = '', input = '', gives = '', expected = ''] = parts.slice(at, at + 4);
    if (gives !== 'gives') throw new Error(`${file}: case "${name}" has no line "%% gives"`);
    cases.push({ name, input: unescaped(input), expected: expected.trimEnd() });
  }
  return cases;
}

function unescaped(input: string): string {
  return input.replace(/\\(?:u([0-9a-f]{4})|([rtfe\\]))/g, (_, code?: string, letter?: string) =>
    code === undefined ? (ESCAPES[letter ?? ''] ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
