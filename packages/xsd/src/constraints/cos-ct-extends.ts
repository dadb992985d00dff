import { describeType } from "../build/simple-type-questions.ts";
import type { ComplexTypeDefinition, OpenContent } from "../components/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** What an extension may do: https://www.w3.org/TR/xmlschema11-1/#cos-ct-extends */
export const rule: Rule = {
  code: "cos-ct-extends",
  example: schemaExample(`<xs:complexType name="a" final="extension"/>
<xs:complexType name="b"><!-- ERROR cos-ct-extends --><xs:complexContent><xs:extension base="a"/></xs:complexContent></xs:complexType>`),
  check({ complexTypes, isBroken }, report) {
    for (const type of complexTypes) {
      if (type.derivationMethod !== "extension" || isBroken(type) || isBroken(type.baseTypeDefinition)) continue;
      const fault = faultOf(type);
      if (fault !== undefined) report("cos-ct-extends", type, `The extension is not allowed: ${fault}.`);
    }
  },
};

function faultOf(type: ComplexTypeDefinition): string | undefined {
  const base = type.baseTypeDefinition;
  if (base.final.includes("extension")) return `the final of ${describeType(base)} forbids extension`;
  if (base.kind === "simpleTypeDefinition") return undefined;
  const own = type.contentType.variety;
  const inherited = base.contentType.variety;
  if ((own === "mixed" && inherited === "element-only") || (own === "element-only" && inherited === "mixed")) {
    return `${describeType(base)} is ${inherited} and the extension is ${own}; make both alike with the attribute "mixed"`;
  }
  if (openContentOf(base)?.mode === "interleave" && openContentOf(type)?.mode === "suffix") {
    return `${describeType(base)} takes other elements everywhere, and the extension at the end only`;
  }
  return undefined;
}

function openContentOf({ contentType }: ComplexTypeDefinition): OpenContent | undefined {
  return contentType.variety === "empty" || contentType.variety === "simple" ? undefined : contentType.openContent;
}
