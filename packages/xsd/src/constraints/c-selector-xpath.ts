import type { IdentityConstraintDefinition, RestrictedExpression } from "../components/index.ts";
import type { Report } from "../documents/report.ts";
import { parseRestrictedXPath } from "../xpath/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** The selector is a path of the restricted grammar: https://www.w3.org/TR/xmlschema11-1/#c-selector-xpath */
export const rule: Rule = {
  code: "c-selector-xpath",
  example: schemaExample(
    `<xs:element name="a"><xs:key name="k"><!-- ERROR c-selector-xpath --><xs:selector xpath="b/@c"/><xs:field xpath="."/></xs:key></xs:element>`,
  ),
  check({ schema, isBroken }, report) {
    for (const constraint of schema.identityConstraintDefinitions.values()) {
      if (!isBroken(constraint)) reportFault("c-selector-xpath", "selector", constraint, constraint.selector, report);
    }
  },
};

/** Reports an expression outside the grammar. */
export function reportFault(
  code: string,
  role: "selector" | "field",
  constraint: IdentityConstraintDefinition,
  { expression, namespaceBindings, defaultNamespace }: RestrictedExpression,
  report: Report,
): void {
  const parsed = parseRestrictedXPath(expression, role, { namespaceBindings, defaultNamespace });
  if (parsed.ok) return;
  const message = `The ${role} "${expression}" of "${constraint.name}" is not such an expression, at ${parsed.offset + 1}: ${parsed.message}`;
  report(code, constraint, message, { expression, at: parsed.offset });
}
