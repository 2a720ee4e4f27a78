import { neutralise } from '../../../article/safe-text.js';
import { onOneLine } from '../../../article/text.js';
import type { Content, Handler } from '../content.js';
import { attributeOf, elementsOf, isElement, textOf } from '../dom/queries.js';
import type { HtmlNode } from '../dom/types.js';

/** The command that Wikipedia puts around a whole formula. */
const DISPLAY_STYLE = /^\{\\(?:displaystyle|textstyle)\s+([\s\S]*)\}$/;

/** `math`: a formula as its own TeX, where it has some, else as it is written on one line: `z/7`. */
export const formula: Handler = (element) => {
  const tex = elementsOf(element, 'annotation').find((one) => /tex/i.test(attributeOf(one, 'encoding') ?? ''));
  const written = tex?.textContent ?? attributeOf(element, 'alttext') ?? linear(element);
  return attributeOf(element, 'display') === 'block' ? formulaOnOwnLines(written) : formulaOf(written);
};

/** Makes a formula of TeX in running text; nothing where there is none. */
export function formulaOf(tex: string): readonly Content[] {
  const value = texOf(tex);
  return value === '' ? [] : [{ type: 'inlineMath', value }];
}

function formulaOnOwnLines(tex: string): readonly Content[] {
  const value = texOf(tex);
  return value === '' ? [] : [{ type: 'math', value }];
}

function texOf(tex: string): string {
  return onOneLine(neutralise(onOneLine(tex).replace(DISPLAY_STYLE, '$1')));
}

/** Writes MathML on one line. */
function linear(node: HtmlNode): string {
  if (!isElement(node)) return textOf(node);
  const parts = node.childNodes.filter((child) => isElement(child) || textOf(child) !== '').map(linear);
  const [base = '', one = '', two = ''] = parts;
  switch (node.localName) {
    case 'mfrac':
      return `${grouped(base)}/${grouped(one)}`;
    case 'msup':
    case 'mover':
      return `${grouped(base)}^${grouped(one)}`;
    case 'msub':
    case 'munder':
      return `${grouped(base)}_${grouped(one)}`;
    case 'msubsup':
    case 'munderover':
      return `${grouped(base)}_${grouped(one)}^${grouped(two)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${grouped(base)}^(1/${grouped(one)})`;
    case 'mtr':
      return parts.join(', ');
    case 'mtable':
      return parts.join('; ');
    case 'mo':
      return OPERATOR.test(base) ? ` ${base} ` : base;
    case 'annotation':
    case 'annotation-xml':
      return '';
    default:
      return parts.join('');
  }
}

/** Operators with spaces around them. */
const OPERATOR = /^[=<>≤≥≠≈→←⇒+−±×·∈∼≡∝]$/;

/** Puts brackets around what is more than one number, name or bracket. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{N}.]*|√?\([^()]*\)|.)$/u.test(text) ? text : `(${text})`;
}
