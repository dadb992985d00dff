import type { Assertion } from "../components/index.ts";
import { parseXPath } from "../xpath/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** The test of an assertion is an XPath expression that this compiler reads: https://www.w3.org/TR/xmlschema11-1/#xpath-valid */
export const rule: Rule = {
  code: "xpath-valid",
  example: schemaExample(`<xs:complexType name="t"><xs:assert test="1 +"/><!-- ERROR xpath-valid --></xs:complexType>`),
  check({ simpleTypes, complexTypes, isBroken }, report) {
    const check = (assertion: Assertion): void => {
      const { expression } = assertion.test;
      const parsed = parseXPath(expression);
      if (parsed.ok) return;
      const message = `The test "${expression}" is not an XPath expression, at ${parsed.offset + 1}: ${parsed.message}`;
      report("xpath-valid", assertion, message, { expression, at: parsed.offset });
    };
    for (const type of complexTypes) if (!isBroken(type)) type.assertions.forEach(check);
    for (const type of simpleTypes) {
      if (isBroken(type)) continue;
      for (const facet of type.facets) if (facet.kind === "assertions") facet.value.forEach(check);
    }
  },
};
