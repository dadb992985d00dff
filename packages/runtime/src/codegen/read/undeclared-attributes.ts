import type { XmlAttribute } from "../../xml/element.ts";
import type { AttributeFindings, Finding } from "../finding.ts";
import { xsiNamespace } from "../xsi.ts";
import type { Reader } from "./reader.ts";

const ATTRIBUTE_UNKNOWN: Finding = { code: "cvc-complex-type.3.2.2" };
const ATTRIBUTE_ON_SIMPLE: Finding = { code: "cvc-type.3.1.1" };
const NIL_NOT_ALLOWED: Finding = { code: "cvc-elt.3.1" };
const TYPE_NOT_ALLOWED: Finding = { code: "cvc-elt.4.3" };

/**
 * Deals with an attribute that the type at hand does not declare, as the call's policy says. Those of `xsi:` are always
 * allowed where they mean nothing wrong.
 * @param content absent for a simple type, which has no room for what is to be kept: a warning says so
 * @returns the attribute if it is to be kept
 */
export function readUndeclaredAttribute(
  reader: Reader,
  i: number,
  content?: AttributeFindings,
): XmlAttribute | undefined {
  const { scanner, policy } = reader;
  const name = scanner.attributeLocalName(i);
  reader.here = scanner.base + scanner.attributeOffset(i);
  if (scanner.attributeNamespace(i) === xsiNamespace) {
    checkInstanceAttribute(reader, name, scanner.attributeValue(i).trim(), content);
    return undefined;
  }
  if (policy === "ignore") return undefined;
  if (policy === "keep" && content !== undefined) return attributeData(reader, i);
  const attribute = scanner.attributeQualifiedName(i);
  const atChild = { name: `@${attribute}`, property: name };
  reader.report(
    content === undefined
      ? { ...ATTRIBUTE_ON_SIMPLE, atChild, ...(policy === "keep" ? { severity: "warning" as const } : {}) }
      : { ...ATTRIBUTE_UNKNOWN, atChild, schemaLocation: content.schemaLocation },
    { attribute, name: reader.elementName },
  );
  return undefined;
}

/**
 * The same for every attribute of the element just entered, of which none is declared.
 * @returns those to be kept; `undefined` if there are none
 */
export function readUndeclaredAttributes(reader: Reader, content?: AttributeFindings): XmlAttribute[] | undefined {
  let kept: XmlAttribute[] | undefined;
  for (let i = 0; i < reader.attributeCount; i++) {
    const attribute = readUndeclaredAttribute(reader, i, content);
    if (attribute === undefined) continue;
    if (kept === undefined) kept = [attribute];
    else kept.push(attribute);
  }
  return kept;
}

/** Attribute `i` as data. */
export function attributeData({ scanner }: Reader, i: number): XmlAttribute {
  const attribute: XmlAttribute = { name: scanner.attributeLocalName(i), value: scanner.attributeValue(i) };
  if (scanner.attributeNamespace(i) !== "") attribute.namespace = scanner.attributeNamespace(i);
  return attribute;
}

function checkInstanceAttribute(
  reader: Reader,
  name: string,
  value: string,
  content: AttributeFindings | undefined,
): void {
  if (name === "schemaLocation" || name === "noNamespaceSchemaLocation") return;
  if ((name === "nil" || name === "type") && reader.assessed === reader.scanner.elementNumber) return;
  if (name === "nil") {
    reader.report(NIL_NOT_ALLOWED, { name: reader.elementName });
  } else if (name === "type") {
    const local = value.slice(value.indexOf(":") + 1);
    if (content === undefined || local !== content.type) {
      reader.report(TYPE_NOT_ALLOWED, { value, expected: content?.type ?? "a simple type" });
    }
  } else reader.report(ATTRIBUTE_UNKNOWN, { attribute: `xsi:${name}`, name: reader.elementName });
}
