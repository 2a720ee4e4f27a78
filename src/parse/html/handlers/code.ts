import { languageField } from '../../../article/normal-form.js';
import { neutralise } from '../../../article/safe-text.js';
import type { Inline } from '../../../article/types.js';
import { type Handler, mapRuns } from '../content.js';
import { BLOCK_ELEMENTS } from '../dom/element-names.js';
import { attributeOf, elementsOf, isHidden } from '../dom/queries.js';
import type { HtmlElement, HtmlNode } from '../dom/types.js';

/** The name of a language within a class name. */
const NAMED = /(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*)([^\s;]+)/i;

/** `pre` and what is set like it: the lines as they stand, empty ones too; the newline at the end begins none. */
export const codeBlock: Handler = (element) => {
  const lines: string[] = [];
  addLines(element, lines);
  const value = neutralise(lines.join('')).replace(/\n$/, '');
  return value.trim() === '' ? [] : [{ type: 'code', ...languageField(languageOf(element)), value }];
};

/** `code`, `kbd`, `samp` and `tt`. A link in code is a link around code. */
export const inlineCode: Handler = (element, mapping) =>
  mapRuns(mapping.contentsIn(element), (run) => run.flatMap(asCode));

function asCode(node: Inline): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'inlineCode', value: node.value }];
    case 'link':
      return [{ ...node, children: node.children.flatMap(asCode) }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return node.children.flatMap(asCode);
    case 'inlineCode':
    case 'image':
    case 'break':
      return [node];
  }
}

function addLines(element: HtmlElement, lines: string[]): void {
  for (const node of element.childNodes) addLine(node, lines);
}

function addLine(node: HtmlNode, lines: string[]): void {
  if (node.nodeType === 3) lines.push(node.textContent);
  else if (node.localName === 'br') lines.push('\n');
  else if (!isHidden(node)) {
    const isLine = BLOCK_ELEMENTS.has(node.localName) && node.localName !== 'td';
    if (isLine && lines.length > 0 && !lines.at(-1)?.endsWith('\n')) lines.push('\n');
    addLines(node, lines);
    if (isLine && !lines.at(-1)?.endsWith('\n')) lines.push('\n');
  }
}

/** The language of code, as the class of the block, of what it is in or of the code within it names it. */
function languageOf(element: HtmlElement): string | undefined {
  const parent = element.parentNode?.nodeType === 1 ? [element.parentNode] : [];
  for (const candidate of [element, ...elementsOf(element, 'code'), ...parent]) {
    const named = NAMED.exec(candidate.className)?.[1];
    const language = named ?? attributeOf(candidate, 'data-lang') ?? attributeOf(candidate, 'data-language');
    if (language !== undefined) return neutralise(language);
  }
  return undefined;
}
