import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { ReaderError } from '../../src/article/reader-error.js';
import { networkError } from '../../src/input/fetch-page.js';

/** What is thrown with this code. */
function failure(code: string): Error {
  return Object.assign(new Error(`message of ${code}`), { code });
}

test.each([
  ['ENOTFOUND', 'no such host'],
  ['EAI_AGAIN', 'the name of its host cannot be looked up: is there a network?'],
  ['EAI_FAIL', 'the name of its host cannot be looked up: is there a network?'],
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection broke off before the page was whole'],
  ['HPE_INVALID_EOF_STATE', 'the connection broke off before the page was whole'],
  ['ENETUNREACH', 'its host cannot be reached: is there a network?'],
  ['EACCES', 'this system does not allow the connection'],
  ['ETIMEDOUT', 'its host does not answer'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['CERT_NOT_YET_VALID', 'its certificate is not valid yet: is the clock of this machine right?'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is signed by itself'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its certificate cannot be trusted'],
  ['CERT_REVOKED', 'its certificate cannot be trusted'],
  ['INVALID_CA', 'its certificate cannot be trusted'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'no secure connection can be made: does its host speak HTTPS on this port?'],
  ['HPE_INVALID_CONSTANT', "the server's answer is not HTTP, or broken"],
  ['HPE_HEADER_OVERFLOW', "the header of the server's answer is too large"],
  ['ESOMETHING', 'the connection failed: message of ESOMETHING'],
])('networkError() puts %s into words', (code, reason) => {
  expect(networkError(failure(code))).toMatchObject({ code: 'unreadable', message: reason });
});

test('networkError() leaves what is in words already', () => {
  const error = new ReaderError('unreadable', 'it is too large');
  expect(networkError(error)).toBe(error);
});

test('networkError() gives the words of the system where it has none of its own', () => {
  const error = Object.assign(failure('EMFILE'), { errno: -constants.errno.EMFILE });
  expect(networkError(error).message).toBe('the connection failed: too many open files');
});

test.each([
  new RangeError('a bug'),
  new TypeError('a bug'),
  Object.assign(new TypeError('a bug'), { code: 'ERR_INVALID_ARG_TYPE' }),
  'a bug',
])('networkError() throws a bug: %s', (bug) => {
  expect(() => networkError(bug)).toThrow(bug as Error);
});
