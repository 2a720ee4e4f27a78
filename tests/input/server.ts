import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';
import type { OtherData, Page } from '../../src/input/fetch-page.js';

/** Starts a server on this machine, which goes with the test file; gives its address, without a slash at its end. */
export async function serverOf(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * Starts a server on this machine that need not speak HTTP, and goes with the test file; gives its address.
 *
 * @param answer what it does when something is asked: the path that is asked for, or all that was sent where there is none
 */
export async function rawServerOf(answer: (socket: Socket, path: string) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createRawServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.once('data', (request) => answer(socket, /^GET (\S+)/.exec(request.toString('latin1'))?.[1] ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Gives the page that was fetched, and fails where there is none. */
export function pageIn(fetched: Page | OtherData): Page {
  if ('kind' in fetched) throw new Error(`it is no page but ${fetched.kind}`);
  return fetched;
}
