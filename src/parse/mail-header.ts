import type { Parsed } from '../article/parsed.js';
import type { Block, Section } from '../article/types.js';
import { parseText } from './text/parse-text.js';

/** A mail whose text is written in HTML. */
interface HtmlMail {
  /** The text, as it was parsed. */
  readonly html: string;
  /** The header, a field a line. */
  readonly header: string;
  /** Whether nothing of it is left out. */
  readonly whole: boolean | undefined;
}

/**
 * Gives the text of a mail what its header says: subject, sender and date. A title of the text that is another one stays in it,
 * and what the metadata do not say in full is left out, as in a mail of plain text.
 */
export async function withMailHeader(parsed: Parsed, { html, header, whole = false }: HtmlMail): Promise<Parsed> {
  const mail = await parseText(header, { whole });
  const { metadata, sections } = parsed.article;
  const title = metadata.headline;
  const isLost = title !== undefined && title !== mail.article.metadata.headline && /<h1[\s>]/i.test(html);
  return {
    ...parsed,
    article: {
      type: 'article',
      metadata: { ...metadata, ...mail.article.metadata },
      sections: withBlocksFirst(
        mail.article.sections.flatMap(({ blocks }) => blocks),
        isLost ? withTitle(title, sections) : sections,
      ),
    },
    omissions: [...mail.omissions, ...parsed.omissions],
  };
}

/** Gives the opening of a text a title. */
function withTitle(title: string, [opening, ...others]: readonly Section[]): readonly Section[] {
  const heading = { type: 'section', depth: 1, heading: [{ type: 'text', value: title }] } as const;
  if (opening === undefined) return [{ ...heading, blocks: [] }];
  if (opening.heading !== undefined) return [{ ...heading, blocks: [] }, opening, ...others];
  return [{ ...heading, blocks: opening.blocks }, ...others];
}

function withBlocksFirst(blocks: readonly Block[], sections: readonly Section[]): readonly Section[] {
  const [opening, ...others] = sections;
  if (blocks.length === 0) return sections;
  if (opening === undefined || opening.heading !== undefined)
    return [{ type: 'section', depth: 1, blocks }, ...sections];
  return [{ ...opening, blocks: [...blocks, ...opening.blocks] }, ...others];
}
