import { sectionWords } from '../../article/words.js';
import type { NumberedSection } from '../../select/types.js';
import type { Line } from '../page/line.js';
import { fieldLines } from './text-lines.js';

/** A section a line: number, title, word count. The opening, which has no title, goes by `(opening)`. */
export function outlineLines(sections: readonly NumberedSection[], columns: number): readonly Line[] {
  return sections.flatMap(({ number, slug, title = `(${slug})`, section }) =>
    fieldLines([String(number), title, String(sectionWords(section))], columns),
  );
}
