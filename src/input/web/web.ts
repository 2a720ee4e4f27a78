/** The web, as far as it is used. */
export interface Web {
  readonly fetch: Fetch;
  /** Calls back after so many milliseconds, unless what it returns is called before. */
  after(milliseconds: number, call: () => void): () => void;
}

/**
 * Asks a server for an address, and follows no redirect.
 *
 * @param url `http:` or `https:`
 * @throws the system's error, or that of Node's HTTP client or of OpenSSL, when there is no answer
 */
export type Fetch = (url: string, request: PageRequest) => Promise<PageResponse>;

/** What a request says beside its address. */
export interface PageRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request, and the answer too where that is still on its way. */
  readonly signal: AbortSignal;
}

/** What a server answers. */
export interface PageResponse {
  readonly status: number;
  /** The values, in Latin-1, by their names in lower case; those that it sends several times are joined by commas. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** As it is sent, still compressed; to be read once. It throws, as `Fetch` does, when the answer is cut short. */
  readonly body: AsyncIterable<Uint8Array>;
}
