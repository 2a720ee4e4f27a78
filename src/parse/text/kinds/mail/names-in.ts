import { isRole } from '../../front-matter/byline.js';

/** No field of addresses is read further, in UTF-16 code units. */
const LONGEST = 2000;

/**
 * The names in a field of addresses: `Ann Lee <ann@example.org>`, `ann@example.org (Ann Lee)`, `"Lee, Ann" <ann@example.org>`,
 * several apart by commas or semicolons. An address without a name is its own.
 */
export function namesIn(value: string): readonly string[] {
  const names = value
    .slice(0, LONGEST)
    .split(/(?<=[>)\]])\s*[,;]\s*/)
    .map(nameOf);
  return [...new Set(names.filter((name) => name !== ''))];
}

function nameOf(mailbox: string): string {
  const [, remark = ''] = /^[^\s()]+(?: at [^\s()]+)? +\(([^()]+)\)$/.exec(mailbox) ?? [];
  const before = mailbox.replace(/\s*(?:<[^<>]*>|\[[^[\]]*\]).*$/, '');
  const address = /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox;
  const name = unquoted(remark || before);
  return inOrder(withoutList(name)) || address;
}

function unquoted(name: string): string {
  return name
    .replace(/^["'“„]+|["'”“]+$/g, '')
    .replaceAll('\\"', '"')
    .trim();
}

/** A name without the list that has passed the mail on: `Ann Lee via harbour`. */
function withoutList(name: string): string {
  return name.replace(/\s+via\s+\S.*$/, '');
}

/** A name in the order in which it is said: `Lee, Ann` is `Ann Lee`; `Ann Lee, Director` is too. */
function inOrder(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  if (last === undefined || first === undefined) return name;
  return isRole(first) ? last : `${first} ${last}`;
}
