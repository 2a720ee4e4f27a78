/** What stands before the credit of a picture, in lower case; each may be a plural. */
export const PICTURE_LABELS: readonly string[] = [
  ...['photo', 'photograph', 'picture', 'image', 'illustration', 'graphic', 'credit', 'courtesy'],
  ...['foto', 'fotografie', 'bild', 'bildquelle', 'bildrechte', 'bildnachweis'],
  ...['photographie', 'crédit', 'fotografía', 'imagen', 'crédito'],
];

/** What stands before the caption of a picture, in lower case. */
export const CAPTION_LABELS: readonly string[] = [
  ...['photo', 'picture', 'image', 'caption', 'bild', 'bildunterschrift', 'foto', 'légende', 'imagen', 'pie de foto'],
];
