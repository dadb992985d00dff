import type { ExplicitTimezoneFacet } from "@schemawright/xsd";
import { quote } from "../../code/code.ts";
import { CODEGEN } from "../naming.ts";
import type { EmitFacet } from "./facet-code.ts";

/** `explicitTimezone`. https://www.w3.org/TR/xmlschema11-2/#rf-explicitTimezone */
export const emitExplicitTimezone: EmitFacet<ExplicitTimezoneFacet> = (facet, { imports }) => {
  if (facet.value === "optional") return undefined;
  const has = `${imports.value(CODEGEN, "hasTimezone")}(lexical)`;
  return {
    declarations: [],
    condition: facet.value === "required" ? has : `!${has}`,
    code: "cvc-explicitTimezone-valid",
    params: [["limit", quote(facet.value)]],
    found: "{ value: lexical }",
  };
};
