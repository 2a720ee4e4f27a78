import { foldedWords } from '../../../../article/slug.js';
import type { Metadata } from '../../../../article/types.js';
import { isRoleWord } from '../../../wording/byline.js';
import { metadataLineOf } from '../../../wording/metadata-line.js';
import { HEADING } from '../../words/block-elements.js';
import { STANDFIRST_WORDS } from '../../words/caption-words.js';
import { isDateLine } from '../is-date-line.js';
import { namesOf, phrasesOf } from '../names-of.js';
import type { Draft, Finding, Line } from '../types.js';

/** The head of an article has no more lines. */
const MOST_LINES = 12;

/** What the names end in by which a page calls its headline. */
const HEADLINE_NAMES = ['headline', 'title'];

/** Finds what the head of an article says again: the title, the description, the date, who wrote it. */
export function head({ lines, metadata }: Draft): readonly Finding[] {
  const start = lines.findIndex((line) => line.weight.longLines > 0 && !sameAs(line.text, metadata.description));
  const top = lines.slice(0, start === -1 ? MOST_LINES : Math.min(start + 1, MOST_LINES));
  return top.flatMap((line, index) => {
    const reason =
      index === 0 && isCalledHeadline(line) ? 'repeated headline' : reasonOf(line, top[index + 1], metadata);
    return reason === undefined ? [] : [{ element: line.element, reason }];
  });
}

/** Whether a heading is the headline by the name of its class. */
function isCalledHeadline({ element }: Line): boolean {
  return (
    HEADING.test(element.localName) && namesOf(element).some((tokens) => HEADLINE_NAMES.includes(tokens.at(-1) ?? ''))
  );
}

function reasonOf(line: Line, next: Line | undefined, metadata: Metadata): string | undefined {
  const { text } = line;
  if (sameAs(text, metadata.headline)) return 'repeated headline';
  if (sameAs(text, metadata.description) && (line.weight.longLines === 0 || isStandfirst(line, next)))
    return 'repeated description';
  if (isByline(text)) return 'byline';
  const isTitle = HEADING.test(line.element.localName) && next !== undefined && isByline(next.text);
  return isTitle ? 'repeated headline' : undefined;
}

/** Whether a line says nothing but who wrote the article, when, and in what role. */
function isByline(text: string): boolean {
  if (isDateLine(text) || metadataLineOf(text) !== undefined) return true;
  const words = text.toLowerCase().split(' ');
  return words.length <= 3 && isRoleWord(words.at(-1) ?? '');
}

/** Whether a long line that repeats the description is the standfirst and not the first of the article's own lines. */
function isStandfirst({ element }: Line, next: Line | undefined): boolean {
  if (HEADING.test(element.localName) || (next !== undefined && isByline(next.text))) return true;
  for (let at = element, steps = 0; steps < 3; steps++) {
    if (namesOf(at).some((tokens) => phrasesOf(tokens).some((phrase) => STANDFIRST_WORDS.includes(phrase))))
      return true;
    if (at.localName === 'header') return true;
    if (at.parentNode?.nodeType !== 1) return false;
    at = at.parentNode;
  }
  return false;
}

function sameAs(text: string, other: string | undefined): boolean {
  return other !== undefined && foldedWords(text).join(' ') === foldedWords(other).join(' ');
}
