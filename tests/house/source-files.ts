import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** The folder that the repository stands in. */
export const ROOT: string = resolve(import.meta.dirname, '../..');

/** A file of the program, as the house test looks at it. */
export interface SourceFile {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** How many lines each function has, those within others too. */
  readonly functionLines: readonly number[];
  /** The lines in which lists of words stand. */
  readonly wordLists: readonly number[];
}

/** What one file takes from another, or from a library. */
export interface Import {
  /** As it is written. */
  readonly from: string;
  /** The file that is meant, from the top of the repository; absent for a library. */
  readonly target?: string;
  /** Whether it is gone when the program runs. */
  readonly isType: boolean;
}

/** A node of the syntax tree, as far as it is looked at. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A list of as many words is a lexicon, and belongs into `data/`. */
const LONG_LIST = 8;

/** Reads every TypeScript file below some folders of the repository. */
export function readSourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
      .map((entry) => sourceFile(relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))),
  );
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const nodes = nodesOf(parseAst(text, { lang: 'ts' }) as unknown as SyntaxNode);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    imports: nodes.flatMap((node) => importsOf(node, path)),
    functionLines: nodes.filter(isFunction).map(({ start, end }) => lineOf(end) - lineOf(start) + 1),
    wordLists: nodes.filter(isWordList).map(({ start }) => lineOf(start)),
  };
}

/** A node and all below it. */
function nodesOf(node: SyntaxNode): readonly SyntaxNode[] {
  return [node, ...Object.values(node).flat().filter(isNode).flatMap(nodesOf)];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

function isFunction({ type, body }: SyntaxNode): boolean {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type) && isNode(body);
}

function importsOf(node: SyntaxNode, path: string): readonly Import[] {
  if (!/^(?:ImportDeclaration|ImportExpression|ExportNamedDeclaration|ExportAllDeclaration)$/.test(node.type))
    return [];
  if (!isNode(node['source'])) return [];
  const from = String(node['source']['value']);
  const specifiers = [node['specifiers'] ?? []].flat().filter(isNode);
  const kinds = [node['importKind'], node['exportKind']];
  const allTypes = specifiers.length > 0 && specifiers.every((one) => one['importKind'] === 'type');
  const target = from.startsWith('.')
    ? relative(ROOT, resolve(ROOT, dirname(path), from)).replace(/\.js$/, '.ts')
    : undefined;
  return [{ from, isType: kinds.includes('type') || allTypes, ...(target !== undefined && { target }) }];
}

function isWordList({ type, elements, value, quasis }: SyntaxNode): boolean {
  switch (type) {
    case 'ArrayExpression':
      return [elements].flat().filter((one) => isNode(one) && isWord(one['value'])).length >= LONG_LIST;
    case 'Literal':
      return typeof value === 'string' && isListOfWords(value);
    case 'TemplateLiteral':
      return [quasis].flat().some((one) => isNode(one) && isListOfWords(String((one['value'] as { raw: string }).raw)));
    default:
      return false;
  }
}

/** Whether a string holds words one after the other, without the stops and capitals of a sentence. */
function isListOfWords(text: string): boolean {
  const words = text.trim().split(/[\s,]+/);
  return (
    words.length >= 2 * LONG_LIST &&
    words.filter((word) => /^[\p{L}'&.-]+$/u.test(word)).length > 0.95 * words.length &&
    !/[.:;] /.test(text)
  );
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^[\p{L}][\p{L} '’.-]*$/u.test(value);
}
