import { withPlainSpaces } from '../render/lines/line.js';
import type { JsonOptions } from '../render/render-json.js';
import { terminalPage } from '../render/terminal/page.js';
import { unstyled } from '../render/terminal/paint.js';
import type { View } from '../select/types.js';
import type { Io } from './io.js';
import { type PagedText, showInPagerOrPrint } from './pager.js';
import type { ExitCode } from './program-text.js';
import type { NamedView } from './read-on-screen.js';
import { type OutputSettings, type ReadOutput, type Settings, wantsWordsAlone } from './settings.js';

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
}

/** The line between two articles, for people. */
const SEPARATOR = '\n* * *\n\n';

/** The empty line between the words of one article and those of the next. */
const BLANK = '\n';

/** Makes a printer to standard output, or to a pager once all articles are there. */
export function createPrinter(settings: Settings, io: Io): Printer {
  const { output, pager } = settings;
  if (output.type === 'read') return screenPrinter(output, settings, io);
  const between = separatorFor(settings);
  const kept: string[] = [];
  const views: View[] = [];
  let printed = false;
  return {
    async print(view, origin) {
      const text = await renderView(view, output, origin);
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
function screenPrinter(output: ReadOutput, { sources }: Settings, io: Io): Printer {
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
  if (settings.output.type === 'json') return '';
  return wantsWordsAlone(settings) ? BLANK : SEPARATOR;
}

/** Renders a view in the form that is asked for, and loads what only that form needs. */
async function renderView(
  view: View,
  output: Exclude<OutputSettings, ReadOutput>,
  origin: ViewOrigin,
): Promise<string> {
  const titled = origin.title === undefined ? {} : { title: origin.title };
  switch (output.type) {
    case 'terminal': {
      const options = { ...output, ...titled };
      if (output.color === 0) return terminalPage(view, options, unstyled);
      const { renderTerminal } = await import('../render/terminal/render-terminal.js');
      return renderTerminal(view, options);
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
      return renderJson(view, origin);
    }
  }
}
