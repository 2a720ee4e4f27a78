import type { HtmlDocument } from '../dom/types.js';
import { attributeOf, elementsOf, tokensOf } from '../dom/walk.js';

/** Whether a page says of itself that it is one article: by OpenGraph, JSON-LD or microdata. */
export function saysArticle(document: HtmlDocument): boolean {
  const metas = elementsOf(document, 'meta');
  const says = metas.some((meta) => {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '';
    return (
      /^article:published/.test(name) || (name === 'og:type' && /article/i.test(attributeOf(meta, 'content') ?? ''))
    );
  });
  if (
    says ||
    elementsOf(document).some((element) => /Article|BlogPosting/.test(attributeOf(element, 'itemtype') ?? ''))
  )
    return true;
  const scripts = elementsOf(document, 'script').filter((script) =>
    tokensOf(script, 'type').join('').includes('ld+json'),
  );
  return scripts.some((script) => /"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting)"/.test(script.textContent));
}
