import type { PatternPart } from "@schemawright/runtime/samples";
import {
  type CharacterClass,
  codePointsOf,
  codePointsWithin,
  isLinear,
  type PatternNode,
  parsePattern,
  regularExpressionSource,
} from "@schemawright/xsd";
import { classPart, TRIED_FIRST } from "./class-part.ts";

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

/** Of the characters of a class those that are tried first, or all where it has none of them. */
function triedOf(characterClass: CharacterClass): readonly number[] {
  const first = TRIED_FIRST.flatMap(([from, to]) => codePointsWithin(characterClass, from, to));
  return first.length > 0 ? first : codePointsOf(characterClass);
}

function partOf(node: PatternNode): PatternPart | undefined {
  switch (node.kind) {
    case "class":
      return classPart(triedOf(node.class));
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
