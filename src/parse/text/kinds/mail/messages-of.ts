import { isThematicBreak } from '../../blocks/read-thematic-break.js';
import type { Line } from '../../line.js';
import { type Field, type Header, headerAt, valueIn } from './header-at.js';
import { isForwardMark } from './is-forward-mark.js';
import { isReplySubject } from './subject-of.js';
import { withoutRule } from './without-rule.js';

/** A mail. */
export interface Message {
  /** What a mailbox or a program has put above it. */
  readonly above: readonly Line[];
  /** Empty where a reply stands without its header. */
  readonly fields: readonly Field[];
  readonly body: readonly Line[];
  /** Whether the lines above divide it from the one before, as in a digest. */
  readonly isDivided: boolean;
}

/** Where a mail begins. */
interface Start extends Header {
  readonly at: number;
  /** The index of the first line of the header. */
  readonly head: number;
}

/**
 * The mails of a text, in order: one, or those of a digest or a mailbox. What a mail passes on under a mark of its own, or
 * answers (`Sent:`), is part of it.
 */
export function messagesOf(lines: readonly Line[]): readonly Message[] {
  const starts: Start[] = [];
  for (let at = 0; at < lines.length; at++) {
    const start = startAt(lines, at);
    if (start === undefined) continue;
    starts.push(start);
    at = start.next - 1;
  }
  if (starts[0]?.at !== 0) return [withoutHeader(lines)];
  return starts.map(({ at, head, fields, next }, index) => {
    const end = starts[index + 1]?.at ?? lines.length;
    const body = lines.slice(next, end);
    const above = lines[at - 1];
    const isDivided = above !== undefined && isThematicBreak(above);
    return { above: lines.slice(at, head), fields, body: end === lines.length ? body : withoutRule(body), isDivided };
  });
}

/** A reply that stands without its header; its subject may be left of it. */
function withoutHeader(lines: readonly Line[]): Message {
  const [first, second] = lines;
  const rest = { above: [], isDivided: false };
  const isSubject = first !== undefined && second !== undefined && second.gap > 0 && isReplySubject(first.text);
  if (!isSubject) return { ...rest, fields: [], body: lines };
  return { ...rest, fields: [{ role: 'subject', value: first.text, text: first.text }], body: lines.slice(1) };
}

/** The mail that begins at a line: with its header, or with what a mailbox or a program has put above one. */
export function startAt(lines: readonly Line[], at: number): Start | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const isMarked = isMailboxLine(line.text) || (at === 0 && isForwardMark(line.text));
  if (!isMarked && at > 0 && line.gap === 0) return undefined;
  const head = isMarked ? at + 1 : at;
  const header = headerAt(lines, head);
  if (header === undefined) return undefined;
  return at === 0 || isMarked || !isWithin(header, lines[at - 1]) ? { ...header, at, head } : undefined;
}

/** Whether a line stands above a mail in a mailbox: `From ann@example.org Tue Nov 25 10:30:00 2025`. */
function isMailboxLine(text: string): boolean {
  return text.startsWith('From ') && text.length < 200 && /\d\d:\d\d.*\d{4}/.test(text);
}

/** Whether a header is that of a mail within a mail, under a certain line. */
function isWithin({ fields }: Header, above: Line | undefined): boolean {
  const isAnswered = valueIn(fields, 'sent') !== undefined && valueIn(fields, 'date') === undefined;
  return isAnswered || (above !== undefined && isForwardMark(above.text));
}
