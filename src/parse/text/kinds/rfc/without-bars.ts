import type { Line } from '../../line.js';
import { type Run, runsOf } from '../../runs.js';

/** A remark that bars on the left set apart from the text: its runs without the bars, or the run itself where none do. */
export function withoutBars(run: Run): readonly Run[] {
  const isRemark = run.every(({ text }) => /^\|(?: {2}\S|$)/.test(text)) && !run.some(({ text }) => /.\|$/.test(text));
  if (!isRemark) return [run];
  const lines: Line[] = [];
  let { gap } = run[0];
  for (const { text, indent } of run) {
    if (text === '|') gap++;
    else lines.push({ text: text.slice(3), indent: indent + 3, gap });
    if (text !== '|') gap = 0;
  }
  return lines.length === 0 ? [run] : runsOf(lines);
}
