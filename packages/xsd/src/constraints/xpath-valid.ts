import type { Assertion, XPathExpression } from "../components/index.ts";
import { expandedName } from "../documents/names.ts";
import { type StaticFault, staticFault } from "../xpath/index.ts";
import type { Components } from "./components.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** The test of an assertion is an XPath expression without static errors: https://www.w3.org/TR/xmlschema11-1/#xpath-valid */
export const rule: Rule = {
  code: "xpath-valid",
  example: schemaExample(`<xs:complexType name="t"><xs:assert test="1 +"/><!-- ERROR xpath-valid --></xs:complexType>`),
  check(components, report) {
    const { simpleTypes, complexTypes, isBroken } = components;
    const check = (assertion: Assertion): void => {
      const fault = faultOfTest(assertion.test, ["value"], components);
      if (fault === undefined) return;
      const { expression } = assertion.test;
      report("xpath-valid", assertion, messageOf(assertion.test, fault), { expression, at: fault.offset });
    };
    for (const type of complexTypes) if (!isBroken(type)) type.assertions.forEach(check);
    for (const type of simpleTypes) {
      if (isBroken(type)) continue;
      for (const facet of type.facets) if (facet.kind === "assertions") facet.value.forEach(check);
    }
  },
};

/** What is wrong with a test that may speak of these variables and of the types of the schema. */
export function faultOfTest(
  test: XPathExpression,
  variables: readonly string[],
  { schema }: Components,
): StaticFault | undefined {
  return staticFault(test, {
    variables,
    typeKind(namespace, localName) {
      const type = schema.typeDefinitions.get(expandedName(namespace, localName));
      if (type === undefined) return undefined;
      return type.kind === "simpleTypeDefinition" ? "simple" : "complex";
    },
  });
}

/** The sentence for it. */
export function messageOf({ expression }: XPathExpression, { message, offset }: StaticFault): string {
  return `The test "${expression}" is not an XPath expression that can be evaluated, at ${offset + 1}: ${message}`;
}
