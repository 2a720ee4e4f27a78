/** Sentences of our own, long enough to be an article's. */
const SENTENCES = [
  'The ferry left the island before dawn, and nobody on the pier could say when the next one would come over the water.',
  'For eleven winters the harbour master had kept a book of every ship, every crate and every gull that he thought odd.',
  'When the council asked him to stop, he bought a second book, wrote the date on the first page and went on as before.',
  'The engine that drove the old crane still stands behind the fish hall, painted green by children from the school.',
  'Visitors who ask for the lighthouse are told to follow the smell of tar until the path forks beside a broken boat.',
  'Last spring the bakery sold bread in the shape of anchors, a thing that the baker now regrets for reasons of his own.',
];

/** Paragraphs of an article, so many. */
export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, index) => `<p>${SENTENCES[index % SENTENCES.length]} ${index}.</p>`).join(
    '\n',
  );
}

/** A page with an article in it. */
export function pageOf(parts: { head?: string; before?: string; body?: string; after?: string }): string {
  return `<!doctype html><html lang="en"><head>${parts.head ?? '<title>The harbour book</title>'}</head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><article><h1>The harbour book</h1>${parts.before ?? ''}${parts.body ?? paragraphs(6)}${parts.after ?? ''}</article></main>
    <footer>Made by the sea</footer></body></html>`;
}
