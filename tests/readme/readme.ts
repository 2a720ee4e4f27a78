import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of the project. */
export const ROOT: string = resolve(import.meta.dirname, '../..');

/** Where the README is. */
export const README_PATH: string = resolve(ROOT, 'README.md');

/** The README, as lines. */
export const README: readonly string[] = readFileSync(README_PATH, 'utf8').split('\n');

/** A block of code in the README. */
export interface FencedBlock {
  readonly language: string;
  /** The heading of the section that it stands in. */
  readonly heading: string;
  /** The index of its first line among the README's, after the fence. */
  readonly start: number;
  readonly lines: readonly string[];
}

/** The blocks of code in one language, in order. */
export function blocksIn(language: string): readonly FencedBlock[] {
  return allBlocks().filter((block) => block.language === language);
}

/** The lines of shell that stand in a section, without their comments. */
export function shellLines(heading: string): readonly string[] {
  return blocksIn('sh')
    .filter((block) => block.heading === heading)
    .flatMap(({ lines }) => lines.map((line) => line.replace(/\s+# .*$/, '')));
}

/** The first cells of the rows of the README's table that begins with a cell, each without its quotes. */
export function firstCells(heading: string): readonly string[] {
  const start = README.findIndex((line) => line.startsWith(`| ${heading} |`));
  const rows = README.slice(start + 2, README.indexOf('', start));
  return rows.map((row) => (row.split(' | ')[0] ?? '').slice(2).replaceAll('`', ''));
}

function allBlocks(): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let heading = '';
  for (let index = 0; index < README.length; index++) {
    const line = README[index] ?? '';
    if (line.startsWith('## ')) heading = line.slice(3);
    const language = /^```(\w+)$/.exec(line)?.[1];
    if (language === undefined) continue;
    const end = README.indexOf('```', index);
    blocks.push({ language, heading, start: index + 1, lines: README.slice(index + 1, end) });
    index = end;
  }
  return blocks;
}
