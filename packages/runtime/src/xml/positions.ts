/** A place in a text as people count. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Where the lines of one text begin: made once for each text, by {@link lineIndex}. */
export interface LineIndex {
  /** Offsets of the first code unit of each line, ascending. */
  readonly starts: readonly number[];
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
}

/**
 * Finds the line starts of a text. A line ends with a line feed, a carriage return, or both in that order (XML 1.0,
 * 2.11). A byte order mark at the start does not count as a column.
 */
export function lineIndex(text: string): LineIndex {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0d) {
      if (text.charCodeAt(i + 1) === 0x0a) i++;
      starts.push(i + 1);
    } else if (code === 0x0a) starts.push(i + 1);
  }
  return { starts, length: text.length };
}

/** The position of an offset in UTF-16 code units. An offset outside the text gives the nearest place in it. */
export function positionAt(index: LineIndex, offset: number): Position {
  const place = Math.min(Math.max(offset, 0), index.length);
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(place - (index.starts[low] as number), 0) + 1 };
}
