import { parseXPath, resolveNames } from "../xpath/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/**
 * The test of a type alternative is an XPath expression whose names are known:
 * https://www.w3.org/TR/xmlschema11-1/#ta-props-correct
 */
export const rule: Rule = {
  code: "ta-props-correct",
  version: "1.1",
  example: schemaExample(
    `<xs:element name="a"><xs:alternative test="@b = " type="xs:int"/><!-- ERROR ta-props-correct --></xs:element>`,
  ),
  check({ elements, isBroken }, report) {
    for (const element of elements) {
      if (isBroken(element)) continue;
      for (const alternative of element.typeTable?.alternatives ?? []) {
        const { test } = alternative;
        if (test === undefined) continue;
        const parsed = parseXPath(test.expression);
        const resolved = parsed.ok ? resolveNames(parsed.ast, test) : parsed;
        if (resolved.ok) continue;
        const message = `The test "${test.expression}" is not an XPath expression, at ${resolved.offset + 1}: ${resolved.message}`;
        report("ta-props-correct", alternative, message, { expression: test.expression, at: resolved.offset });
      }
    }
  },
};
