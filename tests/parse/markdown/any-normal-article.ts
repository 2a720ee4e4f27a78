import type fc from 'fast-check';
import { normalForm } from '../../../src/article/normal-form.js';
import { neutralise } from '../../../src/article/safe-text.js';
import type { Article } from '../../../src/article/types.js';
import { anyArticle } from '../../render/arbitrary-article.js';

/** Any article in normal form whose texts have passed the gate for control characters, as those of every parser have. */
export const anyNormalArticle: fc.Arbitrary<Article> = anyArticle.map((article) => normalForm(throughGate(article)));

function throughGate<Value>(value: Value): Value;
function throughGate(value: unknown): unknown {
  if (typeof value === 'string') return neutralise(value);
  if (Array.isArray(value)) return value.map(throughGate);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, throughGate(part)]));
}
