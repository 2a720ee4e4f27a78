import { webAddressOf } from '../../../article/address.js';
import { foldedWords } from '../../../article/slug.js';
import { blockText } from '../../../article/text.js';
import type { Metadata, Section } from '../../../article/types.js';
import { isPersonName } from '../../wording/names.js';
import { attributeOf } from '../dom/queries.js';
import type { HtmlDocument } from '../dom/types.js';
import type { MeasuredLine } from '../measure.js';
import { authorsOf, isFirm } from './authors.js';
import { chooseAuthors } from './choose-authors.js';
import { claimsFor, jsonLdClaims, metaClaims, microdataClaims } from './claims.js';
import { headlineOf } from './headline.js';
import { claimsNearHeadline, shownClaims } from './shown-claims.js';
import {
  canonicalLinkAddresses,
  dateInAddress,
  decodeEntities,
  firstLanguageTag,
  isoDate,
  siteNames,
} from './values.js';

/**
 * Reads the metadata of a page's article: what JSON-LD claims, then OpenGraph and other `<meta>`, then microdata, then what
 * the page shows; the headline as the page shows it. Everything is neutralised.
 *
 * @param lines the lines of the whole page
 * @param url where the page comes from, which counts only where the page does not say so
 */
export function pageMetadataOf(document: HtmlDocument, lines: readonly MeasuredLine[], url?: string): Metadata {
  const [jsonLd, meta, microdata] = [jsonLdClaims(document), metaClaims(document), microdataClaims(document)];
  const told = [jsonLd, meta, microdata];
  const addresses = [...canonicalLinkAddresses(document), ...claimsFor('urls', told), url ?? ''];
  const base = document.baseWith(url);
  const address = addresses.flatMap((written) => webAddressOf(written, base) ?? [])[0];
  const sites = [...claimsFor('publishers', told), ...siteNames(address)];
  const headline = headlineOf(document, lines, { claimed: claimsFor('headlines', told), sites });
  const byHeadline = claimsNearHeadline(lines, headline);
  const shown = shownClaims(document, lines);
  const sources = [...told, byHeadline, shown];
  const publisher = firstText(claimsFor('publishers', told).filter((name) => !/^https?:/.test(name)));
  const description = firstText(claimsFor('descriptions', told));
  const authors = chooseAuthors(document, { jsonLd, meta, microdata, byHeadline, shown, publisher });
  const language = firstLanguageTag([
    attributeOf(document.documentElement, 'lang') ?? '',
    ...claimsFor('languages', told),
  ]);
  return {
    ...(headline !== undefined && { headline }),
    ...(description !== undefined && { description }),
    ...(authors.length > 0 && { authors }),
    ...datesOf(
      [...earlierThan(claimsFor('published', told), byHeadline.sureDates ?? []), ...claimsFor('published', sources)],
      claimsFor('modified', sources),
      address,
    ),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { inLanguage: language }),
    ...(address !== undefined && { url: address }),
  };
}

/** A day earlier than this before what machines are told is another day, and not one in another time zone; in milliseconds. */
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** Gives the first date by the headline if it is earlier than the one that machines are told, which may be that of a new edition. */
function earlierThan(told: readonly string[], byHeadline: readonly string[]): readonly string[] {
  const [claimed, shown] = [told, byHeadline].map(
    (claims) => claims.map(decodeEntities).flatMap((claim) => isoDate(claim) ?? [])[0],
  );
  const isEarlier = claimed !== undefined && shown !== undefined && Date.parse(claimed) - Date.parse(shown) >= TWO_DAYS;
  return isEarlier ? [shown] : [];
}

/** Gives the dates by the first claims that are dates; a change before the article appeared is not believed. */
function datesOf(published: readonly string[], modified: readonly string[], url: string | undefined): Metadata {
  const datePublished = published.map(decodeEntities).flatMap((claim) => isoDate(claim) ?? [])[0] ?? dateInAddress(url);
  const changed = modified.map(decodeEntities).flatMap((claim) => isoDate(claim) ?? [])[0];
  const isAfter =
    changed !== undefined && (datePublished === undefined || Date.parse(changed) > Date.parse(datePublished));
  return {
    ...(datePublished !== undefined && { datePublished }),
    ...(isAfter && { dateModified: changed }),
  };
}

function firstText(claims: readonly string[]): string | undefined {
  return claims.map(decodeEntities).find((text) => text !== '');
}

/** Metadata that the search for an article has found beside its text. */
export interface FoundMetadata {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
}

/** Adds to the metadata of an article what the search has found where the page itself claims nothing. */
export function withFoundMetadata(metadata: Metadata, found: FoundMetadata): Metadata {
  const authors =
    found.byline === undefined
      ? []
      : authorsOf([decodeEntities(found.byline)]).filter(
          (name) => isPersonName(name) && !isFirm(name) && name !== metadata.publisher,
        );
  const date = found.datePublished === undefined ? undefined : isoDate(decodeEntities(found.datePublished));
  return {
    ...(found.title !== undefined && { headline: decodeEntities(found.title) }),
    ...(authors.length > 0 && { authors }),
    ...(date !== undefined && { datePublished: date }),
    ...(found.publisher !== undefined && { publisher: decodeEntities(found.publisher) }),
    ...metadata,
  };
}

/** A description is looked for in so many UTF-16 code units of the article, its words run together. */
const SEARCHED = 6000;

/** A description is compared in pieces of so many characters, because pages cut it off anywhere and put words before it. */
const PIECE = 20;

/** A description of which this share stands in the article is a repetition. */
const REPEATED = 0.6;

/** Gives the metadata without a description that only repeats the headline or the beginning of the article. */
export function withoutRepeatedDescription(metadata: Metadata, sections: readonly Section[]): Metadata {
  const { description, ...rest } = metadata;
  if (description === undefined) return metadata;
  const wanted = compact(description);
  const isRepeated = wanted === compact(metadata.headline ?? '') || shareIn(wanted, beginningOf(sections)) >= REPEATED;
  return isRepeated ? rest : metadata;
}

/** Tells the share of the pieces of a text that stand in another one. */
function shareIn(text: string, other: string): number {
  const pieces = text.match(new RegExp(`.{${PIECE}}`, 'gsu')) ?? [text];
  return pieces.filter((piece) => other.includes(piece)).length / pieces.length;
}

function beginningOf(sections: readonly Section[]): string {
  let text = '';
  for (const block of sections.flatMap((section) => section.blocks)) {
    text += compact(blockText(block).slice(0, SEARCHED));
    if (text.length >= SEARCHED) break;
  }
  return text;
}

function compact(text: string): string {
  return foldedWords(text).join('');
}
