import type { PatternPart } from "./pattern-text.ts";

/**
 * Whether a regular expression as data takes a whole text: in time that grows with the text and not with the ways to
 * read it. Parts keep some characters of a large class only, so that a text of others is not taken.
 */
export function takesText(part: PatternPart, text: string): boolean {
  return ends(part, text, new Set([0])).has(text.length);
}

/** Where in a text a part may end that begins at one of some places. */
function ends(part: PatternPart, text: string, from: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  if (typeof part === "string") {
    for (const at of from) if (text.startsWith(part, at)) found.add(at + part.length);
  } else if ("or" in part) {
    for (const one of part.or) for (const at of ends(one, text, from)) found.add(at);
  } else if ("of" in part) {
    for (const at of from) {
      const code = text.codePointAt(at);
      if (code !== undefined && isWithin(part.of, code)) found.add(at + (code > 0xffff ? 2 : 1));
    }
  } else if ("repeat" in part) return repeatedEnds(part, text, from);
  else {
    let at = from;
    for (const one of part) at = ends(one, text, at);
    return at;
  }
  return found;
}

function repeatedEnds(
  { repeat, min, max }: { readonly repeat: PatternPart; readonly min: number; readonly max: number },
  text: string,
  from: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set(min === 0 ? from : []);
  let at = from;
  for (let i = 1; (max < 0 || i <= max) && at.size > 0; i++) {
    at = ends(repeat, text, at);
    if (i < min) continue;
    // What was reached by fewer repetitions leads nowhere new.
    const fresh = new Set([...at].filter((one) => !found.has(one)));
    for (const one of fresh) found.add(one);
    at = fresh;
  }
  return found;
}

function isWithin(ranges: readonly number[], code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) {
    if (code >= (ranges[i] ?? 0) && code <= (ranges[i + 1] ?? -1)) return true;
  }
  return false;
}
