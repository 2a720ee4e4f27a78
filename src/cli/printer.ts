import type { JsonOptions } from '../render/render-json.js';
import { type PageOptions, terminalPage } from '../render/terminal/page.js';
import { unstyled } from '../render/terminal/paint.js';
import type { View } from '../select/types.js';
import type { Io } from './io.js';
import { showInPagerOrPrint } from './pager.js';
import { type OutputSettings, type Settings, type TerminalSettings, wantsWordsAlone } from './settings.js';

/** A way to print the articles of one run one after the other. */
export interface Printer {
  /** Prints a view of one article, apart from the one before. */
  print(view: View, origin: ViewOrigin): Promise<void>;
  /** Ends the printing; gives whether all was shown. */
  end(): Promise<boolean>;
}

/** The source of a view, and its title among other views. */
export interface ViewOrigin extends JsonOptions {
  /** The line above an outline or quotations; absent where nothing need tell them from those of another article. */
  readonly title?: string;
}

/** The line between two articles, for people; on a page it stands at the margin of the text. */
const STARS = '* * *';

/** The empty line between the words of one article and those of the next. */
const BLANK = '\n';

/** Makes a printer to standard output, or to a pager once all articles are there. */
export function createPrinter(settings: Settings, io: Io): Printer {
  const { output, pager } = settings;
  const between = separatorFor(settings);
  const kept: string[] = [];
  let printed = false;
  return {
    async print(view, origin) {
      const text = await renderView(view, output, origin);
      if (text === '') return;
      const piece = printed ? between + text : text;
      printed = true;
      if (pager) kept.push(piece);
      else await io.stdout.write(piece);
    },
    async end() {
      if (kept.length === 0) return true;
      return await showInPagerOrPrint(kept.join(''), io);
    },
  };
}

function separatorFor(settings: Settings): string {
  if (settings.output.type === 'json') return '';
  if (wantsWordsAlone(settings)) return BLANK;
  const margin = settings.output.type === 'terminal' ? (settings.output.margin ?? 0) : 0;
  return `\n${' '.repeat(margin)}${STARS}\n\n`;
}

/** Renders a view in the form that is asked for, and loads what only that form needs. */
async function renderView(view: View, output: OutputSettings, origin: ViewOrigin): Promise<string> {
  const titled = origin.title === undefined ? {} : { title: origin.title };
  switch (output.type) {
    case 'terminal': {
      const options = { ...output, ...titled, ...(await arrangementFor(output)) };
      if (output.color === 0) return terminalPage(view, options, unstyled);
      const { styledPage } = await import('../render/terminal/render-terminal.js');
      return styledPage(view, options);
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

async function arrangementFor({ newspaper }: TerminalSettings): Promise<Pick<PageOptions, 'arrangement'>> {
  if (newspaper === undefined) return {};
  const { inTextColumns } = await import('../render/terminal/newspaper.js');
  return { arrangement: inTextColumns(newspaper.textColumns, newspaper.rows) };
}
