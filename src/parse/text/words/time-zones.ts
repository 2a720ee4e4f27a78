/** The offsets from UTC of time zones with one meaning in the press, by their names in lower case. */
export const TIME_ZONES: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  wet: 'Z',
  bst: '+01:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};

/** What follows a time without telling its offset, in lower case: names with several meanings, words for the hour. */
export const VAGUE_TIME_ZONES: readonly string[] = ['et', 'ct', 'mt', 'pt', 'cst', 'ist', 'local time', 'uhr', 'h'];
