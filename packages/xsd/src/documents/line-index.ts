import type { Location } from "../components/index.ts";

/** Turns an offset in a text into a {@link Location}. */
export type Locate = (offset: number) => Location;

/** Prepares {@link Locate} for one document; a line ends with LF, CR or CR LF. */
export function createLocate(document: string, text: string): Locate {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { document, line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}
