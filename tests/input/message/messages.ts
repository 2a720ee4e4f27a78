/** A part of a message: its head, a line each, and its body. */
export function partOf(head: readonly string[], body: string | Uint8Array): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes]);
}

/** A message of several parts, with its head. */
export function messageOf(head: readonly string[], parts: readonly Buffer[], boundary = '----Part--x'): Buffer {
  const pieces = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), part, Buffer.from('\r\n')]);
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), ...pieces, Buffer.from(`--${boundary}--\r\n`)]);
}

/** The head of a page as Chrome saves it. */
export const CHROME: readonly string[] = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://news.example.org/sea/bells.html',
  'Subject: The bells',
  'Date: Tue, 25 Nov 2025 10:30:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----Part--x"',
];

/** The head of a mail of several parts. */
export const MAIL: readonly string[] = [
  'Received: from sea.example.org by hill.example.org; Tue, 25 Nov 2025 10:31:00 +0100',
  'From: Ann Lee <ann@example.org>',
  'To: tom@example.org',
  'Subject: =?utf-8?q?The_bells_of_Zo=C3=AB?=',
  'Date: Tue, 25 Nov 2025 10:30:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="----Part--x"',
];

/** Text as base64 in lines, as a mail has it. */
export function base64(text: string, encoding: BufferEncoding = 'utf8'): string {
  return Buffer.from(text, encoding).toString('base64').replace(/.{76}/g, '$&\r\n');
}

/** Text as quoted-printable, every byte beyond ASCII and every line end that is soft. */
export function quotedPrintable(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(?:=..|[^=]){60}/g, '$&=\r\n');
}

/** A picture that a page shows. */
export const PICTURE: Buffer = partOf(
  ['Content-Type: image/png', 'Content-Transfer-Encoding: base64', 'Content-Location: https://news.example.org/a.png'],
  base64('\x89PNG'),
);

/** The head of the first part of a page in quoted-printable. */
export const ROOT: readonly string[] = [
  'Content-Type: text/html',
  'Content-ID: <root@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://news.example.org/sea/bells.html',
];
