import { Readability } from '@mozilla/readability';
import type { HtmlDocument, HtmlElement } from '../dom/types.js';

/** What Readability finds. */
export interface Found {
  /** What holds the article. */
  readonly root: HtmlElement;
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
}

/**
 * Finds the article in a page by Mozilla's Readability; `undefined` when it finds none.
 *
 * @param document is changed: what is no part of the article is taken out of it
 */
export function findArticle(document: HtmlDocument): Found | undefined {
  const found = resultOf(document);
  if (!found?.content) return undefined;
  return {
    root: found.content,
    ...(found.title && { title: found.title }),
    ...(found.byline && { byline: found.byline }),
    ...(found.siteName && { publisher: found.siteName }),
    ...(found.publishedTime && { datePublished: found.publishedTime }),
  };
}

function resultOf(document: HtmlDocument): ReturnType<Readability<HtmlElement>['parse']> {
  // The library's types ask for a browser's document; what it needs of one is there.
  const page = document as unknown as ConstructorParameters<typeof Readability>[0];
  const serializer = (element: unknown): HtmlElement => element as HtmlElement;
  return new Readability<HtmlElement>(page, { keepClasses: true, serializer }).parse();
}
