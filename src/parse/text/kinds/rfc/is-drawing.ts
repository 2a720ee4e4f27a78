/** What a line of a drawing has: a border, an arrow, a rule of its own. */
const STROKES: readonly RegExp[] = [
  // Corners and borders, in ASCII and in box characters.
  /\+[-=]{1,80}\+|\+[-=]{2}|[-=]{2}\+|[─│┌┐└┘├┤═║]/,
  // Arrows and rules between words.
  /-{2,}>|<-{2,}|={2,}>|<={2,}|\.{3,}>|-{5}|_{5}/,
  // Walls on both sides, or nothing but strokes.
  /^\|.*\||\|$|^[-=_+*^~.|/\\<>vV: ]+$/,
];

/** A line of a drawing is not longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST = 200;

/** So many of a drawing's lines show that they are drawn; the others label it. */
const SHARE = 0.3;

/** Whether lines are a drawing: a diagram, a figure, a table between rules. */
export function isDrawing(texts: readonly string[]): boolean {
  const drawn = texts.filter((text) => text.length <= LONGEST && STROKES.some((stroke) => stroke.test(text)));
  return drawn.length > 0 && drawn.length >= texts.length * SHARE;
}
