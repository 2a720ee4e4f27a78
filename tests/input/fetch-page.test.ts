import type { IncomingHttpHeaders } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { askServer } from '../../src/input/ask-server.js';
import { type FetchOptions, fetchPage, type Page } from '../../src/input/fetch-page.js';
import type { Web } from '../../src/input/source.js';
import { pageIn, serverOf } from './server.js';

/** The time is over when a test says so. */
let endTime: () => void = () => {};

const WEB: Web = {
  fetch: askServer,
  after(_milliseconds, call) {
    endTime = call;
    return () => {};
  },
};

const OPTIONS: FetchOptions = { timeout: 100, userAgent: 'a test', mostBytes: 1024 * 1024 };

let asked: IncomingHttpHeaders = {};
let broken = 0;

const server = await serverOf((request, response) => {
  asked = request.headers;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const send = (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = '') =>
    void response.writeHead(status, headers).end(body);
  const count = Number(searchParams.get('n') ?? '0');
  switch (pathname) {
    case '/page':
      return send(200, { 'content-type': 'Text/HTML; charset="koi8-r"' }, 'words');
    case '/bare':
      return send(200, {}, 'words');
    case '/gzip':
      return send(200, { 'content-encoding': 'gzip' }, gzipSync('words'));
    case '/deflate':
      return send(200, { 'content-encoding': 'deflate' }, deflateSync('words'));
    case '/br':
      return send(200, { 'content-encoding': 'br' }, brotliCompressSync('words'));
    case '/bomb':
      return send(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50 * 1024 * 1024)));
    case '/broken':
      return send(200, { 'content-encoding': 'gzip' }, gzipSync('words').fill(0xff, 10));
    case '/hop':
      return send(302, { location: count > 1 ? `/hop?n=${count - 1}` : '/page#part' });
    case '/away':
      return send(308, { location: searchParams.get('to') ?? '' });
    case '/utf8':
      return send(301, { location: Buffer.from('/page?q=ü').toString('latin1') });
    case '/nowhere':
      return send(302, {}, 'words');
    case '/status':
      return send(count, {}, 'words');
    case '/type':
      return send(200, { 'content-type': searchParams.get('is') ?? '' }, 'words');
    case '/empty':
      return send(204);
    case '/silent':
      return endTime();
    case '/stalls':
      response.writeHead(200).write('words', () => endTime());
      return;
    case '/breaks':
      response.writeHead(200, { 'content-length': '100' }).write('words', () => response.destroy());
      return;
    case '/endless':
      response.on('close', () => broken++);
      response.writeHead(200);
      return pour();
  }
  function pour(): void {
    if (!response.destroyed) response.write(Buffer.alloc(256 * 1024, 'a'), () => setImmediate(pour));
  }
});

const fetched = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchPage(path.startsWith('/') ? server + path : path, WEB, { ...OPTIONS, ...options });

const ask = async (path: string, options: Partial<FetchOptions> = {}): Promise<Page> =>
  pageIn(await fetched(path, options));

const textOf = async (path: string) => Buffer.from((await ask(path)).bytes).toString();

test('fetchPage() gives the bytes, the address and what the server says that they are', async () => {
  expect(await ask('/page')).toEqual({
    bytes: Buffer.from('words'),
    url: `${server}/page`,
    contentType: { mediaType: 'text/html', charset: 'koi8-r' },
  });
});

test('fetchPage() says nothing of a content type that the server does not give', async () => {
  expect(await ask('/bare')).toEqual({ bytes: Buffer.from('words'), url: `${server}/bare` });
});

test('fetchPage() says who asks and what is wanted', async () => {
  await ask('/page', { userAgent: 'article-reader/9.9' });
  expect(asked['user-agent']).toBe('article-reader/9.9');
  expect(asked.accept).toMatch(/^text\/html, application\/xhtml\+xml, text\/markdown;q=0\.\d, text\/plain/);
});

test.each(['/gzip', '/deflate', '/br'])('fetchPage() undoes the compression of %s', async (path) => {
  expect(await textOf(path)).toBe('words');
});

test('fetchPage() gives an empty page without a word', async () => {
  expect(await textOf('/empty')).toBe('');
});

test('fetchPage() follows ten redirects and gives the last address, without a fragment', async () => {
  expect((await ask('/hop?n=10')).url).toBe(`${server}/page`);
});

test('fetchPage() follows a redirect whose address is written in UTF-8', async () => {
  expect((await ask('/utf8')).url).toBe(`${server}/page?q=%C3%BC`);
});

test.each([
  ['/hop?n=11', 'it redirects more than 10 times'],
  ['/away?to=ftp://example.org/a', 'it redirects to "ftp://example.org/a", which is no valid address on the web'],
  ['/away?to=http://', 'it redirects to "http://", which is no valid address on the web'],
  [
    '/away?to=http://token@127.0.0.1/',
    /^it redirects to "http:\/\/\*\*\*@127.0.0.1\/", which is an address with a user name in/,
  ],
  ['/away?to=http://a:b@127.0.0.1/', /which is an address with a password in it, and none is sent$/],
  ['/nowhere', 'the server sends no page (302 Found)'],
  ['/status?n=404', 'no such page (404 Not Found)'],
  ['/status?n=410', 'the page is gone (410 Gone)'],
  ['/status?n=403', 'the server refuses it (403 Forbidden)'],
  ['/status?n=418', "the server sends no page (418 I'm a Teapot)"],
  ['/status?n=499', 'the server sends no page (499)'],
  ['/status?n=503', 'the server has failed (503 Service Unavailable)'],
  ['/endless', 'it is larger than 1 MB'],
  ['/bomb', 'it is larger than 1 MB'],
  ['/broken', 'its compressed data is broken'],
  ['/breaks', 'the connection broke off before the page was whole'],
  ['http://', 'it is no valid address on the web'],
  ['http://[1/', 'it is no valid address on the web'],
  ['http://ann:secret@127.0.0.1/', 'it is an address with a password in it, and none is sent'],
  ['http://:secret@127.0.0.1/', 'it is an address with a password in it, and none is sent'],
  ['http://token@127.0.0.1/', 'it is an address with a user name in it, and none is sent'],
  ['http://127.0.0.1:0/', 'it is an address with port 0, and ports go from 1 to 65535'],
  ['http://[::1]:99999/', 'it is an address with port 99999, and ports go from 1 to 65535'],
  ['/away?to=//127.0.0.1:70000', /^it redirects to "[^"]+", which is an address with port 70000, and ports go from 1/],
  ['http://host.invalid/', /^no such host$|^the name of its host cannot be looked up/],
])('fetchPage() says why it cannot have %s', async (address, reason) => {
  await expect(ask(address)).rejects.toMatchObject({
    name: 'ReaderError',
    message: typeof reason === 'string' ? reason : expect.stringMatching(reason),
  });
});

test.each([
  ['application/pdf', 'pdf'],
  ['image/png', 'picture'],
  ['video/mp4', 'video'],
  ['audio/mpeg', 'sound'],
  ['application/zip', 'archive'],
])('fetchPage() gives the kind of what a server calls %s', async (mediaType, kind) => {
  expect(await fetched(`/type?is=${mediaType}`)).toEqual({ kind });
});

test('fetchPage() says that a connection was refused', async () => {
  const { createServer } = await import('node:net');
  const other = createServer();
  const port = await new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve(other.address())));
  await new Promise((resolve) => other.close(resolve));
  const { port: closed } = port as { port: number };
  await expect(ask(`http://127.0.0.1:${closed}/`)).rejects.toThrow('the connection was refused');
});

test('fetchPage() says that a server does not speak TLS', async () => {
  await expect(ask(server.replace('http:', 'https:'))).rejects.toThrow(
    'no secure connection can be made: does its host speak HTTPS on this port?',
  );
});

test('fetchPage() follows a redirect to a secure address', async () => {
  const secure = server.replace('http:', 'https:');
  await expect(ask(`/away?to=${secure}`)).rejects.toThrow('no secure connection can be made');
});

test.each(['/silent', '/stalls'])('fetchPage() waits no longer than it may for %s', async (path) => {
  await expect(ask(path)).rejects.toThrow('it took more than 0.1 seconds');
});

test('fetchPage() hangs up on what is too large', async () => {
  const before = broken;
  await expect(ask('/endless')).rejects.toThrow('it is larger than');
  await expect.poll(() => broken).toBe(before + 1);
});

test('fetchPage() lets a bug through as it is', async () => {
  const bug = new RangeError('a bug');
  const web = { ...WEB, fetch: () => Promise.reject(bug) };
  await expect(fetchPage(server, web, OPTIONS)).rejects.toBe(bug);
});
