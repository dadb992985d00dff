import { type CharacterClass, type PatternNode, parsePattern } from "@schemawright/xsd";
import type { ValueBinding } from "../../binding/model.ts";
import { derivationChain } from "../../binding/representation.ts";

/**
 * Whether the facets of a type let its values consist of visible ASCII characters only. White space and characters that
 * no document can hold then need no look of their own.
 */
export function isVisible({ definition, version, variety }: ValueBinding): boolean {
  if (variety.kind !== "atomic" || variety.representation !== "string") return false;
  return derivationChain(definition).some(({ facets }) =>
    facets.some((facet) => {
      if (facet.kind === "enumeration")
        return variety.primitive === "string" && facet.value.every(({ lexical }) => /^[!-~]*$/.test(lexical));
      if (facet.kind !== "pattern") return false;
      return facet.value.every((pattern) => {
        const parsed = parsePattern(pattern, version);
        return parsed.ok && hasVisibleOnly(parsed.node);
      });
    }),
  );
}

function hasVisibleOnly(node: PatternNode): boolean {
  switch (node.kind) {
    case "class":
      return isVisibleClass(node.class);
    case "sequence":
      return node.items.every(hasVisibleOnly);
    case "choice":
      return node.branches.every(hasVisibleOnly);
    case "repeat":
      return hasVisibleOnly(node.item);
  }
}

function isVisibleClass({ items, negated }: CharacterClass): boolean {
  if (negated) return false;
  return items.every(
    (item) => item.kind === "codePoints" && item.codePoints.every((codePoint) => codePoint > 0x20 && codePoint < 0x7f),
  );
}
