import type { Quotation } from '../../quotations/types.js';
import type { NumberedSection, QuotationsView } from '../../select/types.js';
import { indentation, prefixBlock } from '../lines/layout.js';
import type { StyledLine } from '../lines/line.js';
import { wrap } from '../lines/wrap.js';
import { NOBODY, quotationsBySpeaker, type Speaker, sectionOf } from '../quotations-by-speaker.js';
import type { PageBlock } from './flow.js';
import { partTitleLines } from './head.js';
import { styledText } from './inlines.js';
import { type Setting, within } from './setting.js';

/** How far quotations are set in below their speaker, in columns. */
const INDENT = 2;

/** Sets what each speaker said below the speaker's name, each quotation with the section that it stands in. */
export function* quotationBlocks(view: QuotationsView, setting: Setting): Generator<PageBlock, void, undefined> {
  for (const speaker of quotationsBySpeaker(view.quotations)) {
    yield { role: 'heading', lines: speakerLines(speaker, setting) };
    for (const quotation of speaker.quotations)
      yield { role: 'text', lines: quotationLines(quotation, sectionOf(quotation, view), setting) };
  }
}

function speakerLines({ name, description }: Speaker, setting: Setting): readonly StyledLine[] {
  const words = [
    styledText(name ?? NOBODY, name === undefined ? 'description' : 'speaker'),
    styledText(description === undefined ? '' : `, ${description}`, 'description'),
  ];
  return partTitleLines(wrap(words, setting.columns), setting);
}

function quotationLines(
  { content }: Quotation,
  section: NumberedSection | undefined,
  setting: Setting,
): readonly StyledLine[] {
  const [open, close] = setting.signs.quotation;
  return prefixBlock(indentation(INDENT), setting.columns, (columns) => [
    ...(setting.setParagraph ?? wrap)([styledText(`${open}${content}${close}`)], columns),
    ...(section === undefined ? [] : sectionLines(section, within(setting, columns))),
  ]);
}

function sectionLines({ number, slug, title }: NumberedSection, { columns, signs }: Setting): readonly StyledLine[] {
  const prefix = { first: `  ${signs.dash} `, rest: '    ', roles: ['description'] } as const;
  return prefixBlock(prefix, columns, (room) =>
    wrap([styledText(`section ${number}${title === undefined ? ` (${slug})` : `: ${title}`}`, 'description')], room),
  );
}
