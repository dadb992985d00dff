import type { DigitsFacet } from "@schemawright/xsd";
import { CODEGEN } from "../naming.ts";
import type { EmitFacet } from "./facet-code.ts";

/** `totalDigits`, `fractionDigits`. https://www.w3.org/TR/xmlschema11-2/#rf-totalDigits */
export const emitDigits: EmitFacet<DigitsFacet> = (facet, { imports }) => ({
  declarations: [],
  condition: `${imports.value(CODEGEN, facet.kind)}(lexical) <= ${facet.value}`,
  code: `cvc-${facet.kind}-valid`,
  params: [["limit", String(facet.value)]],
  found: "{ value: lexical }",
});
