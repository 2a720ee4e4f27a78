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
  render: ['select', 'quotations', 'article', 'lexicon'],
  index: ['article', 'lexicon', 'input', 'parse', 'quotations', 'select', 'render'],
  read: ['render', 'select', 'quotations', 'article'],
  cli: ['read', 'article', 'lexicon', 'input', 'parse', 'quotations', 'select', 'render', 'index'],
  bin: ['cli'],
};

/**
 * By the folder of a room: which of its parts each part may import from. Parts are folders, and the files beside them by their
 * names without `.ts`.
 */
const PARTS_MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/quotations': {
    languages: ['passages'],
    passages: [],
    rule: [],
    types: ['rule'],
    marks: ['languages', 'passages'],
    grammar: ['languages', 'marks', 'passages'],
    people: ['grammar'],
    attribution: ['languages', 'marks', 'grammar', 'rule'],
    'quotations-of': ['languages', 'marks', 'grammar', 'people', 'attribution', 'passages', 'types'],
  },
  'src/render': {
    lines: [],
    'house-style': [],
    'map-inlines': [],
    links: ['map-inlines'],
    pictures: ['lines'],
    'quotations-by-speaker': [],
    terminal: ['lines', 'house-style', 'links', 'map-inlines', 'quotations-by-speaker'],
    'render-plain': ['lines', 'house-style', 'links', 'map-inlines'],
    'render-markdown': ['mdast-tree', 'house-style', 'quotations-by-speaker'],
    'mdast-tree': ['lines', 'house-style'],
    'render-json': [],
  },
};

/** The one file that knows each library; nobody else imports it. */
const ONE_FILE: Readonly<Record<string, string>> = {
  commander: 'src/cli/command-line.ts',
  chalk: 'src/render/terminal/theme.ts',
  'jpeg-js': 'src/render/pictures/pixels.ts',
  pngjs: 'src/render/pictures/pixels.ts',
  'sixel/lib/SixelEncoder.js': 'src/render/pictures/protocols.ts',
  '@speed-highlight/core/languages': 'src/render/terminal/highlight.ts',
  '@speed-highlight/core/tokenize': 'src/render/terminal/highlight.ts',
  'wrap-ansi': 'src/render/lines/by-spaces.ts',
  'get-east-asian-width': 'src/render/lines/width.ts',
  hyphen: 'src/render/lines/hyphenate.ts',
  '@mozilla/readability': 'src/parse/html/find-article.ts',
  parse5: 'src/parse/html/dom/document-of.ts',
  'postal-mime': 'src/input/message/entity.ts',
  micromark: 'src/parse/markdown/markdown-to-html.ts',
  'micromark-extension-gfm': 'src/parse/markdown/markdown-to-html.ts',
  'js-yaml': 'src/parse/markdown/front-matter.ts',
  'smol-toml': 'src/parse/markdown/front-matter.ts',
  'mdast-util-gfm': 'src/render/mdast-tree.ts',
  'mdast-util-to-markdown': 'src/render/mdast-tree.ts',
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

  it.each(Object.entries(PARTS_MAY_IMPORT))('has parts of %s that import only whom they may', (folder, mayImport) => {
    const within = imports
      .filter(({ from }) => from.startsWith('.'))
      .map((entry) => ({ ...entry, part: partOf(folder, entry.file), target: partOf(folder, targetOf(entry)) }))
      .filter(({ part, target }) => part !== undefined && target !== undefined && part !== target);
    expect(within.filter(({ part = '', target = '' }) => !mayImport[part]?.includes(target))).toEqual([]);
    const parts = filesBelow(join(ROOT, folder)).map((file) => partOf(folder, file));
    expect([...new Set(parts)].sort()).toEqual(Object.keys(mayImport).sort());
  });

  it('has one file for each library', () => {
    const libraries = imports.filter(
      ({ from, isType }) => !isType && !/^(?:\.|node:|lexicon:|hyphenation:)/.test(from),
    );
    const wrong = libraries.filter(({ file, from }) => ONE_FILE[from] !== file);
    expect(wrong).toEqual([]);
    expect(new Set(libraries.map(({ from }) => from))).toEqual(new Set(Object.keys(ONE_FILE)));
  });

  it('has one file that loads the patterns by which words are divided', () => {
    const patterns = imports.filter(({ from }) => from.startsWith('hyphenation:'));
    expect(new Set(patterns.map(({ file }) => file))).toEqual(new Set([ONE_FILE['hyphen']]));
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

/** `src/render/terminal/x.ts` is in `render`, `src/index.ts` in `index`, `bin/x.ts` in `bin`. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room.replace(/\.(?:ts|js)$/, '') : top;
}

/** The part of a room that a file stands in: `terminal` or `links` below `src/render`; `undefined` for a file of another room. */
function partOf(folder: string, file: string): string | undefined {
  return file.startsWith(`${folder}/`)
    ? file
        .slice(folder.length + 1)
        .split('/')[0]
        ?.replace(/\.(?:ts|js)$/, '')
    : undefined;
}
