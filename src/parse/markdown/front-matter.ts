import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { parse, TomlError } from 'smol-toml';

/** The front matter of a text, and the text below it. */
export interface FrontMatter {
  /** Names and values in order; values are strings, lists and objects of such, numbers and the like in TOML. */
  readonly fields: readonly (readonly [name: string, value: unknown])[];
  readonly body: string;
}

/**
 * Front matter between two lines `---` (YAML), `+++` (TOML) or `;;;` (JSON), the first of them the text's first line that is not
 * blank. A language may follow the first of them, and YAML may end with a line `...`.
 */
const FENCED = /^\s*(---(?=[ \t]*(?:yaml|json|toml)?[ \t]*\n)|\+\+\+|;;;)[^\n]*\n([\s\S]*?\n)?\1[ \t]*(?:\n|$)/i;
const DOTTED = /^\s*---[ \t]*\n((?:(?!---[ \t]*\n)[^\n]*\n)*?)\.\.\.[ \t]*(?:\n|$)/;

/** A JSON object on several lines, with which the text begins and whose last line is its bracket. */
const JSON_OBJECT = /^\{[ \t]*\n[\s\S]*?\n\}[ \t]*(?:\n|$)/;

/** Reads the front matter of a Markdown text; a text that only begins with a line has none and is all body. */
export function frontMatterOf(text: string): FrontMatter {
  const [json] = JSON_OBJECT.exec(text) ?? [];
  if (json !== undefined) {
    const fields = readJson(json);
    return fields === undefined ? { fields: [], body: text } : { fields, body: text.slice(json.length) };
  }
  for (const { whole, content, readers } of candidatesIn(text)) {
    const fields = readers.map((read) => read(content)).find((found) => found !== undefined);
    if (fields !== undefined) return { fields, body: text.slice(whole.length) };
  }
  return titleBlockOf(text) ?? { fields: [], body: text };
}

type Fields = FrontMatter['fields'];

/** What may be front matter, and how it may be read, the likeliest way first. */
interface Candidate {
  readonly whole: string;
  readonly content: string;
  readonly readers: readonly ((content: string) => Fields | undefined)[];
}

function candidatesIn(text: string): readonly Candidate[] {
  const [dotted = '', above = ''] = DOTTED.exec(text) ?? [];
  const [whole = '', fence, content = ''] = FENCED.exec(text) ?? [];
  const readers = fence === '---' ? [readYaml, readLines, readToml] : fence === ';;;' ? [readJson] : [readToml];
  return [
    ...(dotted === '' ? [] : [{ whole: dotted, content: above, readers: [readYaml, readLines] }]),
    ...(whole === '' ? [] : [{ whole, content, readers }]),
  ];
}

/** A field on a line of its own, as it is written where it is no YAML. */
const FIELD = /^([A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(.*))?$/;

/**
 * Reads fields line by line, for what is almost YAML: a colon within a value, a name given twice, a tab. `undefined` where a
 * line is anything else.
 */
function readLines(content: string): Fields | undefined {
  const fields: [string, string | string[]][] = [];
  for (const line of content.split('\n')) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    const [, entry] = /^\s*-\s+(.*)$/.exec(line) ?? [];
    const last = fields.at(-1);
    if (name !== undefined) fields.push([name, unquoted(value)]);
    else if (entry !== undefined && last !== undefined)
      last[1] = [...[last[1]].flat().filter((one) => one !== ''), unquoted(entry)];
    else if (/^\s+\S/.test(line) && typeof last?.[1] === 'string') last[1] = `${last[1]} ${line.trim()}`.trim();
    else if (!/^\s*(?:#.*)?$/.test(line)) return undefined;
  }
  const isOne = fields.length > 1 || fields.some(([, value]) => value.includes(': '));
  return isOne ? fields : undefined;
}

function unquoted(value: string): string {
  return /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
}

/** Title, authors and date as Pandoc has them at the top of a text, each after a percent sign. */
const PERCENT = /^% (.*(?:\n[ \t]+.*)*)\n(?:%(.*(?:\n[ \t]+.*)*)\n)?(?:%(.*)\n)?(?=\n|$)/;

/** Fields at the top of a text, as MultiMarkdown has them; the first of them is one that every article has. */
const TOP = /^(?:title|author|date)[ \t]*:[ \t]*\S.*\n(?:[A-Za-z][\w -]*:.*\n|[ \t]+\S.*\n)*(?=\n)/i;

function titleBlockOf(text: string): FrontMatter | undefined {
  const [percent, title = '', authors = '', date = ''] = PERCENT.exec(text) ?? [];
  if (percent !== undefined) {
    const names = authors
      .split(/[;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const fields: Fields = [
      ['title', title],
      ['author', names],
      ['date', date.trim()],
    ];
    return { fields, body: text.slice(percent.length) };
  }
  const [top = ''] = TOP.exec(text) ?? [];
  const fields = top.trim().includes('\n') ? readLines(top) : undefined;
  return fields === undefined ? undefined : { fields, body: text.slice(top.length) };
}

/** Front matter has no more values, those that an alias repeats counted each time: nine aliases make a billion of nine. */
const MOST_VALUES = 10_000;

/**
 * Reads the entries of a YAML mapping, all scalars as they are written; `undefined` for anything else, and for what never
 * ends.
 */
function readYaml(yaml: string): Fields | undefined {
  try {
    const value = load(yaml, { schema: FAILSAFE_SCHEMA });
    if (value === undefined || value === null) return [];
    const isMapping = typeof value === 'object' && !Array.isArray(value) && countValues(value) <= MOST_VALUES;
    return isMapping ? Object.entries(value) : undefined;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** Counts the values in a value, itself among them; the count stops when it is too large. */
function countValues(root: unknown): number {
  const left = [root];
  let count = 0;
  for (; left.length > 0 && count <= MOST_VALUES; count++) {
    const value = left.pop();
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) left.push(inner);
  }
  return count;
}

/** Reads the entries of a JSON object; `undefined` for any other text. */
function readJson(json: string): Fields | undefined {
  try {
    return Object.entries(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Reads the entries of a TOML document; `undefined` for any other text. */
function readToml(toml: string): Fields | undefined {
  try {
    return Object.entries(parse(toml));
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}
