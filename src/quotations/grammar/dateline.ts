import type { Tagged } from './phrases.js';

/** How far into a sentence a dateline may reach, in tokens. */
const DATELINE_REACH = 8;

/** `LONDON (Agency) — Smith said`: whether the dash ends a dateline, so that the place is no subject. */
export function endsDateline({ tokens }: Tagged, dash: number): boolean {
  return dash <= DATELINE_REACH && /^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '');
}
