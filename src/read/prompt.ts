import { neutralise } from '../article/safe-text.js';
import { compare, linesFrom, movedBy, type Position } from './layout.js';
import { findHit, foldPattern, type Hit, rankOf } from './search.js';
import { heightOf, layoutFor, type Prompt, type ReaderState, type Search, withJump } from './state.js';

/** How far from the top of the screen what is found is shown, as a part of its height, where it was not on the screen. */
const SHOWN_AT = 1 / 3;

/** Begins to type a search. */
export function withPrompt(state: ReaderState, by: 1 | -1): ReaderState {
  return { ...state, prompt: { text: '', by, before: state.reading } };
}

/** Takes a key while a search is typed; what is found so far is shown at once. `undefined` where the help is wanted. */
export function typed(state: ReaderState, prompt: Prompt, key: string): ReaderState | undefined {
  switch (key) {
    case 'Enter':
      return prompt.text === '' && prompt.by === -1 ? undefined : searched(state, prompt);
    case 'Escape':
    case 'Ctrl-C':
    case 'Ctrl-G':
      return givenUp(state, prompt);
    case 'Backspace':
      return prompt.text === '' ? givenUp(state, prompt) : withText(state, prompt, withoutLast(prompt.text));
    case 'Ctrl-U':
      return withText(state, prompt, '');
    case 'Ctrl-W':
      return withText(state, prompt, prompt.text.replace(/\S*\s*$/, ''));
    default:
      return isText(key) ? withText(state, prompt, prompt.text + key) : state;
  }
}

/** Tells whether what is typed so far stands nowhere in the article. */
export function findsNothing({ prompt, reading }: ReaderState): boolean {
  const pattern = foldPattern(prompt?.text ?? '');
  return pattern !== '' && reading.search?.pattern !== pattern;
}

/** Tells whether a key writes a character, and a harmless one. */
function isText(key: string): boolean {
  return [...key].length === 1 && neutralise(key) === key;
}

function withoutLast(text: string): string {
  return [...text].slice(0, -1).join('');
}

function givenUp({ prompt: _, ...state }: ReaderState, { before }: Prompt): ReaderState {
  return { ...state, reading: before };
}

function withText(state: ReaderState, prompt: Prompt, text: string): ReaderState {
  const pattern = foldPattern(text);
  const start: ReaderState = { ...state, reading: prompt.before, prompt: { ...prompt, text } };
  if (pattern === '') return start;
  const hit = hitFrom(start, { pattern, by: prompt.by }, prompt.by);
  return hit === undefined ? start : withHit(start, { pattern, by: prompt.by, hit });
}

function searched({ prompt: _, ...state }: ReaderState, { text, before }: Prompt): ReaderState {
  if (text === '') return before.search === undefined ? state : nextHit({ ...state, reading: before }, 1);
  const { search } = state.reading;
  if (search?.hit === undefined || state.reading === before) return { ...state, message: `not found: ${text}` };
  const message = rankWords(state, search);
  return { ...state, message, reading: { ...state.reading, back: before.anchor } };
}

/** Goes to the next match, or with -1 to the one before, as seen in the direction of the search. */
export function nextHit(state: ReaderState, by: 1 | -1): ReaderState {
  const { search } = state.reading;
  if (search === undefined) return { ...state, message: 'nothing was searched for: / searches' };
  const direction = search.by * by === 1 ? 1 : -1;
  const hit = hitFrom(state, search, direction);
  if (hit === undefined) return { ...state, message: `not found: ${search.pattern}` };
  const before = fromHere(state, search);
  const isWrapped = direction * (compare(hit, before) || hit.start - before.start) <= 0;
  const message = rankWords(state, { ...search, hit });
  const wrapped = isWrapped ? `, from the ${direction === 1 ? 'beginning' : 'end'} again` : '';
  return { ...withHit(state, { ...search, hit }), message: message + wrapped };
}

/** Says which of the matches is seen. */
function rankWords(state: ReaderState, { pattern, hit }: Search): string {
  if (hit === undefined) return '';
  const { rank, all } = rankOf(layoutFor(state), pattern, hit);
  return `match ${rank} of ${all}`;
}

/** Finds the next hit, seen from here. */
function hitFrom(state: ReaderState, search: Search, by: 1 | -1): Hit | undefined {
  return findHit(layoutFor(state), search.pattern, fromHere(state, search), by);
}

/** Gives where a search begins: at the last hit where that is still on the screen, else before the screen. */
function fromHere(state: ReaderState, { hit }: Search): Position & { readonly start: number } {
  return hit !== undefined && isOnScreen(state, hit) ? hit : { ...state.reading.top, start: -1 };
}

function isOnScreen(state: ReaderState, position: Position): boolean {
  const shown = linesFrom(layoutFor(state), state.reading.top, heightOf(state));
  const [first, last] = [shown[0]?.position, shown.at(-1)?.position];
  return first !== undefined && last !== undefined && compare(first, position) <= 0 && compare(position, last) <= 0;
}

/** Shows a hit; the text does not move where the hit is on the screen. */
function withHit(state: ReaderState, search: Search): ReaderState {
  const { hit } = search;
  const found = { ...state, reading: { ...state.reading, search } };
  if (hit === undefined || isOnScreen(state, hit)) return found;
  return withJump(found, movedBy(layoutFor(state), hit, -Math.floor(heightOf(state) * SHOWN_AT)));
}
