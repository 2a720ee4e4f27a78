import { expect, test } from 'vitest';
import { formsOfVerb } from '../../../src/quotations/languages/cue-lexicon.js';

test.each([
  ['say', 'say says said saying'],
  ['write', 'write writes wrote written writing'],
  ['deny', 'deny denies denied denying'],
  ['admit', 'admit admits admitted admitting'],
  ['quip', 'quip quips quipped quipping'],
  ['declare', 'declare declares declared declaring'],
  ['agree', 'agree agrees agreed agreeing'],
  ['lie', 'lie lies lay lain lying'],
  ['veto', 'veto vetoes vetoed vetoing'],
  ['preach', 'preach preaches preached preaching'],
  ['explain', 'explain explains explained explaining'],
  ['shout', 'shout shouts shouted shouting'],
  ['offer', 'offer offers offered offering'],
  ['refer', 'refer refers referred referring'],
  ['blog', 'blog blogs blogged blogging'],
  ['answer', 'answer answers answered answering'],
  ['comment', 'comment comments commented commenting'],
  ['rebut', 'rebut rebuts rebutted rebutting'],
  ['compel', 'compel compels compelled compelling'],
  ['brief', 'brief briefs briefed briefing'],
])('formsOfVerb() knows the forms of %s', (lemma, forms) => {
  expect(
    formsOfVerb(lemma)
      .map(([, form]) => form)
      .join(' '),
  ).toBe(forms);
});
