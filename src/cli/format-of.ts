import type { Format } from '../parse/types.js';

/** The form to read a source in: the one asked for; HTML where the name says so; else what the text looks like. */
export function formatOf(name: string, from: 'auto' | 'text'): Format | 'auto' {
  if (from !== 'auto') return from;
  return /\.(?:html?|xhtml)(?:\.gz)?$/i.test(name) ? 'html' : 'auto';
}
