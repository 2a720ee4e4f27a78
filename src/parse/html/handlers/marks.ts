import type { Delete, Emphasis, Inline, Strong } from '../../../article/types.js';
import { type Content, type Handler, mapInlineRuns, onOwnLines } from '../content.js';
import { ancestorOf } from '../dom/queries.js';

/** Quotation marks that a text may bring itself. */
const MARK = /^["'«»‘’‚‛“”„‟‹›「『]/;

/** `em`, `i` and what else a browser sets in italics. */
export const emphasis: Handler = markedAs('emphasis');

/** `del`, `s` and `strike`. */
export const deleted: Handler = markedAs('delete');

/** `strong` and `b`, unless it is said to look like everything else. */
export const strong: Handler = (element, mapping) =>
  /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(element.getAttribute('style') ?? '')
    ? mapping.contentsIn(element)
    : markedAs('strong')(element, mapping);

/** `q`: words in quotation marks, which the browser adds; single ones within others. */
export const inlineQuotation: Handler = (element, mapping) => {
  const contents = mapping.contentsIn(element);
  const text = element.textContent.trim();
  if (text === '' || MARK.test(text)) return contents;
  const isInner = ancestorOf(element, 'q') !== undefined;
  return [textOf(isInner ? '‘' : '“'), ...contents, textOf(isInner ? '’' : '”')];
};

/** `mark`: words that stand on a ground of another colour. */
export const highlighted: Handler = (element, mapping) =>
  mapInlineRuns(mapping.contentsIn(element), (children): readonly Inline[] => [
    { type: 'strong', highlight: true, children },
  ]);

function markedAs(type: (Delete | Emphasis | Strong)['type']): Handler {
  return (element, mapping) =>
    mapInlineRuns(mapping.contentsIn(element), (children): readonly Inline[] => [{ type, children }]);
}

function textOf(value: string): Content {
  return { type: 'text', value };
}

/** `br`. */
export const lineBreak: Handler = () => [{ type: 'break' }];

/** `hr`. */
export const thematicBreak: Handler = () => [{ type: 'thematicBreak' }];

/** `head`, `title` and other elements that show nothing. */
export const ignored: Handler = () => [];

/** `rt`: how the characters before it are read, in brackets. */
export const rubyReading: Handler = (element, mapping) => {
  const contents = mapping.contentsIn(element);
  if (element.textContent.trim() === '') return contents;
  return [{ type: 'text', value: '(' }, ...contents, { type: 'text', value: ')' }];
};

/** `summary`: the label of details that are folded away, in strong letters, unless it is a heading. */
export const summary: Handler = (element, mapping) => {
  const contents = mapping.contentsIn(element);
  if (contents.some(({ type }) => type === 'heading')) return onOwnLines(contents);
  return onOwnLines(mapInlineRuns(contents, (children) => [{ type: 'strong', children }]));
};
