import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpeechWhenAlone, isWholeSentence } from '../../src/quotations/attribution/said-words.js';
import { quotationsOf } from '../../src/quotations/quotations-of.js';
import { articleOf } from './article.js';

describe('isWholeSentence()', () => {
  test.each([
    ['has a verb with its subject', 'We are full'],
    ['has a verb with its subject and many capitals', 'Ada North is in Bergen.'],
    ['ends with a stop', 'No entry.'],
    ['ends with a question mark', 'Why Bergen now?'],
    ['has four words', 'Gone to the doctor'],
    ['begins with a bracket', '[W]e are full'],
    ['begins with a digit', '10 people left the house'],
    ['begins with the name of an account', '@bergen is lovely today'],
    ['begins with a name that begins small', 'iPhones are all we sell'],
    ['begins small, and has a clause and an end', 'we are full until May.'],
    ['is Georgian, which has no capitals there', 'ხიდი დახურულია მაისამდე'],
    ['is Chinese', '我们不会关闭这座桥'],
    ['is Japanese with a stop', '雨です。'],
    ['is Korean with the ending of a verb', '다리가 무너졌다'],
    ['is Arabic of three words', 'الجسر مغلق اليوم'],
  ])('is true of what %s', (_name, text) => expect(isWholeSentence(text)).toBe(true));

  test.each([
    ['a title', 'The Old Man and the Sea'],
    ['a title with a stop of the sentence around it', 'The Old Man and the Sea.'],
    ['a title with a verb', 'Orange is the New Black'],
    ['a nickname', 'Big Ed'],
    ['a nickname with a stop of the sentence around it', 'Bobby.'],
    ['a term', 'experts'],
    ['a long term that begins small', 'the dry quarter of the old town'],
    ['the rest of a sentence', 'open every door in the house.'],
    ['a Chinese term', '老城区'],
    ['an Arabic term', 'المدينة القديمة'],
    ['signs', '… ?!'],
    ['nothing', ''],
  ])('is false of %s', (_name, text) => expect(isWholeSentence(text)).toBe(false));
});

describe('isSpeechWhenAlone()', () => {
  test.each(['No.', 'Bergen?', 'We will stay here', 'not before the end of May.', '好。'])('is true of %s', (text) =>
    expect(isSpeechWhenAlone(text)).toBe(true),
  );

  test.each(['Bergen', 'the dry quarter of the old town', 'experts'])('is false of %s', (text) =>
    expect(isSpeechWhenAlone(text)).toBe(false),
  );
});

/** A sentence and the marks it stands between. */
interface Quoted {
  readonly words: string;
  readonly marks: readonly [string, string];
}

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  latin: [
    'We will not close the bridge before May.',
    'Nobody asked the people of the valley',
    'Is this the way to the old harbour?',
    'Wir schließen die Brücke nicht vor dem Mai.',
    'La baignade est interdite dans le lac',
    'Most jest zamknięty do końca maja',
    'Мы не закроем мост до мая.',
    'Η γέφυρα είναι κλειστή μέχρι τον Μάιο',
  ],
  other: [
    '我们不会关闭这座桥。',
    '橋は五月まで閉まっています',
    'لن نغلق الجسر قبل مايو',
    '다리는 오월까지 닫혀 있습니다',
    'הגשר סגור עד סוף מאי',
  ],
};

const MARKS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ["''", "''"],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['«', '»'],
  ['« ', ' »'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‚', '‘'],
];

const quoted: fc.Arbitrary<Quoted> = fc.record({
  words: fc.constantFrom(...Object.values(SENTENCES).flat()),
  marks: fc.constantFrom(...MARKS),
});

const intro = fc.constantFrom(
  '',
  'On Monday ',
  'At the same meeting ',
  'After the vote ',
  'Asked about it, ',
  'In a letter to the council ',
  'Am Montag ',
  'Lundi ',
  'Вчера ',
);
const name = fc.constantFrom(
  'Ada North',
  'retired engineer Jon Berg',
  'the sign',
  'the mayor of the town',
  'they',
  'it',
  'nobody',
  'Anna Kurz',
  'Мария Белова',
  '市长',
);
const cue = fc.constantFrom(
  'said',
  'warned',
  'reads',
  'was told',
  'went home with',
  'sagte',
  'a déclaré',
  'сказала',
  '说',
  '',
);
const joint = fc.constantFrom(', ', ': ', ' ', ' — ', ' that ', ' (', ' the old ', ' with ', ' as ');
const tail = fc.constantFrom('.', ' and left.', ', and that was all.', '', ')', ' was painted on the wall.');

/** A paragraph with one sentence in marks, before, behind or amid other words. */
const frame = fc
  .record({ intro, name, cue, joint, tail, quoted, place: fc.constantFrom('before', 'behind', 'amid', 'alone') })
  .map(({ intro, name, cue, joint, tail, quoted, place }) => {
    const { words, marks } = quoted;
    const marked = `${marks[0]}${words}${marks[1]}`;
    const texts = {
      before: `${marked}, ${name} ${cue}${tail}`,
      behind: `${intro}${name} ${cue}${joint}${marked}${tail}`,
      amid: `${intro}${name}${joint}${marked} ${cue}${tail}`,
      alone: marked,
    };
    return { words, text: texts[place] };
  });

describe('for any sentence in marks quotationsOf()', () => {
  test('gives it within a quotation, whatever stands around it', () => {
    fc.assert(
      fc.property(frame, ({ words, text }) => {
        expect(contentsOf(text)).toContain(lettersOf(words));
      }),
      { numRuns: 500 },
    );
  });

  test('gives all of them in an article of many languages and marks', () => {
    fc.assert(
      fc.property(fc.array(frame, { minLength: 2, maxLength: 5 }), (frames) => {
        const said = contentsOf(...frames.map(({ text }) => text));
        for (const { words } of frames) expect(said).toContain(lettersOf(words));
      }),
      { numRuns: 200 },
    );
  });
});

/** The letters of all quotations in a text: how parts are joined and marks are set is no matter here. */
function contentsOf(...paragraphs: readonly string[]): string {
  return quotationsOf(articleOf(...paragraphs))
    .map(({ content }) => lettersOf(content))
    .join('|');
}

function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}
