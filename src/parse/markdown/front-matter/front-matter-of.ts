import { readToml } from './read-toml.js';
import { readYaml } from './read-yaml.js';

/** What stands above a text, and the text. */
export interface FrontMatter {
  /** Names and values in order; values are strings, lists and objects of such, numbers and the like in TOML. */
  readonly fields: readonly (readonly [name: string, value: unknown])[];
  readonly body: string;
}

/** Front matter between two lines `---` (YAML) or `+++` (TOML), the first of them the text's first line. */
const FENCED = /^(---|\+\+\+)[ \t]*\n([\s\S]*?\n)?\1[ \t]*(?:\n|$)/;

/** What stands above a Markdown text; a text that only begins with a line has none and is all body. */
export function frontMatterOf(text: string): FrontMatter {
  const [whole = '', fence, content = ''] = FENCED.exec(text) ?? [];
  const fields = fence === undefined ? undefined : fence === '---' ? readYaml(content) : readToml(content);
  return fields === undefined ? { fields: [], body: text } : { fields, body: text.slice(whole.length) };
}
