import { lists } from 'lexicon:front-matter-fields';
import { webAddressOf } from '../../article/address.js';
import type { Omission } from '../../article/parsed.js';
import { neutralise } from '../../article/safe-text.js';
import { onOneLine } from '../../article/text.js';
import type { Metadata } from '../../article/types.js';
import { lazily } from '../../lexicon/lookups.js';
import { wordSetOf } from '../../lexicon/word-lists.js';
import { authorsOf } from '../html/metadata/authors.js';
import { isoDate } from '../html/metadata/values.js';
import type { FrontMatter } from './front-matter.js';

/** An article as its front matter describes it. */
interface Described {
  readonly metadata: Metadata;
  /** Fields that have no place in the metadata. */
  readonly omissions: readonly Omission[];
}

type Field = keyof Metadata;

/** A date in ISO 8601, whole or without its day or month, that stays as it is written. */
const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** A language tag, as BCP 47 has it or with an underscore. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/** Reads the value of each field; `undefined` where it has another form. */
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

/** Reads the metadata that front matter gives, whatever it calls the fields; of two that say the same, the first counts. */
export function frontMatterMetadata({ fields }: Pick<FrontMatter, 'fields'>): Described {
  const found = new Map<Field, unknown>();
  const omissions: Omission[] = [];
  for (const [name, value] of fields) {
    const field = fieldOf(name);
    const read = field === undefined || found.has(field) ? undefined : READERS[field](value);
    if (field !== undefined && read !== undefined) found.set(field, read);
    else if (!isBlank(value)) omissions.push({ text: line(`${name}: ${written(value)}`), reason: 'front matter' });
  }
  return { metadata: Object.fromEntries(found), omissions };
}

/** The names of each field, letters in lower case only. */
const fieldNames = lazily(() =>
  (Object.keys(READERS) as Field[]).map((field): readonly [Field, ReadonlySet<string>] => [
    field,
    wordSetOf(lists, field),
  ]),
);

function fieldOf(name: string): Field | undefined {
  const folded = name.toLowerCase().replace(/[^a-z]/g, '');
  return fieldNames().find(([, names]) => names.has(folded))?.[0];
}

function textOf(value: unknown): string | undefined {
  const isText = typeof value === 'string' || typeof value === 'number' || value instanceof Date;
  return isText ? line(written(value)) || undefined : undefined;
}

/** Gives the name of a person or a publication, which may be an object that has one. */
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

/** Writes a value as it may have been written: dates in ISO 8601, lists and objects as JSON. */
function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString().replace('.000', '');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function line(text: string): string {
  return onOneLine(neutralise(text));
}
