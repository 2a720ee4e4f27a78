/** Words before a colon at the beginning of a line that are nobody's name, in lower case. */
export const NO_LABELS: string = `advertisement also answer background breaking caption claim comment contact correction date details
disclaimer editor's example exclusive fact file full image listen location more note notes photo photos picture ps published question
read related see source sources summary time tip tips topics update updated updates verdict video warning watch when where who why`;
