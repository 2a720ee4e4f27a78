import { ReaderError } from '../../article/reader-error.js';
import { systemReason } from '../unreadable.js';

/** Why no whole answer came, in a reader's words, by the codes of the system, of OpenSSL and of Node's HTTP client. */
const REASONS: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^(?:ENOTFOUND|EAI_NODATA|EAI_NONAME)$/, 'no such host'],
  [/^EAI_/, 'the name of its host cannot be looked up: is there a network?'],
  [/^ECONNREFUSED$/, 'the connection was refused'],
  [
    /^(?:ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE|HPE_INVALID_EOF_STATE)$/,
    'the connection broke off before the page was whole',
  ],
  [
    /^(?:ENETUNREACH|EHOSTUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL|EINVAL)$/,
    'its host cannot be reached: is there a network?',
  ],
  [/^(?:EACCES|EPERM)$/, 'this system does not allow the connection'],
  [/^ETIMEDOUT$/, 'its host does not answer'],
  [/^CERT_HAS_EXPIRED$/, 'its certificate has expired'],
  [/^CERT_NOT_YET_VALID$/, 'its certificate is not valid yet: is the clock of this machine right?'],
  [/^(?:ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)$/, 'its certificate is for another host'],
  [/^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/, 'its certificate is signed by itself'],
  [/CERT|CRL|INVALID_CA|UNABLE_TO_|PATH_LENGTH|INVALID_PURPOSE|^ERR_TLS/, 'its certificate cannot be trusted'],
  [/^(?:EPROTO|ERR_SSL_)/, 'no secure connection can be made: does its host speak HTTPS on this port?'],
  [/^HPE_HEADER_OVERFLOW$/, "the header of the server's answer is too large"],
  [/^HPE_/, "the server's answer is not HTTP, or broken"],
];

/**
 * What a failure of a connection, or of what comes over it, means for a reader.
 *
 * @throws the error itself when it is no such failure: a bug
 */
export function networkError(error: unknown): ReaderError {
  if (error instanceof ReaderError) return error;
  if (!isFailure(error)) throw error;
  const reason = REASONS.find(([pattern]) => pattern.test(error.code))?.[1];
  const message = reason ?? `the connection failed: ${systemReason(error) ?? error.message}`;
  return new ReaderError('unreadable', message, { cause: error });
}

/** Whether an error comes from outside: it has a code, and is no misuse of a function. */
function isFailure(error: unknown): error is Error & { readonly code: string } {
  if (error instanceof TypeError || error instanceof RangeError) return false;
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
