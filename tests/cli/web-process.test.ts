import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { rawServerOf, serverOf } from '../input/server.js';
import { HARBOUR } from './articles.js';
import { READER } from './built.js';

const folder = mkdtempSync(join(tmpdir(), 'article-reader-web-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** A page that the server is ready to send again on the same connection for longer than a test may take. */
const KEPT = { 'content-type': 'text/plain', 'keep-alive': 'timeout=3600' };

const server = await serverOf((request, response) => {
  if (request.url === '/silent') return;
  if (request.url === '/kept') response.writeHead(200, KEPT).end(HARBOUR);
  else if (request.url === '/old') response.writeHead(301, { location: '/harbour' }).end();
  else if (request.url !== '/harbour') response.writeHead(404).end('no');
  else response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync(HARBOUR));
});

/** Runs the built program while this process goes on serving; it is ended when it takes too long. */
async function reader(...argv: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  return await readerIn({}, ...argv);
}

/** Runs it with these environment variables beside those of this process. */
async function readerIn(
  environment: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): Promise<{ status: number; stdout: string; stderr: string }> {
  try {
    const options = { env: { ...process.env, ...environment } };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [READER, ...argv], options);
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

test('the program reads a page from a server', async () => {
  const { status, stdout, stderr } = await reader('--json', `${server}/old`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    input: `${server}/old`,
    url: `${server}/harbour`,
    headline: 'The harbour of Brill opens again',
  });
});

test('the program fails in one line when there is no page', async () => {
  expect(await reader(`${server}/none`)).toEqual({
    status: 1,
    stdout: '',
    stderr: `article-reader: cannot read "${server}/none": no such page (404 Not Found)\n`,
  });
});

test('the program ends when the time is over', async () => {
  expect(await reader('--timeout', '0.3', `${server}/silent`)).toEqual({
    status: 1,
    stdout: '',
    stderr: `article-reader: cannot read "${server}/silent": it took more than 0.3 seconds\n`,
  });
});

test('the program does not wait for a connection that the server keeps open', async () => {
  const open = await rawServerOf((socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwords'));
  expect(await reader('--plain', open)).toEqual({ status: 0, stdout: 'words\n', stderr: '' });
});

test('the program fails in one line when a page is cut short', async () => {
  const cut = await rawServerOf((socket) => {
    socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nwords\r\n');
  });
  expect(await reader('--plain', cut)).toEqual({
    status: 1,
    stdout: '',
    stderr: `article-reader: cannot read "${cut}": the connection broke off before the page was whole\n`,
  });
});

test('the program reads an IPv6 address', async ({ skip }) => {
  const other = createServer((socket) => void socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\nwords')));
  const listens = await new Promise((resolve) => {
    other.on('error', () => resolve(false));
    other.listen(0, '::1', () => resolve(true));
  });
  if (!listens) return skip('this machine has no IPv6');
  const { port } = other.address() as AddressInfo;
  expect((await reader('--plain', `http://[::1]:${port}/`)).stdout).toBe('words\n');
  other.close();
});

test('the program reads a secure address, and none whose certificate nobody signed', async ({ skip }) => {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const named = ['-subj', '/CN=brill.example', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  const files = ['-keyout', key, '-out', certificate];
  const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...named, ...files]);
  if (made.status !== 0) return skip('there is no openssl');
  const secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_request, response) =>
    response.end('words'),
  );
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  const address = `https://127.0.0.1:${(secure.address() as AddressInfo).port}/`;
  const redirecting = await serverOf((_request, response) => response.writeHead(302, { location: address }).end());
  expect(await readerIn({ NODE_EXTRA_CA_CERTS: certificate }, '--plain', redirecting)).toMatchObject({
    stdout: 'words\n',
    stderr: '',
  });
  expect((await reader(address)).stderr).toBe(
    `article-reader: cannot read "${address}": its certificate is signed by itself\n`,
  );
  secure.close();
});

test('the program does not wait for a connection that is kept alive', async () => {
  expect(await reader('--plain', `${server}/kept`)).toMatchObject({ status: 0, stderr: '' });
});

test('the program fails in one line when nothing listens', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
  );
  await new Promise((resolve) => other.close(resolve));
  expect(await reader(`http://127.0.0.1:${port}/`)).toEqual({
    status: 1,
    stdout: '',
    stderr: `article-reader: cannot read "http://127.0.0.1:${port}/": the connection was refused\n`,
  });
});
