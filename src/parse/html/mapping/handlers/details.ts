import { mapRuns, setApart } from '../contents.js';
import type { Handler } from '../types.js';

/** `summary`: what is seen of details that are folded away, as important words, unless it is a heading. */
export const summary: Handler = (element, mapping) => {
  const contents = mapping.contentsIn(element);
  if (contents.some(({ type }) => type === 'heading')) return setApart(contents);
  return setApart(mapRuns(contents, (children) => [{ type: 'strong', children }]));
};
