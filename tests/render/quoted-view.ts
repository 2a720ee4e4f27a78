import type { Quotation } from '../../src/quotations/types.js';
import type { QuotationsView } from '../../src/select/types.js';
import { viewOf } from '../../src/select/view-of.js';
import { articleOf, paragraph } from './tree.js';

const ARTICLE = articleOf([paragraph('Who said what is not read from these words.')], {
  headline: 'The mill turns again',
  authors: ['Ann Lee'],
});

/** What a speaker with a description said, what one without said, and what nobody is named for. */
export const QUOTED_VIEW: QuotationsView = {
  ...viewOf(ARTICLE),
  type: 'quotations',
  quotations: [
    quotation(1, 'The wheel has stood still for forty years,\tand now\nlisten to it', {
      source: 'Rosa Finch',
      sourceDescription: 'the miller’s daughter',
    }),
    quotation(2, 'We have paid for worse things than bread', { source: 'Otto Brand' }),
    quotation(3, 'Nobody asked the river.', {}),
  ],
};

function quotation(number: number, content: string, speaker: Partial<Quotation>): Quotation {
  return { number, section: 1, block: 0, start: 0, end: 10, content, ...speaker, rule: { kind: 'colon' } };
}
