import type { Format } from '../article/parsed.js';
import { renderTerminal } from '../render/terminal/render-terminal.js';
import type { View } from '../select/types.js';
import type { OutputSettings } from './output-settings.js';

/** What a renderer may have to say of where the article comes from. */
export interface Origin {
  /** The source as it was given, free of control characters. */
  readonly input: string;
  readonly format: Format;
}

/** Renders a view in the form that is asked for, and loads what only that form needs. */
export async function renderView(view: View, output: OutputSettings, origin: Origin): Promise<string> {
  switch (output.type) {
    case 'terminal':
      return renderTerminal(view, output);
    case 'plain': {
      const { renderPlain } = await import('../render/plain/render-plain.js');
      return renderPlain(view, output);
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../render/markdown/render-markdown.js');
      return renderMarkdown(view);
    }
    case 'json': {
      const { renderJson } = await import('../render/json/render-json.js');
      return renderJson(view, origin);
    }
  }
}
