import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';

const SOURCE = resolve(import.meta.dirname, '../../src');
const FUNCTIONS = Object.entries(library)
  .filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name))
  .map(([name]) => name);

describe('the library', () => {
  it.each(FUNCTIONS)('shows an example of %s()', (name) => {
    const index = readFileSync(resolve(SOURCE, 'index.ts'), 'utf8');
    const file = new RegExp(`export \\{[^}]*\\b${name}\\b[^}]*\\} from '(.+)\\.js'`).exec(index)?.[1] ?? '';
    const source = readFileSync(resolve(SOURCE, `${file}.ts`), 'utf8');
    const [before = ''] = source.split(new RegExp(`\\nexport (?:async )?function ${name}\\b`));
    expect(before.slice(before.lastIndexOf('/**'))).toMatch(/\n \* @example[\s\S]+\*\/$/);
  });
});
