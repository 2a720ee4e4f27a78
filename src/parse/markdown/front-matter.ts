import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { parse, TomlError } from 'smol-toml';

/** The front matter of a text, and the text below it. */
export interface FrontMatter {
  /** Names and values in order; values are strings, lists and objects of such, numbers and the like in TOML. */
  readonly fields: readonly (readonly [name: string, value: unknown])[];
  readonly body: string;
}

/** Front matter between two lines `---` (YAML) or `+++` (TOML), the first of them the text's first line. */
const FENCED = /^(---|\+\+\+)[ \t]*\n([\s\S]*?\n)?\1[ \t]*(?:\n|$)/;

/** Reads the front matter of a Markdown text; a text that only begins with a line has none and is all body. */
export function frontMatterOf(text: string): FrontMatter {
  const [whole = '', fence, content = ''] = FENCED.exec(text) ?? [];
  const fields = fence === undefined ? undefined : fence === '---' ? readYaml(content) : readToml(content);
  return fields === undefined ? { fields: [], body: text } : { fields, body: text.slice(whole.length) };
}

/** Front matter has no more values, those that an alias repeats counted each time: nine aliases make a billion of nine. */
const MOST_VALUES = 10_000;

/**
 * Reads the entries of a YAML mapping, all scalars as they are written; `undefined` for anything else, and for what never
 * ends.
 */
function readYaml(yaml: string): readonly (readonly [string, unknown])[] | undefined {
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

/** Reads the entries of a TOML document; `undefined` for any other text. */
function readToml(toml: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    return Object.entries(parse(toml));
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}
