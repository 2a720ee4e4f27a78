/**
 * What a token does in its clause. Adjectives and numbers count as `noun`, since they stand in the same phrases; `base`
 * is an infinitive, `finite` a verb that has a subject of its own.
 */
export type Tag =
  | 'name'
  | 'noun'
  | 'time'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'object'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'adverb'
  | 'finite'
  | 'participle'
  | 'gerund'
  | 'base'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'bracket'
  | 'stop'
  | 'quote';
