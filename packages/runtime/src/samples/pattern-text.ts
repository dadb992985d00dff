import type { Random } from "./random.ts";

/**
 * A regular expression as data: a text that stands for itself, parts one after the other, one of some branches, a
 * repeated part (`max` -1 for no bound), or a character of some ranges (first and last code point, in pairs).
 */
export type PatternPart =
  | string
  | readonly PatternPart[]
  | { readonly or: readonly PatternPart[] }
  | { readonly repeat: PatternPart; readonly min: number; readonly max: number }
  | { readonly of: readonly number[] };

/** How often more than its minimum an unbounded part is repeated at most. */
const MORE = 4;
/** Longest text that is made. */
const LONGEST = 4000;

/** A text that a regular expression takes. The same numbers give the same text; zeros give a short one. */
export function patternText(part: PatternPart, random: Random, extent: "short" | "any" | "long" = "any"): string {
  if (typeof part === "string") return part;
  if ("or" in part) return patternText(part.or[random(part.or.length)] ?? "", random, extent);
  if ("of" in part) return character(part.of, random);
  if ("repeat" in part) {
    const { repeat, min, max } = part;
    const most = max < 0 ? min + MORE : Math.min(max, extent === "long" ? max : min + MORE);
    const count = extent === "short" ? min : extent === "long" ? most : min + random(most - min + 1);
    let text = "";
    for (let i = 0; i < count && text.length < LONGEST; i++) text += patternText(repeat, random, extent);
    return text;
  }
  let text = "";
  for (const one of part) text += patternText(one, random, extent);
  return text;
}

function character(ranges: readonly number[], random: Random): string {
  const range = random(ranges.length / 2) * 2;
  const first = ranges[range] ?? 0x61;
  const last = ranges[range + 1] ?? first;
  return String.fromCodePoint(first + random(last - first + 1));
}
