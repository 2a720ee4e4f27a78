import { withPlainSpaces } from '../render/lines/line.js';
import { addressesOf } from '../render/links.js';
import type { JsonOptions } from '../render/render-json.js';
import { type PageOptions, terminalPage } from '../render/terminal/page.js';
import { unstyled } from '../render/terminal/paint.js';
import type { SetPicture } from '../render/terminal/setting.js';
import type { Styles } from '../render/terminal/themes.js';
import type { View } from '../select/types.js';
import type { Io } from './io.js';
import { type PagedText, showInPagerOrPrint } from './pager.js';
import type { ExitCode } from './program-text.js';
import type { NamedView, StyledReading } from './read-on-screen.js';
import {
  type OutputSettings,
  type ReadOutput,
  type Settings,
  type TerminalSettings,
  wantsWordsAlone,
} from './settings.js';

/** A way to print the articles of one run one after the other. */
export interface Printer {
  /** Prints a view of one article, apart from the one before. */
  print(view: View, origin: ViewOrigin): Promise<void>;
  /** Ends the printing; gives 0 where all was shown. */
  end(): Promise<ExitCode>;
}

/** The source of a view, and its title among other views. */
export interface ViewOrigin extends JsonOptions {
  /** The line above an outline or quotations; absent where nothing need tell them from those of another article. */
  readonly title?: string;
  /** Sets the pictures of a page for people; absent where none are shown. */
  readonly setPicture?: SetPicture;
}

/** The forms that show a view line after line, and not only its addresses. */
type PageSettings = Exclude<OutputSettings, ReadOutput | { readonly type: 'links' }>;

/** The source of a view, and the styles of its page. */
interface StyledOrigin extends ViewOrigin {
  readonly styles: Styles | undefined;
}

/** The line between two articles, for people; on a page it stands at the margin of the text. */
const STARS = '* * *';

/** The empty line between the words of one article and those of the next. */
const BLANK = '\n';

/**
 * Makes a printer to standard output, or to a pager once all articles are there.
 *
 * @param styles those of pages in colours
 */
export function createPrinter(settings: Settings, io: Io, styles?: Styles): Printer {
  const { output, pager } = settings;
  if (output.type === 'read') return screenPrinter({ ...output, ...(styles && { styles }) }, settings, io);
  const between = separatorFor(settings);
  const kept: string[] = [];
  const views: View[] = [];
  const render =
    output.type === 'links'
      ? listOnce()
      : (view: View, origin: ViewOrigin) => renderView(view, output, { ...origin, styles });
  let printed = false;
  return {
    async print(view, origin) {
      const text = await render(view, origin);
      if (text === '') return;
      const piece = printed ? between + text : text;
      printed = true;
      if (!pager) return await io.stdout.write(piece);
      kept.push(piece);
      views.push(view);
    },
    async end() {
      if (kept.length === 0) return 0;
      return (await showInPagerOrPrint(kept.join(''), io, aboutViews(views))) ? 0 : 1;
    },
  };
}

/** Tells what a pager may know of the views that it shows. */
function aboutViews(views: readonly View[]): PagedText {
  const [first, ...others] = views;
  const title = others.length === 0 ? first?.article.metadata.headline : undefined;
  const shown = views.filter(({ type }) => type === 'article').flatMap(({ sections }) => sections);
  const headings = shown.flatMap((section) => section.title ?? []);
  return { ...(title !== undefined && { title: withPlainSpaces(title) }), headings: headings.map(withPlainSpaces) };
}

/** Makes a printer that lets somebody read all articles full screen once they are there. */
function screenPrinter(output: StyledReading, { sources }: Settings, io: Io): Printer {
  const views: NamedView[] = [];
  return {
    async print(view, { input }) {
      if (view.type === 'article') views.push({ view, name: input });
    },
    async end() {
      if (views.length === 0) return 0;
      const { readOnScreen } = await import('./read-on-screen.js');
      return await readOnScreen(views, { sources, output }, io);
    },
  };
}

function separatorFor(settings: Settings): string {
  const { output } = settings;
  if (output.type === 'json' || output.type === 'links') return '';
  if (wantsWordsAlone(settings)) return BLANK;
  const margin = output.type === 'terminal' ? (output.margin ?? 0) : 0;
  return `\n${' '.repeat(margin)}${STARS}\n\n`;
}

/** Makes a renderer of the addresses of a view, one a line, without those that an article before had. */
function listOnce(): (view: View) => string {
  const listed = new Set<string>();
  return (view) => {
    const more = addressesOf(view).filter((address) => !listed.has(address));
    for (const address of more) listed.add(address);
    return more.map((address) => `${address}\n`).join('');
  };
}

/** Renders a view in the form that is asked for, and loads what only that form needs. */
async function renderView(view: View, output: PageSettings, origin: StyledOrigin): Promise<string> {
  const { title, setPicture, styles } = origin;
  const titled = title === undefined ? {} : { title };
  switch (output.type) {
    case 'terminal': {
      const options = { ...output, ...titled, setPicture, ...(await composerFor(view, output)) };
      if (output.color === 0 || styles === undefined) return terminalPage(view, options, unstyled);
      const { loadHighlighter, styledPage, stylesCode } = await import('../render/terminal/render-terminal.js');
      const highlight = stylesCode(styles) ? await loadHighlighter(view) : undefined;
      return styledPage(view, { ...options, theme: styles, highlight });
    }
    case 'plain': {
      const { renderPlain } = await import('../render/render-plain.js');
      return renderPlain(view, { ...output, ...titled });
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../render/render-markdown.js');
      return renderMarkdown(view, titled);
    }
    case 'json': {
      const { renderJson } = await import('../render/render-json.js');
      const { input, format } = origin;
      return renderJson(view, { input, format });
    }
  }
}

/** Loads what puts a page together otherwise than line by line and one block below the other, where that is wanted. */
async function composerFor(
  { article }: View,
  { justify, hyphenate, newspaper }: TerminalSettings,
): Promise<Pick<PageOptions, 'setParagraph' | 'arrangement'>> {
  const paragraphs = justify || hyphenate ? await import('../render/terminal/paragraph-setter.js') : undefined;
  const columns = newspaper && (await import('../render/terminal/newspaper.js'));
  return {
    ...(paragraphs && { setParagraph: await paragraphs.loadParagraphSetter(article, { justify, hyphenate }) }),
    ...(columns && { arrangement: columns.inTextColumns(newspaper.textColumns, newspaper.rows) }),
  };
}
