import type { Metadata } from '../../article/types.js';

/** Characters that JSON allows within quotation marks, and that YAML takes for a line break or does not take at all. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Writes the metadata of an article, without its headline, as YAML between two lines `---`; `''` when there is none. All
 * values are in quotation marks: a JSON string is a YAML string as well (YAML 1.2, §1.3).
 */
export function formatFrontMatter(metadata: Metadata): string {
  const { description, authors, datePublished, dateModified, publisher, inLanguage, url } = metadata;
  const fields = { description, authors, datePublished, dateModified, publisher, inLanguage, url };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : fieldLines(name, value)));
  return lines.length === 0 ? '' : ['---', ...lines, '---', ''].join('\n');
}

function fieldLines(name: string, value: string | readonly string[]): readonly string[] {
  return typeof value === 'string'
    ? [`${name}: ${yamlString(value)}`]
    : [`${name}:`, ...value.map((entry) => `  - ${yamlString(entry)}`)];
}

function yamlString(value: string): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => `\\u${hex(character)}`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
