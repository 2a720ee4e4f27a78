import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { serverOf } from '../input/web/server.js';
import { HARBOUR } from './articles.js';
import { READER } from './built.js';

/** A page that the server is ready to send again on the same connection for longer than a test may take. */
const KEPT = { 'content-type': 'text/plain', 'keep-alive': 'timeout=3600' };

const server = await serverOf((request, response) => {
  if (request.url === '/silent') return;
  if (request.url === '/kept') response.writeHead(200, KEPT).end(HARBOUR);
  else if (request.url === '/old') response.writeHead(301, { location: '/harbour' }).end();
  else if (request.url !== '/harbour') response.writeHead(404).end('no');
  else response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(gzipSync(HARBOUR));
});

/** Runs the built program while this process goes on serving. */
async function reader(...argv: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [READER, ...argv]);
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
