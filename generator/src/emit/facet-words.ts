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
      const text = wordsOf(facet, unitOf(definition));
      if (text !== undefined) words.push(text);
    }
  }
  return words;
}

/** What lengths of a type count: https://www.w3.org/TR/xmlschema11-2/#rf-length */
function unitOf(definition: SimpleTypeDefinition): string {
  if (definition.variety === "list") return "item";
  const primitive = definition.primitiveTypeDefinition?.name;
  return primitive === "hexBinary" || primitive === "base64Binary" ? "octet" : "character";
}

function wordsOf(facet: ConstrainingFacet, unit: string): string | undefined {
  switch (facet.kind) {
    case "length":
      return `exactly ${counted(facet.value, unit)}`;
    case "minLength":
      return `at least ${counted(facet.value, unit)}`;
    case "maxLength":
      return `at most ${counted(facet.value, unit)}`;
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

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
