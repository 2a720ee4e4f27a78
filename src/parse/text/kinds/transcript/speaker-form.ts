import { isPersonName } from '../../is-person-name.js';
import { hasLetter, isInCapitals, startsLower, startsWithLetter } from '../../letters.js';
import { NO_SPEAKERS } from '../../words/no-speakers.js';
import { isQuestionOrAnswer } from '../../words/questions-and-answers.js';
import { SPEAKER_ROLES } from '../../words/speaker-roles.js';

/** A name in full, in capitals or a role is surely a speaker's; `Ann` and `Ministry of works` possibly. */
export type SpeakerForm = 'sure' | 'possible';

/** No speaker is called by more, in UTF-16 code units. */
const LONGEST = 40;

/** No speaker is called by more words. */
const MOST_WORDS = 5;

/** How surely a text is what a speaker is called; `undefined` when it is not. */
export function speakerFormOf(text: string): SpeakerForm | undefined {
  if (text.length > LONGEST || !startsWithLetter(text) || startsLower(text)) return undefined;
  if (/[!?;"“”«»…,<>=/\\|*_。、，！？]|\.$|\d\D/.test(text.replace(/\b(?:Jr|Sr)\.$/, ''))) return undefined;
  const words = text.toLowerCase().replaceAll("'", '’').split(/\s+/);
  if (words.length > MOST_WORDS || NO_SPEAKERS.includes(words[0] ?? '')) return undefined;
  return isQuestionOrAnswer(text) || isName(text) || hasRole(words) ? 'sure' : 'possible';
}

function isName(text: string): boolean {
  return isPersonName(text) || (isInCapitals(text) && hasLetter(text));
}

/** Whether a text names a role, maybe with a number: `Interviewer`, `Speaker 2`, `Audience member`. */
function hasRole(words: readonly string[]): boolean {
  const [last = '', before = ''] = words.toReversed();
  return SPEAKER_ROLES.includes(/^#?\d+$/.test(last) ? before : last);
}
