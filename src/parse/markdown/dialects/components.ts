import {
  alertOpeningHtml,
  apart,
  attributeIn,
  type Dialect,
  isBlankInQuotation,
  type Line,
  marginOf,
  plainLines,
  rewriteLines,
  textAt,
  textOfLines,
} from './lines.js';

/** How MDX begins a line of its program. */
const IMPORT = /^import\s+(?:[\w*{}$,\s]+\s+from\s+)?['"][^'"]+['"];?\s*$/;
const IMPORT_WORD = /^import\b/;
const IMPORT_START = /^import\s+(?:[\w$]+\s*,\s*)?\{\s*$/;
const EXPORT = /^export\s+(?:const|let|var|function|default|async|class|\{|\*)/;

/** No piece of a program is longer, in lines: what is searched again and again has an end. */
const LONGEST = 200;

/** The program of a page of MDX, up to the next blank line outside of its brackets, and its remarks. */
export const programLines: Dialect = (lines, { leaveOut }) =>
  rewriteLines(lines, ({ text, isCode }, at) => {
    const end = isCode ? at : endOfProgram(lines, at);
    if (end === at) return undefined;
    leaveOut(textOfLines(lines.slice(at, end), ' '));
    return { by: plainLines(marginOf(text).trimEnd()), end };
  });

/** Where a piece of a program ends; the same line where none begins. */
function endOfProgram(lines: readonly Line[], at: number): number {
  const text = textAt(lines, at);
  if (/^\s*\{\/\*/.test(text)) return endOfRemark(lines, at);
  const isAlone = at === 0 || isBlankInQuotation(lines[at - 1]?.text);
  if (!isAlone || !(IMPORT.test(text) || IMPORT_START.test(text) || EXPORT.test(text))) return at;
  const end = endOfBrackets(lines, at);
  return end !== undefined && isProgram(lines, at, end) ? end : at;
}

/** Finds the first blank line outside of brackets, or the end of the text. */
function endOfBrackets(lines: readonly Line[], at: number): number | undefined {
  let open = 0;
  for (let next = at; next < Math.min(lines.length, at + LONGEST); next++) {
    const line = textAt(lines, next);
    if (line.trim() === '' && open <= 0) return next;
    open += (line.match(/[{[(]/g)?.length ?? 0) - (line.match(/[}\])]/g)?.length ?? 0);
  }
  return open <= 0 && lines.length <= at + LONGEST ? lines.length : undefined;
}

/** Whether lines that begin like a program are one: a value is given, or a function has its brackets. */
function isProgram(lines: readonly Line[], at: number, end: number): boolean {
  const whole = textOfLines(lines.slice(at, end), '\n');
  return IMPORT_WORD.test(whole) ? /['"];?\s*$/m.test(whole) : /[={(*]/.test(whole);
}

function endOfRemark(lines: readonly Line[], at: number): number {
  for (let next = at; next < Math.min(lines.length, at + LONGEST); next++) {
    const text = textAt(lines, next);
    if (/\*\/\}\s*$/.test(text)) return next + 1;
    if (text.includes('*/}')) return at;
  }
  return at;
}

/** A tag of a component, which begins with a capital, alone on its line; expressions in brackets are part of it. */
const COMPONENT =
  /^<(\/?)([A-Z][\w.]*)((?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?|\s+\{\.\.\.[^{}]*\})*)\s*(\/?)>$/;

/** Attributes whose words a component shows. */
const SHOWN = ['title', 'label', 'summary', 'caption', 'alt', 'text', 'header'];

/** Components of MDX: what stands between their tags is Markdown, and their titles are shown above it. */
export const components: Dialect = (lines, { leaveOut }) => {
  const joined = joinedTags(lines);
  if (!joined.some(isOfProgram)) return lines;
  let depth = 0;
  return rewriteLines(joined, (line, at) => {
    const tag = tagIn(line);
    if (tag === undefined)
      return depth === 0 || line.isCode ? undefined : { by: plainLines(unindented(line.text, depth)), end: at + 1 };
    depth = Math.max(0, depth + tag.step);
    leaveOut(line.text);
    const margin = marginOf(line.text);
    return { by: apart(margin.length > 3 ? '' : margin, ...shownOf(tag)), end: at + 1 };
  });
};

/** A tag of a component. */
interface ComponentTag {
  readonly name: string;
  readonly attributes: string;
  /** How much deeper the lines after it stand: not at all after one that ends itself. */
  readonly step: 1 | 0 | -1;
}

function tagIn({ text, isCode }: Line): ComponentTag | undefined {
  const [, slash, name = '', attributes = '', self = ''] = isCode ? [] : (COMPONENT.exec(text.trim()) ?? []);
  if (name === '') return undefined;
  return { name, attributes, step: slash === '/' ? -1 : self === '/' ? 0 : 1 };
}

/** What is shown where a tag of a component stands: its title, or the beginning or end of a box. */
function shownOf({ name, attributes, step }: ComponentTag): readonly string[] {
  const title = attributeIn(attributes, ...SHOWN);
  if (BOX.test(name) && step !== 0)
    return step === 1 ? alertOpeningHtml(kindOf(name, attributes), title ?? '') : ['</div>'];
  return title === undefined ? [] : [`**${title}**`];
}

/** Whether a line shows that a text is MDX: to CommonMark a tag with a capital is one of HTML. */
function isOfProgram(line: Line): boolean {
  const tag = tagIn(line);
  return tag !== undefined && (tag.attributes !== '' || tag.step === 0);
}

/** Names of components that are boxes with a note, a hint or a warning. */
const BOX = /^(?:Callout|Admonition|Alert|Aside|Note|Tip|Hint|Info|Warning|Caution|Danger|Important)$/;

function kindOf(name: string, attributes: string): string {
  return (
    attributeIn(attributes, 'type', 'variant', 'kind') ??
    (/^(?:Callout|Admonition|Alert|Aside)$/.test(name) ? 'note' : name)
  );
}

/** Lines within components are set in. */
function unindented(line: string, depth: number): string {
  return line.replace(/^ {2,}(?=\S)/, (spaces) => spaces.slice(Math.min(spaces.length, depth * 2)));
}

/** Puts a tag of a component that is written on several lines on one. */
function joinedTags(lines: readonly Line[]): readonly Line[] {
  return rewriteLines(lines, ({ text, isCode }, at) => {
    const isOpen = !isCode && /^\s*<[A-Z][\w.]*\s*$|^\s*<[A-Z][\w.]*\s[^<>]*$/.test(text);
    const length = isOpen ? lines.slice(at, at + 20).findIndex((line) => /\/?>\s*$/.test(line.text)) : -1;
    const tag = lines.slice(at, at + length + 1).map((line, index) => (index === 0 ? line.text : line.text.trim()));
    const isTag = length > 0 && COMPONENT.test(tag.join(' ').trim());
    return isTag ? { by: plainLines(tag.join(' ')), end: at + length + 1 } : undefined;
  });
}
