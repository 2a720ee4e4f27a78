import { webAddressOf } from '../../../article/address.js';
import { foldedWords } from '../../../article/slug.js';
import type { Metadata } from '../../../article/types.js';
import { weigh } from '../cleaning/weigh.js';
import type { HtmlDocument } from '../dom/types.js';
import { attributeOf } from '../dom/walk.js';
import { canonicalAddresses, dateInAddress, hostNames } from './addresses.js';
import { authorsOf } from './authors-of.js';
import { decoded } from './decoded.js';
import { headlineOf } from './headline-of.js';
import { isoDate } from './iso-date.js';
import { jsonLdClaims } from './json-ld.js';
import { languageOf } from './language-of.js';
import { linesByHeadline } from './lines-by-headline.js';
import { metaClaims } from './meta-tags.js';
import { microdataClaims } from './microdata.js';
import { shownClaims } from './shown-on-page.js';
import type { Claims } from './types.js';

/**
 * What a page says about its article: by JSON-LD, then OpenGraph and other `<meta>`, then microdata, then what it shows; the
 * headline as it is shown. Everything is neutralised.
 *
 * @param url where the page comes from, which counts only where the page does not say so
 */
export function metadataOf(document: HtmlDocument, url?: string): Metadata {
  const told = [jsonLdClaims(document), metaClaims(document), microdataClaims(document)];
  const addresses = [...canonicalAddresses(document), ...claimsFor('urls', told), url ?? ''];
  const address = addresses.flatMap((written) => webAddressOf(written, document.baseURI) ?? [])[0];
  const sites = [...claimsFor('publishers', told), ...hostNames(address)];
  const { lines } = weigh(document.body);
  const headline = headlineOf(document, lines, { claimed: claimsFor('headlines', told), sites });
  const sources = [...told, linesByHeadline(lines, headline), shownClaims(document)];
  const publisher = firstText(claimsFor('publishers', told).filter((name) => !/^https?:/.test(name)));
  const description = firstText(claimsFor('descriptions', told));
  const authors = authorsBy(sources, publisher).filter((author) => author.includes(' ') || isShown(author, document));
  const language = languageOf([attributeOf(document.documentElement, 'lang') ?? '', ...claimsFor('languages', told)]);
  return {
    ...(headline !== undefined && { headline }),
    ...(description !== undefined && { description }),
    ...(authors.length > 0 && { authors }),
    ...datesOf(claimsFor('published', sources), claimsFor('modified', sources), address),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { inLanguage: language }),
    ...(address !== undefined && { url: address }),
  };
}

/** Whether a page shows a name; one of a single word that it does not show is what somebody logs in as. */
function isShown(name: string, document: HtmlDocument): boolean {
  return document.body.textContent.toLowerCase().includes(name.toLowerCase());
}

function claimsFor(key: keyof Claims, sources: readonly Claims[]): readonly string[] {
  return sources.flatMap((source) => source[key] ?? []);
}

/** The authors by the first source that names any; the publisher is none. */
function authorsBy(sources: readonly Claims[], publisher: string | undefined): readonly string[] {
  const site = foldedWords(publisher ?? '').join(' ');
  const named = sources.map((source) => authorsOf((source.authors ?? []).map(decoded)));
  const people = named.map((authors) => authors.filter((author) => foldedWords(author).join(' ') !== site));
  return people.find((authors) => authors.length > 0) ?? [];
}

/** The dates by the first claims that are dates; one of change that is before the article appeared is none. */
function datesOf(published: readonly string[], modified: readonly string[], url: string | undefined): Metadata {
  const datePublished = published.map(decoded).flatMap((claim) => isoDate(claim) ?? [])[0] ?? dateInAddress(url);
  const changed = modified.map(decoded).flatMap((claim) => isoDate(claim) ?? [])[0];
  const isAfter =
    changed !== undefined && (datePublished === undefined || Date.parse(changed) > Date.parse(datePublished));
  return {
    ...(datePublished !== undefined && { datePublished }),
    ...(isAfter && { dateModified: changed }),
  };
}

function firstText(claims: readonly string[]): string | undefined {
  return claims.map(decoded).find((text) => text !== '');
}
