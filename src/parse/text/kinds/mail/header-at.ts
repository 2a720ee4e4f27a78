import { startsUpper } from '../../letters.js';
import type { Line } from '../../line.js';
import { FIELD_NAMES, type FieldRole } from '../../words/mail-fields.js';

/** A field of a mail's header. */
export interface Field {
  readonly role: FieldRole;
  /** What stands after the colon, on one line. */
  readonly value: string;
  /** The whole of it, on one line, without marks for bold. */
  readonly text: string;
}

/** The header of a mail. */
export interface Header {
  readonly fields: readonly Field[];
  /** The index of the line after it. */
  readonly next: number;
}

/** A name in one word or two, bold in what some programs forward, and a colon, in French after a space. */
const FIELD = /^\*?([^\s:*]{1,40}(?: [^\s:*]{1,12})?)\s?:\*?(?:\s+(.*))?$/;

/** No header has more lines. */
const MOST_LINES = 300;

/** No name of a field is looked for further into a line, in UTF-16 code units. */
const LONGEST_NAME = 60;

/**
 * The header that begins at a line: fields line under line, indented lines going on with the one above. `undefined` when the
 * lines name no sender, or too little beside one for a mail: `From: London`, `To: Paris`, `Date:` is a journey.
 */
export function headerAt(lines: readonly Line[], at: number): Header | undefined {
  const fields: Field[] = [];
  const margin = lines[at]?.indent ?? 0;
  let next = at;
  for (let line = lines[next]; line !== undefined && next < at + MOST_LINES; line = lines[next]) {
    if (next > at && line.gap > 0) break;
    const open = fields.at(-1);
    const field = fieldOf(line.text);
    if (open !== undefined && (line.indent > margin || (field === undefined && open.value.endsWith(',')))) {
      fields[fields.length - 1] = folded(open, line);
    } else if (field === undefined) break;
    else fields.push(field);
    next++;
  }
  return isHeader(fields) ? { fields, next } : undefined;
}

/** The value of the first field with a role. */
export function valueIn(fields: readonly Field[], ...roles: readonly FieldRole[]): string | undefined {
  return fields.find(({ role }) => roles.includes(role))?.value;
}

/** Whether a line by itself has the form of a field. */
export function isField(text: string): boolean {
  return fieldOf(text) !== undefined;
}

function isHeader(fields: readonly Field[]): boolean {
  const sender = valueIn(fields, 'sender');
  if (sender === undefined) return false;
  const subject = valueIn(fields, 'subject');
  const known = [valueIn(fields, 'recipient'), subject, valueIn(fields, 'date', 'sent')];
  const count = known.filter((value) => value !== undefined).length;
  const isAddressed = fields.some(({ role, value }) => role !== 'subject' && isAddress(value));
  return (isAddress(sender) && count > 0) || (count > 1 && (subject !== undefined || isAddressed));
}

function isAddress(value: string): boolean {
  return /\S@\S|\S at \S+\.\w/.test(value.slice(0, 1000));
}

function fieldOf(text: string): Field | undefined {
  if (!text.slice(0, LONGEST_NAME).includes(':')) return undefined;
  const [, name = '', value = ''] = FIELD.exec(text) ?? [];
  const isNew = startsUpper(name) && /^[a-z]+(?:-[a-z\d]+)+$/i.test(name);
  const role = roleOf(name.toLowerCase()) ?? (isNew ? 'other' : undefined);
  return role && { role, value, text: text.replace(/^\*([^*]+):\*/, '$1:') };
}

function roleOf(name: string): FieldRole | undefined {
  for (const role of ['sender', 'recipient', 'subject', 'date', 'sent', 'other'] as const) {
    if (FIELD_NAMES[role].includes(name)) return role;
  }
  return undefined;
}

function folded({ role, value, text }: Field, { text: more }: Line): Field {
  return { role, value: `${value} ${more}`.trimStart(), text: `${text} ${more}` };
}
