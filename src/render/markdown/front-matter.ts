import type { Metadata } from '../../article/types.js';

/** What YAML takes for a line break, or does not take at all, within quotation marks, though JSON does. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * What is known of an article beside its headline, as YAML between two lines `---`; `''` when nothing is. All values are
 * in quotation marks: a JSON string is a YAML string as well (YAML 1.2, §1.3).
 */
export function frontMatterOf(metadata: Metadata): string {
  const { description, authors, datePublished, dateModified, publisher, inLanguage, url } = metadata;
  const fields = { description, authors, datePublished, dateModified, publisher, inLanguage, url };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : fieldLines(name, value)));
  return lines.length === 0 ? '' : ['---', ...lines, '---', ''].join('\n');
}

function fieldLines(name: string, value: string | readonly string[]): readonly string[] {
  return typeof value === 'string'
    ? [`${name}: ${quoted(value)}`]
    : [`${name}:`, ...value.map((entry) => `  - ${quoted(entry)}`)];
}

function quoted(value: string): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => `\\u${hex(character)}`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
