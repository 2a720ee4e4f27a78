/** What follows a hyphen that stands for the rest of a word: `two- and three-year-olds`. In lower case. */
export const CONJUNCTIONS: readonly string[] = [
  ...['and', 'or', 'nor', 'to', 'but', 'und', 'oder', 'bis', 'sowie', 'et', 'ou', 'y', 'o', 'e', 'en', 'of', 'och'],
];
