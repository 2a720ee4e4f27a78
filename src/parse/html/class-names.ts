import { lists } from 'lexicon:class-names';
import { isOneOf } from '../../lexicon/lookups.js';
import { attributeOf } from './dom/queries.js';
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

/**
 * Gives the names that a page gives an element by class, id and role, each as its tokens in lower case: `relatedPosts-box` is
 * `['related', 'posts', 'box']`. Names that only say what the element has (`has-sidebar`) are left out.
 */
export function classNamesOf(element: HtmlElement): readonly (readonly string[])[] {
  const names = ['class', 'id', 'role'].flatMap((name) => attributeOf(element, name)?.split(/\s+/) ?? []);
  return names.map(tokensIn).filter((tokens) => !isModifier(tokens[0] ?? ''));
}

/** The tokens of names that were met before: a page uses the same names again and again. */
const knownTokens = new Map<string, readonly string[]>();

/** No more names are kept, so that many pages one after the other do not fill the memory. */
const MOST_KNOWN = 10_000;

function tokensIn(name: string): readonly string[] {
  const known = knownTokens.get(name);
  if (known !== undefined) return known;
  const tokens = name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '');
  if (knownTokens.size >= MOST_KNOWN) knownTokens.clear();
  knownTokens.set(name, tokens);
  return tokens;
}

/** Gives the tokens of a name, and up to three that follow each other joined by a space. */
export function phrasesOf(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((_, start) =>
    Array.from({ length: Math.min(MOST_TOKENS, tokens.length - start) }, (_unused, more) =>
      tokens.slice(start, start + more + 1).join(' '),
    ),
  );
}

/** Whether a page calls an element its headline: one of its names ends so. */
export function isNamedHeadline(element: HtmlElement): boolean {
  return classNamesOf(element).some((tokens) => isHeadline(tokens.at(-1) ?? ''));
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
  return classNamesOf(element).some((tokens) => phrasesOf(tokens).some(isWanted));
}

function hasToken(element: HtmlElement, isWanted: (token: string) => boolean): boolean {
  return classNamesOf(element).some((tokens) => tokens.some(isWanted));
}
