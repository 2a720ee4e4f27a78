import { foldedWords } from '../../../../article/slug.js';
import { TAIL_HEADING_SHAPES } from '../../words/line-shapes.js';
import { TAIL_HEADINGS } from '../../words/tail-headings.js';
import type { Draft, Finding, Line } from '../types.js';

/** No heading of a tail has more words, and none is longer, in UTF-16 code units. */
const MOST_WORDS = 8;
const LONGEST = 80;

/** So many long lines without links are a part of the article, whatever stands above them. */
const ARTICLE_LINES = 3;

/** The most of an article that a tail takes, as a share of its letters. */
const MOST = 1 / 3;

/** Finds all that stands after a short line such as "Related" or "About the author", with that line. */
export function afterHeading({ root, lines, weightOf }: Draft): readonly Finding[] {
  const headings = new Set(TAIL_HEADINGS.map((heading) => foldedWords(heading).join(' ')));
  const whole = weightOf(root).letters;
  const left = weightOfRest(lines);
  const start = lines.findIndex(
    (line, index) => index > 0 && isTailHeading(line, headings) && mayEnd(left[index], whole),
  );
  return start === -1 ? [] : lines.slice(start).map(({ element }) => ({ element, reason: 'after the article' }));
}

interface Rest {
  readonly letters: number;
  readonly longLines: number;
}

/** For each line, how much there is from it on. */
function weightOfRest(lines: readonly Line[]): readonly Rest[] {
  const rest: Rest[] = [];
  let sum: Rest = { letters: 0, longLines: 0 };
  for (const { weight } of lines.toReversed()) {
    sum = { letters: sum.letters + weight.letters, longLines: sum.longLines + weight.longLines };
    rest.push(sum);
  }
  return rest.toReversed();
}

function isTailHeading({ text }: Line, headings: ReadonlySet<string>): boolean {
  if (text.length > LONGEST) return false;
  const words = foldedWords(text);
  return (
    (words.length <= MOST_WORDS && headings.has(words.join(' '))) ||
    TAIL_HEADING_SHAPES.some((shape) => shape.test(text))
  );
}

/** Whether what follows is little enough to be no part of the article. */
function mayEnd(rest: Rest | undefined, whole: number): boolean {
  return rest !== undefined && rest.letters <= whole * MOST && rest.longLines < ARTICLE_LINES;
}
