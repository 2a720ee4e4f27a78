import { languageField } from '../../../article/normal-form.js';
import { superOrSubscriptAsText } from '../../../article/raised-text.js';
import { neutralise } from '../../../article/safe-text.js';
import type { Inline } from '../../../article/types.js';
import { type Content, type Handler, type Mapping, mapInlineRuns } from '../content.js';
import { BLOCK_ELEMENTS } from '../dom/element-names.js';
import { attributeOf, elementsOf, isElement, isHidden, isNamed } from '../dom/queries.js';
import type { HtmlElement, HtmlNode } from '../dom/types.js';

/** The name of a language within a class name. */
const NAMED = /(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*)([^\s;]+)/i;

/** Class names of an element that holds one line of code. */
const LINE = /(?:^|[\s_-])line(?:\s|$)/i;

/** `pre` and what is set like it: the lines as they stand, empty ones too; the newline at the end begins none. */
export const codeBlock: Handler = (element, mapping) => codeBlockOf([element], mapping);

/** Makes one block of code of the lines of some elements, each of which begins a line. */
export function codeBlockOf(elements: readonly HtmlElement[], { isMarkdown }: Mapping): readonly Content[] {
  const lines: string[] = [];
  for (const element of elements) {
    startLine(lines);
    addLines(element, { lines, isLine: lineTest(element) });
  }
  // A page indents by no-break spaces where its code is not preformatted.
  const text = isMarkdown ? lines.join('') : lines.join('').replaceAll('\xa0', ' ');
  const value = neutralise(text).replace(/\n$/, '');
  const [first] = elements;
  if (value.trim() === '' || first === undefined) return [];
  const language = languageField(languageOf(first));
  return language.language === 'math' ? [{ type: 'math', value }] : [{ type: 'code', ...language, value }];
}

/** `code`, `kbd`, `samp` and `tt`. A link in code is a link around code. */
export const inlineCode: Handler = (element, mapping) =>
  mapInlineRuns(mapping.contentsIn(element), (run) => run.flatMap(asCode));

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
    case 'superscript':
    case 'subscript':
      return superOrSubscriptAsText(node).flatMap(asCode);
    case 'inlineMath':
    case 'inlineCode':
    case 'image':
    case 'footnoteReference':
    case 'break':
      return [node];
  }
}

/** Makes a block of code of a paragraph that holds nothing else, each `code` element a line; `undefined` for any other element. */
export function codeBlockFromCodeLines(element: HtmlElement, mapping: Mapping): readonly Content[] | undefined {
  if (mapping.isMarkdown) return undefined;
  const parts = element.childNodes.filter((node) => node.nodeType === 1 || node.textContent.trim() !== '');
  const isCode = parts.every((node) => isElement(node, 'code', 'br')) && isElement(parts[0] ?? element, 'code');
  return isCode && elementsOf(element, 'br').length > 0 ? codeBlockOf([element], mapping) : undefined;
}

/** Lines of code while they are read. */
interface CodeLines {
  readonly lines: string[];
  /** Whether an element stands on lines of its own. */
  readonly isLine: (element: HtmlElement) => boolean;
}

/** Tells which elements are lines: blocks are, and, where nothing else parts the lines, what is called or set like one. */
function lineTest(code: HtmlElement): CodeLines['isLine'] {
  const isBlock = ({ localName }: HtmlElement): boolean => BLOCK_ELEMENTS.has(localName) && localName !== 'td';
  const isParted =
    code.textContent.trim().includes('\n') || elementsOf(code).some((e) => isNamed(e, 'br') || isBlock(e));
  if (isParted) return isBlock;
  const isAmongLines = ({ parentNode: parent }: HtmlElement): boolean =>
    parent === code && code.children.length > 1 && code.children.every((child) => isNamed(child, 'code'));
  return (element) => LINE.test(element.className) || isAmongLines(element);
}

function addLines(element: HtmlElement, code: CodeLines): void {
  for (const node of element.childNodes) addLine(node, code);
}

function addLine(node: HtmlNode, code: CodeLines): void {
  const { lines } = code;
  if (node.nodeType === 3) lines.push(node.textContent);
  else if (node.localName === 'br') lines.push('\n');
  else if (!isHidden(node) && !isUnselectableNumber(node)) {
    const isLine = code.isLine(node);
    if (isLine) startLine(lines);
    addLines(node, code);
    if (isLine && !lines.at(-1)?.endsWith('\n')) lines.push('\n');
  }
}

function startLine(lines: string[]): void {
  if (lines.length > 0 && !lines.at(-1)?.endsWith('\n')) lines.push('\n');
}

/** Class names of what is left out when the code around it is copied. */
const UNSELECTABLE = /(?:^|\s)(?:user-)?(?:select-none|unselectable|noselect|no-select)(?:\s|$)/i;

/** Whether an element is a number that is left out when the code is copied. */
function isUnselectableNumber(element: HtmlElement): boolean {
  if (!/^\s*\d+\s*$/.test(element.textContent)) return false;
  return UNSELECTABLE.test(element.className) || /user-select\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** Names of a table, or of a cell, that holds code. */
const CODE_TABLE =
  /(?:^|[\s_-])(?:code|highlight(?:table)?|syntax(?:highlighter)?|hljs|crayon|rouge|gist|blob)(?:[\s_-]|$)/i;

/**
 * Gives the cells with the lines of code of a table that only sets their numbers beside them; none for any other table.
 *
 * @param rows the cells of each row
 */
export function codeCells(table: HtmlElement, rows: readonly (readonly HtmlElement[])[]): readonly HtmlElement[] {
  if (rows.length === 0 || rows.some(({ length }) => length === 0 || length > 2)) return [];
  const code = rows.flatMap((cells) => cells.slice(-1));
  const numbers = rows.flatMap((cells) => cells.slice(0, -1).flatMap(numbersIn));
  const areNumbers = numbers.every((number, index) => number === (numbers[0] ?? 1) + index);
  const isCalledCode = [table, ...code.slice(0, 1)].some(({ className }) => CODE_TABLE.test(className));
  const isCode = isCalledCode || (rows.length === 1 && code.every((cell) => elementsOf(cell, 'pre').length > 0));
  const hasNumbers = numbers.length > 0 || rows.every(({ length }) => length === 1);
  return areNumbers && isCode && hasNumbers ? code : [];
}

/** The numbers that stand in a cell, apart by white space or by their elements; not a number where anything else is there. */
function numbersIn(cell: HtmlElement): readonly number[] {
  const leaves = elementsOf(cell).filter(({ children }) => children.length === 0);
  const texts = leaves.length > 1 ? leaves.map(({ textContent }) => textContent) : [cell.textContent];
  return texts
    .flatMap((text) => text.trim().split(/\s+/))
    .map((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN));
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
