import { isQuoted } from '../../blocks/read-quotation.js';
import { endingOf } from '../../headings/ending.js';
import type { Line } from '../../line.js';
import { isAttribution } from './attribution.js';
import { isSalutation } from './sign-off.js';
import { isReplySubject } from './subject-of.js';

/** The share of a reply's lines that are quoted, at least. */
const QUOTED_SHARE = 0.15;

/**
 * Whether lines are a reply without its header: a line that leads to somebody's words (`On …, Ann wrote:`) right above
 * quoted lines, many lines being quoted, and no headline at the top, as there is in an article about mails.
 */
export function isReply(lines: readonly Line[]): boolean {
  const quoted = lines.filter(isQuoted).length;
  if (quoted < 2 || quoted < lines.length * QUOTED_SHARE || hasHeadline(lines)) return false;
  return lines.some((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && isQuoted(next) && !isQuoted(line) && next.gap < 2 && isAttribution(line.text);
  });
}

function hasHeadline([first, second]: readonly Line[]): boolean {
  if (first === undefined || second === undefined || second.gap === 0 || isQuoted(first)) return false;
  return endingOf(first.text) === 'open' && !isReplySubject(first.text) && !isSalutation(first);
}
