import type { PatternPlan, ValuePlan } from "@schemawright/runtime/samples";
import type { ConstrainingFacet, EnumerationValue, SimpleTypeDefinition } from "@schemawright/xsd";
import { patternParts } from "./pattern-parts.ts";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** A simple type as data: its facets and those of the types that it restricts, the innermost first. */
export function valuePlanOf(
  type: SimpleTypeDefinition,
  keyOf: (type: SimpleTypeDefinition) => string,
  version: "1.0" | "1.1",
): ValuePlan {
  const plan: Draft<ValuePlan> = { base: "anySimpleType" };
  const patterns: PatternPlan[] = [];
  let whiteSpace: "preserve" | "replace" | "collapse" | undefined;
  let at: SimpleTypeDefinition | undefined = type;
  for (; at !== undefined && !at.builtIn; at = at.baseTypeDefinition) {
    for (const facet of at.facets) {
      if (facet.kind === "pattern") patterns.push(patternParts(facet.value, version));
      else if (facet.kind === "whiteSpace") whiteSpace ??= facet.value;
      else addFacet(plan, facet, type);
    }
  }
  if (patterns.length > 0) plan.patterns = patterns;
  if (type.variety === "list") {
    const item = at?.itemTypeDefinition ?? type.itemTypeDefinition;
    if (item !== undefined) plan.item = keyOf(item);
    if (at?.itemTypeDefinition !== undefined) plan.minLength ??= 1;
  } else if (type.variety === "union") plan.members = type.memberTypeDefinitions.map(keyOf);
  else {
    const base = at?.name ?? "string";
    const isText = base === "string" || base === "normalizedString";
    plan.base =
      isText && whiteSpace === "collapse"
        ? "token"
        : base === "string" && whiteSpace === "replace"
          ? "normalizedString"
          : base;
  }
  return plan;
}

function addFacet(plan: Draft<ValuePlan>, facet: ConstrainingFacet, type: SimpleTypeDefinition): void {
  switch (facet.kind) {
    case "length":
    case "minLength":
    case "maxLength":
    case "totalDigits":
    case "fractionDigits":
      plan[facet.kind] ??= facet.value;
      return;
    case "minInclusive":
    case "minExclusive":
      if (plan.minInclusive === undefined && plan.minExclusive === undefined) plan[facet.kind] = facet.value;
      return;
    case "maxInclusive":
    case "maxExclusive":
      if (plan.maxInclusive === undefined && plan.maxExclusive === undefined) plan[facet.kind] = facet.value;
      return;
    case "enumeration":
      plan.enumeration ??= facet.value.map((one) => enumerated(one, type));
      return;
    case "explicitTimezone":
      if (facet.value !== "optional") plan.timezone ??= facet.value;
      return;
    case "assertions":
      plan.asserted = true;
      return;
    case "pattern":
    case "whiteSpace":
      return;
  }
}

function enumerated({ lexical, namespaces }: EnumerationValue, type: SimpleTypeDefinition): string {
  return lexicalForm(lexical, namespaces, type);
}

/** A lexical form that holds no prefixes: names are `{namespace}local`. */
export function lexicalForm(
  lexical: string,
  namespaces: Readonly<Record<string, string>>,
  type: SimpleTypeDefinition,
): string {
  const primitive = type.primitiveTypeDefinition?.name;
  if (primitive !== "QName" && primitive !== "NOTATION") return lexical;
  const [prefix, local] = lexical.includes(":") ? lexical.split(":") : ["", lexical];
  return `{${namespaces[prefix ?? ""] ?? ""}}${local}`;
}
