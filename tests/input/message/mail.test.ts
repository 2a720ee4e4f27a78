import { expect, test } from 'vitest';
import { mayBeMessage } from '../../../src/input/kinds/quick-checks.js';
import { readMessage } from '../../../src/input/message/read-message.js';
import { base64, MAIL, messageOf, PICTURE, partOf, quotedPrintable } from './messages.js';

const LETTER = `Dear Tom,\n\n${'The bells of Zoë ring again over the roofs of the town. '.repeat(5)}\n`;
const HEADER = [
  'From: Ann Lee <ann@example.org>',
  'To: tom@example.org',
  'Subject: The bells of Zoë',
  'Date: Tue, 25 Nov 2025 10:30:00 +0100',
].join('\n');
const plain = partOf(
  ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
  quotedPrintable(LETTER).replaceAll(/(?<!=)(?<!\r)\n/g, '\r\n'),
);
const page = partOf(
  ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
  base64('<p>They ring again.'),
);
const mixed = [...MAIL.slice(0, -1), 'Content-Type: multipart/mixed; boundary="----Part--x"'];

test('readMessage() reads the plain text of a mail under its header', async () => {
  const mail = await readMessage(messageOf(MAIL, [plain, page]), {});
  expect(mail).toMatchObject({ message: 'mail', mediaType: 'text/plain', encoding: 'utf-8', leftOut: [] });
  expect(mail?.text.trimEnd()).toBe(`${HEADER}\n\n${LETTER.trimEnd()}`);
});

test.each([
  ['is all that there is', [page]],
  ['stands beside a line that says so', [partOf([], 'Your program cannot show this mail.'), page]],
])('readMessage() reads a mail in HTML where that %s', async (_where, parts) => {
  expect(await readMessage(messageOf(MAIL, parts), {})).toMatchObject({
    text: '<p>They ring again.',
    message: 'mail',
    mediaType: 'text/html',
    mailHeader: HEADER,
  });
});

test('readMessage() reads the texts of a mail one after the other, and lists what is attached', async () => {
  const note = partOf(['Content-Type: text/plain'], 'The list is kept by Tom.');
  const attached = partOf(
    ['Content-Type: text/plain', 'Content-Disposition: attachment; filename="notes; old.txt"'],
    'Old notes.',
  );
  const mail = await readMessage(messageOf(mixed, [plain, PICTURE, note, attached]), {});
  expect(mail?.text).toMatch(/^From: [\s\S]*Dear Tom,[\s\S]*\n\nThe list is kept by Tom\.$/);
  expect(mail).toMatchObject({ leftOut: ['image/png', 'text/plain (notes; old.txt)'] });
});

test('readMessage() decodes a mail of one part', async () => {
  const head = [...MAIL.slice(0, -1), 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'];
  expect((await readMessage(partOf(head, base64(LETTER)), {}))?.text).toBe(`${HEADER}\n\n${LETTER}`);
});

test.each([
  ['base64', 'Dear Tom, they ring again.'],
  ['quoted-printable', 'Dear Tom, Zoë says =3D.'],
])('readMessage() reads a text as it is that an archive has decoded from %s', async (encoding, text) => {
  const head = ['Content-Type: text/plain; charset=utf-8', `Content-Transfer-Encoding: ${encoding}`];
  expect((await readMessage(messageOf(mixed, [partOf(head, text)]), {}))?.text).toBe(`${HEADER}\n\n${text}`);
});

test.each([
  ['is plain text', partOf([...MAIL.slice(0, -1), 'Content-Type: text/plain'], LETTER)],
  [
    'holds other mails',
    messageOf(mixed, [plain, partOf(['Content-Type: message/rfc822'], 'From: a@b.c\r\n\r\nWords')]),
  ],
  ['is a digest', messageOf([...MAIL.slice(0, -1), 'Content-Type: multipart/digest; boundary="----Part--x"'], [plain])],
  ['has lost its end', messageOf(MAIL, [plain]).subarray(0, -9)],
  ['has no text', messageOf(mixed, [PICTURE])],
  ['is one of its lines only', Buffer.from('Content-Type: multipart/related; boundary=x is what it says.\n\nWords')],
])('readMessage() leaves a mail as it stands that %s', async (_what, bytes) => {
  expect(await readMessage(bytes, {})).toBeUndefined();
});

test('readMessage() leaves a mail as it stands where that is asked', async () => {
  expect(await readMessage(messageOf(MAIL, [plain]), { asItStands: true })).toBeUndefined();
});

test.each([
  'Berlin: the talks went on.\n\nThey ring again.',
  'Subject: words\nFrom: Ann Lee\n\nWords.',
  'An article.\n\nContent-Type: multipart/related; boundary=x\n\n--x',
  '--x\r\nContent-Type: text/html\r\n\r\n',
])('mayBeMessage() sees no message in %j', (text) => {
  expect(mayBeMessage(Buffer.from(text))).toBe(false);
});

test('mayBeMessage() sees the parts of a message where a server calls them so', () => {
  expect(mayBeMessage(Buffer.from('--x\r\nContent-Type: text/html\r\n\r\n'), 'multipart/related')).toBe(true);
});
