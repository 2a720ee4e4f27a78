declare module '@mozilla/readability/JSDOMParser.js' {
  import type { HtmlDocument } from './types.js';

  /** Reads well-formed markup; anything else it reports on standard output. */
  // biome-ignore lint/style/noDefaultExport: The library is CommonJS; what it exports is the class itself.
  export default class JSDOMParser {
    parse(markup: string, url?: string): HtmlDocument;
  }
}
