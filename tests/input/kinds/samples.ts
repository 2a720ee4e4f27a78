/** Bytes that are written in hexadecimal digits, and a text after them. */
export function hex(digits: string, text = ''): Buffer {
  return Buffer.concat([Buffer.from(digits, 'hex'), Buffer.from(text, 'latin1')]);
}

/** A zip archive of files that are not packed: APPNOTE 4.3.6. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const about = Buffer.alloc(26);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([hex('504b0304'), about, Buffer.from(name), Buffer.from(content)]);
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(name.length, 24);
    entry.writeUInt32LE(offset, 38);
    directory.push(hex('504b0102'), entry, Buffer.from(name));
    local.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, ...directory, hex('504b0506'), end]);
}

/** A tar archive's first block and the text of its file. */
export const TAR: Buffer = Buffer.concat([
  Buffer.concat([Buffer.from('news.txt'), Buffer.alloc(249), Buffer.from('ustar\x0000')], 512),
  Buffer.from('Words and more words. '.repeat(5000)),
]);

/** The beginning of a PDF document. */
export const PDF: Buffer = hex(
  '255044462d312e340a25e2e3cfd30a',
  `1 0 obj\n<< /Type /Catalog >>\nendobj\n${'BT (Words) Tj ET\n'.repeat(50)}`,
);

/** A feed of four articles. */
export const RSS = `<?xml version="1.0"?>
<!-- a feed -->
<rss version="2.0"><channel><title>The bells</title><link>https://example.org/</link>
<item><title>One</title><link>https://example.org/1?a=1&amp;b=2</link></item>
<item><title>Two</title><link><![CDATA[https://example.org/2]]></link></item>
<item><title>Three</title><guid isPermaLink="true">https://example.org/3</guid></item>
<item><title>Four</title><link>https://example.org/4</link></item>
</channel></rss>
`;

/** A feed of two articles, one of them without an address. */
export const ATOM = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The bells</title><link rel="self" href="https://example.org/feed"/>
<entry><link rel="edit" href="https://example.org/edit"/><link rel='alternate' href='/1'/></entry>
<entry><title>Two</title></entry>
</feed>`;

/** A feed of four articles, in JSON as PHP writes it. */
export const JSON_FEED: string = JSON.stringify({
  title: 'The bells',
  items: [
    { id: '1', url: 'https://example.org/1' },
    { id: 'https://example.org/2', content_text: 'Words' },
    { id: '3', external_url: '/3' },
    null,
  ],
  version: 'https://jsonfeed.org/version/1.1',
}).replaceAll('/', '\\/');

/** A list of the pages of a site: sitemaps.org. */
export const SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/1?a=1&amp;b=2</loc><lastmod>2024-05-01</lastmod></url>
<url><loc>
  https://example.org/2
</loc></url>
</urlset>`;

/** A list of such lists. */
export const SITEMAP_INDEX = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap></sitemapindex>`;

/** A list of feeds. */
export const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head>
<body><outline text="The bells" type="rss" xmlUrl="https://example.org/feed"/></body></opml>`;
