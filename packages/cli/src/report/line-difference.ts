/** Unchanged lines shown around a change. */
const CONTEXT = 2;
/** Lines shown at most. */
const LIMIT = 24;
/** Longest piece of a line that is shown, in UTF-16 code units. */
const WIDTH = 160;
/** Most cells of the table of common subsequences; beyond it the whole middle counts as replaced. */
const CELLS = 4_000_000;

interface Line {
  readonly mark: " " | "-" | "+";
  readonly text: string;
  /** Line number in the text it stands in, from 1: the new text for ` ` and `+`. */
  readonly number: number;
}

/**
 * How one text becomes another, as changed lines with a little context: `-` for lines of `before`, `+` for lines of
 * `after`. Empty for equal texts; cut after 24 lines.
 */
export function lineDifference(before: string, after: string): string {
  if (before === after) return "";
  const lines = changes(before.split("\n"), after.split("\n"));
  const near = new Set<number>();
  lines.forEach(({ mark }, i) => {
    if (mark === " ") return;
    for (let at = i - CONTEXT; at <= i + CONTEXT; at++) near.add(at);
  });
  const shown: string[] = [];
  let last = -1;
  for (const [i, { mark, text, number }] of lines.entries()) {
    if (!near.has(i)) continue;
    if (shown.length >= LIMIT) {
      const rest = lines.slice(i).filter((line) => line.mark !== " ").length;
      shown.push(`  … ${rest} more changed ${rest === 1 ? "line" : "lines"}`);
      break;
    }
    if (i !== last + 1 || shown.length === 0) shown.push(`  @@ line ${number} @@`);
    last = i;
    shown.push(`  ${mark} ${text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text}`.trimEnd());
  }
  return shown.join("\n");
}

/** The longest common subsequence decides what stays; equal beginnings and ends are set aside first. */
function changes(before: readonly string[], after: readonly string[]): readonly Line[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const kept = (from: number, to: number): Line[] =>
    after.slice(from, to).map((text, i) => ({ mark: " ", text, number: from + i + 1 }));
  return [
    ...kept(0, start),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end), start),
    ...kept(after.length - end, after.length),
  ];
}

function middle(before: readonly string[], after: readonly string[], offset: number): Line[] {
  const removed = (i: number): Line => ({ mark: "-", text: before[i] ?? "", number: offset + i + 1 });
  const added = (i: number): Line => ({ mark: "+", text: after[i] ?? "", number: offset + i + 1 });
  if ((before.length + 1) * (after.length + 1) > CELLS) {
    return [...before.map((_, i) => removed(i)), ...after.map((_, i) => added(i))];
  }
  // lengths[i * width + j]: length of the longest common subsequence of what follows i in before and j in after.
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ mark: " ", text: after[j] ?? "", number: offset + j + 1 });
      i++;
      j++;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) lines.push(removed(i++));
    else lines.push(added(j++));
  }
  return lines;
}
