import type { Claims } from '../metadata/types.js';

/** The names of `<meta>` (name, property, itemprop, in lower case) for what is known of an article, the best first. */
export const META_NAMES: Readonly<Record<keyof Claims, readonly string[]>> = {
  headlines: [
    ...['og:title', 'twitter:title', 'headline', 'parsely-title', 'dc.title', 'dcterms.title', 'sailthru.title'],
    ...['citation_title', 'title', 'hdl', 'mrf:title'],
  ],
  descriptions: [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'dcterms.abstract',
    'abstract',
  ],
  authors: [
    ...[
      'author',
      'article:author',
      'article:author_name',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
    ],
    ...['citation_author', 'byl', 'byline', 'cxenseparse:author', 'og:article:author', 'creator'],
  ],
  published: [
    ...[
      'article:published_time',
      'og:article:published_time',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
    ],
    ...[
      'sailthru.date',
      'publish-date',
      'publish_date',
      'publishdate',
      'publication_date',
      'pubdate',
      'date',
      'dc.date.issued',
    ],
    ...[
      'dcterms.created',
      'dcterms.issued',
      'dc.date',
      'dcterms.date',
      'citation_publication_date',
      'article.published',
    ],
    ...[
      'cxenseparse:recs:publishtime',
      'originalpublicationdate',
      'published_at',
      'rnews:datepublished',
      'datecreated',
      'ptime',
    ],
  ],
  modified: [
    ...['article:modified_time', 'og:article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'],
    ...['lastmod', 'dcterms.modified', 'article.updated', 'revised', 'utime', 'modified_at'],
  ],
  publishers: [
    'og:site_name',
    'publisher',
    'dc.publisher',
    'dcterms.publisher',
    'application-name',
    'cre',
    'apple-mobile-web-app-title',
  ],
  languages: ['og:locale', 'inlanguage', 'language', 'content-language', 'dc.language', 'dcterms.language'],
  urls: ['og:url', 'twitter:url', 'parsely-link'],
};
