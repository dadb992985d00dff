import { attributeNotFixed, otherId, secondId, undeclaredAttribute } from "../../issues/kinds.ts";
import type { XmlAttribute } from "../../xml/element.ts";
import { INCOMPLETE_ATTRIBUTE } from "../content/incomplete.ts";
import { admits } from "../content/wildcard.ts";
import type { AttributeFindings } from "../finding.ts";
import type { AttributeHandle, GeneralReader, WildcardHandle } from "../handles.ts";
import { lookUp } from "../registry.ts";
import { differsFrom, lexicalOf } from "../values/constraint-text.ts";
import { xsiNamespace } from "../xsi.ts";
import { atAttribute } from "./at-attribute.ts";
import { attributeData, readUndeclaredAttribute } from "./undeclared-attributes.ts";

/** The four attributes that every element may have. */
const INSTANCE_ATTRIBUTES = new Set(["type", "nil", "schemaLocation", "noNamespaceSchemaLocation"]);

/**
 * Reads attribute `i` of the element just entered, which the type at hand does not declare, as one that its attribute
 * wildcard may admit. https://www.w3.org/TR/xmlschema11-1/#cvc-complex-type clause 2.2 and #cvc-wildcard
 * @returns the attribute to keep in `$attributes`; `undefined` for those of `xsi:`, and for what was reported
 */
export function readWildcardAttribute(
  reader: GeneralReader,
  i: number,
  wildcard: WildcardHandle,
  content: AttributeFindings,
): XmlAttribute | undefined {
  const namespace = reader.attributeNamespace(i);
  const name = reader.attributeName(i);
  if (namespace === xsiNamespace && INSTANCE_ATTRIBUTES.has(name)) return readUndeclaredAttribute(reader, i, content);
  const { attributes } = reader.registry;
  if (!admits(wildcard, namespace, name, attributes)) return readUndeclaredAttribute(reader, i, content);
  if (wildcard.processContents !== "skip") {
    const handle = lookUp(attributes, namespace, name);
    if (handle !== undefined) {
      if (handle.isID === true) checkWildID(reader, i, wildcard, content);
      assessAttribute(reader, i, handle);
    } else if (wildcard.processContents === "strict") {
      const finding = { ...undeclaredAttribute, schemaLocation: content.schemaLocation };
      atAttribute(reader, i, () => reader.report(finding, { attribute: reader.scanner.attributeQualifiedName(i) }));
      return undefined;
    }
  }
  return attributeData(reader, i);
}

/** Reads every attribute of the element just entered as an attribute wildcard admits it. */
export function readWildcardAttributes(
  reader: GeneralReader,
  wildcard: WildcardHandle,
  content: AttributeFindings,
): XmlAttribute[] | undefined {
  const kept: XmlAttribute[] = [];
  for (let i = 0; i < reader.attributeCount; i++) {
    const attribute = readWildcardAttribute(reader, i, wildcard, content);
    if (attribute !== undefined) kept.push(attribute);
  }
  return kept.length === 0 ? undefined : kept;
}

/**
 * Reports an ID that may not come by a wildcard, since the element has another one by a wildcard or could have one that
 * its type declares: https://www.w3.org/TR/xmlschema-1/#cvc-complex-type clause 5, which XSD 1.1 does without.
 */
function checkWildID(
  reader: GeneralReader,
  i: number,
  wildcard: WildcardHandle,
  { schemaLocation }: AttributeFindings,
): void {
  const element = reader.scanner.elementNumber;
  const isFirst = reader.identified !== element;
  reader.identified = element;
  if (isFirst && wildcard.besideID === undefined) return;
  const kind = wildcard.besideID === true ? otherId : secondId;
  const name = reader.elementName;
  atAttribute(reader, i, (value) => reader.report({ ...kind, schemaLocation }, { value, name }));
}

function assessAttribute(reader: GeneralReader, i: number, handle: AttributeHandle): void {
  const around = reader.declare(handle.schemaLocation);
  atAttribute(reader, i, (text) => {
    if (handle.incomplete === true) {
      reader.report(INCOMPLETE_ATTRIBUTE, { name: handle.name });
      return;
    }
    const datatype = handle.datatype();
    const value = datatype.read(text, reader);
    reader.watch?.attribute(handle.namespace, handle.name, text, () =>
      value === undefined ? undefined : datatype.key(value as never),
    );
    const { fixed } = handle;
    if (value === undefined || fixed === undefined || !differsFrom(datatype, fixed, value)) return;
    reader.report(attributeNotFixed, { name: handle.name, value: text, fixed: lexicalOf(fixed) });
  });
  reader.declare(around);
}
