import {
  COLOR_CHOICES,
  FORMAT_CHOICES,
  IMAGE_CHOICES,
  LINK_CHOICES,
  SHELL_CHOICES,
  type SourceValueKind,
  THEME_CHOICES,
} from './choices.js';

/** One option as a user types it. Parsing, help, the man page and the completions are made from it. */
export interface OptionDefinition {
  /** One letter, without its hyphen. */
  readonly short?: string;
  /** The long name, without its hyphens. */
  readonly long: string;
  /** The value that it takes; absent for a switch. */
  readonly argument?: ArgumentDefinition;
  /** Its effect, in one phrase for the help. */
  readonly description: string;
  /** More on it, in sentences for the man page. */
  readonly details?: string;
  /** The long names of the options it cannot be used with. */
  readonly conflicts?: readonly string[];
  /** Whether it may be given several times, each adding to the last. */
  readonly repeatable?: true;
}

/** The value that an option takes. */
export interface ArgumentDefinition {
  readonly name: string;
  /** The only values there are, but for a file where `orFile` says so; any when absent. */
  readonly choices?: readonly string[];
  /** Whether a file may stand in the place of the choices. */
  readonly orFile?: true;
  /** The kind of value that sources have and that it takes; completions list them. */
  readonly listed?: SourceValueKind;
}

/** Options that belong together, under one heading. */
export interface OptionGroup {
  readonly heading: string;
  readonly options: readonly OptionDefinition[];
}

const SHOW: OptionGroup = {
  heading: 'What to show',
  options: [
    {
      short: 's',
      long: 'section',
      argument: { name: 'selector', listed: 'section' },
      repeatable: true,
      description: 'only these sections: numbers and ranges (2, 2-4, 3-, 1,3) or a title; repeatable',
      details:
        'Numbers and ranges may be a list: 1,3-5. A title is tried as a slug, a whole title, the beginning of one title, and words of a title, in this order; ' +
        'case, accents and punctuation are ignored. A section brings the deeper ones that follow it.',
    },
    {
      short: 'q',
      long: 'quotes',
      description: 'only the quotations, each with its speaker',
      conflicts: ['toc'],
    },
    {
      long: 'speaker',
      argument: { name: 'name', listed: 'speaker' },
      description: 'only what this speaker said; any whole words of the name',
      details:
        'Implies --quotes. With --plain, the words alone where the name fits one person: a quotation a line, without marks or ' +
        'name, and the words of several articles apart by a blank line.',
      conflicts: ['toc'],
    },
    {
      short: 't',
      long: 'toc',
      description: 'the outline: number, title and words of each section',
      conflicts: ['quotes', 'speaker'],
    },
  ],
};

const PRINT: OptionGroup = {
  heading: 'How to print it',
  options: [
    {
      short: 'p',
      long: 'plain',
      description: 'plain text for other tools: one paragraph a line',
      details: 'No colour, no decoration, blocks apart by one blank line; wrapped only when --width is given.',
      conflicts: ['markdown', 'json'],
    },
    {
      short: 'm',
      long: 'markdown',
      description: 'Markdown, with what is known of the article as front matter',
      conflicts: ['plain', 'json'],
    },
    {
      short: 'j',
      long: 'json',
      description: 'one JSON object an article, one a line',
      conflicts: ['plain', 'markdown'],
    },
    {
      short: 'w',
      long: 'width',
      argument: { name: 'columns' },
      description: 'wrap at this many columns, 1 or more',
      details:
        'The text then takes all of them, without a margin. Else it has 72 columns and a margin of 2 on a terminal with room for ' +
        'that, and all of a narrower one; in a pipe, as many as COLUMNS says, at most 80, or 80. Markdown and JSON are never wrapped.',
    },
    {
      long: 'center',
      description: 'set the page in the middle of the terminal',
      details: 'Or in the middle of the columns that --width gives. The text has at most 72 of them.',
    },
    {
      long: 'columns',
      argument: { name: 'number' },
      description: 'set the text in so many columns side by side',
      details:
        'As in a newspaper: a column is no higher than the screen (LINES; in a pipe, 60 lines where that is not set), and the next stands to the right. ' +
        'There are fewer where each would have less than 24 columns of the terminal.',
    },
    {
      long: 'color',
      argument: { name: 'when', choices: COLOR_CHOICES },
      description: 'when to use colour: auto (on a terminal), always or never',
    },
    { long: 'no-color', description: 'the same as --color never' },
    {
      long: 'theme',
      argument: { name: 'name', choices: THEME_CHOICES, orFile: true },
      description: 'how it is coloured: auto, dark, light, plain, or a JSON file',
      details:
        'dark and light are for such a background, plain has bold and italic alone. auto asks the terminal for its ' +
        'background, which takes up to 50 ms, and what is typed meanwhile is lost; unasked for, it goes by COLORFGBG, and has no ' +
        'colours where that is unset. A name may also be that of a file in ~/.config/article-reader/themes; ' +
        '~/.config/article-reader/theme.json is used where no theme is given. See THEMES.',
    },
    {
      long: 'links',
      argument: { name: 'style', choices: LINK_CHOICES },
      description: 'addresses of links: auto, hyperlink, footnote, list or none',
      details:
        'hyperlink makes them clickable (OSC 8), footnote numbers them and lists them at the end, also with --plain; auto ' +
        'is hyperlink on a terminal that is known to have them, else footnote on a terminal, and none in a pipe. list ' +
        'prints the addresses and nothing else, one a line, each once, for fzf, xargs and the like. Markdown and JSON ' +
        'always have them.',
    },
    {
      long: 'images',
      argument: { name: 'when', choices: IMAGE_CHOICES },
      description: 'pictures above their captions: auto (on a terminal that can show them) or none; else none',
      details:
        'PNG and JPEG are fetched, or read beside the file of the page. A terminal that is known to show pictures (kitty, ' +
        'iTerm2, WezTerm, Ghostty, Konsole, Windows Terminal and others) gets them so, another with 256 colours or more gets them drawn with half blocks.',
    },
    {
      long: 'justify',
      description: 'fill the lines of paragraphs, so that their right edge is straight',
      details:
        'A paragraph is broken as a whole, so that its gaps are as narrow and even as they can be; narrow pages look best ' +
        'with --hyphenate. Of pages for the terminal alone: --plain, --markdown and --json stay as they are.',
    },
    {
      long: 'hyphenate',
      description: 'divide words at the ends of lines',
      details:
        'By the language that a page names, else by the one that the text is seen to be in: Catalan, Danish, English, ' +
        'Finnish, French, German, Italian, Polish, Portuguese, Russian, Spanish, Swedish or Turkish; words of others are ' +
        'not divided. Nor are code, addresses, and words with digits or capitals in them.',
    },
    {
      long: 'read',
      description: 'read it full screen: search, sections, quotations, links',
      details:
        'h shows the keys, which are those of less and the arrows; q quits. Several articles are shown as a list first. An ' +
        'article that is opened again begins where it was left.',
      conflicts: [
        ...['plain', 'markdown', 'json', 'toc', 'quotes', 'speaker', 'pager'],
        ...['center', 'columns', 'justify', 'hyphenate', 'images'],
      ],
    },
    {
      long: 'forget',
      description: 'with --read: begin at the top, and do not remember the place',
      details:
        'Else the place is kept in $XDG_STATE_HOME/article-reader/places.json by a hash of the text, without its title or address.',
    },
    {
      long: 'pager',
      description: 'read it in a pager, when on a terminal',
      details:
        'The pager is $PAGER, or less -FIRX. One that is not known to show colours gets none, unless --color is always. ' +
        'Where neither PAGER nor LESS is set, the title stands in the prompt, and in a text of more than 120 lines n and N go from heading to heading.',
    },
  ],
};

const READ: OptionGroup = {
  heading: 'How to read it',
  options: [
    {
      long: 'from',
      argument: { name: 'format', choices: FORMAT_CHOICES },
      description: 'the form of the sources: auto (found out), text, markdown or html',
      details: 'Else by the content type, the extension of the name, or how the text begins.',
    },
    {
      long: 'encoding',
      argument: { name: 'label' },
      description: 'the encoding of the sources, such as windows-1252; else found out',
      details: 'Any label of https://encoding.spec.whatwg.org that Node.js knows.',
    },
    {
      long: 'whole',
      description: 'leave nothing of a page or text out',
      details: 'Else what is no part of the article is left out: navigation, advertisements, lists of other articles.',
    },
    {
      long: 'timeout',
      argument: { name: 'seconds' },
      description: 'how long a page on the web may take; else 30',
    },
    {
      long: 'verbose',
      description: 'say on standard error what was found and left out, and why',
    },
  ],
};

const PROGRAM: OptionGroup = {
  heading: 'The program itself',
  options: [
    {
      long: 'completion',
      argument: { name: 'shell', choices: SHELL_CHOICES },
      description: 'print the completion script for bash, zsh or fish',
      details:
        'To have it in every bash, put eval "$(article-reader --completion bash)" into ~/.bashrc; for zsh, save it as ' +
        '_article-reader in a folder of $fpath, before compinit is run; for fish, save it as ' +
        '~/.config/fish/completions/article-reader.fish. Sections and speakers are offered when a file is on the line.',
    },
    {
      long: 'man',
      description: 'print the manual page',
      details: 'On a terminal it is shown by man(1), where that is there; else it is plain text.',
    },
    { short: 'V', long: 'version', description: 'print the version' },
    { short: 'h', long: 'help', description: 'print this help' },
  ],
};

/** Every option there is, in the order of the help. */
export const OPTION_GROUPS: readonly OptionGroup[] = [SHOW, PRINT, READ, PROGRAM];

/** Gives an option's names as they are typed: `['-s', '--section']`. */
export function optionNames({ short, long }: OptionDefinition): readonly string[] {
  return short === undefined ? [`--${long}`] : [`-${short}`, `--${long}`];
}
