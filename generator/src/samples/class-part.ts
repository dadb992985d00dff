import type { PatternPart } from "@schemawright/runtime/samples";

/** Ranges of characters that are kept of a class. */
const RANGES = 4;
/** Characters that are kept of a range beyond ASCII. */
const WIDTH = 24;

/** A class of characters as data, from the first and last code points of its ranges; `undefined` if none could be written. */
export function classPart(codePoints: readonly number[]): PatternPart | undefined {
  const ranges = written(codePoints);
  if (ranges.length === 0) return undefined;
  return ranges.length === 2 && ranges[0] === ranges[1] ? String.fromCodePoint(ranges[0] ?? 0) : { of: ranges };
}

/** Letters beyond ASCII that are tried. */
const OTHERS = [
  [0xe0, 0xfc],
  [0x4e00, 0x4e20],
] as const;

/** What is tried of a class if it has any of it: the rest is not asked then. */
export const TRIED_FIRST = [[0x20, 0x7e], ...OTHERS] as const;

/** The characters of a class that are tried: letters and digits if it has some, then the rest of ASCII, then a few others. */
function written(codePoints: readonly number[]): readonly number[] {
  const within = (first: number, last: number): number[] => {
    const found: number[] = [];
    for (let i = 0; i < codePoints.length; i += 2) {
      const low = Math.max(codePoints[i] ?? 0, first);
      const high = Math.min(codePoints[i + 1] ?? 0, last);
      if (low <= high) found.push(low, high);
    }
    return found;
  };
  const plain = [...within(0x61, 0x7a), ...within(0x41, 0x5a), ...within(0x30, 0x39)];
  const signs = [...within(0x21, 0x2f), ...within(0x3a, 0x40), ...within(0x5b, 0x60), ...within(0x7b, 0x7e)];
  const spaces = within(0x20, 0x20);
  const others = OTHERS.flatMap(([first, last]) => within(first, last));
  const all =
    plain.length > 0 ? [...plain, ...signs.slice(0, 2), ...others.slice(0, 2)] : [...signs, ...spaces, ...others];
  if (all.length > 0) return all.slice(0, RANGES * 2);
  const rest = [
    ...within(0x9, 0xa),
    ...within(0xd, 0xd),
    ...within(0xa0, 0xd7ff),
    ...within(0xe000, 0xfffd),
    ...within(0x10000, 0x10fffd),
  ];
  return rest
    .slice(0, RANGES * 2)
    .map((code, i, ranges) => (i % 2 === 0 ? code : Math.min(code, (ranges[i - 1] ?? code) + WIDTH)));
}
