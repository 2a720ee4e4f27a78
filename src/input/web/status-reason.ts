import { STATUS_CODES } from 'node:http';

/** What the commonest statuses mean for a reader: RFC 9110, 15. */
const MEANINGS: Readonly<Record<number, string>> = {
  206: 'the server sends only a part of it',
  401: 'the server wants a password',
  402: 'the server wants to be paid',
  403: 'the server refuses it',
  404: 'no such page',
  410: 'the page is gone',
  429: 'the server has been asked too often',
  451: 'the page is withheld for legal reasons',
};

/**
 * Why a page cannot be had whose server answers with this status.
 *
 * @example statusReason(404) // 'no such page (404 Not Found)'
 */
export function statusReason(status: number): string {
  const meaning = MEANINGS[status] ?? (status < 500 ? 'the server sends no page' : 'the server has failed');
  return `${meaning} (${[status, STATUS_CODES[status]].filter(Boolean).join(' ')})`;
}
