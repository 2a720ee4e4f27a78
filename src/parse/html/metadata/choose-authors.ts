import { foldedWords } from '../../../article/slug.js';
import { lazily } from '../../../lexicon/lookups.js';
import { isPersonName } from '../../wording/names.js';
import type { HtmlDocument } from '../dom/types.js';
import { authorsOf, isFirm } from './authors.js';
import type { Claims } from './claims.js';
import { decodeEntities } from './values.js';

/** The claims of a page about its authors, by their source. */
export interface AuthorClaims {
  /** What the page tells machines. */
  readonly jsonLd: Claims;
  readonly meta: Claims;
  readonly microdata: Claims;
  /** What stands by the headline. */
  readonly byHeadline: Claims;
  /** What the page shows elsewhere. */
  readonly shown: Claims;
  readonly publisher: string | undefined;
}

/**
 * Chooses the authors that the page names best. A byline by the headline that names people is believed before a name that only
 * machines are told; else the first source with a name of its own wins. Where nothing names better, the publisher and the names
 * of accounts are the authors, if the page says so.
 */
export function chooseAuthors(document: HtmlDocument, claims: AuthorClaims): readonly string[] {
  const { publisher } = claims;
  const isOwn = (names: readonly string[]): boolean => names.some((name) => isNameOfOwn(name, publisher));
  const page = lazily(() => document.body.textContent);
  const foldedPage = lazily(() => foldedText(page()));
  const isSeen = (name: string): boolean => page().includes(name) || foldedPage().includes(foldedText(name));
  // What a page does not show may be a call sign, a code, the part of an address, or, in `<meta>`, a firm that has made the site.
  const isKept = (name: string): boolean => !(isInCapitals(name) || isPartOfAddress(name)) || isSeen(name);
  const [inJsonLd, inMeta, inMicrodata, inByline, inOther] = [
    namesIn(claims.jsonLd).filter(isKept),
    namesIn(claims.meta).filter((name) => isKept(name) && (!isFirm(name) || isSeen(name))),
    namesIn(claims.microdata).filter(isKept),
    namesIn(claims.byHeadline).filter(isKept),
    namesIn(claims.shown).filter(isKept),
  ];
  const sources = [inJsonLd, inMeta, inMicrodata, inByline, inOther];
  const first = sources.find(isOwn) ?? sources.find((names) => names.length > 0) ?? [];
  const better = first.some(isSeen) ? undefined : betterThan(first, [inByline, inOther], isOwn);
  const chosen = better ?? first;
  const own = chosen.filter((name) => isNameOfOwn(name, publisher));
  return own.length > 0 ? own : chosen;
}

function namesIn({ authors }: Claims): readonly string[] {
  return authorsOf((authors ?? []).map(decodeEntities));
}

/** Finds people in full that the page shows where the names that it tells machines are seen nowhere. */
function betterThan(
  first: readonly string[],
  shown: readonly (readonly string[])[],
  isOwn: (names: readonly string[]) => boolean,
): readonly string[] | undefined {
  return shown.find((names) => names !== first && isOwn(names) && names.every(isPersonName));
}

/** Whether a name says more than who publishes the page, and is no account: those have one word, without a capital. */
function isNameOfOwn(name: string, publisher: string | undefined): boolean {
  return foldedText(name) !== foldedText(publisher ?? '') && (name.includes(' ') || /^\p{Lu}|^\p{Lo}/u.test(name));
}

/** Whether a name is written as in an address: `lee-ann`. */
function isPartOfAddress(name: string): boolean {
  return /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u.test(name);
}

function isInCapitals(name: string): boolean {
  return !name.includes(' ') && !/\p{Ll}|\p{Lo}/u.test(name);
}

function foldedText(text: string): string {
  return foldedWords(text).join(' ');
}
