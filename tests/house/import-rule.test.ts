import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Which rooms a room may import from; its own it always may. The same table stands in docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  article: [],
  lexicon: [],
  input: ['article'],
  parse: ['article', 'lexicon'],
  quotations: ['article', 'lexicon'],
  select: ['quotations', 'article'],
  render: ['select', 'quotations', 'article'],
  index: ['article', 'lexicon', 'input', 'parse', 'quotations', 'select', 'render'],
  cli: ['article', 'lexicon', 'input', 'parse', 'quotations', 'select', 'render', 'index'],
  bin: ['cli'],
};

/** Which folders a folder of a floor may import from, beside its own and the files of the floor. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/quotations': {
    languages: [],
    marks: ['languages'],
    grammar: ['languages', 'marks'],
    people: ['grammar'],
    attribution: ['languages', 'marks', 'grammar'],
  },
};

/** The one file that knows each library; nobody else imports it. */
const ONE_FILE: Readonly<Record<string, string>> = {
  commander: 'src/cli/command-line.ts',
  chalk: 'src/render/theme.ts',
  'wrap-ansi': 'src/render/wrap/by-spaces.ts',
  'get-east-asian-width': 'src/render/wrap/width.ts',
  '@mozilla/readability': 'src/parse/html/find-article.ts',
  parse5: 'src/parse/html/dom/document-of.ts',
  micromark: 'src/parse/markdown/markdown-to-html.ts',
  'micromark-extension-gfm': 'src/parse/markdown/markdown-to-html.ts',
  'js-yaml': 'src/parse/markdown/front-matter.ts',
  'smol-toml': 'src/parse/markdown/front-matter.ts',
  'mdast-util-gfm': 'src/render/markdown/serialise.ts',
  'mdast-util-to-markdown': 'src/render/markdown/serialise.ts',
};

interface Import {
  readonly file: string;
  readonly from: string;
  /** Whether it is gone when the program runs. */
  readonly isType: boolean;
}

const imports = ['bin', 'src'].flatMap((folder) => filesBelow(join(ROOT, folder)).flatMap(importsOf));

describe('the house', () => {
  it('has rooms that import only whom they may', () => {
    const wrong = imports
      .filter(({ from }) => from.startsWith('.') && !from.endsWith('.json'))
      .map((entry) => ({ ...entry, room: roomOf(entry.file), target: roomOf(targetOf(entry)) }))
      .filter(({ room, target }) => room !== target && !MAY_IMPORT[room]?.includes(target));
    expect(wrong).toEqual([]);
    expect(imports.length).toBeGreaterThan(50);
  });

  it.each(Object.entries(FLOORS))('has folders in %s that import only whom they may', (floor, mayImport) => {
    const within = imports
      .filter(({ file, from }) => file.startsWith(`${floor}/`) && from.startsWith('.'))
      .map((entry) => ({ ...entry, folder: folderOn(floor, entry.file), target: folderOn(floor, targetOf(entry)) }))
      .filter(({ folder, target }) => folder !== undefined && target !== undefined && folder !== target);
    const wrong = within.filter(({ folder = '', target = '' }) => !mayImport[folder]?.includes(target));
    expect(wrong).toEqual([]);
    const folders = readdirSync(join(ROOT, floor), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(mayImport).sort());
  });

  it('has one file for each library', () => {
    const libraries = imports.filter(({ from, isType }) => !isType && !/^(?:\.|node:|lexicon:)/.test(from));
    const wrong = libraries.filter(({ file, from }) => ONE_FILE[from] !== file);
    expect(wrong).toEqual([]);
    expect(new Set(libraries.map(({ from }) => from))).toEqual(new Set(Object.keys(ONE_FILE)));
  });

  it('has one file that loads each subject of the lexicon', () => {
    const lists = imports.filter(({ from }) => from.startsWith('lexicon:'));
    const subjects = readdirSync(join(ROOT, 'data/lexicon')).map((name) => `lexicon:${name.split('.')[0]}`);
    expect(lists.map(({ from }) => from).sort()).toEqual([...new Set(subjects)].sort());
    expect(lists.filter(({ file }) => !['lexicon', 'parse', 'quotations'].includes(roomOf(file)))).toEqual([]);
  });

  it('has no file of more than 400 lines', () => {
    const files = ['bin', 'src', 'bench'].flatMap((folder) => filesBelow(join(ROOT, folder)));
    const long = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 401);
    expect(long).toEqual([]);
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = source.matchAll(/\b(?:import|export)\b(\s+type\b)?(?:[^'"();]*\bfrom\b)?\s*\(?\s*'([^'\n]+)'/g);
  return [...statements].map(([, type, from = '']) => ({ file, from, isType: type !== undefined }));
}

function targetOf({ file, from }: Import): string {
  return relative(ROOT, resolve(ROOT, dirname(file), from));
}

/** `src/render/plain/x.ts` is in `render`, `src/index.ts` in `index`, `bin/x.ts` in `bin`. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room.replace(/\.(?:ts|js)$/, '') : top;
}

/** The folder of a floor that a file is in; `undefined` for a file of the floor itself or of another. */
function folderOn(floor: string, file: string): string | undefined {
  return file.startsWith(`${floor}/`) ? /^([^/]+)\//.exec(file.slice(floor.length + 1))?.[1] : undefined;
}
