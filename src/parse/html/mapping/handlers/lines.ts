import type { Handler } from '../types.js';

/** `br`. */
export const lineBreak: Handler = () => [{ type: 'break' }];

/** `hr`. */
export const thematicBreak: Handler = () => [{ type: 'thematicBreak' }];

/** `head`, `title` and what else is on no page. */
export const nothing: Handler = () => [];

/** `rt`: how characters are read, in brackets behind them. */
export const reading: Handler = (element, mapping) => {
  const contents = mapping.contentsIn(element);
  if (element.textContent.trim() === '') return contents;
  return [{ type: 'text', value: '(' }, ...contents, { type: 'text', value: ')' }];
};
