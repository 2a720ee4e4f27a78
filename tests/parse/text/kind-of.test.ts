import { describe, expect, test } from 'vitest';
import { book } from '../../../src/parse/text/book/book.js';
import { layoutOf } from '../../../src/parse/text/layout.js';
import { pagesOf } from '../../../src/parse/text/line.js';
import { mail } from '../../../src/parse/text/mail/mail.js';
import { chooseKind, pasted } from '../../../src/parse/text/parse-text.js';
import { rfc } from '../../../src/parse/text/rfc/rfc.js';
import { wrapped } from '../../../src/parse/text/special-kinds.js';
import { transcript } from '../../../src/parse/text/transcript.js';

const LONG =
  'The bridge was finished in spring, two years late, and since then it has carried fewer cars each month than the old ferry did in a week.';
const BROKEN =
  'The bridge was finished in spring, two years late, and since\nthen it has carried fewer cars each month than the old ferry\ndid in a week, figures show.';
const INDENTED = BROKEN.replace(/^/gm, '   ');
const FOOT = 'Lee                   Informational                  [Page 1]';

describe('chooseKind()', () => {
  test.each([
    ['nothing', ''],
    ['a line', LONG],
    ['paragraphs on a line each', `${LONG}\n\n${LONG}\n\n${LONG}`],
    ['paragraphs on a line each without blank lines', `${LONG}\n${LONG}\n${LONG}`],
    ['a headline right above byline and date', `The bridge that nobody wanted\nBy Ann Lee\n25 June 2026\n\n${LONG}`],
    ['a press release with its contacts', `City opens a bridge\n\nDate: 25 June 2026\nContact: Ann Lee\n\n${LONG}`],
    ['a journey', `From: Harbour\nTo: Mill\nDate: 25 June 2026\n\n${LONG}`],
    ['a translator and a date', `Von: Ann Lee\nDatum: 25. Juni 2026\n\n${LONG}`],
    ['an interview', `The ferryman speaks\n\nTo: you?\n\nA: ${LONG}\n\nFrom: whom?\n\nA: ${LONG}`],
    ['an article on a mail', `The mail\n\n${LONG}\n\nOn 25 June 2026, Ann Lee wrote:\n> Nobody.\n> Nor you.`],
    ['a line on who wrote what', `${LONG}\n\nOn 25 June 2026, Ann Lee wrote:\n\n${LONG}`],
    ['two labels', `${LONG}\n\nMAYOR: Nobody asked me.\n\nBUILDER: Nor me.\n\n${LONG}`],
    ['a page of questions', 'FAQ\n\nQ: Is it open?\n\nA: It is.\n\nQ: Is it free?\n\nA: It is not.'],
    [
      'terms and what they mean',
      'Pier: what it stands on.\n\nToll: what it costs.\n\nRail: what you hold.\n\nDeck: where you walk.',
    ],
    ['records', 'Cost: two coins.\nColour: red.\nCost: four coins.\nColour: blue.\nCost: one coin.\nColour: green.'],
    ['labels in capitals where nobody asks', 'HOME: They run.\nAWAY: They stand.\nHOME: They win.\nAWAY: They lose.'],
    ['letters', 'From: Ann\nSubject: The toll?\n\nIs it paid?\n\nFrom: Ben\nSubject: The toll\n\nIt is.'],
    ['questions without labels', `Is it open?\n\n${LONG}\n\nIs it free?\n\n${LONG}\n\nIs it new?\n\n${LONG}`],
    ['talk that is less than half of a text', `${LONG}\n\n${LONG}\n\nQ: Why?\nA: Why not?\nQ: When?\nA: Now.`],
    ['paragraphs on a line each in chapters', `Chapter 1\n\n${LONG}\n\nChapter 2\n\n${LONG}\n\nChapter 3\n\n${LONG}`],
    ['paragraphs on a line each between links to pages', `${LONG}\n\n[Page 1]\n\n[Page 2]\n\n${LONG}`],
    ['pages without anything that recurs', `${LONG}\f${LONG}\f${LONG}`],
    ['a list of short lines', 'Stone\nSand and water\nA plan\nSomebody to pay for it'],
  ])('takes %s for pasted', async (_, text) => {
    expect(await chooseKind(layoutOf(pagesOf(text)))).toBe(pasted);
  });

  test.each([
    ['one paragraph of broken lines', BROKEN],
    ['broken paragraphs', `The bridge\n\n${BROKEN}\n\n${BROKEN}`],
    ['broken paragraphs and quoted lines', `The bridge\n\n${BROKEN}\n\n> ${BROKEN.replaceAll('\n', '\n> ')}`],
    [
      'broken paragraphs with an address too long to break',
      `${BROKEN}\n\nhttp://example.org/${'a'.repeat(140)}\n\n${BROKEN}\n\n${BROKEN}`,
    ],
  ])('takes %s for wrapped', async (_, text) => {
    expect(await chooseKind(layoutOf(pagesOf(text)))).toBe(wrapped);
  });

  test.each([
    ['a mail', `From: Ann Lee <ann@example.org>\nTo: Tom\nSubject: The bridge\n\n${BROKEN}`],
    ['a mail with more before its sender', `Message-ID: <1@example.org>\nFrom: ann@example.org\nSubject: A\n\n${LONG}`],
    ['a mail without addresses', `Von: Ann Lee\nGesendet: 25. Juni 2026\nAn: Tom\nBetreff: Die Brücke\n\n${LONG}`],
    ['a mailbox', `From ann@example.org Thu Jun 25 10:30:00 2026\nFrom: ann@example.org\nSubject: A\n\n${LONG}`],
    ['a mail that is passed on', `Begin forwarded message:\n\nFrom: ann@example.org\nSubject: A\n\n${LONG}`],
    ['a reply without its header', `I know.\n\nOn 25 June 2026, Ann Lee wrote:\n> Nobody.\n> Nor you.`],
  ])('takes %s for mail', async (_, text) => {
    expect(await chooseKind(layoutOf(pagesOf(text)))).toBe(mail);
  });

  test.each([
    ['labels in capitals', 'SMITH: We start.\nCOLE: We do.\nSMITH: Now?\nCOLE: Yes.'],
    ['labels that are names in full', 'Ann Smith: We start.\nBen Cole: We do.\nAnn Smith: Now.\nBen Cole: Yes.'],
    ['labels of one word where somebody asks', 'Interviewer: Why?\nAnn: Why not?\nInterviewer: When?\nAnn: Now.'],
    ['questions and answers', 'Q. Why?\nA. Why not?\nQ. When?\nA. Now.'],
    ['names above what is said', 'ANN SMITH\nWhy?\n\nBEN COLE\nWhy not?\n\nSMITH\nWhen?\n\nCOLE\nNow.'],
    ['times before names', '[00:05] Ann: Why?\n[00:12] Ben: Why not?\n[00:20] Ann: When?\n[00:31] Ben: Now.'],
    ['broken turns', `SMITH: Why? ${BROKEN}\nCOLE: ${BROKEN}\nSMITH: Why? ${BROKEN}\nCOLE: ${BROKEN}`],
  ])('takes %s for a transcript', async (_, text) => {
    expect(await chooseKind(layoutOf(pagesOf(text)))).toBe(transcript);
  });

  test.each([
    ['numbered titles above text further in', `1. Stone\n\n${INDENTED}\n\n2. Sand\n\n${INDENTED}`],
    ['titles that documents have too', `Introduction\n\n${INDENTED}\n\nReferences\n\n${INDENTED}`],
    ['one page’s foot', `1. Stone\n\n${INDENTED}\n\n${FOOT}`],
    ['a chapter or two', `${BROKEN}\n\nChapter 1\n\n${BROKEN}\n\nChapter 2\n\n${BROKEN}`],
    ['chapters that are not numbered in a row', ['1', '4', '9'].map((at) => `Chapter ${at}\n\n${BROKEN}`).join('\n\n')],
    [
      'words on the library',
      `${BROKEN}\n\nProject Gutenberg\n\n${BROKEN} See the start of the Project Gutenberg book.`,
    ],
  ])('takes broken lines with %s for wrapped', async (_, text) => {
    expect(await chooseKind(layoutOf(pagesOf(text)))).toBe(wrapped);
  });

  test.each([
    ['pages with numbers at their feet', `${INDENTED}\n\n${FOOT}\n\f${INDENTED}\n\n${FOOT}`],
    ['such pages without form feeds', `${INDENTED}\n\n${FOOT}\n\n${INDENTED}\n\n${FOOT}`],
    ['numbered titles that documents have', `1. Introduction\n\n${INDENTED}\n\n2. References\n\n${INDENTED}`],
    [
      'numbered titles and what recurs on pages',
      ['Stone', 'Sand', 'Water']
        .map((name, at) => `Mills\n\n${at + 1}. ${name}\n\n${INDENTED}\n\n- ${at} -`)
        .join('\f'),
    ],
  ])('takes %s for an RFC', async (_, text) => {
    expect(await chooseKind(layoutOf(pagesOf(text)))).toBe(rfc);
  });

  test.each([
    ['what the library marks', `*** START OF THE PROJECT GUTENBERG EBOOK MILLS ***\n\n${LONG}`],
    ['chapters in a row', ['I', 'II', 'III'].map((at) => `CHAPTER ${at}.\n\n${BROKEN}`).join('\n\n')],
    ['letters with numbers as words', ['One', 'Two', 'Three'].map((at) => `Letter ${at}\n\n${BROKEN}`).join('\n\n')],
  ])('takes %s for a book', async (_, text) => {
    expect(await chooseKind(layoutOf(pagesOf(text)))).toBe(book);
  });
});
