import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { PageResponse, RequestOptions } from './source.js';

/** The most that the header of an answer may have, in bytes: as much as Chromium takes. */
const MOST_HEADER_BYTES = 256 * 1024;

/**
 * How long one address of a host is tried before the next one is, in milliseconds. The 250 ms of Node.js are too short for
 * a slow line, since it does not come back to the first.
 */
const ATTEMPT = 1000;

/**
 * Asks a server for an address over HTTP/1.1, on a connection of its own. It is Node's own client, which holds an answer
 * for whole only when its length, its last chunk or the end of the connection says so.
 *
 * @throws as `FetchWithoutRedirect`
 */
export async function askServer(url: string, { headers, signal }: RequestOptions): Promise<PageResponse> {
  const { request } = url.startsWith('https:') ? await import('node:https') : await import('node:http');
  const options = {
    headers,
    signal,
    agent: false,
    maxHeaderSize: MOST_HEADER_BYTES,
    autoSelectFamilyAttemptTimeout: ATTEMPT,
    // Reads what browsers read too, such as an answer with a length and chunks. The strictness is against requests that
    // are smuggled into a connection which others use, and nobody else uses this one.
    insecureHTTPParser: true,
  };
  return await new Promise((resolve, reject) => {
    const asked = request(url, options);
    asked.on('error', reject);
    asked.on('response', (response) => resolve(answerOf(response, wholeBody(asked, response))));
    // A server may change the protocol unasked; without a listener, the request would never end.
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve(answerOf(response, response));
    });
    asked.end();
  });
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, body: AsyncIterable<Uint8Array>): PageResponse {
  return { status: statusCode, headers: joinHeaders(headers), body };
}

function joinHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString()]));
}

/** Gives the body of an answer; it throws when the connection fails before all of it came. */
function wholeBody(asked: ClientRequest, response: IncomingMessage): AsyncIterable<Uint8Array> {
  let failure: Error | undefined;
  // After a reset, Node.js takes an answer for complete that ends with its connection.
  asked.on('error', (error) => {
    if (!response.complete) failure ??= error;
  });
  return (async function* () {
    try {
      yield* response;
    } catch (error) {
      throw failure ?? error;
    }
    if (failure !== undefined) throw failure;
  })();
}
