import { type SpeechWords, speechWordsOf } from '../languages/speech-words.js';
import { hasCueVerbs } from '../languages/word-classes.js';
import {
  actorAfter,
  actorBefore,
  alternatingSpeaker,
  reporterInParagraphBefore,
  sameSpeaker,
  sameSpeakerOfFragment,
  signatureBelow,
  speakerInSentenceBefore,
  speakerOfLeadIn,
  speakerOfParagraphBefore,
  speakerOfQuotationAfter,
} from './continuations.js';
import type { ArticleRule, SentenceRule } from './finding.js';
import { rulesByLists } from './rules-by-lists.js';
import {
  accordingTo,
  clauseSubject,
  cueAfter,
  cueBefore,
  dashSignature,
  nameBeforeColon,
  nounCue,
  trailingCue,
  transcriptLabel,
} from './sentence-rules.js';

/** How the speakers of quotations are found in a language. */
export interface AttributionLanguage {
  /** The rules in order: the first that can tell is right more often than those after it. */
  readonly rules: readonly RuleForPositions[];
  /** The words by which a dialogue between dashes tells who speaks; absent where a dash opens no dialogue. */
  readonly speechWords?: SpeechWords;
  /** Whether the words beside a name are read for what somebody is. */
  readonly describesPeople: boolean;
}

/** A rule, and the positions of the quotations that it is tried for. */
export interface RuleForPositions {
  readonly for: readonly QuotationPosition[];
  readonly find: ArticleRule;
}

/**
 * Where a quotation stands: as a turn of a transcript, as a line of dialogue after a dash, alone in its sentence, after
 * nothing but words that lead over to it (`But`, `Instead,`), or within other words.
 */
export type QuotationPosition = 'turn' | 'dash' | 'alone' | 'led over to' | 'within';

const UNLABELLED: readonly QuotationPosition[] = ['dash', 'alone', 'led over to', 'within'];

/** The rules for English that read the quotation's own sentence. */
const ENGLISH_SENTENCE_RULES: readonly SentenceRule[] = [
  dashSignature,
  cueAfter,
  accordingTo,
  trailingCue,
  cueBefore,
  nounCue,
  nameBeforeColon,
  clauseSubject,
];

/** The rules for English; they read verbs and their subjects. */
export const ENGLISH: AttributionLanguage = {
  rules: rulesFrom(ENGLISH_SENTENCE_RULES, { readsVerbs: true }),
  describesPeople: true,
};

/** Gives the rules that find speakers in a language, given by its code. */
export function attributionLanguageOf(language: string): AttributionLanguage {
  return language === 'en' ? ENGLISH : byLists(language);
}

/** Gives the rules for a language that has lists of words for saying and nothing else, or not even these. */
function byLists(language: string): AttributionLanguage {
  const words = speechWordsOf(language);
  return {
    rules: rulesFrom(rulesByLists(words), { readsVerbs: false }),
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
): readonly RuleForPositions[] {
  const table: readonly (RuleForPositions & { readonly readsVerbs?: true })[] = [
    { for: ['turn'], find: transcriptLabel },
    ...sentenceRules.map((find) => ({ for: UNLABELLED, find })),
    { for: ['alone'], find: actorBefore, readsVerbs: true },
    { for: ['alone', 'led over to'], find: sameSpeaker },
    { for: ['within'], find: sameSpeakerOfFragment, readsVerbs: true },
    { for: ['alone'], find: signatureBelow },
    { for: ['alone'], find: speakerInSentenceBefore, readsVerbs: true },
    { for: ['alone'], find: speakerOfQuotationAfter(sentenceRules) },
    { for: ['alone'], find: actorAfter, readsVerbs: true },
    { for: ['alone'], find: speakerOfLeadIn, readsVerbs: true },
    { for: ['alone'], find: alternatingSpeaker },
    { for: ['alone'], find: speakerOfParagraphBefore },
    { for: ['alone'], find: reporterInParagraphBefore, readsVerbs: true },
  ];
  return table.filter((rule) => readsVerbs || rule.readsVerbs !== true);
}
