import type { Io } from './io.js';
import { type Settings, wantsWordsAlone } from './settings.js';

/** Where the articles of one run are printed. */
export interface Printer {
  /** Prints what is wanted of one article, apart from the one before. */
  print(text: string): Promise<void>;
  /** Says that nothing follows; gives whether all was shown. */
  end(): Promise<boolean>;
}

/** What stands between two articles, for people. */
const BETWEEN = '\n* * *\n\n';

/** What stands between the words of one article and those of the next. */
const BLANK = '\n';

/** A printer to standard output, or to a pager when there is nothing more to come. */
export function createPrinter(settings: Settings, io: Io): Printer {
  const { pager } = settings;
  const between = betweenOf(settings);
  const kept: string[] = [];
  let printed = false;
  return {
    async print(text) {
      if (text === '') return;
      const piece = printed ? between + text : text;
      printed = true;
      if (pager) kept.push(piece);
      else await io.stdout.write(piece);
    },
    async end() {
      if (kept.length === 0) return true;
      const { page } = await import('./pager.js');
      return await page(kept.join(''), io);
    },
  };
}

function betweenOf(settings: Settings): string {
  if (settings.output.type === 'json') return '';
  return wantsWordsAlone(settings) ? BLANK : BETWEEN;
}
