import type { Report } from "../documents/report.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { childNamed } from "./annotations.ts";

/** A schema that provokes `src-type-alternative`. */
export const example = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="size"><xs:alternative test="@unit"/><!-- ERROR src-type-alternative --></xs:element>
</xs:schema>`;

/**
 * Whether an `xs:alternative` names one type or holds one: https://www.w3.org/TR/xmlschema11-1/#src-ta. Reports
 * `src-type-alternative` if not.
 */
export function isWellFormedTypeAlternative(element: SchemaElement, report: Report): boolean {
  const named = element.attributes.has("type");
  const inner = childNamed(element, "simpleType", "complexType") !== undefined;
  if (named !== inner) return true;
  const message = `xs:alternative has either the attribute "type" or a type inside; ${named ? "both are" : "neither is"} there.`;
  report("src-type-alternative", element, message);
  return false;
}
