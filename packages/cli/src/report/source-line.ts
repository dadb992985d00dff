/** Characters of a line that are kept: documents without line ends are common, and large. */
export const LINE_LIMIT = 20_000;

/** The line around an offset. Empty where the line is too long to be shown whole. */
export function lineAt(text: string, offset: number): string {
  let from = offset;
  const first = Math.max(0, offset - LINE_LIMIT);
  while (from > first && !isLineEnd(text, from - 1)) from--;
  let to = offset;
  const last = Math.min(text.length, offset + LINE_LIMIT);
  while (to < last && !isLineEnd(text, to)) to++;
  return from === first && from > 0 ? "" : text.slice(from, to);
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}
