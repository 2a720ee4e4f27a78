/** The web, as far as it is used. */
export interface Web {
  readonly fetch: Fetch;
  /** Calls back after so many milliseconds, unless what it returns is called before. */
  after(milliseconds: number, call: () => void): () => void;
}

/**
 * Asks a server for an address, as the `fetch` of the web platform.
 *
 * @throws `TypeError` when there is no answer, with the reason as its `cause`
 */
export type Fetch = (url: string, request: PageRequest) => Promise<Response>;

/** What a request says beside its address. */
export interface PageRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** Redirects come back as they are. */
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}
