import type { Pixels } from './pixels.js';

/** The room of a picture, in columns and rows of the terminal. */
export interface PictureSize {
  readonly columns: number;
  readonly rows: number;
}

/** A character is about twice as high as it is wide. */
const HEIGHT_OF_CHARACTER = 2;

/** A character of most terminals is at least so wide, in dots. */
const DOTS_A_COLUMN = 8;

/** A picture takes no more rows, so that a screen shows some of the text as well. */
const MOST_ROWS = 20;

/**
 * Tells how large a picture is shown: no larger than it is, no wider than there is room, no higher than most of a screen.
 */
export function sizeOf({ width, height }: Pick<Pixels, 'width' | 'height'>, room: PictureSize): PictureSize {
  const most = Math.min(MOST_ROWS, room.rows);
  const natural = Math.ceil(width / DOTS_A_COLUMN);
  const highest = Math.floor((most * HEIGHT_OF_CHARACTER * width) / height);
  const columns = Math.max(1, Math.min(room.columns, natural, highest));
  return {
    columns,
    rows: Math.max(1, Math.min(most, Math.round((columns * height) / width / HEIGHT_OF_CHARACTER))),
  };
}
