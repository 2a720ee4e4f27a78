import type { Rule } from './finding.js';
import { accordingTo } from './rules/according-to.js';
import { clauseSubject } from './rules/clause-subject.js';
import { colon } from './rules/colon.js';
import { cueAfter } from './rules/cue-after.js';
import { cueBefore } from './rules/cue-before.js';
import { nounCue } from './rules/noun-cue.js';
import { tagLine } from './rules/tag-line.js';
import { trailingCue } from './rules/trailing-cue.js';

/** The rules in order: the first that can tell who speaks is right more often than those after it. */
export const RULES: readonly Rule[] = [
  tagLine,
  cueAfter,
  accordingTo,
  trailingCue,
  cueBefore,
  nounCue,
  colon,
  clauseSubject,
];
