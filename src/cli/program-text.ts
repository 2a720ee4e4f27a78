import manifest from '../../package.json' with { type: 'json' };

/** The name of the program, in commands and in messages. */
export const PROGRAM_NAME = 'article-reader';

/** The environment variable that holds options to be used in every run. */
export const OPTIONS_VARIABLE = 'ARTICLE_READER_OPTS';

/** The program's version, as published. */
export const VERSION: string = manifest.version;

/** The name that servers are given: a product and its version (RFC 9110, 10.1.5). */
export const USER_AGENT: string = `${manifest.name}/${VERSION}`;

/** The purpose of the program, in one phrase. */
export const SUMMARY = 'read an article in the terminal';

/** The purpose of the program, in a paragraph. */
export const DESCRIPTION: string =
  'Shows the headline, byline, sections, paragraphs, captions and quotations of an article, well set, or passes them on ' +
  'to other tools as plain text, Markdown or JSON.';

/** The sources that can be read. */
export const SOURCE_DESCRIPTION: string =
  'a file of plain text, Markdown, HTML or MHTML, also gzipped, an address (http, https, file), or - for standard input; ' +
  'without one, standard input when something is piped in, else the article that comes with the program';

/** A command to copy, and its purpose. */
export interface Example {
  readonly command: string;
  readonly purpose: string;
}

/** The commands that most readers come for, the commonest first. */
export const EXAMPLES: readonly Example[] = [
  { command: 'article-reader', purpose: 'read the article that comes with it' },
  { command: 'article-reader news.txt', purpose: 'read a file' },
  { command: 'article-reader https://example.org/a', purpose: 'read a page of the web' },
  { command: 'pbpaste | article-reader -', purpose: 'read what was copied' },
  { command: 'article-reader --toc news.txt', purpose: 'list its sections, by number' },
  { command: 'article-reader -s 2-4 news.txt', purpose: 'read three of them' },
  { command: 'article-reader --speaker weber a.txt', purpose: 'read what one person said' },
  { command: 'article-reader --plain *.txt | wc -w', purpose: 'pass clean text on' },
  { command: 'article-reader --json a.txt | jq .authors', purpose: 'pass on what is known of it' },
];

/** How a run ended: 0 all done, 1 something could not be read or was not found, 2 misused; more than 128 by a signal. */
export type ExitCode = 0 | 1 | 2 | 129 | 130 | 131 | 143;

/** The exit statuses of the program, and their meaning for its users. */
export const EXIT_STATUSES: readonly { readonly status: ExitCode; readonly meaning: string }[] = [
  { status: 0, meaning: 'All done. That nobody is quoted, or that a pipe was closed early, is no failure.' },
  {
    status: 1,
    meaning: 'Something could not be read, written or shown by the pager, or no source has what was asked for.',
  },
  { status: 2, meaning: 'The command line is wrong: nothing was read.' },
  { status: 130, meaning: 'Ctrl-C ended the reading with --read; after another signal, 128 and its number.' },
];
