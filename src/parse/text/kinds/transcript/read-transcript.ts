import { withFigures } from '../../figures/with-figures.js';
import { readFrontMatter } from '../../front-matter/read-front-matter.js';
import { withHeadings } from '../../headings/with-headings.js';
import { isWrapped } from '../../is-wrapped.js';
import { layoutOf } from '../../layout.js';
import type { Line } from '../../line.js';
import { unwrap } from '../../unwrap.js';
import { withoutBoilerplate } from '../../without-boilerplate.js';
import { withoutMargin } from '../../without-margin.js';
import type { Draft } from '../kind.js';
import { readTurns } from './read-turns.js';
import { talkIn } from './talk-in.js';
import { withSpeech } from './with-speech.js';

/** Reads what people say in turn, each turn a paragraph, by the stages of an article that do not take turns for titles. */
export function readTranscript(lines: readonly Line[]): Draft {
  const apart = turnsApart(withoutMargin(lines));
  const whole = isWrapped(layoutOf([apart])) ? unwrap(apart) : apart;
  const passages = withFigures(withoutBoilerplate(readTurns(whole.map((line) => ({ ...line, indent: 0 })))));
  const { metadata, passages: text } = readFrontMatter(passages);
  return { metadata, passages: withHeadings(withSpeech(text)) };
}

/** Lines with a blank one above each turn, and below a name on a line of its own, so that no line runs into another's turn. */
function turnsApart(lines: readonly Line[]): readonly Line[] {
  const { turns } = talkIn(lines);
  return lines.map((line, at) => {
    const begins = turns.has(at) || turns.get(at - 1)?.mark === '';
    const hangs = turns.has(at) && lines[at + 1]?.gap === 0;
    const indent = hangs ? Math.max(line.indent, lines[at + 1]?.indent ?? 0) : line.indent;
    return { ...line, indent, gap: begins ? Math.max(1, line.gap) : line.gap };
  });
}
