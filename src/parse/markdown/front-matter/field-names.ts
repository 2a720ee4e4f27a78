import type { Metadata } from '../../../article/types.js';

/** What site generators, wikis and note programs call what is known of an article: letters in lower case only. */
export const FIELD_NAMES: Readonly<Record<keyof Metadata, readonly string[]>> = {
  headline: ['headline', 'title'],
  description: ['description', 'summary', 'subtitle', 'excerpt', 'abstract', 'standfirst', 'dek', 'lead'],
  authors: ['authors', 'author', 'byline', 'by', 'creator'],
  datePublished: ['datepublished', 'date', 'published', 'publishdate', 'pubdate', 'publishedat', 'created'],
  dateModified: ['datemodified', 'lastmod', 'updated', 'modified', 'lastmodified', 'lastmodifiedat', 'updatedat'],
  publisher: ['publisher', 'publication', 'site', 'sitename', 'source'],
  inLanguage: ['inlanguage', 'lang', 'language', 'locale'],
  url: ['url', 'canonical', 'canonicalurl', 'permalink', 'link'],
};
