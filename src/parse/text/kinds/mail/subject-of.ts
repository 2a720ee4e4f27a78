import { type Field, valueIn } from './header-at.js';

/** What mail programs put before the subject of a reply or of what is passed on, in several languages. */
const REPLY =
  /^(?:(?:re|aw|antw|antwort|sv|vs|ref|réf|rif|odp|fwd?|wg|tr|rv|i|enc)(?:\s?[[(^]\d{1,3}[\])]?)?\s?:\s*)+/i;

/** The subject of a mail without `Re:` and the like, and without the tag of the list that it was sent to. */
export function subjectOf(fields: readonly Field[]): string | undefined {
  const subject = withoutReply(valueIn(fields, 'subject') ?? '');
  const [lead = '', tag = ''] = /^\[([^[\]]{1,60})\]\s*/.exec(subject) ?? [];
  if (lead === '') return subject === '' ? undefined : subject;
  const rest = withoutReply(subject.slice(lead.length));
  if (rest === '') return subject;
  return isList(tag, fields) ? rest : `[${tag}] ${rest}`;
}

/** Whether a line is the subject of a reply: `Re: the bridge`. */
export function isReplySubject(text: string): boolean {
  return REPLY.test(text);
}

/** A subject without what tells it from the one it answers. */
function withoutReply(subject: string): string {
  return subject.replace(REPLY, '').trim();
}

/** Whether a tag names a list that the mail went to: `[harbour]` for `harbour@lists.example.org`. */
function isList(tag: string, fields: readonly Field[]): boolean {
  const name = tag.toLowerCase();
  return fields.some(({ role, text }) => (role === 'recipient' || /^list-/i.test(text)) && holds(text, name));
}

function holds(text: string, name: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\w-]+/)
    .includes(name);
}
