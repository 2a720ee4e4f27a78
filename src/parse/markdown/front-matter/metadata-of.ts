import { webAddressOf } from '../../../article/address.js';
import { onOneLine } from '../../../article/normal-inlines.js';
import type { Metadata } from '../../../article/types.js';
import { authorsOf } from '../../html/metadata/authors-of.js';
import { isoDate } from '../../html/metadata/iso-date.js';
import { neutralise } from '../../neutralise.js';
import type { Omission } from '../../types.js';
import { FIELD_NAMES } from './field-names.js';
import type { FrontMatter } from './front-matter-of.js';

/** What front matter says of an article. */
export interface Described {
  readonly metadata: Metadata;
  /** What it says beside that. */
  readonly omissions: readonly Omission[];
}

type Field = keyof Metadata;

/** A date in ISO 8601, whole or without its day or month, that stays as it is written. */
const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** A language tag, as BCP 47 has it or with an underscore. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** How a value becomes what the tree has; `undefined` where it cannot. */
const READERS: { readonly [Name in Field]: (value: unknown) => Metadata[Name] | undefined } = {
  headline: textOf,
  description: textOf,
  authors: namesOf,
  datePublished: dateOf,
  dateModified: dateOf,
  publisher: nameOf,
  inLanguage: (value) => textOf(value)?.match(LANGUAGE)?.[0].replaceAll('_', '-'),
  url: (value) => webAddressOf(textOf(value) ?? ''),
};

/** The metadata that front matter gives, whatever it calls the fields; of two that say the same, the first counts. */
export function metadataOf({ fields }: Pick<FrontMatter, 'fields'>): Described {
  const found = new Map<Field, unknown>();
  const omissions: Omission[] = [];
  for (const [name, value] of fields) {
    const field = fieldOf(name);
    const read = field === undefined || found.has(field) ? undefined : READERS[field](value);
    if (field !== undefined && read !== undefined) found.set(field, read);
    else if (!isBlank(value)) omissions.push({ text: cleanLine(`${name}: ${written(value)}`), reason: 'front matter' });
  }
  return { metadata: Object.fromEntries(found), omissions };
}

function fieldOf(name: string): Field | undefined {
  const folded = name.toLowerCase().replace(/[^a-z]/g, '');
  return FIELDS.find((field) => FIELD_NAMES[field].includes(folded));
}

const FIELDS: readonly Field[] = [
  ...([
    'headline',
    'description',
    'authors',
    'datePublished',
    'dateModified',
    'publisher',
    'inLanguage',
    'url',
  ] as const),
];

function textOf(value: unknown): string | undefined {
  const isText = typeof value === 'string' || typeof value === 'number' || value instanceof Date;
  return isText ? cleanLine(written(value)) || undefined : undefined;
}

/** The name of a person or a publication, which may be an object that has one. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return textOf(value);
  const name = Object.entries(value).find(([key]) => key.toLowerCase() === 'name')?.[1];
  return textOf(name);
}

/** Names one by one in a list; in one text, as a byline has them. */
function namesOf(value: unknown): readonly string[] | undefined {
  const names = Array.isArray(value) ? value.flatMap((entry) => nameOf(entry) ?? []) : namesIn(nameOf(value));
  return names.length === 0 ? undefined : names;
}

function namesIn(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const names = authorsOf([text]);
  return names.length === 0 ? [text] : names;
}

function dateOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  return ISO_DATE.test(text) ? text : isoDate(text);
}

function isBlank(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A value as it may have been written: dates in ISO 8601, lists and objects as JSON. */
function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace('.000', '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function cleanLine(text: string): string {
  return onOneLine(neutralise(text));
}
