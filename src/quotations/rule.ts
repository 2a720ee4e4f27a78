/** The rule that tells who says a quotation, or that nobody is named for it. */
export type AttributionRule =
  /** `Smith said: “…”`: a verb of speech before the quotation. */
  | { readonly kind: 'cue'; readonly side: 'before' }
  /** `“…,” Smith said`, or inverted `“…,” said Smith`. */
  | { readonly kind: 'cue'; readonly side: 'after'; readonly inverted: boolean }
  /** `The plan is “dead” in the water, Smith said`: a clause of speech at the end of the sentence. */
  | { readonly kind: 'trailing-cue' }
  /** `according to Smith`. */
  | { readonly kind: 'according-to' }
  /** `Smith’s claim that “…”`. */
  | { readonly kind: 'noun-cue' }
  /** `Smith: “…”`. */
  | { readonly kind: 'colon' }
  /** `Smith was “very, very angry”`: the subject of a clause without a verb of speech. */
  | { readonly kind: 'clause-subject' }
  /** `“…” — Ada North, baker`: a name after a dash. */
  | { readonly kind: 'tag-line' }
  /** `SMITH: We start.`: the label of a turn in a transcript. */
  | { readonly kind: 'transcript-label' }
  /** `Smith nodded. “…”`: somebody speaks or acts in the sentence beside the quotation. */
  | { readonly kind: 'sentence'; readonly side: 'before' | 'after' }
  /** Somebody speaks or acts in the paragraph before the quotation. */
  | { readonly kind: 'paragraph'; readonly side: 'before' }
  /** The speaker of the quotation before goes on, or of the last but one where two speak in turn. */
  | { readonly kind: 'same-speaker'; readonly of: 'paragraph' | 'paragraph-before' | 'turn-before' }
  | { readonly kind: 'nobody-named' };

/**
 * Says a rule in a few English words, for people to read.
 *
 * @example ruleWording({ kind: 'cue', side: 'before' }) // 'cue before'
 */
export function ruleWording(rule: AttributionRule): string {
  switch (rule.kind) {
    case 'cue':
      return rule.side === 'after' && rule.inverted ? 'inverted cue after' : `cue ${rule.side}`;
    case 'trailing-cue':
      return 'trailing cue';
    case 'according-to':
      return 'according to';
    case 'noun-cue':
      return 'noun cue';
    case 'colon':
      return 'colon';
    case 'clause-subject':
      return 'subject of the clause';
    case 'tag-line':
      return 'tag line';
    case 'transcript-label':
      return 'label of a transcript';
    case 'sentence':
    case 'paragraph':
      return `${rule.kind} ${rule.side}`;
    case 'same-speaker':
      return SAME_SPEAKER_WORDINGS[rule.of];
    case 'nobody-named':
      return 'nobody named';
  }
}

const SAME_SPEAKER_WORDINGS = {
  paragraph: 'same speaker',
  'paragraph-before': 'speaker of the paragraph before',
  'turn-before': 'speakers in turn',
} as const;
