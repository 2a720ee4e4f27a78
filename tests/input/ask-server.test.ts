import type { Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { askServer } from '../../src/input/ask-server.js';
import { fromZstd } from '../../src/input/decompress.js';
import { fetchPage } from '../../src/input/fetch-page.js';
import type { FetchWithoutRedirect } from '../../src/input/source.js';
import { pageIn, rawServerOf } from './server.js';

/** What a server sends, byte by byte, before it closes the connection. */
type Sent = readonly (string | Uint8Array)[];

const OK = 'HTTP/1.1 200 OK\r\n';
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n`;
const PACKED = gzipSync('words');

/** The word of all pages here, in Zstandard, which not every Node.js can write. */
const ZSTD = Buffer.from('28b52ffd2005290000776f726473', 'hex');

/** A whole answer with a body that is compressed, or said to be. */
function labelled(encoding: string, body: Uint8Array): Sent {
  return [`${OK}Content-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`, body];
}

const WHOLE: Readonly<Record<string, Sent>> = {
  'that ends with the connection': [`${OK}\r\nwords`],
  'of HTTP/1.0': ['HTTP/1.0 200 OK\r\n\r\nwords'],
  'with its length': [`${OK}Content-Length: 5\r\n\r\nwords`],
  'in chunks': [`${CHUNKED}3;a=b\r\nwor\r\n2\r\nds\r\n0\r\nX-After: all\r\n\r\n`],
  'in chunks whose sizes have spaces after them': [`${CHUNKED}5  \r\nwords\r\n0\r\n\r\n`],
  'in chunks, with a length': [`${OK}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nwords\r\n0\r\n\r\n`],
  'that is followed by more than its length': [`${OK}Content-Length: 5\r\nConnection: close\r\n\r\nwords and more`],
  'whose lines end with newlines alone': [`${OK}Content-Length: 5\r\n\r\nwords`.replaceAll('\r', '')],
  'with a control character in its header': [`${OK}X-A: a\x01b\r\nContent-Length: 5\r\n\r\nwords`],
  'with a header of 100 kB': [`${OK}X-A: ${'a'.repeat(100_000)}\r\n\r\nwords`],
  'after five times "100 Continue"': ['HTTP/1.1 100 Continue\r\n\r\n'.repeat(5), `${OK}\r\nwords`],
  'after early hints': ['HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n', `${OK}Content-Length: 5\r\n\r\nwords`],
  'in gzip': labelled('gzip', PACKED),
  'in gzip of several members': labelled('GZip', Buffer.concat([gzipSync('wor'), gzipSync('ds')])),
  'in gzip with something after it': labelled('gzip', Buffer.concat([PACKED, Buffer.from('something')])),
  'in gzip with a newline after it': labelled('gzip', Buffer.concat([PACKED, Buffer.from('\n')])),
  'in x-gzip': labelled('x-gzip', PACKED),
  'in deflate': labelled('deflate', deflateSync('words')),
  'in bare deflate': labelled('deflate', deflateRawSync('words')),
  'in Brotli': labelled('br', brotliCompressSync('words')),
  'in gzip and then Brotli': labelled('gzip, br', brotliCompressSync(PACKED)),
  'in five compressions': labelled(
    'gzip,gzip, gzip,gzip,gzip',
    [1, 2, 3, 4].reduce((one) => gzipSync(one), PACKED),
  ),
  'in two compressions of two headers': [
    `${OK}Content-Encoding: gzip\r\nContent-Encoding: br\r\n\r\n`,
    brotliCompressSync(PACKED),
  ],
  'in no compression, by its name': labelled('identity', Buffer.from('words')),
  'that has the encoding of its text in the wrong header': labelled('UTF-8', Buffer.from('words')),
};

const EMPTY: Readonly<Record<string, Sent>> = {
  'with a length of 0': [`${OK}Content-Length: 0\r\n\r\n`],
  'that ends with the connection': [`${OK}\r\n`],
  'without content': ['HTTP/1.1 204 No Content\r\n\r\n'],
  'in gzip': [`${OK}Content-Encoding: gzip\r\nContent-Length: 0\r\n\r\n`],
};

const BROKE_OFF = 'the connection broke off before the page was whole';
const CUT_SHORT = 'its compressed data is cut short';
const BROKEN = 'its compressed data is broken';
const NO_HTTP = "the server's answer is not HTTP, or broken";

const FAILING: Readonly<Record<string, readonly [sent: Sent, reason: string]>> = {
  'chunks without the last one': [[`${CHUNKED}5\r\nwords\r\n`], BROKE_OFF],
  'chunks without the end of the last one': [[`${CHUNKED}5\r\nwords\r\n0\r\n`], BROKE_OFF],
  'a part of a chunk': [[`${CHUNKED}50\r\nwords`], BROKE_OFF],
  'chunks without the last one, and a length': [
    [CHUNKED.replace('\r\n\r\n', '\r\nContent-Length: 5\r\n\r\n'), '5\r\nwords\r\n'],
    BROKE_OFF,
  ],
  'less than its length': [[`${OK}Content-Length: 100\r\nConnection: close\r\n\r\nwords`], BROKE_OFF],
  'a part of its header': [[`${OK}Content-Ty`], BROKE_OFF],
  'one line of its header': [[OK], BROKE_OFF],
  nothing: [[], BROKE_OFF],
  'less gzip than its length': [[`${OK}Content-Encoding: gzip\r\nContent-Length: 100\r\n\r\n`, PACKED], BROKE_OFF],
  'gzip that is cut short': [labelled('gzip', PACKED.subarray(0, -12)), CUT_SHORT],
  'gzip without its checksum': [labelled('gzip', PACKED.subarray(0, -8)), CUT_SHORT],
  'gzip without all of its header': [labelled('gzip', PACKED.subarray(0, 5)), CUT_SHORT],
  'gzip with a wrong checksum': [
    labelled('gzip', Buffer.from(PACKED).fill(0, PACKED.length - 8, PACKED.length - 4)),
    BROKEN,
  ],
  'gzip whose second member is cut short': [
    labelled('gzip', Buffer.concat([PACKED, PACKED.subarray(0, -9)])),
    CUT_SHORT,
  ],
  'deflate that is cut short': [labelled('deflate', deflateSync('words').subarray(0, -3)), CUT_SHORT],
  'bare deflate that is cut short': [labelled('deflate', deflateRawSync('words').subarray(0, -3)), CUT_SHORT],
  'Brotli that is cut short': [labelled('br', brotliCompressSync('words').subarray(0, -2)), CUT_SHORT],
  'words that it calls gzip': [labelled('gzip', Buffer.from('words')), BROKEN],
  'words that it calls deflate': [labelled('deflate', Buffer.from('words')), BROKEN],
  'words that it calls Brotli': [labelled('br', Buffer.from('words and words')), BROKEN],
  'a compression that nobody knows': [
    labelled('squeeze', PACKED),
    'it is compressed as "squeeze", which cannot be undone here',
  ],
  'a compression with the name of a method': [
    labelled('constructor', PACKED),
    'it is compressed as "constructor", which cannot be undone here',
  ],
  'six compressions': [labelled('gzip,gzip,gzip,gzip,gzip,gzip', PACKED), 'it is compressed more than 5 times'],
  'a greeting of another protocol': [['220 mail.example ready\r\n'], NO_HTTP],
  'chunks that have no size': [[`${CHUNKED}words\r\n0\r\n\r\n`], NO_HTTP],
  'a header without an end': [[OK, 'X-A: ', 'a'.repeat(300_000)], "the header of the server's answer is too large"],
  'a part that was not asked for': [
    ['HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-4/90\r\n\r\nwords'],
    'the server sends only a part of it (206 Partial Content)',
  ],
  'that nothing has changed': [['HTTP/1.1 304 Not Modified\r\n\r\n'], 'the server sends no page (304 Not Modified)'],
  'another protocol': [
    ['HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n'],
    'the server sends no page (101 Switching Protocols)',
  ],
};

/** What a test may wait for, and when the time is over: nothing here goes by the clock. */
const world = { answered: () => {}, endTime: () => {} };

/** Asks a server that answers in this way. */
async function fetchFrom(answer: (socket: Socket, path: string) => void): Promise<string> {
  const server = await rawServerOf(answer);
  const after = (_milliseconds: number, call: () => void) => {
    world.endTime = call;
    return () => {};
  };
  const fetch: FetchWithoutRedirect = async (url, request) => {
    const response = await askServer(url, request);
    world.answered();
    return response;
  };
  const options = { timeout: 200, userAgent: 'a test', mostBytes: 1024 * 1024 };
  const { bytes } = pageIn(await fetchPage(server, { fetch, after }, options));
  return Buffer.from(bytes).toString();
}

/** Sends the pieces, and closes the connection as it should be. */
function sending(pieces: Sent): (socket: Socket) => void {
  return (socket) => {
    for (const piece of pieces) socket.write(piece);
    socket.end();
  };
}

/** Sends a text, and breaks the connection: where the text is the header of an answer, once that has come. */
function breakingAfter(text: string): (socket: Socket) => void {
  return (socket) => {
    const breakOff = () => void socket.resetAndDestroy();
    world.answered = breakOff;
    socket.write(text, () => {
      if (!text.includes('\r\n\r\n')) breakOff();
    });
  };
}

test.each(Object.entries(WHOLE))('askServer() reads a page %s', async (_what, sent) => {
  expect(await fetchFrom(sending(sent))).toBe('words');
});

test.each(Object.entries(EMPTY))('askServer() reads an empty page %s', async (_what, sent) => {
  expect(await fetchFrom(sending(sent))).toBe('');
});

test.each(Object.entries(FAILING))(
  'fetchPage() says why it has no page when a server sends %s',
  async (_what, [sent, reason]) => {
    await expect(fetchFrom(sending(sent))).rejects.toMatchObject({ name: 'ReaderError', message: reason });
  },
);

test.each([
  ['before anything came', ''],
  ['in the header', OK],
  ['in a page that would end with it', `${OK}\r\nwords`],
  ['in a page that has a length', `${OK}Content-Length: 90\r\n\r\nwords`],
  ['in chunks', `${CHUNKED}5\r\nwords\r\n`],
])('fetchPage() fails when the connection is reset %s', async (_where, text) => {
  await expect(fetchFrom(breakingAfter(text))).rejects.toMatchObject({ name: 'ReaderError', message: BROKE_OFF });
});

test('fetchPage() waits no longer than it may for a page that comes drop by drop', async () => {
  const dripping = (socket: Socket) => {
    socket.write(`${OK}\r\nword `);
    socket.write('word ', () => world.endTime());
  };
  await expect(fetchFrom(dripping)).rejects.toThrow('it took more than 0.2 seconds');
});

test('fetchPage() does not mind what becomes of an answer that leads elsewhere', async () => {
  const before: Socket[] = [];
  const answer = (socket: Socket, path: string) => {
    if (path === '/page') {
      for (const one of before) one.resetAndDestroy();
      return sending([`${OK}\r\nwords`])(socket);
    }
    before.push(socket);
    socket.write('HTTP/1.1 302 Found\r\nContent-Length: 90\r\nLocation: /page\r\n\r\nmoved');
  };
  expect(await fetchFrom(answer)).toBe('words');
});

test('fetchPage() lets go of an answer that leads elsewhere', async () => {
  const warnings: string[] = [];
  const keep = ({ name }: Error) => void warnings.push(name);
  process.on('warning', keep);
  const answer = (socket: Socket) => {
    // The connection stays open as long as the client has it so.
    socket.write('HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: /loop\r\n\r\n');
  };
  await expect(fetchFrom(answer)).rejects.toThrow('it redirects more than 10 times');
  process.off('warning', keep);
  expect(warnings).toEqual([]);
});

test.runIf(fromZstd)('fetchPage() undoes Zstandard', async () => {
  expect(await fetchFrom(sending(labelled('zstd', ZSTD)))).toBe('words');
  expect(await fetchFrom(sending(labelled('zstd', Buffer.concat([ZSTD, ZSTD]))))).toBe('wordswords');
  await expect(fetchFrom(sending(labelled('zstd', ZSTD.subarray(0, -2))))).rejects.toThrow(CUT_SHORT);
});

test.skipIf(fromZstd)('fetchPage() says that this Node.js cannot undo Zstandard', async () => {
  const reason = 'it is compressed as "zstd", which cannot be undone here';
  await expect(fetchFrom(sending(labelled('zstd', ZSTD)))).rejects.toThrow(reason);
});
