import { neutralise } from '../../../article/safe-text.js';
import type { HtmlElement } from '../dom/types.js';
import { STANDFIRST_WORDS } from '../words/caption-words.js';
import { namesOf, phrasesOf } from './names-of.js';
import type { Line } from './types.js';
import { weigh } from './weigh.js';

/** So many lines may stand at the head of an article, the standfirst among them. */
const MOST_LINES = 8;

/** No standfirst is shorter or longer, in characters that are no white space. */
const SHORTEST = 25;
const LONGEST = 500;

/** Takes the standfirst out of an article: the line at its head that the page calls one. */
export function takeStandfirst(root: HtmlElement): string | undefined {
  const { lines } = weigh(root);
  const start = lines.findIndex((line) => line.weight.longLines > 0 && !isStandfirst(line, root));
  const head = lines.slice(0, start === -1 ? 0 : Math.min(start, MOST_LINES));
  const line = head.find((candidate) => isStandfirst(candidate, root));
  line?.element.remove();
  return line && neutralise(line.text);
}

/** Whether a line, or what holds it, is called a standfirst. */
export function isStandfirst({ element, weight }: Line, root: HtmlElement): boolean {
  if (weight.letters < SHORTEST || weight.letters > LONGEST) return false;
  const holder = element.parentNode;
  return isCalled(element) || (holder?.nodeType === 1 && holder !== root && isCalled(holder));
}

function isCalled(element: HtmlElement): boolean {
  return namesOf(element).some((tokens) => phrasesOf(tokens).some((phrase) => STANDFIRST_WORDS.includes(phrase)));
}
