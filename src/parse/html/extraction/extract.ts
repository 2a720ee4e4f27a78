import type { Omission } from '../../../article/parsed.js';
import type { Metadata } from '../../../article/types.js';
import { clean } from '../cleaning/clean.js';
import { keepQuotations } from '../cleaning/keep-quotations.js';
import { takeStandfirst } from '../cleaning/take-standfirst.js';
import { weigh } from '../cleaning/weigh.js';
import { documentOf } from '../dom/document-of.js';
import type { HtmlElement } from '../dom/types.js';
import { metadataOf } from '../metadata/metadata-of.js';
import { withFound } from '../metadata/with-found.js';
import { findArticle } from './find-article.js';
import { hasNoArticle, isFrontPage } from './is-whole.js';
import { outside } from './outside.js';
import { saysArticle } from './says-article.js';
import { withoutOthers } from './without-others.js';

/** The article of a page, before it is put into the tree. */
export interface Extracted {
  readonly root: HtmlElement;
  readonly metadata: Metadata;
  /** What relative addresses are relative to. */
  readonly base: string | undefined;
  readonly omissions: readonly Omission[];
}

/**
 * Finds the article in a page, and what the page says about it. A page that is no article (a fragment, a front page, few
 * words) is read whole, and so is one with so many elements that looking for the article would take seconds.
 */
export function extract(html: string, url?: string): Extracted {
  const document = documentOf(html, url);
  const metadata = metadataOf(document, url);
  // A saved page does not say where it comes from, but may say where it belongs.
  const base = document.baseURI ?? metadata.url;
  const whole = { root: document.body, metadata, base, omissions: [] };
  if (hasNoArticle(html, document)) return whole;
  const isSure = saysArticle(document);
  keepQuotations(document);
  const others = withoutOthers(document, metadata.url);
  const page = weigh(document.body);
  const found = findArticle(document);
  const inside = found === undefined ? undefined : weigh(found.root);
  // What Readability has worked on is no longer the page.
  if (found === undefined || inside === undefined || (!isSure && isFrontPage(inside.whole, page.whole)))
    return { ...whole, root: documentOf(html, url).body };
  const standfirst = takeStandfirst(found.root);
  const known = { ...withFound(metadata, found), ...(standfirst !== undefined && { description: standfirst }) };
  const shown = [...inside.lines.map(({ text }) => text), known.headline ?? ''];
  const omissions = [...outside(page.lines, shown), ...others, ...clean(found.root, known)];
  return { root: found.root, metadata: known, base, omissions };
}
