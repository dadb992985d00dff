import { type Rule, schemaExample } from "./rule.ts";
import { faultOfTest, messageOf } from "./xpath-valid.ts";

/**
 * The test of a type alternative is an XPath expression without static errors:
 * https://www.w3.org/TR/xmlschema11-1/#ta-props-correct
 */
export const rule: Rule = {
  code: "ta-props-correct",
  version: "1.1",
  example: schemaExample(
    `<xs:element name="a"><xs:alternative test="$b = 1" type="xs:int"/><!-- ERROR ta-props-correct --></xs:element>`,
  ),
  check(components, report) {
    for (const element of components.elements) {
      if (components.isBroken(element)) continue;
      for (const alternative of element.typeTable?.alternatives ?? []) {
        const { test } = alternative;
        const fault = test === undefined ? undefined : faultOfTest(test, [], components);
        if (test === undefined || fault === undefined) continue;
        const params = { expression: test.expression, at: fault.offset };
        report("ta-props-correct", alternative, messageOf(test, fault), params);
      }
    }
  },
};
