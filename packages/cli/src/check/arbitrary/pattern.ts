import { type CharacterClass, type PatternNode, parsePattern } from "@schemawright/xsd";
import fc from "fast-check";

/** How often more than its minimum a part is repeated at most. */
const MORE = 5;

/** Characters that are tried beside those that a class names. */
const POOL = [..." aAmzZ059-_./:@+#?&<>\t\n\r\u00a0éßΩ中٣😀"].map((character) => character.codePointAt(0) ?? 0);

/** Strings that match an XSD regular expression; nothing if it is none, or takes a character that cannot be found. */
export function matching(pattern: string): fc.Arbitrary<string> | undefined {
  const parsed = parsePattern(pattern, "1.1");
  return parsed.ok ? fromNode(parsed.node) : undefined;
}

function fromNode(node: PatternNode): fc.Arbitrary<string> | undefined {
  switch (node.kind) {
    case "class": {
      const characters = candidates(node.class).filter((code) => isXml(code) && contains(node.class, code));
      return characters.length === 0
        ? undefined
        : fc.constantFrom(...characters).map((code) => String.fromCodePoint(code));
    }
    case "sequence": {
      const items = all(node.items.map(fromNode));
      return items === undefined ? undefined : fc.tuple(...items).map((parts) => parts.join(""));
    }
    case "choice": {
      const branches = node.branches.map(fromNode).filter((branch) => branch !== undefined);
      return branches.length === 0 ? undefined : fc.oneof(...branches);
    }
    case "repeat": {
      const item = fromNode(node.item);
      if (item === undefined) return node.minimum === 0 ? fc.constant("") : undefined;
      const maxLength = Math.min(node.maximum ?? Number.POSITIVE_INFINITY, node.minimum + MORE);
      return fc.array(item, { minLength: node.minimum, maxLength }).map((parts) => parts.join(""));
    }
  }
}

function all(items: readonly (fc.Arbitrary<string> | undefined)[]): fc.Arbitrary<string>[] | undefined {
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length ? found : undefined;
}

/** Characters worth trying: a pool, and the ends of the ranges that a class names. */
function candidates({ items, subtracted }: CharacterClass): readonly number[] {
  const ends = items.flatMap((item) => (item.kind === "codePoints" ? item.codePoints.slice(0, 40) : []));
  return [...new Set([...POOL, ...ends, ...(subtracted === undefined ? [] : candidates(subtracted))])];
}

function contains({ items, negated, subtracted }: CharacterClass, code: number): boolean {
  const isNamed = items.some((item) => {
    if (item.kind === "category") {
      return new RegExp(`^\\p{${item.category}}$`, "u").test(String.fromCodePoint(code)) !== item.negated;
    }
    return item.codePoints.some(
      (first, i) => i % 2 === 0 && first <= code && code <= (item.codePoints[i + 1] ?? first),
    );
  });
  return isNamed !== negated && !(subtracted !== undefined && contains(subtracted, code));
}

function isXml(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
