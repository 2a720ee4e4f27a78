import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../src/parse/html/dom/document-of.js';
import {
  ancestorOf,
  attributeWords,
  childrenOf,
  elementsOf,
  isElement,
  textOf,
} from '../../../../src/parse/html/dom/queries.js';
import type { HtmlElement } from '../../../../src/parse/html/dom/types.js';

describe('documentOf()', () => {
  it('gives any text a head and a body', () => {
    for (const html of ['', 'words', '<p>words', '<html><body>words</html>', '<frameset><frame></frameset>']) {
      const document = documentOf(html);
      expect([document.head.localName, document.body.localName]).toEqual(['head', 'body']);
    }
  });

  it('leaves out what is never shown, but not JSON-LD', () => {
    const html = '<!--a--><style>b</style><script>c</script><template>d</template><svg><title>e</title></svg>';
    const { body } = documentOf(`<p></p>${html}<script type="application/ld+json">{"f":"</b>&amp;"}</script>`);
    expect(body.textContent).toBe('{"f":"</b>&amp;"}');
  });

  it('makes paragraphs of elements of the page’s own making that hold much text, and of AMP what it stands for', () => {
    const long = 'The tar is boiled on Mondays, and on no other day of the week.';
    const html = `<my-page><my-text>${long}</my-text><my-tag>tar</my-tag></my-page><p>A <my-text>${long}</my-text></p>`;
    const { body } = documentOf(`${html}<amp-img src="/tar.jpg"></amp-img>`);
    const names = elementsOf(body).map(({ localName }) => localName);
    expect(names).toEqual(['my-page', 'div', 'my-tag', 'p', 'my-text', 'img']);
  });

  it('keeps character references that are written as text', () => {
    const { body } = documentOf('<p title="&amp;#65;">&amp;#65; &lt;b&gt;</p>');
    expect(String(body.innerHTML)).toBe('<p title="&amp;#65;">&amp;#65; &lt;b&gt;</p>');
    expect(body.firstElementChild?.getAttribute('title')).toBe('&#65;');
    expect(body.textContent).toBe('&#65; <b>');
  });

  it('nests nothing deeper than 256, and loses no word of it', () => {
    const { body } = documentOf(`${'<div>'.repeat(1000)}deep<b>er</b>`);
    let depth = 0;
    for (let at: HtmlElement | null = body; at !== null; at = at.firstElementChild) depth++;
    expect(depth).toBeLessThanOrEqual(257);
    expect(textOf(body)).toBe('deep er');
  });

  it('resolves addresses against <base>, if it is one', () => {
    const url = 'https://example.org/a/b';
    expect(documentOf('<base href="/c/">', url).baseWith()).toBe('https://example.org/c/');
    expect(documentOf('<base href="http://[">', url).baseWith()).toBe(url);
    expect(documentOf('<p>words').baseWith()).toBeUndefined();
  });

  it('knows the title and elements by their id', () => {
    const document = documentOf('<title> One </title><p id="two">Two');
    expect(document.title).toBe('One');
    expect(document.getElementById('two')?.textContent).toBe('Two');
    expect(document.getElementById('three')).toBeNull();
  });
});

describe('an element', () => {
  const { body } = documentOf('a<b class="x  Y">c</b><i>d</i>e<u></u>');
  const [, b, i] = body.childNodes.filter((node) => node.nodeType === 1 || node.textContent === 'a');

  it('knows its neighbours', () => {
    expect(b?.nodeType === 1 && b.nextElementSibling).toBe(i);
    expect(i?.nodeType === 1 && i.previousElementSibling).toBe(b);
    expect([body.firstElementChild, body.lastElementChild?.localName]).toEqual([b, 'u']);
    expect([body.firstChild?.textContent, body.lastChild?.textContent]).toEqual(['a', '']);
  });

  it('can be taken out, added and put in the place of another', () => {
    const document = documentOf('<p>1</p><p>2</p><p>3</p>');
    const [one, two, three] = document.body.children;
    if (one === undefined || two === undefined || three === undefined) throw new Error('three paragraphs');
    document.body.appendChild(one);
    expect(document.body.textContent).toBe('231');
    document.body.replaceChild(one, two);
    expect(document.body.textContent).toBe('13');
    three.remove();
    expect(String(document.body.innerHTML)).toBe('<p>1</p>');
    expect(() => document.body.replaceChild(one, three)).toThrow('no child');
    expect(two.remove().parentNode).toBeNull();
  });

  it('can be given other text and markup', () => {
    const document = documentOf('<p>1');
    document.body.textContent = 'a < b';
    expect(String(document.body.innerHTML)).toBe('a &lt; b');
    document.body.innerHTML = 'a<br><img src=b><script>c</script>';
    expect(String(document.body.innerHTML)).toBe('a<br><img src="b">');
    document.body.appendChild(document.createElement('HR'));
    document.body.appendChild(document.createTextNode('d'));
    expect(String(document.body.innerHTML)).toBe('a<br><img src="b"><hr>d');
  });

  it('can be given other attributes', () => {
    const element = documentOf('').createElement('p');
    element.className = 'a';
    element.id = 'b';
    element.setAttribute('class', 'c');
    expect([element.className, element.id, element.hasAttribute('id')]).toEqual(['c', 'b', true]);
    element.removeAttribute('id');
    element.removeAttribute('title');
    expect([element.id, element.getAttribute('id'), element.attributes.length]).toEqual(['', undefined, 1]);
  });
});

describe('walking', () => {
  it('finds elements by name, above and below', () => {
    const { body } = documentOf('<ul class=" A b "><li>one <b>two</b></ul>');
    expect(elementsOf(body, 'b', 'ul').map(({ localName }) => localName)).toEqual(['ul', 'b']);
    expect(elementsOf(body)).toHaveLength(3);
    const [bold] = elementsOf(body, 'b');
    expect(bold && ancestorOf(bold, 'ul')?.localName).toBe('ul');
    expect(bold && ancestorOf(bold, 'ol')).toBeUndefined();
    expect(childrenOf(body).filter((node) => isElement(node, 'ul'))).toHaveLength(1);
    expect(elementsOf(body, 'ul').flatMap((list) => attributeWords(list, 'class'))).toEqual(['a', 'b']);
  });
});
