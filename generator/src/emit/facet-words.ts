import type { ConstrainingFacet, SimpleTypeDefinition } from "@schemawright/xsd";
import { derivationChain } from "../binding/representation.ts";

/** The facets of a simple type in words: "at most 80 characters", for JSDoc. */
export function facetWords(definition: SimpleTypeDefinition): readonly string[] {
  const seen = new Set<string>();
  const words: string[] = [];
  for (const type of derivationChain(definition)) {
    if (type.builtIn) break;
    for (const facet of type.facets) {
      // An inner facet of a kind restricts the outer one; patterns all count.
      if (facet.kind !== "pattern" && seen.has(facet.kind)) continue;
      seen.add(facet.kind);
      const text = wordsOf(facet);
      if (text !== undefined) words.push(text);
    }
  }
  return words;
}

function wordsOf(facet: ConstrainingFacet): string | undefined {
  switch (facet.kind) {
    case "length":
      return `exactly ${characters(facet.value)}`;
    case "minLength":
      return `at least ${characters(facet.value)}`;
    case "maxLength":
      return `at most ${characters(facet.value)}`;
    case "minInclusive":
      return `minimum ${facet.value}`;
    case "maxInclusive":
      return `maximum ${facet.value}`;
    case "minExclusive":
      return `greater than ${facet.value}`;
    case "maxExclusive":
      return `less than ${facet.value}`;
    case "totalDigits":
      return `at most ${facet.value} digits`;
    case "fractionDigits":
      return `at most ${facet.value} digits after the decimal point`;
    case "pattern":
      return `pattern \`${facet.value.join("` or `")}\``;
    case "explicitTimezone":
      return facet.value === "optional" ? undefined : `time zone ${facet.value}`;
    default:
      return undefined;
  }
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${count} characters`;
}
