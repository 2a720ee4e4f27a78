import { furnitureReasons } from '../../furniture/lines.js';
import { anyLineReason, isTailHeading, lastLineReason } from '../../furniture/page-lines.js';
import { isDateLine } from '../page/date-line.js';
import type { Line } from '../page/measure.js';
import { ARTICLE_LINES, type Draft, isNearlyAllLink, type Mark, MOST_FOR_ONE_REASON } from './draft.js';

/** No line that is furniture wherever it stands is longer, in characters other than white space. */
const LONGEST_ANYWHERE = 200;

/** Marks lines that pages put between the article's own lines, by what they say: `Advertisement`, `Read more: …`. */
export function markFurnitureLines({ lines }: Draft): readonly Mark[] {
  const reasons = furnitureReasons(lines.map(({ text }) => text));
  return lines.flatMap(({ element, text, measure }, at) => {
    const reason = reasons[at] ?? (measure.characters <= LONGEST_ANYWHERE ? anyLineReason(text) : undefined);
    return reason === undefined ? [] : [{ element, reason }];
  });
}

/** Marks a short line such as "Related" or "About the author" and all lines after it, where they are few. */
export function markTail({ root, lines, measureOf }: Draft): readonly Mark[] {
  const most = measureOf(root).characters * MOST_FOR_ONE_REASON;
  const rest = measureOfRest(lines);
  const start = lines.findIndex(({ text }, at) => {
    const { characters = 0, longLines = 0 } = rest[at] ?? {};
    return at > 0 && isTailHeading(text) && characters <= most && longLines < ARTICLE_LINES;
  });
  return start === -1 ? [] : lines.slice(start).map(({ element }) => ({ element, reason: 'after the article' }));
}

interface Rest {
  readonly characters: number;
  readonly longLines: number;
}

/** For each line, how much text there is from it on. */
function measureOfRest(lines: readonly Line[]): readonly Rest[] {
  const rest: Rest[] = [];
  let sum: Rest = { characters: 0, longLines: 0 };
  for (const { measure } of lines.toReversed()) {
    sum = { characters: sum.characters + measure.characters, longLines: sum.longLines + measure.longLines };
    rest.push(sum);
  }
  return rest.toReversed();
}

/** No line of furniture at the end is longer, in characters other than white space. */
const LONGEST_LAST = 350;

/** No line at the end that only links is longer. */
const LONGEST_LAST_LINK = 150;

/** Marks the lines of furniture at the end, each by itself: contact, copyright, links. */
export function markLastLines({ lines, metadata }: Draft): readonly Mark[] {
  const marks: Mark[] = [];
  for (const line of lines.slice(1).reverse()) {
    const reason = reasonAtEnd(line, metadata.authors ?? []);
    if (reason === undefined) break;
    marks.push({ element: line.element, reason });
  }
  return marks;
}

function reasonAtEnd({ text, measure }: Line, authors: readonly string[]): string | undefined {
  if (measure.characters > LONGEST_LAST) return undefined;
  const reason = lastLineReason(text);
  if (reason !== undefined) return reason;
  if (isDateLine(text)) return 'date';
  if (isNearlyAllLink(measure) && measure.characters < LONGEST_LAST_LINK && !/^https?:/.test(text)) return 'links';
  return authors.some((author) => text.startsWith(`${author} `)) ? 'about the author' : undefined;
}
