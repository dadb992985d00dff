import type { AssertionsFacet } from "@schemawright/xsd";
import { quote } from "../../code/code.ts";
import type { EmitFacet, FacetCode } from "./facet-code.ts";

/** `assertion` on a simple type, about `$value`. https://www.w3.org/TR/xmlschema11-2/#rf-assertions */
export const emitAssertions: EmitFacet<AssertionsFacet> = (facet, { compile }) =>
  facet.value.flatMap((assertion): FacetCode[] => {
    const condition = compile(assertion);
    if (condition === undefined) return [];
    return [
      {
        declarations: [],
        condition,
        code: "cvc-assertions-valid",
        params: [["test", quote(assertion.test.expression)]],
        found: "{ value: lexical }",
      },
    ];
  });
