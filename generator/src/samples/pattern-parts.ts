import type { PatternPart } from "@schemawright/runtime/samples";
import { codePointsOf, isLinear, type PatternNode, parsePattern, regularExpressionSource } from "@schemawright/xsd";

/** Ranges of characters that are kept of a class. */
const RANGES = 4;
/** Characters that are kept of a range beyond ASCII. */
const WIDTH = 24;

/** The pattern of one derivation step as data, or nothing where a pattern takes no character that could be written. */
export function patternParts(
  patterns: readonly string[],
  version: "1.0" | "1.1",
): { readonly branches: readonly PatternPart[]; readonly source?: string } {
  const nodes = patterns.flatMap((one) => {
    const parsed = parsePattern(one, version);
    return parsed.ok ? [parsed.node] : [];
  });
  const isSafe = nodes.length === patterns.length && nodes.every(isLinear);
  const branches = nodes.flatMap((node) => {
    const part = partOf(node);
    return part === undefined ? [] : [part];
  });
  return { branches, ...(isSafe ? { source: nodes.map(regularExpressionSource).join("|") } : {}) };
}

function partOf(node: PatternNode): PatternPart | undefined {
  switch (node.kind) {
    case "class": {
      const ranges = written(codePointsOf(node.class));
      if (ranges.length === 0) return undefined;
      return ranges.length === 2 && ranges[0] === ranges[1] ? String.fromCodePoint(ranges[0] ?? 0) : { of: ranges };
    }
    case "choice": {
      const or = node.branches.map(partOf).filter((one) => one !== undefined);
      return or.length === 0 ? undefined : or.length === 1 ? or[0] : { or };
    }
    case "repeat": {
      const repeat = partOf(node.item);
      if (repeat === undefined) return node.minimum === 0 ? "" : undefined;
      return { repeat, min: node.minimum, max: node.maximum ?? -1 };
    }
    case "sequence": {
      const parts: PatternPart[] = [];
      for (const item of node.items) {
        const part = partOf(item);
        if (part === undefined) return undefined;
        const last = parts.at(-1);
        if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
        else parts.push(part);
      }
      return parts.length === 1 ? parts[0] : parts;
    }
  }
}

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
  const others = [...within(0xe0, 0xfc), ...within(0x4e00, 0x4e20)];
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
