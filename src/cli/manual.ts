import { fileURLToPath } from 'node:url';
import { systemReason } from '../input/unreadable.js';
import { wrapWords } from '../render/lines/by-spaces.js';
import { STYLE_NAMES } from '../render/terminal/theme.js';
import { ROLES } from '../render/terminal/themes.js';
import type { Environment, Io } from './io.js';
import { parseWidth } from './option-values.js';
import { OPTION_GROUPS, type OptionDefinition, type OptionGroup, optionNames } from './options.js';
import {
  DESCRIPTION,
  EXAMPLES,
  EXIT_STATUSES,
  OPTIONS_VARIABLE,
  PROGRAM_NAME,
  SOURCE_DESCRIPTION,
  SUMMARY,
  VERSION,
} from './program-text.js';
import { defaultColumns } from './terminal-abilities.js';

/** One part of a manual page, under its heading. */
interface ManualSection {
  readonly heading: string;
  readonly content: readonly ManualItem[];
}

/** A paragraph, a heading within a section, or a term and its explanation. */
type ManualItem = string | { readonly subheading: string } | { readonly term: string; readonly text: string };

/** The title line of a manual page. */
interface ManualTitle {
  readonly name: string;
  /** The chapter of the manual: 1 for commands. */
  readonly chapter: number;
  readonly version: string;
  /** The day of the last change: `2026-06-25`. */
  readonly date: string;
}

/** The width of a page and the indents of its parts, in columns. */
interface Layout {
  readonly columns: number;
  /** Paragraphs and terms. */
  readonly indent: number;
  /** Explanations of terms. */
  readonly hanging: number;
}

/** The longest line of the source, in columns: mandoc(1) warns of more than 80 bytes. */
const SOURCE_COLUMNS = 78;

/** From this width on there is room for the wide indents of man(1), in columns. */
const ROOMY = 50;

/** The effects of environment variables. */
const ENVIRONMENT: readonly ManualItem[] = [
  {
    term: OPTIONS_VARIABLE,
    text:
      'Options for every run, as they would be typed before the others, with the quotation marks and backslashes of a shell: ' +
      '--width 66 --theme dark. Nothing in it is expanded. An option that is typed wins over the same one here, and over ' +
      'those that it cannot be used with. It takes no sources, and nothing that asks for help, version, manual or completions.',
  },
  {
    term: 'COLUMNS',
    text:
      'The width of the terminal, in place of what the terminal says, and in a pipe. At most 80 columns are used, but with --center ' +
      'and --columns.',
  },
  { term: 'LINES', text: 'The height of the terminal in the same way, for --columns.' },
  {
    term: 'LC_ALL, LC_CTYPE, LANG',
    text: 'The first that is set names the locale. In one without UTF-8, the page is drawn in ASCII signs; the words stay as they are.',
  },
  { term: 'NO_COLOR', text: 'Anything but nothing: no colour, as --color never.' },
  {
    term: 'FORCE_COLOR',
    text:
      '0 or false: no colour. 1, 2 or 3: 16, 256 or 16 million colours, also in a pipe; true or nothing: as many as the ' +
      'terminal has. Wins over NO_COLOR.',
  },
  {
    term: 'TERM, COLORTERM, TERM_PROGRAM, OS',
    text: 'Which terminal it is, and so how many colours it has; with TERM=dumb none unasked.',
  },
  {
    term: 'FORCE_HYPERLINK',
    text: '0 or false: no hyperlinks unless --links asks for them. Anything else: hyperlinks, also in a pipe.',
  },
  {
    term: 'VTE_VERSION, KONSOLE_VERSION, KITTY_WINDOW_ID, WT_SESSION, DOMTERM',
    text: 'With TERM and TERM_PROGRAM: whether the terminal is known to have hyperlinks.',
  },
  {
    term: 'COLORFGBG',
    text: 'Where its last number is 0 or 8, the background is dark; where it is 7 or 15, light. Used by --theme auto.',
  },
  {
    term: 'XDG_CONFIG_HOME, HOME',
    text:
      'Where article-reader/theme.json is looked for, which is used where no --theme is given, and the themes of ' +
      'article-reader/themes: in the first, else in .config in the second.',
  },
  {
    term: 'TMUX, STY',
    text: 'Within tmux and screen there are footnotes in place of hyperlinks, unless --links or FORCE_HYPERLINK asks for these.',
  },
  {
    term: 'BROWSER',
    text: 'The command that opens links with --read, %s in it for the address; else xdg-open, on macOS open.',
  },
  {
    term: 'XDG_STATE_HOME',
    text: 'The folder in which --read remembers where articles were left; else ~/.local/state.',
  },
  {
    term: 'PAGER, LESS',
    text:
      'What --pager runs, less -FIRX when unset, and the options of less, FIRX when unset; -R goes before them, so that it ' +
      'shows colours. Other pagers that are given colours are bat, moar, ov, and cat without options. --man uses the ' +
      'pager of man(1).',
  },
];

/** More on the sources. */
const SOURCES: readonly string[] = [
  `A source is ${SOURCE_DESCRIPTION}.`,
  'Several sources are printed in order, apart by a line of asterisks, but not in JSON. One that fails is reported on ' +
    'standard error and the rest go on.',
  'The form of a source is told by the content type that a server gives, by the extension of its name, or by how it ' +
    'begins. The encoding is told by --encoding, else by a byte order mark, UTF-16 by its zero bytes, UTF-8 by being valid ' +
    'and beyond ASCII, the HTTP header, <meta> or the XML declaration, Shift_JIS when the bytes fit it alone; else it is ' +
    'windows-1252. --verbose says what told both. Control characters never reach the terminal.',
  'A page on the web may have 20 MB, a file or standard input 32 MB, also when decompressed. Ten redirects are followed. ' +
    'No cookies are kept, and no scripts are run.',
  'In a pipeline, - says that something must come: without it, an empty pipe gives the article that comes with the program.',
];

/** The title of the manual page, with the day on which its content last changed. */
export const MANUAL_TITLE: ManualTitle = { name: PROGRAM_NAME, chapter: 1, version: VERSION, date: '2026-11-29' };

/** The manual page that is packed with the program. This file stands two folders deep, in the source and as built. */
const PAGE = new URL('../../man/article-reader.1', import.meta.url);

/**
 * Shows the manual page: on a terminal with man(1), elsewhere and where that cannot be, as plain text.
 *
 * @param width the columns to set it in, as typed; else those of the terminal
 * @throws {ReaderError} `usage` when the width is no number of columns
 */
export async function showManual(width: string | undefined, io: Io): Promise<void> {
  const columns = width === undefined ? defaultColumns(io) : parseWidth(width);
  const env = { ...io.env, ...(width !== undefined && { MANWIDTH: `${columns}` }) };
  if (io.stdout.isTTY && (await showWithMan(env, io))) return;
  await io.stdout.write(manualText(MANUAL_TITLE, manualSections(), columns));
}

/** Shows the manual page with man(1); gives whether that could be. */
async function showWithMan(env: Environment, io: Io): Promise<boolean> {
  // Every man takes a path for a file to show; not every man knows `-l`, which says so.
  const command = { file: 'man', arguments: [fileURLToPath(PAGE)], env };
  try {
    const { status, interrupted } = await io.spawn(command, '');
    return status === 0 || interrupted;
  } catch (error) {
    if (systemReason(error) === undefined) throw error;
    return false;
  }
}

/** Writes the source of the manual page that is kept in man/. */
export function manPage(): string {
  return manualSource(MANUAL_TITLE, manualSections());
}

/** Gives the content of the manual page. */
export function manualSections(): readonly ManualSection[] {
  return [
    { heading: 'Name', content: [`${PROGRAM_NAME} - ${SUMMARY}`] },
    { heading: 'Synopsis', content: [`${PROGRAM_NAME} [options] [source...]`] },
    { heading: 'Description', content: [DESCRIPTION, ...SOURCES] },
    { heading: 'Options', content: OPTION_GROUPS.flatMap(groupItems) },
    { heading: 'Examples', content: EXAMPLES.map(({ command, purpose }) => ({ term: command, text: purpose })) },
    {
      heading: 'Exit status',
      content: EXIT_STATUSES.map(({ status, meaning }) => ({ term: `${status}`, text: meaning })),
    },
    { heading: 'Themes', content: themeItems() },
    { heading: 'Environment', content: ENVIRONMENT },
    { heading: 'See also', content: ['less(1), jq(1), w3m(1)'] },
  ];
}

function themeItems(): readonly ManualItem[] {
  return [
    'A theme is a JSON object of roles and their styles: { "extends": "dark", "heading1": "bold #ffaf00", "link": "" }. What ' +
      'it does not name is set as in the theme that it extends: auto (also without the field, but then the terminal is not asked), dark, light or plain. Anything ' +
      'else in it is an error, and the exit status 2.',
    { term: 'Roles', text: `${ROLES.join(', ')}.` },
    {
      term: 'Styles',
      text:
        `None, or some of ${STYLE_NAMES.join(', ')} and #rrggbb, apart by spaces. A colour in #rrggbb becomes the nearest that ` +
        'the terminal has; the others are its own.',
    },
    'Each colour of dark and light has a contrast of 4.5:1 or more on the backgrounds of xterm, VS Code, Windows Terminal, macOS ' +
      'Terminal, Solarized, Nord and Gruvbox. With 16 colours light has none of them, and dark has cyan, green and yellow.',
  ];
}

function groupItems({ heading, options }: OptionGroup): readonly ManualItem[] {
  return [{ subheading: heading }, ...options.map(optionItem)];
}

function optionItem(option: OptionDefinition): ManualItem {
  const { argument, description, details, conflicts = [] } = option;
  const names = optionNames(option).map((name) => (argument === undefined ? name : `${name} <${argument.name}>`));
  const not = conflicts.length > 0 && `Not with ${conflicts.map((name) => `--${name}`).join(' or ')}.`;
  const sentences = [`${description.charAt(0).toUpperCase()}${description.slice(1)}.`, details, not];
  return { term: names.join(', '), text: sentences.filter(Boolean).join(' ') };
}

/** Writes a manual page in the language of man(7). */
export function manualSource(
  { name, chapter, version, date }: ManualTitle,
  sections: readonly ManualSection[],
): string {
  const title = `.TH ${escaped(name.toUpperCase())} ${chapter} ${date} "${escaped(`${name} ${version}`)}" "User Commands"`;
  // Neither hyphens nor wide gaps: commands are copied from the page.
  return `${[title, '.nh', '.ad l', ...sections.flatMap(sourceLines)].join('\n')}\n`;
}

function sourceLines({ heading, content }: ManualSection): readonly string[] {
  return [`.SH ${heading.toUpperCase()}`, ...content.flatMap((item, index) => itemSource(item, index > 0))];
}

function itemSource(item: ManualItem, follows: boolean): readonly string[] {
  if (typeof item === 'string') return [...(follows ? ['.PP'] : []), ...textSource(item)];
  if ('subheading' in item) return [`.SS ${escaped(item.subheading)}`];
  return ['.TP', `.B ${escaped(item.term)}`, ...textSource(item.text)];
}

/** Breaks text into lines, none of which begins as a request does. */
function textSource(text: string): readonly string[] {
  return wrapWords(escaped(text), SOURCE_COLUMNS).map((line) => line.replace(/^[.']/, '\\&$&'));
}

/** Escapes a text, so that its hyphens can be copied into a command. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
}

/**
 * Sets a manual page as text without any markup, laid out as man(1) does, with a ragged right edge.
 *
 * @param columns at least 1; no line is wider
 */
export function manualText(
  { name, version }: ManualTitle,
  sections: readonly ManualSection[],
  columns: number,
): string {
  const layout: Layout = columns < ROOMY ? { columns, indent: 1, hanging: 2 } : { columns, indent: 7, hanging: 14 };
  const lines = sections.flatMap((section) => ['', ...sectionLines(section, layout)]);
  return `${[...indented(`${name} ${version}`, 0, layout), ...lines].join('\n')}\n`;
}

function sectionLines({ heading, content }: ManualSection, layout: Layout): readonly string[] {
  const items = content.flatMap((item, index) => [...gapAfter(content[index - 1]), ...itemLines(item, layout)]);
  return [...indented(heading.toUpperCase(), 0, layout), ...items];
}

/** Gives the empty line between an item and the next; a heading has none after it. */
function gapAfter(item: ManualItem | undefined): readonly string[] {
  return item === undefined || (typeof item === 'object' && 'subheading' in item) ? [] : [''];
}

function itemLines(item: ManualItem, layout: Layout): readonly string[] {
  if (typeof item === 'string') return indented(item, layout.indent, layout);
  if ('subheading' in item) return indented(item.subheading, Math.floor(layout.indent / 2), layout);
  const terms = indented(item.term, layout.indent, layout);
  const lines = indented(item.text, layout.hanging, layout);
  const [term = ''] = terms;
  const [first = '', ...others] = lines;
  // A short term leaves room for its explanation on its own line.
  const fits = terms.length === 1 && term.length < first.search(/\S/);
  return fits ? [term + first.slice(term.length), ...others] : [...terms, ...lines];
}

/** Breaks a text into lines, each as far from the left edge as the width allows. */
function indented(text: string, indent: number, { columns }: Layout): readonly string[] {
  const margin = Math.min(indent, columns - 1);
  return wrapWords(text, columns - margin).map((line) => ' '.repeat(margin) + line);
}
