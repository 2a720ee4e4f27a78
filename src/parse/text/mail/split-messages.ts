import { hasLetter } from '../../wording/characters.js';
import { isThematicBreak } from '../blocks/read-rule.js';
import type { Line } from '../line.js';
import { fieldValue, isMailField, isReplySubject, type MailField, type MailHeader, mailHeaderAt } from './header.js';

/** A mail, and the lines above it. */
export interface MailMessage {
  /** The lines that a mailbox or a program has put above it. */
  readonly above: readonly Line[];
  /** Empty where a reply stands without its header. */
  readonly fields: readonly MailField[];
  readonly body: readonly Line[];
  /** Whether the lines above divide it from the one before, as in a digest. */
  readonly isDivided: boolean;
}

/** Where a mail begins. */
interface MessageStart extends MailHeader {
  readonly at: number;
  /** The index of the first line of the header. */
  readonly head: number;
}

/**
 * Splits a text into its mails, in order: one, or those of a digest or a mailbox. What a mail passes on under a mark of its own, or
 * answers (`Sent:`), is part of it.
 */
export function splitMessages(lines: readonly Line[]): readonly MailMessage[] {
  const starts: MessageStart[] = [];
  for (let at = 0; at < lines.length; at++) {
    const start = messageStartAt(lines, at);
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
    return {
      above: lines.slice(at, head),
      fields,
      body: end === lines.length ? body : withoutFinalRule(body),
      isDivided,
    };
  });
}

/** A reply that stands without its header; its subject may be left of it. */
function withoutHeader(lines: readonly Line[]): MailMessage {
  const [first, second] = lines;
  const rest = { above: [], isDivided: false };
  const isSubject = first !== undefined && second !== undefined && second.gap > 0 && isReplySubject(first.text);
  if (!isSubject) return { ...rest, fields: [], body: lines };
  return { ...rest, fields: [{ role: 'subject', value: first.text, text: first.text }], body: lines.slice(1) };
}

/** Finds the mail that begins at a line: with its header, or with what a mailbox or a program has put above one. */
export function messageStartAt(lines: readonly Line[], at: number): MessageStart | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  const isMarked = isMailboxLine(line.text) || (at === 0 && isForwardMark(line.text));
  if (!isMarked && at > 0 && line.gap === 0) return undefined;
  const head = isMarked ? at + 1 : at;
  const header = mailHeaderAt(lines, head);
  if (header === undefined) return undefined;
  return at === 0 || isMarked || !isWithin(header, lines[at - 1]) ? { ...header, at, head } : undefined;
}

/** Whether a line stands above a mail in a mailbox: `From ann@example.org Tue Nov 25 10:30:00 2025`. */
function isMailboxLine(text: string): boolean {
  return text.startsWith('From ') && text.length < 200 && /\d\d:\d\d.*\d{4}/.test(text);
}

/** Whether a header is that of a mail within a mail, under a certain line. */
function isWithin({ fields }: MailHeader, above: Line | undefined): boolean {
  const isAnswered = fieldValue(fields, 'sent') !== undefined && fieldValue(fields, 'date') === undefined;
  return isAnswered || (above !== undefined && isForwardMark(above.text));
}

/** A mail's own lines, or those of a mail within it. */
export interface MailPart {
  /** The line above the header of a mail within: `----- Original Message -----`. */
  readonly mark?: Line;
  /** The header of a mail within; empty for the writer's own lines. */
  readonly fields: readonly MailField[];
  readonly lines: readonly Line[];
}

/** Splits the lines of a mail at the mails within it that are passed on with their headers. */
export function splitForwards(lines: readonly Line[]): readonly MailPart[] {
  const parts: MailPart[] = [];
  let open: Omit<MailPart, 'lines'> = { fields: [] };
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    const above = at > from ? lines[at - 1] : undefined;
    const isMark = above !== undefined && isForwardMark(above.text) && !isMailField(above.text);
    const mark = isMark ? above : undefined;
    const isApart = lines[at]?.gap !== 0 || above === undefined || isThematicBreak(above);
    const header = isApart || mark !== undefined ? mailHeaderAt(lines, at) : undefined;
    if (header === undefined) continue;
    parts.push({ ...open, lines: lines.slice(from, mark === undefined ? at : at - 1) });
    open = { ...(mark !== undefined && { mark }), fields: header.fields };
    from = header.next;
    at = header.next - 1;
  }
  return [...parts, { ...open, lines: lines.slice(from) }];
}

/** No mark is longer, in UTF-16 code units. */
const LONGEST_MARK = 80;

/**
 * Whether a line has the form of what stands above the header of a mail that is passed on, in any language: words between
 * dashes (`----- Original Message -----`), or words and a colon (`Begin forwarded message:`). It is one above a header only.
 */
function isForwardMark(text: string): boolean {
  if (text.length > LONGEST_MARK || !hasLetter(text)) return false;
  return /^-{2,}.*[^-]-{2,}$/.test(text) || /[^\s:]\s?:$/.test(text);
}

/** Gives lines without a rule at their end, which only divides them from the lines after them. */
export function withoutFinalRule(lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  return last !== undefined && isThematicBreak(last) ? lines.slice(0, -1) : lines;
}
