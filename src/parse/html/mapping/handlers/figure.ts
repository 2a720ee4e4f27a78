import { normalCaption } from '../../../../article/normal-inlines.js';
import type { Block, Figure } from '../../../../article/types.js';
import { ancestorOf, elementsOf } from '../../dom/walk.js';
import { flowOf, setApart } from '../contents.js';
import { type Credited, takeCredit, withCredit } from '../credit.js';
import { inlinesOf } from '../inlines-of.js';
import type { Content, Handler, Heading } from '../types.js';

/**
 * `figure`: its pictures, the last of them with what is written under it. One that holds something else (a table, code, a
 * quotation, other figures) is that, and its caption a paragraph.
 */
export const figure: Handler = (element, mapping) => {
  const credit = takeCredit(element, mapping);
  const captions = elementsOf(element, 'figcaption').filter((caption) => ancestorOf(caption, 'figure') === element);
  const written = captions.flatMap((caption) => setApart(mapping.contentsIn(caption)));
  for (const caption of captions) mapping.take(caption);
  const body = mapping.contentsIn(element);
  const parts = flowOf(body);
  if (!parts.every(isPictureOrText))
    return [...setApart(body), ...setApart(written), ...setApart([{ type: 'text', value: credit }])];
  const words = parts.flatMap((part): readonly Content[] => (part.type === 'paragraph' ? setApart([part]) : []));
  const caption = withCredit(normalCaption(inlinesOf([...written, ...words])), credit);
  return figuresOf(
    parts.filter((part) => part.type === 'figure'),
    caption,
  );
};

function isPictureOrText(part: Block | Heading): boolean {
  return part.type === 'paragraph' || (part.type === 'figure' && part.caption.length === 0);
}

function figuresOf(pictures: readonly Figure[], { caption, credit }: Credited): readonly Figure[] {
  const last: Figure = { type: 'figure', ...pictures.at(-1), caption, ...(credit === undefined ? {} : { credit }) };
  const isEmpty = caption.length === 0 && credit === undefined && pictures.length === 0;
  return isEmpty ? [] : [...pictures.slice(0, -1), last];
}
