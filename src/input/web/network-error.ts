import { ReaderError } from '../../article/reader-error.js';

/** Why no answer came, in a reader's words, by the codes of the system, of OpenSSL and of Node's HTTP client. */
const REASONS: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^(?:ENOTFOUND|EAI_NODATA)$/, 'no such host'],
  [/^EAI_AGAIN$/, 'the name of its host cannot be looked up: is there a network?'],
  [/^ECONNREFUSED$/, 'the connection was refused'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_ABORTED)$/, 'the connection broke off'],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/, 'its host cannot be reached: is there a network?'],
  [/^(?:ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/, 'its host does not answer'],
  [/^CERT_HAS_EXPIRED$/, 'its certificate has expired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'its certificate is for another host'],
  [/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/, 'its certificate is signed by itself'],
  [/CERT|UNABLE_TO_|^ERR_TLS/, 'its certificate cannot be trusted'],
  [/^(?:EPROTO|ERR_SSL_)/, 'no secure connection can be made'],
  [/^(?:HPE_|UND_ERR_)/, 'the answer is no HTTP'],
  [/^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_.*DECOD)/, 'its compressed data is broken'],
];

/**
 * What a failure of `fetch` or of the stream that it gives means for a reader.
 *
 * @throws the error itself when it is no such failure: a bug
 */
export function networkError(error: unknown): ReaderError {
  if (error instanceof ReaderError) return error;
  const cause = error instanceof TypeError ? error.cause : error;
  const code = codeOf(cause);
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1];
  if (reason !== undefined) return new ReaderError('unreadable', reason, { cause: error });
  if (!(error instanceof TypeError && cause instanceof Error)) throw error;
  return new ReaderError('unreadable', `the connection failed: ${cause.message}`, { cause: error });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
