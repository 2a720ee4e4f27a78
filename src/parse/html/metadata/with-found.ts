import type { Metadata } from '../../../article/types.js';
import { isPersonName } from '../../wording/names.js';
import type { Found } from '../extraction/find-article.js';
import { authorsOf } from './authors-of.js';
import { decoded } from './decoded.js';
import { isoDate } from './iso-date.js';

/** What is known of an article, and where that says nothing, what Readability has found. */
export function withFound(metadata: Metadata, found: Found): Metadata {
  const authors =
    found.byline === undefined
      ? []
      : authorsOf([decoded(found.byline)]).filter((name) => isPersonName(name) && name !== metadata.publisher);
  const date = found.datePublished === undefined ? undefined : isoDate(decoded(found.datePublished));
  return {
    ...(found.title !== undefined && { headline: decoded(found.title) }),
    ...(authors.length > 0 && { authors }),
    ...(date !== undefined && { datePublished: date }),
    ...(found.publisher !== undefined && { publisher: decoded(found.publisher) }),
    ...metadata,
  };
}
