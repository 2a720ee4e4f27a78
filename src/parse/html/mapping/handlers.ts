import type { Handler } from '../content/types.js';
import { codeBlock, inlineCode } from '../handlers/code.js';
import { figure } from '../handlers/figure.js';
import { heading } from '../handlers/heading.js';
import { link, superOrSubscript } from '../handlers/link.js';
import { definitionList, list } from '../handlers/list.js';
import {
  deleted,
  emphasis,
  ignored,
  inlineQuotation,
  lineBreak,
  rubyText,
  strong,
  summary,
  thematicBreak,
} from '../handlers/marks.js';
import { button, control, drawing, media } from '../handlers/media.js';
import { noscript, picture } from '../handlers/picture.js';
import { cite, footer, quotation } from '../handlers/quotation.js';
import { table } from '../handlers/table.js';

const BY_NAMES: readonly (readonly [names: string, handler: Handler])[] = [
  ['h1 h2 h3 h4 h5 h6', heading],
  ['ul ol menu dir', list],
  ['dl', definitionList],
  ['blockquote', quotation],
  ['footer', footer],
  ['pre listing xmp plaintext', codeBlock],
  ['table', table],
  ['figure', figure],
  ['img', picture],
  ['noscript', noscript],
  ['summary', summary],
  ['hr', thematicBreak],
  ['br', lineBreak],
  ['a', link],
  ['em i var dfn', emphasis],
  ['cite', cite],
  ['strong b', strong],
  ['del s strike', deleted],
  ['code kbd samp tt', inlineCode],
  ['q', inlineQuotation],
  ['sup sub', superOrSubscript],
  ['rt', rubyText],
  ['iframe video audio', media],
  ['svg canvas', drawing],
  ['button', button],
  ['input select textarea datalist meter progress output', control],
  ['head title script rp object embed applet area', ignored],
];

/** The handlers of elements by name. An element without one gives what is in it. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map(
  BY_NAMES.flatMap(([names, handler]) => names.split(' ').map((name) => [name, handler] as const)),
);
