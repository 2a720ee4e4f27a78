import type { Tag } from '../tag.js';

/** The closed classes of English words, a line a class. */
export const FUNCTION_WORDS: readonly (readonly [Tag, string])[] = [
  [
    'determiner',
    `the a an this these those his its my our your their some any no every each either neither another such most many
    several few both all various certain more`,
  ],
  ['pronoun', 'he she i we they you it everyone everybody someone somebody nobody anyone anybody others'],
  ['object', 'him them me us himself herself themselves itself myself ourselves yourself'],
  [
    'preposition',
    `of in on at by for from with without about against into onto upon over under through during between among amid
    toward towards within across behind beyond despite like unlike near off out per than throughout via versus vs as to
    around alongside besides except inside outside regarding concerning following including since until till before
    after above below beside`,
  ],
  ['coordinator', 'and or but nor yet &'],
  [
    'subordinator',
    'that if whether because although though while when whenever unless whereas once so how why what lest',
  ],
  ['relative', 'who whom whose which where'],
  [
    'auxiliary',
    `is are was were be been being am has have had having do does did can could will would shall should may might must
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't
    ought ain't mustn't 's 're 've 'll 'd 'm`,
  ],
  [
    'adverb',
    `not also too then now later never ever once again still just even only often always sometimes soon already yet
    instead here there perhaps maybe rather quite very almost nearly ago back away together aloud further
    furthermore moreover however meanwhile nevertheless nonetheless therefore thus hence otherwise afterwards afterward
    likewise similarly earlier recently indeed well long far much first last next else elsewhere anyway though respectively up down twice`,
  ],
  [
    'time',
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri today yesterday
    tomorrow tonight january february march april may june july august september october november december jan. feb.
    mar. apr. aug. sept. oct. nov. dec. week weeks month months year years day days morning afternoon evening night
    weekend hour hours minute minutes moment time times decade decades spring summer autumn winter noon midnight`,
  ],
];
