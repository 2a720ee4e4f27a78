import {
  alertOpeningHtml,
  apart,
  attributeIn,
  type Dialect,
  fenced,
  isBlankInQuotation,
  type Line,
  linesOf,
  marginOf,
  rewriteLines,
  textAt,
} from './lines.js';

const FENCE = /^(`{3,}|~{3,})\s*(\S.*)$/;

/** Words after the three ticks that name a directive of MyST, R Markdown or Pandoc: `{note}`, `{r, echo=FALSE}`, `{.python}`. */
const BRACES = /^\{\s*\.?([A-Za-z][\w+#-]*)([^{}]*)\}\s*(.*)$/;

/** Directives of MyST that hold code, or a formula; the language stands after the brackets. */
const CODE = /^(?:code(?:-block|-cell)?|sourcecode)$/;

/** A directive that is a box with words. */
const BOX = /^(?:note|tip|hint|important|warning|caution|attention|danger|error|seealso|admonition|topic)$/;

/**
 * Code whose fence says more than its language: the language is taken out of brackets, a title stands above the code, and a box
 * of MyST is one.
 */
export const codeFences: Dialect = (lines) =>
  rewriteLines(lines, ({ text, isCode }, at) => {
    const margin = marginOf(text);
    const [, fence = '', info = ''] = FENCE.exec(text.slice(margin.length).trimEnd()) ?? [];
    const end = isCode && fence !== '' && margin.length < 9 ? endOfFence(lines, at, fence) : -1;
    if (end === -1) return undefined;
    const better = readInfo(info);
    const code = lines.slice(at + 1, end).map((line) => line.text);
    const by = better === undefined ? lines.slice(at, end + 1) : rewrittenFence(better, margin, code);
    return { by, end: end + 1 };
  });

/** What a fence says about its code. */
interface Info {
  readonly language: string;
  readonly title?: string;
  readonly box?: string;
}

/** Reads what a fence says that is more than the name of a language. */
function readInfo(info: string): Info | undefined {
  const [, name = '', rest = '', after = ''] = BRACES.exec(info) ?? [];
  if (name === '') return readWords(info);
  if (BOX.test(name)) return { language: '', box: name, title: after };
  if (CODE.test(name)) return { language: after };
  // The caption of a picture stands in the lines, and its address after the name.
  if (name === 'figure' || name === 'image') return { language: '', title: after };
  return { language: name, title: attributeIn(rest, 'filename', 'title') ?? '' };
}

function readWords(info: string): Info | undefined {
  const title = attributeIn(info, 'title', 'filename', 'file', 'name');
  if (title === undefined && !/^[^\s{]+\{/.test(info)) return undefined;
  const language = /^[^\s{:,]+/.exec(info)?.[0] ?? '';
  return { language: /[="']/.test(language) ? '' : language, title: title ?? '' };
}

function rewrittenFence({ language, title = '', box }: Info, margin: string, code: readonly string[]): readonly Line[] {
  const inner = code.map((text) => text.slice(Math.min(margin.length, marginOf(text).length)));
  const options = box === undefined && language !== 'math' ? -1 : inner.findIndex((text) => !/^:[\w-]+:/.test(text));
  const body = options > 0 ? inner.slice(options) : inner;
  if (box === undefined)
    return [...(title === '' ? [] : apart(margin, `\`${title}\``)), ...fenced(margin, language, body)];
  const head = alertOpeningHtml(box === 'admonition' || box === 'topic' ? 'note' : box, title);
  const words = linesOf(body.map((text) => margin + text).join('\n'));
  return [...apart(margin, ...head), ...words, ...apart(margin, '</div>')];
}

function endOfFence(lines: readonly Line[], start: number, fence: string): number {
  for (let at = start + 1; at < lines.length; at++) {
    const text = textAt(lines, at);
    const words = text.slice(marginOf(text).length).trimEnd();
    if (words.startsWith(fence) && words === fence.charAt(0).repeat(words.length)) return at;
  }
  return -1;
}

/** A formula on lines of its own begins and ends with these. */
const FORMULAS: readonly (readonly [start: RegExp, end: (found: string) => RegExp])[] = [
  [/^\$\$/, () => /\$\$\s*(?:\{#[^{}]*\}|\(\w[^()]*\))?\s*$/],
  [/^\\\[\s*/, () => /\\\]\s*$/],
  [
    /^\\begin\{(?:equation|align|alignat|gather|multline|eqnarray|math|displaymath|flalign|split|cases)\*?\}/,
    endOfEnvironment,
  ],
];

function endOfEnvironment(found: string): RegExp {
  return new RegExp(`${found.replace('\\begin', '\\end').replace(/[\\{}*]/g, '\\$&')}\\s*$`);
}

/** Formulas on lines of their own, in TeX: code that is called `math`, as GitHub has it. */
export const blockFormulas: Dialect = (lines) =>
  rewriteLines(lines, ({ text, isCode }, at) => {
    const margin = marginOf(text);
    const words = isCode ? '' : text.slice(margin.length);
    const found = FORMULAS.find(([start]) => start.test(words));
    const opening = found?.[0].exec(words)?.[0];
    if (found === undefined || opening === undefined) return undefined;
    const end = endOfFormula(lines, at, { opening, end: found[1](opening) });
    if (end === undefined) return undefined;
    const written = lines
      .slice(at, end)
      .map((line) => line.text.slice(Math.min(margin.length, marginOf(line.text).length)));
    const tex = opening.startsWith('\\begin') ? written : withoutMarks(written, opening, found[1](opening));
    return tex.length === 0 ? undefined : { by: fenced(margin, 'math', tex), end };
  });

/** The marks around a formula. */
interface FormulaMarks {
  readonly opening: string;
  readonly end: RegExp;
}

/** Finds the line after a formula, which has no blank line in it. */
function endOfFormula(lines: readonly Line[], at: number, { opening, end }: FormulaMarks): number | undefined {
  for (let next = at; next < lines.length && !isBlankInQuotation(lines[next]?.text); next++) {
    const text = textAt(lines, next);
    if (end.test(next === at ? text.slice(marginOf(text).length + opening.length) : text)) return next + 1;
  }
  return undefined;
}

/** Takes the marks off the first and the last line of a formula, and lines that are empty then. */
function withoutMarks(lines: readonly string[], opening: string, end: RegExp): readonly string[] {
  const tex = lines.join('\n').slice(opening.length).replace(end, '');
  return tex
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trimEnd());
}
