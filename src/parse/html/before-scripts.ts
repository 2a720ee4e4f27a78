import { furnitureReasonOf } from './cleaning/parts.js';
import { isHidden, outermostOf, reveal } from './dom/queries.js';
import type { HtmlElement } from './dom/types.js';
import type { Measure, Measured } from './measure.js';

/*
 * A page as it stands before its scripts run: they may show what it hides, or put an article into an empty frame.
 */

/** Comments, whose scripts are not run. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** The start tag of a script that is run (the type of one that is only data says so), or of what stands for it where none are. */
const SCRIPT =
  /<noscript\b|<script\b(?![^<>]*\btype\s*=\s*["']?(?:application\/(?:\w+\+)?json|text\/(?:template|html|x-)))/i;

/** Tells whether markup has scripts that a browser would run. */
export function hasScripts(html: string): boolean {
  return SCRIPT.test(html.replace(COMMENT, ''));
}

/** Hidden text with fewer long lines is a message that scripts may show, and no article. */
const LEAST_LINES = 2;

/** A page is nearly empty where what it shows beside its frame has no more than this share of the characters that it hides. */
const MOST_SHOWN = 0.25;

/**
 * Shows what a page hides until its scripts run (by `hidden`, `aria-hidden`, a style or in a shadow root), where the page would
 * be nearly empty without it; changes nothing where there is text to be seen.
 *
 * @param body is changed: what is shown loses the attributes that hide it
 * @param measured the measures of the body, with its hidden text
 */
export function showHiddenText(body: HtmlElement, { whole, measureOf }: Measured): void {
  const unseen = outermostOf([body], (element) => isHidden(element) || isFrame(element));
  const texts = unseen.filter((element) => isText(element) && measureOf(element).longLines > 0);
  const hidden = sumOf(texts, measureOf);
  const around = sumOf(unseen, measureOf);
  const isNearlyEmpty =
    around.longLines === whole.longLines && whole.characters - around.characters <= hidden.characters * MOST_SHOWN;
  if (hidden.longLines >= LEAST_LINES && isNearlyEmpty) for (const element of texts) show(element);
}

/**
 * Tells whether a page is only a frame that scripts put an article into: navigation, header and footer, and no text beside them.
 * A long line in a header may be all that a page has to say.
 */
export function isShellForScripts(body: HtmlElement, { whole, measureOf }: Measured): boolean {
  const frame = outermostOf(body.childNodes, isFrame);
  const hasText = frame.some((element) => element.localName === 'header' && measureOf(element).longLines > 0);
  return whole.characters > 0 && sumOf(frame, measureOf).characters === whole.characters && !hasText;
}

/** Whether an element is hidden and may be text: the page calls it no dialog, no navigation, no box about cookies. */
function isText(element: HtmlElement): boolean {
  return isHidden(element) && !isFrame(element) && furnitureReasonOf(element) === undefined;
}

/** Elements that stand around the text of a page, or are only for browsers without scripts. */
const FRAME: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'noscript']);

function isFrame({ localName }: HtmlElement): boolean {
  return FRAME.has(localName);
}

function sumOf(
  elements: readonly HtmlElement[],
  measureOf: Measured['measureOf'],
): Pick<Measure, 'characters' | 'longLines'> {
  const sum = { characters: 0, longLines: 0 };
  for (const element of elements) {
    const { characters, longLines } = measureOf(element);
    sum.characters += characters;
    sum.longLines += longLines;
  }
  return sum;
}

/** Shows a hidden element and the text that is hidden in it. */
function show(element: HtmlElement): void {
  reveal(element);
  for (const child of outermostOf(element.childNodes, isHidden)) if (isText(child)) show(child);
}
