import type { Format } from '../parse/types.js';
import { renderTerminal } from '../render/terminal/render-terminal.js';
import type { View } from '../select/types.js';
import type { OutputSettings } from './output-settings.js';

/** What a renderer may have to say of where the article comes from. */
export interface Origin {
  /** The source as it was given, free of control characters. */
  readonly input: string;
  readonly format: Format;
  /** What to call the article above its outline or its quotations; absent where nothing need tell it from another. */
  readonly title?: string;
}

/** Renders a view in the form that is asked for, and loads what only that form needs. */
export async function renderView(view: View, output: OutputSettings, origin: Origin): Promise<string> {
  const titled = origin.title === undefined ? {} : { title: origin.title };
  switch (output.type) {
    case 'terminal':
      return renderTerminal(view, { ...output, ...titled });
    case 'plain': {
      const { renderPlain } = await import('../render/plain/render-plain.js');
      return renderPlain(view, { ...output, ...titled });
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../render/markdown/render-markdown.js');
      return renderMarkdown(view, titled);
    }
    case 'json': {
      const { renderJson } = await import('../render/render-json.js');
      return renderJson(view, origin);
    }
  }
}
