import { blockRemarks, colonBoxes, indentedBoxes } from './dialects/boxes.js';
import { blockFormulas, codeFences } from './dialects/code.js';
import { components, programLines } from './dialects/components.js';
import { barsInCode, definitionLists, gridTablesAsCode, keptLines } from './dialects/definitions.js';
import { type Dialect, linesOf, textOfLines } from './dialects/lines.js';
import { addressesBeforeWidePunctuation, inlineNotes } from './dialects/notes.js';
import { pageMarks, shortcodes } from './dialects/templates.js';

/** What CommonMark does not know, in the order in which it is read, and what every text has that holds it. */
const DIALECTS: readonly (readonly [sign: RegExp, dialect: Dialect])[] = [
  [/^[ \t>]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]/m, indentedBoxes],
  [/^[ \t>]*(?:`{3}|~{3})[^\n]*[^\s\w+#.`~-]/m, codeFences],
  [/^[ \t]*%%[ \t]*$/m, blockRemarks],
  [/^(?:import|export)\s|^[ \t]*\{\/\*/m, programLines],
  [/\{\{[<%]|\{%/, shortcodes],
  [/\{:|toc[\]}]/i, pageMarks],
  [/^[ \t]*<\/?[A-Z]/m, components],
  [/:::/, colonBoxes],
  [/^[ \t>]*(?:\$\$|\\\[|\\begin\{)/m, blockFormulas],
  [/^ {0,3}\+[-=:]+\+/m, gridTablesAsCode],
  [/^ {0,3}:[ \t]/m, definitionLists],
  [/`[^`\n|]*\|/, barsInCode],
  [/^ {0,3}(?:\([a-z\d]{1,4}\)|[a-z]{1,4}[.)]|\||\*\[)/m, keptLines],
  [/\^\[/, inlineNotes],
  [/https?:\/\/[^\s:]*[\u3001-\u301f\u201d\u2019\uff01-\uff1f]/, addressesBeforeWidePunctuation],
];

/**
 * Rewrites what programs add to Markdown in blocks of their own as what CommonMark, GFM and HTML have for it: boxes, terms with
 * their meanings, formulas, shortcodes, components. Only what is certain is rewritten.
 *
 * @param leaveOut is told of the marks that are not shown
 */
export function standardMarkdown(markdown: string, leaveOut: (text: string) => void): string {
  return DIALECTS.reduce((text, [sign, dialect]) => {
    if (!sign.test(text)) return text;
    return textOfLines(dialect(linesOf(text), { leaveOut }), '\n');
  }, markdown);
}
