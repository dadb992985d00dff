import type { LoadedDocument } from "../documents/load.ts";
import { splitQName, XSD_NAMESPACE } from "../documents/names.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { attributeText } from "./attribute-values.ts";

/** A schema that provokes `src-element.4`. */
export const elementExample = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:complexType name="t"><xs:sequence><xs:element name="a" targetNamespace="urn:other"/><!-- ERROR src-element.4 --></xs:sequence></xs:complexType>
</xs:schema>`;

/** A schema that provokes `src-attribute.6`. */
export const attributeExample = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:complexType name="t"><xs:attribute name="a" form="qualified" targetNamespace=""/><!-- ERROR src-attribute.6 --></xs:complexType>
</xs:schema>`;

/**
 * Checks the `targetNamespace` of local elements and attributes: it needs a name, excludes `form`, and is another one
 * than the schema's only where a complex type other than `xs:anyType` is restricted. Reports `src-element.4`
 * (https://www.w3.org/TR/xmlschema11-1/#src-element) and `src-attribute.6`
 * (https://www.w3.org/TR/xmlschema11-1/#src-attribute).
 */
export function checkLocalTargetNamespaces(document: LoadedDocument, report: Report): void {
  const left = [{ element: document.root, restricts: false }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { element, restricts } = next;
    if (element.namespace !== XSD_NAMESPACE || element.localName === "annotation") continue;
    if (element.localName === "element" || element.localName === "attribute") {
      checkOne(element, restricts, document, report);
    }
    const inside = isTypeRestriction(element) || (restricts && element.localName !== "complexType");
    for (const child of element.children) left.push({ element: child, restricts: inside });
  }
}

function isTypeRestriction(element: SchemaElement): boolean {
  const base = splitQName(attributeText(element, "base") ?? "");
  if (element.localName !== "restriction" || base === undefined) return false;
  return base.localName !== "anyType" || element.namespaces[base.prefix] !== XSD_NAMESPACE;
}

function checkOne(element: SchemaElement, restricts: boolean, document: LoadedDocument, report: Report): void {
  const written = element.attributes.get("targetNamespace");
  if (written === undefined) return;
  const other = attributeText(element, "targetNamespace") !== document.targetNamespace;
  const fault = !element.attributes.has("name")
    ? 'goes with "name", not with "ref"'
    : element.attributes.has("form")
      ? 'and "form" exclude each other'
      : other && !restricts
        ? "may differ from that of the schema only inside a restriction of a complex type other than xs:anyType"
        : undefined;
  if (fault === undefined) return;
  const code = element.localName === "element" ? "src-element.4" : "src-attribute.6";
  report(code, written, `The attribute "targetNamespace" of a local xs:${element.localName} ${fault}.`);
}
