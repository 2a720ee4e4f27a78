import { asItStands } from './as-it-stands.js';
import type { Reader } from './reader.js';

/** Takes a program between two fences: lines of three or more backticks or tildes, the first maybe with its language. */
export const readFenced: Reader = (lines, at) => {
  const [, fence, language = ''] = /^(```+|~~~+)\s*([\w+#-]*)$/.exec(lines[at]?.text ?? '') ?? [];
  if (fence === undefined) return undefined;
  let end = at + 1;
  while (end < lines.length && lines[end]?.text.startsWith(fence) === false) end++;
  if (lines[end]?.text !== fence) return undefined;
  const value = asItStands(lines.slice(at + 1, end));
  return {
    passages: [{ type: 'block', block: { type: 'code', ...(language !== '' && { language }), value } }],
    next: end + 1,
  };
};
