import type { Quotation } from '../quotations/types.js';
import type { NumberedSection, QuotationsView } from '../select/types.js';

/** All that one person said, in the order of the article. */
export interface Speaker {
  /** Absent for words that nobody is named for. */
  readonly name?: string;
  /** The first words of the article that say who it is. */
  readonly description?: string;
  readonly quotations: readonly Quotation[];
}

/** The title over words that nobody is named for. */
export const NOBODY = 'Nobody named';

/** Groups quotations by their speakers, in the order in which they first speak; what nobody is named for comes last. */
export function quotationsBySpeaker(quotations: readonly Quotation[]): readonly Speaker[] {
  const byName = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    if (quotation.source === undefined) continue;
    const said = byName.get(quotation.source) ?? [];
    byName.set(quotation.source, said);
    said.push(quotation);
  }
  const speakers = [...byName].map(([name, said]): Speaker => {
    const description = said.find(({ sourceDescription }) => sourceDescription !== undefined)?.sourceDescription;
    return { name, ...(description !== undefined && { description }), quotations: said };
  });
  const others = quotations.filter(({ source }) => source === undefined);
  return others.length === 0 ? speakers : [...speakers, { quotations: others }];
}

/** Writes who somebody is: `Ann Lee, the mayor`. */
export function formatSpeaker({ name = NOBODY, description }: Speaker): string {
  return description === undefined ? name : `${name}, ${description}`;
}

/** Gives the section that words stand in; `undefined` where the article has one section alone, or it is not known. */
export function sectionOf({ section }: Quotation, { article, sections }: QuotationsView): NumberedSection | undefined {
  return article.sections.length < 2 ? undefined : sections.find(({ number }) => number === section);
}
