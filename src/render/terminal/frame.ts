/** The widest that text is set unless a user asks for more, in columns: 66 to 75 read best (Bringhurst, 2.1.2). */
const MEASURE = 72;

/** How many columns stay free at the left of the text on a terminal, and at the right of it at least. */
const MARGIN = 2;

/** How many columns stand between two columns of text. */
export const GUTTER = 4;

/** The fewest columns that text is set in beside other text. */
const NARROWEST_TEXT = 24;

/** The room that there is for a page, and how it is to stand there. */
export interface Room {
  /** How many columns there are. */
  readonly columns: number;
  /** Whether the room is a terminal's, where text keeps its measure and has a margin; else the text takes all columns. */
  readonly hasMargin: boolean;
  /** Whether the page stands in the middle of the room. */
  readonly center: boolean;
  /** How many columns of text are to stand side by side, 1 or more; there are fewer where they would be too narrow. */
  readonly textColumns: number;
}

/** Where a page stands. */
export interface Frame {
  /** How many columns a line may take, the margin among them. */
  readonly columns: number;
  /** How many columns stay free at the left. */
  readonly margin: number;
  /** How many columns of text stand side by side. */
  readonly textColumns: number;
}

/** Tells where a page stands in the room that there is. */
export function frameOf({ columns: room, hasMargin, center, textColumns: wanted }: Room): Frame {
  const margin = hasMargin && room >= MEASURE + 2 * MARGIN ? MARGIN : 0;
  const free = room - 2 * margin;
  const textColumns = Math.max(1, Math.min(wanted, Math.floor((free + GUTTER) / (NARROWEST_TEXT + GUTTER))));
  const isHeld = hasMargin || center || textColumns > 1;
  const share = textColumnsWidth(free, textColumns);
  const text = isHeld ? Math.min(MEASURE, share) : room;
  const width = text * textColumns + GUTTER * (textColumns - 1);
  const left = center ? Math.floor((room - width) / 2) : margin;
  return { columns: left + width, margin: left, textColumns };
}

/** Gives the width of each of some columns of text that stand side by side. */
export function textColumnsWidth(columns: number, textColumns: number): number {
  return Math.floor((columns - GUTTER * (textColumns - 1)) / textColumns);
}
