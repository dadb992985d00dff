import type { LoadedDocument } from "../documents/load.ts";
import { XSD_NAMESPACE } from "../documents/names.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { childNamed } from "./annotations.ts";

/** A schema that provokes `src-identity-constraint`. */
export const example = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="list"><xs:key name="k"><!-- ERROR src-identity-constraint --><xs:selector xpath="item"/></xs:key></xs:element>
</xs:schema>`;

/**
 * Whether an `xs:unique`, `xs:key` or `xs:keyref` has the parts it needs:
 * https://www.w3.org/TR/xmlschema11-1/#src-identity-constraint, clauses 1 to 4. In 1.0 there is no `ref`. Reports
 * `src-identity-constraint` if not, and says nothing where the structural check has refused a part.
 */
export function isWellFormedIdentityConstraint(
  element: SchemaElement,
  { rejected }: LoadedDocument,
  version: "1.0" | "1.1",
  report: Report,
): boolean {
  if (element.children.some((child) => rejected.has(child))) return false;
  const fault = faultOf(element, version);
  if (fault === undefined) return true;
  report("src-identity-constraint", element, `xs:${element.localName} ${fault}.`);
  return false;
}

function faultOf(element: SchemaElement, version: "1.0" | "1.1"): string | undefined {
  const { attributes, children, localName } = element;
  if (attributes.has("ref")) {
    if (version === "1.0") return 'has no attribute "ref" in XSD 1.0; write the constraint out';
    if (attributes.has("name")) return 'has either "name" or "ref", not both';
    const extra = children.find((child) => child.namespace === XSD_NAMESPACE && child.localName !== "annotation");
    if (extra !== undefined) return `that refers to another one has no xs:${extra.localName} of its own`;
    return attributes.has("refer") ? 'that refers to another one has no "refer" of its own' : undefined;
  }
  if (!attributes.has("name")) return version === "1.0" ? 'needs the attribute "name"' : 'needs "name" or "ref"';
  if (localName === "keyref" && !attributes.has("refer")) return 'needs "refer", the name of the key it refers to';
  if (localName !== "keyref" && attributes.has("refer")) return 'has no attribute "refer"; only xs:keyref has';
  if (childNamed(element, "selector") === undefined) return "needs an xs:selector";
  return childNamed(element, "field") === undefined ? "needs an xs:field" : undefined;
}
