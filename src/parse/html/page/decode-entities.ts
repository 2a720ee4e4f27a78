import { neutralise } from '../../../article/safe-text.js';
import { documentOf } from '../dom/document-of.js';

/** A value as people read it: character references resolved, tags removed, white space as one space, neutralised. */
export function decodeEntities(value: string): string {
  const text = /&#?\w+;|<\w/.test(value) ? documentOf(value.replace(/<\/?\w[^>]*>/g, ' ')).body.textContent : value;
  return neutralise(text).replace(/\s+/g, ' ').trim();
}
