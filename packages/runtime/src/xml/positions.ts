const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A place in a text as people count. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Where lines of one text begin, as far as finding others from there is quick: made once for each text, by {@link lineIndex}. */
export interface LineIndex {
  readonly text: string;
  /** For each block of the text, the line that its first code unit stands in. */
  readonly blocks: readonly Line[];
}

/** Where a line begins. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Offset of its first code unit. */
  readonly start: number;
}

/** Code units of a block: so much is looked through for a position, and so much text costs one entry of the index. */
const blockLength = 4096;

/**
 * Finds the lines of a text. A line ends with a line feed, a carriage return, or both in that order (XML 1.0, 2.11). A
 * byte order mark at the start does not count as a column. Takes little memory however many lines there are.
 */
export function lineIndex(text: string): LineIndex {
  let line: Line = { number: 1, start: text.charCodeAt(0) === 0xfeff ? 1 : 0 };
  const blocks = [line];
  for (let start = 0; start + blockLength <= text.length; start += blockLength) {
    line = lineAt(text, start, start + blockLength, line);
    blocks.push(line);
  }
  return { text, blocks };
}

/** The position of an offset in UTF-16 code units. An offset outside the text gives the nearest place in it. */
export function positionAt({ text, blocks }: LineIndex, offset: number): Position {
  const place = Math.min(Math.max(offset, 0), text.length);
  const block = Math.floor(place / blockLength);
  const { number, start } = lineAt(text, block * blockLength, place, blocks[block] as Line);
  return { line: number, column: Math.max(place - start, 0) + 1 };
}

/** The position of one offset, as {@link positionAt} has it: quicker than an index of the text. */
export function positionIn(text: string, offset: number): Position {
  const place = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // The host looks for a character faster than a loop looks at each.
  for (let at = text.indexOf("\n"); at >= 0 && at < place; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  for (let at = text.indexOf("\r"); at >= 0 && at < place; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) === lineFeed) continue;
    line++;
    start = Math.max(start, at + 1);
  }
  return { line, column: Math.max(place - start, 0) + 1 };
}

/** The line that an offset stands in, given the one that an offset before it stands in. */
export function lineAt(text: string, from: number, to: number, line: Line): Line {
  let { number, start } = line;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== lineFeed && (code !== carriageReturn || text.charCodeAt(i + 1) === lineFeed)) continue;
    number++;
    start = i + 1;
  }
  return { number, start };
}
