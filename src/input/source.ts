/** A place that an article comes from. */
export type Source = BundledSource | StandardInputSource | FileSource | UrlSource;

/** The article that comes with the reader. */
export interface BundledSource {
  readonly type: 'bundled';
}

/** The text that is piped in. */
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

/** The part of the outside world that sources come from. */
export interface Surroundings extends Web {
  readonly stdin: Pick<StandardInput, 'piped' | 'chunks'>;
}

/** The standard input of the program. */
export interface StandardInput {
  /** Whether it is a pipe, a socket or a file, and not a keyboard or nothing. */
  readonly piped: boolean;
  /** Whether somebody types it. */
  readonly isTTY: boolean;
  /** Gives its bytes; this can be called once. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** The web, and the clock that limits how long a page may take. */
export interface Web {
  readonly fetch: FetchWithoutRedirect;
  /** Calls back after so many milliseconds, unless the function that it returns is called before. */
  after(milliseconds: number, call: () => void): () => void;
}

/**
 * Asks a server for an address, and follows no redirect.
 *
 * @param url `http:` or `https:`
 * @throws the system's error, or that of Node's HTTP client or of OpenSSL, when there is no answer
 */
export type FetchWithoutRedirect = (url: string, request: RequestOptions) => Promise<PageResponse>;

/** The rest of a request, apart from its address. */
export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request, and the answer too where that is still on its way. */
  readonly signal: AbortSignal;
}

/** The answer of a server. */
export interface PageResponse {
  readonly status: number;
  /** The values, in Latin-1, by their names in lower case; those that it sends several times are joined by commas. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The bytes as they are sent, still compressed; they can be read once. It throws, as `FetchWithoutRedirect` does, when the answer is cut short. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Tells which source a user means by an argument: `-` is standard input, `http:` and `https:` the web, all else a file. */
export function sourceOf(typed: string): Source {
  if (typed === '-') return { type: 'stdin' };
  if (/^https?:\/\//i.test(typed)) return { type: 'url', url: typed };
  return { type: 'file', path: typed };
}

/** Gives the name of a source for people: as it was typed, but `standard input` for `-`. */
export function sourceTitle(source: Source): string {
  return source.type === 'stdin' ? 'standard input' : sourceName(source);
}

/** Gives a source's name, as it was typed: `-`, `news.txt`, `https://…`; the bundled article is `bundled`. */
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
