import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { runIn } from './cli/made-up-io.js';
import { closesStyles } from './render/terminal/styles.js';

/**
 * Whole pages of our own texts at five widths and three levels of colour, to be looked at: `tests/pages/<text>.pages` has them all,
 * escapes as `\e`. `UPDATE_GOLDEN=1 npx vitest run tests/pages.test.ts` writes them anew; a file that is missing fails.
 */
const TESTS = import.meta.dirname;
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const TEXTS: Readonly<Record<string, string>> = {
  news: 'fixtures/news/input.txt',
  technical: 'pages/technical.md',
  japanese: 'fixtures/japanese/input.txt',
  thai: 'pages/thai.txt',
  arabic: 'fixtures/arabic/input.txt',
  emoji: 'fixtures/emoji/input.txt',
  poem: 'pages/poem.txt',
  tables: 'pages/tables.md',
};

const WIDTHS = [20, 40, 66, 80, 120] as const;

/** The level of colour, and the variable that asks for it. */
const COLOURS = ['0', '1', '3'] as const;

const ESCAPES = /\x1b\[[\d;]*m/g;

describe.each(Object.entries(TEXTS))('the pages of %s', (name, source) => {
  const golden = resolve(TESTS, 'pages', `${name}.pages`);

  it('are as they were when somebody looked at them', async () => {
    const pages: string[] = [];
    for (const width of WIDTHS) {
      for (const colour of COLOURS) {
        const page = await pageOf(source, `${width}`, colour);
        pages.push(`=== ${width} columns, colour ${colour}\n${page.replaceAll('\x1b', '\\e')}`);
      }
    }
    const all = pages.join('\n');
    if (UPDATE) writeFileSync(golden, all);
    expect(existsSync(golden), `${golden} is missing`).toBe(true);
    expect(all).toBe(readFileSync(golden, 'utf8'));
  });

  it('have no line that is too wide or ends with a space, and no style that goes on below it', async () => {
    for (const width of WIDTHS) {
      const lines = (await pageOf(source, `${width}`, '3')).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.filter((line) => /\s$/.test(line.replace(ESCAPES, '')))).toEqual([]);
      expect(lines.filter((line) => !closesStyles(line))).toEqual([]);
    }
  });
});

async function pageOf(source: string, width: string, colour: string): Promise<string> {
  const { stdout } = await runIn({ env: { FORCE_COLOR: colour } }, '--width', width, resolve(TESTS, source));
  return stdout;
}
