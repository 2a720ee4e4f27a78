import type { Block } from '../../../article/types.js';
import { lengthInLatinLetters } from '../../wording/characters.js';
import { hasSentenceBreak } from '../../wording/punctuation.js';
import type { Prose, TextPassage } from '../passage.js';

/**
 * Makes blocks of the passages within one section. The prose that is left is paragraphs and lists; a title within a block is
 * a paragraph.
 */
export function blocksOfPassages(passages: readonly TextPassage[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < passages.length; ) {
    const passage = passages[at];
    if (passage?.type === 'block') blocks.push(passage.block);
    if (passage?.type === 'title') blocks.push(paragraphOf(passage.text));
    const run = passage?.type === 'prose' ? runAt(passages, at) : [];
    for (const block of blocksOfRun(run, passages[at - 1])) blocks.push(block);
    at += Math.max(1, run.length);
  }
  return blocks;
}

/** The prose from a place on that stands line under line. */
function runAt(passages: readonly TextPassage[], at: number): readonly Prose[] {
  const run: Prose[] = [];
  for (let passage = passages[at]; passage?.type === 'prose'; passage = passages[at + run.length]) {
    if (run.length > 0 && passage.gap > 0) break;
    run.push(passage);
  }
  return run;
}

/** Lines so long on the average are paragraphs, whatever stands above them; in letters. */
const PARAGRAPH_LENGTH = 250;

/** Sentences so long on the average are paragraphs where nothing leads to a list. */
const SENTENCE_LENGTH = 120;

/** Two neighbours of which one is so many times the other are no items of one list. */
const UNLIKE = 6;

/**
 * The blocks of prose that stands line under line: a list as a browser pastes it, without bullets, verse and addresses as
 * they stand, or paragraphs. Only where a blank line sets the lines apart from what is above do they belong together.
 *
 * @param above what stands above the lines, if anything but a title does
 */
export function blocksOfRun(run: readonly Prose[], above: TextPassage | undefined): readonly Block[] {
  const texts = run.map((prose) => prose.text);
  if (texts.length < 2 || run[0]?.gap === 0 || areParagraphs(texts, above)) return texts.map(paragraphOf);
  if (isVerse(texts)) return [{ type: 'code', value: texts.join('\n') }];
  const children = texts.map((text) => ({ type: 'listItem', children: [paragraphOf(text)] }) as const);
  return [{ type: 'list', ordered: false, children }];
}

function areParagraphs(texts: readonly string[], above: TextPassage | undefined): boolean {
  const lengths = texts.map(lengthInLatinLetters);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const isAnnounced = above?.type === 'prose' && /[:：]$/.test(above.text);
  const isLedTo = above === undefined || isAnnounced;
  const areSentences = texts.every((text) => /[.!?…。！？।۔؟]["'”’»)」』]*$/.test(text));
  const areStories = !isAnnounced && texts.filter(hasSentenceBreak).length >= texts.length / 2;
  if (mean > PARAGRAPH_LENGTH) return true;
  if (mean > SENTENCE_LENGTH && (areStories || (!isLedTo && areSentences))) return true;
  const isAnswered = texts.length === 2 && texts[0]?.endsWith('?') === true && texts[1]?.endsWith('?') === false;
  if (isAnswered) return true;
  const [first = 0, second = 0] = lengths;
  return texts.length === 2 && Math.max(first, second) > UNLIKE * Math.min(first, second);
}

/** Of the lines of a verse, so many break off in the middle of a sentence. */
const RUNNING_SHARE = 1 / 3;

/** No line of a verse is longer, in UTF-16 code units. */
const LONGEST_VERSE = 80;

/** Whether lines break off in the middle of a sentence, as verse does. */
function isVerse(texts: readonly string[]): boolean {
  const running = texts.slice(0, -1).filter((text) => /[,;—–-]$/.test(text)).length;
  return running >= texts.length * RUNNING_SHARE && texts.every((text) => text.length <= LONGEST_VERSE);
}

/** Makes a paragraph of running text without any markup. */
export function paragraphOf(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}
