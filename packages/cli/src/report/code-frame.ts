/** Longest piece of a source line that is shown, in characters. */
const WIDTH = 160;

/** A place in a line of text. */
export interface FramedPlace {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly sourceLine: string;
}

/** A source line with carets under a place: two lines. A long line is cut around the place. */
export function codeFrame(
  { line, column, length, sourceLine }: FramedPlace,
  paint: (carets: string) => string = (carets) => carets,
): readonly string[] {
  const from = Math.max(0, Math.min(column - 1 - Math.floor(WIDTH / 2), sourceLine.length - WIDTH));
  // Control characters would move the caret away from its place, or do worse to a terminal.
  const shown = sourceLine.slice(from, from + WIDTH).replace(/[\p{Cc}]/gu, " ");
  const caret = column - 1 - from;
  const gutter = String(line);
  const width = Math.max(1, Math.min(length, shown.length - caret));
  return [`  ${gutter} | ${shown}`, `  ${" ".repeat(gutter.length)} | ${" ".repeat(caret)}${paint("^".repeat(width))}`];
}
