import type { CompileContext, DocumentHandle, Handle, HtmlExtension } from 'micromark-util-types';

/** What `micromark-extension-gfm` keeps while it writes HTML. */
declare module 'micromark-util-types' {
  interface CompileData {
    tableAlign?: ('left' | 'center' | 'right' | 'none')[] | undefined;
    tableColumn?: number | undefined;
    gfmFootnoteDefinitions?: Record<string, string>;
    gfmFootnoteCallOrder?: string[];
    gfmFootnoteCallCounts?: Record<string, number>;
  }
  interface TokenTypeMap {
    tableData: 'tableData';
  }
}

/** How rows of tables and notes become HTML without any loss: GitHub leaves out what no column or mark leads to. */
export function keptParts(footnotes: HtmlExtension): HtmlExtension {
  return {
    enter: { tableData: startCell },
    exit: { tableData: endCell, null: withUnusedNotes(footnotes.exit?.null) },
  };
}

/** Begins a cell, which may stand right of the last column that has a header. */
function startCell(this: CompileContext): undefined {
  const align = this.getData('tableAlign')?.[this.getData('tableColumn') ?? 0] ?? 'none';
  this.lineEndingIfNeeded();
  this.tag(align === 'none' ? '<td>' : `<td align="${align}">`);
}

function endCell(this: CompileContext): undefined {
  this.tag('</td>');
  this.setData('tableColumn', (this.getData('tableColumn') ?? 0) + 1);
}

/** Puts notes that no mark refers to into a list below the text, above the others. */
function withUnusedNotes(end: DocumentHandle | undefined): DocumentHandle {
  return function () {
    const calls = this.getData('gfmFootnoteCallOrder') ?? [];
    const unused = Object.entries(this.getData('gfmFootnoteDefinitions') ?? {}).filter(([id]) => !calls.includes(id));
    if (unused.length > 0) {
      this.lineEndingIfNeeded();
      this.tag(`<ul>${unused.map(([, html]) => `<li>${html}</li>`).join('')}</ul>`);
    }
    end?.call(this);
  };
}

/** The name of the element that a tag begins. */
const TAG = /^<([a-z][a-z\d:-]*)/i;

/**
 * Passes HTML within Markdown on as it stands; GitHub's filter would show the tags of some elements as text. What only looks
 * like a tag is text: `List<String>`, `<your-name>`.
 *
 * @param isElement whether a name is that of an element of HTML
 */
export function htmlOrText(markdown: string, isElement: (name: string) => boolean): Handle {
  const isTag = (html: string): boolean => {
    const name = TAG.exec(html)?.[1];
    if (name === undefined || isElement(name.toLowerCase()) || /\/>\s*$/.test(html)) return true;
    return new RegExp(`</${name}\\s*>`, 'i').test(markdown);
  };
  return function (this: CompileContext, token) {
    const html = this.sliceSerialize(token);
    this.raw(isTag(html) ? html : html.replaceAll('<', '&lt;'));
  };
}
