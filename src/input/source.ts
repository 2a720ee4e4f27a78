/** Where an article comes from. */
export type Source = BundledSource | StandardInputSource | FileSource | UrlSource;

/** The article that comes with the reader. */
export interface BundledSource {
  readonly type: 'bundled';
}

/** What is piped in. */
export interface StandardInputSource {
  readonly type: 'stdin';
}

/** A file on this machine. */
export interface FileSource {
  readonly type: 'file';
  /** Where no file has this name, it may be a `file:` address. */
  readonly path: string;
}

/** A page on the web: `http:` or `https:`. */
export interface UrlSource {
  readonly type: 'url';
  readonly url: string;
}

/** What a source as a user types it stands for: `-` is standard input, `http:` and `https:` the web, all else a file. */
export function sourceOf(typed: string): Source {
  if (typed === '-') return { type: 'stdin' };
  if (/^https?:\/\//i.test(typed)) return { type: 'url', url: typed };
  return { type: 'file', path: typed };
}

/** A source's name, as it was given: `-`, `news.txt`, `https://…`; the bundled article is `bundled`. */
export function sourceName(source: Source): string {
  switch (source.type) {
    case 'bundled':
      return 'bundled';
    case 'stdin':
      return '-';
    case 'file':
      return source.path;
    case 'url':
      return source.url;
  }
}
