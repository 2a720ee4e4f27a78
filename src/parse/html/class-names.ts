import { lists } from 'lexicon:class-names';
import { isOneOf, lazily } from '../../lexicon/lookups.js';
import type { HtmlElement } from './dom/types.js';

/** No name in the lists has more tokens. */
const MOST_TOKENS = 3;

const isModifier = isOneOf(lists, 'modifier');
const isHeadline = isOneOf(lists, 'headline');
const isStandfirst = isOneOf(lists, 'standfirst');
const isByline = isOneOf(lists, 'byline');
const isDate = isOneOf(lists, 'date');
const isComment = isOneOf(lists, 'comment');
const isPicture = isOneOf(lists, 'picture');
const isCaption = isOneOf(lists, 'caption');
const isCredit = isOneOf(lists, 'credit');
const isFormula = isOneOf(lists, 'formula');

/** A name that a page gives an element by class, id or role. */
export interface ClassName {
  /** In lower case: `relatedPosts-box` has `related`, `posts` and `box`. */
  readonly tokens: readonly string[];
  /** The tokens, and up to three that follow each other joined by a space: `related`, `related posts`. */
  readonly phrases: readonly string[];
}

/** Gives the names of an element by class, id and role; those that only say what it has (`has-sidebar`) are left out. */
export function classNamesOf(element: HtmlElement): readonly ClassName[] {
  if (element.attributes.length === 0) return [];
  const names: ClassName[] = [];
  for (const attribute of ['class', 'id', 'role']) {
    const value = element.getAttribute(attribute);
    if (value) names.push(...namesIn(value));
  }
  return names;
}

/** No more names are remembered, so that many pages one after the other do not fill the memory. */
const MOST_KNOWN = 10_000;

/** Makes a function that remembers what it has given: a page uses the same names again and again. */
function remembering<Value>(make: (written: string) => Value): (written: string) => Value {
  const known = new Map<string, Value>();
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const value = make(written);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, value);
    return value;
  };
}

const nameOf = remembering((written): ClassName => {
  const tokens = tokensIn(written);
  const phrases = lazily(() => phrasesOf(tokens));
  return {
    tokens,
    get phrases() {
      return phrases();
    },
  };
});

const namesIn = remembering((value): readonly ClassName[] => {
  const written = value.split(/\s+/).filter((name) => name !== '');
  return written.map(nameOf).filter(({ tokens }) => !isModifier(tokens[0] ?? ''));
});

function tokensIn(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '');
}

function phrasesOf(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((_, start) =>
    Array.from({ length: Math.min(MOST_TOKENS, tokens.length - start) }, (_unused, more) =>
      tokens.slice(start, start + more + 1).join(' '),
    ),
  );
}

/** Whether a page calls an element its headline: one of its names ends so. */
export function isNamedHeadline(element: HtmlElement): boolean {
  return classNamesOf(element).some(({ tokens }) => isHeadline(tokens.at(-1) ?? ''));
}

/** Whether a page calls an element the standfirst of its article. */
export function isNamedStandfirst(element: HtmlElement): boolean {
  return hasPhrase(element, isStandfirst);
}

/** Whether a page calls an element a caption or a credit. */
export function isNamedCaption(element: HtmlElement): boolean {
  return hasPhrase(element, (phrase) => isCaption(phrase) || isCredit(phrase));
}

/** Whether a page calls an element the credit of a picture. */
export function isNamedCredit(element: HtmlElement): boolean {
  return hasPhrase(element, isCredit);
}

/** Whether a page calls an element a formula. */
export function isNamedFormula(element: HtmlElement): boolean {
  return hasToken(element, isFormula);
}

/** Whether a page calls an element a picture, or what holds one. */
export function isNamedPicture(element: HtmlElement): boolean {
  return hasToken(element, isPicture);
}

/** Whether a page calls an element the line that says who wrote its article. */
export function isNamedByline(element: HtmlElement): boolean {
  return hasToken(element, isByline);
}

/** Whether a page calls an element the line that says when its article appeared. */
export function isNamedDate(element: HtmlElement): boolean {
  return hasToken(element, isDate);
}

/** Whether a page calls an element something that readers have written. */
export function isNamedComment(element: HtmlElement): boolean {
  return hasToken(element, isComment);
}

function hasPhrase(element: HtmlElement, isWanted: (phrase: string) => boolean): boolean {
  return classNamesOf(element).some(({ phrases }) => phrases.some(isWanted));
}

function hasToken(element: HtmlElement, isWanted: (token: string) => boolean): boolean {
  return classNamesOf(element).some(({ tokens }) => tokens.some(isWanted));
}
