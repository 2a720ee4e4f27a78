import { expect, test } from 'vitest';
import { ReaderError } from '../../../src/article/reader-error.js';
import { networkError } from '../../../src/input/web/network-error.js';

/** What `fetch` throws when the system gives this code. */
function failure(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(`message of ${code}`), { code }) });
}

test.each([
  ['ENOTFOUND', 'no such host'],
  ['EAI_AGAIN', 'the name of its host cannot be looked up: is there a network?'],
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection broke off'],
  ['UND_ERR_SOCKET', 'the connection broke off'],
  ['ENETUNREACH', 'its host cannot be reached: is there a network?'],
  ['UND_ERR_CONNECT_TIMEOUT', 'its host does not answer'],
  ['UND_ERR_HEADERS_TIMEOUT', 'its host does not answer'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is signed by itself'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its certificate cannot be trusted'],
  ['CERT_REVOKED', 'its certificate cannot be trusted'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'no secure connection can be made'],
  ['HPE_INVALID_CONSTANT', 'the answer is no HTTP'],
  ['Z_DATA_ERROR', 'its compressed data is broken'],
  ['ESOMETHING', 'the connection failed: message of ESOMETHING'],
])('networkError() puts %s into words', (code, reason) => {
  expect(networkError(failure(code))).toMatchObject({ code: 'unreadable', message: reason });
});

test('networkError() leaves what is in words already', () => {
  const error = new ReaderError('unreadable', 'it is too large');
  expect(networkError(error)).toBe(error);
});

test.each([new RangeError('a bug'), new TypeError('a bug'), 'a bug'])('networkError() throws a bug: %s', (bug) => {
  expect(() => networkError(bug)).toThrow(bug as Error);
});
