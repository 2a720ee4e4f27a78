import { type SpeechWords, speechWordsOf } from '../languages/speech-words.js';
import { hasCueVerbs } from '../languages/word-classes.js';
import {
  actorAfter,
  actorBefore,
  leaderOfParagraph,
  nameBelow,
  quotationAfter,
  reporterOfParagraph,
  sameSpeaker,
  sameSpeakerOfFragment,
  sentenceBefore,
  speakerInTurn,
  speakerOfParagraph,
} from './continuations.js';
import type { ArticleRule, SentenceRule } from './finding.js';
import { listRules } from './list-cues.js';
import {
  accordingTo,
  clauseSubject,
  cueAfter,
  cueBefore,
  nameBeforeColon,
  nounCue,
  tagLine,
  trailingCue,
  transcriptLabel,
} from './sentence-rules.js';

/** How the speakers of quotations are found in a language. */
export interface AttributionLanguage {
  /** The rules in order: the first that can tell is right more often than those after it. */
  readonly rules: readonly TriedRule[];
  /** The words by which a dialogue between dashes tells who speaks; absent where a dash opens no dialogue. */
  readonly speechWords?: SpeechWords;
  /** Whether the words beside a name are read for what somebody is. */
  readonly describesPeople: boolean;
}

/** A rule and the quotations that it is tried for. */
export interface TriedRule {
  readonly for: readonly Standing[];
  readonly find: ArticleRule;
}

/**
 * How a quotation stands: as a turn of a transcript, as a line of dialogue after a dash, alone in its sentence, after
 * nothing but words that lead over to it (`But`, `Instead,`), or within other words.
 */
export type Standing = 'turn' | 'dash' | 'alone' | 'led over to' | 'within';

const UNLABELLED: readonly Standing[] = ['dash', 'alone', 'led over to', 'within'];

/** The rules for English that read the quotation's own sentence. */
const ENGLISH_SENTENCE_RULES: readonly SentenceRule[] = [
  tagLine,
  cueAfter,
  accordingTo,
  trailingCue,
  cueBefore,
  nounCue,
  nameBeforeColon,
  clauseSubject,
];

/** English, of which verbs and their subjects are read. */
export const ENGLISH: AttributionLanguage = {
  rules: rulesFrom(ENGLISH_SENTENCE_RULES, { readsVerbs: true }),
  describesPeople: true,
};

/** Gives the way in which speakers are found in a language, given by its code. */
export function attributionLanguageOf(language: string): AttributionLanguage {
  return language === 'en' ? ENGLISH : byLists(language);
}

/** Gives a language of which no more is known than the words for saying, or not even these. */
function byLists(language: string): AttributionLanguage {
  const words = speechWordsOf(language);
  return {
    rules: rulesFrom(listRules(words), { readsVerbs: false }),
    ...(hasCueVerbs(language) && { speechWords: words }),
    describesPeople: false,
  };
}

/**
 * Gives the table of all rules in order: how the sentence itself tells who speaks, then how the text around it does.
 */
function rulesFrom(
  sentenceRules: readonly SentenceRule[],
  { readsVerbs }: { readonly readsVerbs: boolean },
): readonly TriedRule[] {
  const table: readonly (TriedRule & { readonly readsVerbs?: true })[] = [
    { for: ['turn'], find: transcriptLabel },
    ...sentenceRules.map((find) => ({ for: UNLABELLED, find })),
    { for: ['alone'], find: actorBefore, readsVerbs: true },
    { for: ['alone', 'led over to'], find: sameSpeaker },
    { for: ['within'], find: sameSpeakerOfFragment, readsVerbs: true },
    { for: ['alone'], find: nameBelow },
    { for: ['alone'], find: sentenceBefore, readsVerbs: true },
    { for: ['alone'], find: quotationAfter(sentenceRules) },
    { for: ['alone'], find: actorAfter, readsVerbs: true },
    { for: ['alone'], find: leaderOfParagraph, readsVerbs: true },
    { for: ['alone'], find: speakerInTurn },
    { for: ['alone'], find: speakerOfParagraph },
    { for: ['alone'], find: reporterOfParagraph, readsVerbs: true },
  ];
  return table.filter((rule) => readsVerbs || rule.readsVerbs !== true);
}
