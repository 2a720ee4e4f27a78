import { expect, test } from 'vitest';
import { type AttributionRule, ruleWording } from '../../src/quotations/rule.js';

test.each<[AttributionRule, string]>([
  [{ kind: 'cue', side: 'before' }, 'cue before'],
  [{ kind: 'cue', side: 'after', inverted: false }, 'cue after'],
  [{ kind: 'cue', side: 'after', inverted: true }, 'inverted cue after'],
  [{ kind: 'trailing-cue' }, 'trailing cue'],
  [{ kind: 'according-to' }, 'according to'],
  [{ kind: 'noun-cue' }, 'noun cue'],
  [{ kind: 'colon' }, 'colon'],
  [{ kind: 'clause-subject' }, 'subject of the clause'],
  [{ kind: 'tag-line' }, 'tag line'],
  [{ kind: 'transcript-label' }, 'label of a transcript'],
  [{ kind: 'sentence', side: 'before' }, 'sentence before'],
  [{ kind: 'sentence', side: 'after' }, 'sentence after'],
  [{ kind: 'paragraph', side: 'before' }, 'paragraph before'],
  [{ kind: 'same-speaker', of: 'paragraph' }, 'same speaker'],
  [{ kind: 'same-speaker', of: 'paragraph-before' }, 'speaker of the paragraph before'],
  [{ kind: 'same-speaker', of: 'turn-before' }, 'speakers in turn'],
  [{ kind: 'nobody-named' }, 'nobody named'],
])('ruleWording() says %o as %j, the words of `why` in JSON', (rule, wording) => {
  expect(ruleWording(rule)).toBe(wording);
});
