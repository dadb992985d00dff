import type { Location } from "../components/index.ts";

/** Turns an offset in a text into a {@link Location}. */
export type Locate = (offset: number) => Location;

/** Prepares {@link Locate} for one document; a line ends with LF, CR or CR LF. */
export function createLocate(document: string, text: string): Locate {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line] ?? Number.POSITIVE_INFINITY;
  // Most offsets are asked for in their order: the line is that of the one before, or one soon after.
  let line = 0;
  return (offset) => {
    if (offset < startOf(line) || offset >= startOf(line + NEAR)) line = lineOf(offset, starts);
    else while (offset >= startOf(line + 1)) line++;
    return { document, line: line + 1, column: offset - startOf(line) + 1, offset };
  };
}

/** How many lines are looked at one by one. */
const NEAR = 8;

/** The line of an offset, from 0. */
function lineOf(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  } else for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
