import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { ReaderError } from '../article/reader-error.js';
import type { ReadableArticle } from '../read/book.js';
import { type Ending, readFullScreen } from '../read/full-screen.js';
import { numberLinks } from '../render/links.js';
import { loadHighlighter, stylesCode } from '../render/terminal/render-terminal.js';
import type { Styles } from '../render/terminal/themes.js';
import type { ArticleView } from '../select/types.js';
import type { Environment, Io } from './io.js';
import type { ExitCode } from './program-text.js';
import type { ReadOutput, Settings } from './settings.js';

/** The name of the file that remembers where articles were left. */
const PLACES = 'places.json';

/** The exit statuses by what ended the reading: of a signal, 128 and its number, as in a shell. */
const STATUSES: Readonly<Record<Ending, ExitCode>> = { quit: 0, SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 };

/** Reading full screen, and how it is coloured. */
export interface StyledReading extends ReadOutput {
  readonly styles?: Styles;
}

/** A view of an article, and what it goes by where it has no headline. */
export interface NamedView {
  readonly view: ArticleView;
  readonly name: string;
}

/**
 * Lets somebody read articles full screen.
 *
 * @throws {ReaderError} `usage` where there is no keyboard
 */
export async function readOnScreen(
  views: readonly NamedView[],
  { sources, output }: { readonly sources: Settings['sources']; readonly output: StyledReading },
  io: Pick<Io, 'env' | 'openTerminal'>,
): Promise<ExitCode> {
  const [first, ...others] = await Promise.all(views.map((view) => readable(view, output)));
  if (first === undefined) return 0;
  const { type: _, links, keepsPlaces, ...look } = output;
  const terminal = await io.openTerminal({
    isStdinRead: sources.some(({ type }) => type === 'stdin'),
    browser: browserOf(io.env),
    ...(keepsPlaces && { placesFile: placesFile(io.env) }),
  });
  if (terminal === undefined)
    throw new ReaderError('usage', '--read needs a keyboard, and there is no terminal for one');
  return STATUSES[await readFullScreen([first, ...others], { ...look, hyperlinks: links === 'hyperlink' }, terminal)];
}

async function readable({ view, name }: NamedView, { links, styles }: StyledReading): Promise<ReadableArticle> {
  return {
    view: links === 'footnote' ? numberLinks(view).view : view,
    name: view.article.metadata.headline ?? name,
    highlight: styles !== undefined && stylesCode(styles) ? await loadHighlighter(view) : undefined,
  };
}

/** The browser of a user: the first command of `BROWSER`, which is a list with colons, else what the system has. */
function browserOf({ BROWSER: wanted = '' }: Environment): readonly string[] {
  const words = (wanted.split(':')[0] ?? '').split(/\s+/).filter((word) => word !== '');
  return words.length > 0 ? words : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
}

/** The file of places: below `XDG_STATE_HOME`, else `~/.local/state` (XDG Base Directory Specification 0.8). */
function placesFile({ XDG_STATE_HOME: state = '' }: Environment): string {
  return join(isAbsolute(state) ? state : join(homedir(), '.local', 'state'), 'article-reader', PLACES);
}
