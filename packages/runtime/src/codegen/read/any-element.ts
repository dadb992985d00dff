import { undeclaredElement } from "../../issues/kinds.ts";
import { Token } from "../../xml/scanner.ts";
import type { Item, UndeclaredElement } from "../../xml/typed-element.ts";
import { admits, type NamedElement } from "../content/wildcard.ts";
import type { AttributeFindings, ContentFindings } from "../finding.ts";
import type { GeneralReader, WildcardHandle } from "../handles.ts";
import { lookUp } from "../registry.ts";
import { xsiNamespace } from "../xsi.ts";
import { assess } from "./assessment.ts";
import { attributeText } from "./attribute-text.ts";
import { readElement, readTyped } from "./element.ts";
import { readInstanceAttributes } from "./instance-attributes.ts";
import { readUndeclared, readUntyped } from "./undeclared-element.ts";
import { readWildcardAttributes } from "./wildcard-attributes.ts";

/** What a laxly assessed element lets stand in it: everything, of which what is declared is validated. */
export const LAX: WildcardHandle = { wildcard: true, variety: "any", namespaces: [], processContents: "lax" };
/** How a laxly assessed element is called in findings. */
export const ANY_TYPE_FINDINGS: AttributeFindings = { type: "anyType", schemaLocation: "" };

/**
 * Reads an element just entered that a wildcard admits, to its end.
 * https://www.w3.org/TR/xmlschema11-1/#cvc-assess-elt and #key-lax
 * @param where the type with the wildcard, for findings
 * @returns a typed element where a declaration or xsi:type fits; `undefined` for what was reported
 */
export function readWildcardElement(
  reader: GeneralReader,
  wildcard: WildcardHandle,
  schemaLocation: string,
  rule?: string,
): Exclude<Item, string> | undefined {
  const { localName: name, namespace } = reader;
  if (wildcard.processContents === "skip") return readUntyped(reader);
  const handle = lookUp(reader.registry.elements, namespace, name);
  const where = namespace === "" ? {} : { namespace };
  if (handle !== undefined) {
    const value = readElement(reader, handle);
    return value === undefined ? undefined : { name, ...where, value };
  }
  const strict = wildcard.processContents === "strict";
  const { typeName, type } = reader.attributeCount === 0 ? NOTHING : readInstanceAttributes(reader, strict);
  if (type !== undefined) {
    const value = readTyped(reader, type);
    return value === undefined ? undefined : { name, ...where, value };
  }
  if (!strict) return readLaxly(reader);
  // An xsi:type that names no type was reported already.
  if (typeName === undefined) {
    reader.atElement().report({ ...undeclaredElement, schemaLocation }, { name }, rule);
  }
  reader.leaveSkipping();
  return undefined;
}

const NOTHING: ReturnType<typeof readInstanceAttributes> = {};

/**
 * Reads an element just entered that the type at hand does not declare, as one that its open content may admit.
 * @param expected names of what could have come
 * @param siblings what the content model contains, if the wildcard disallows it
 * @returns the element to keep in `$unknown`
 */
export function readOpenElement(
  reader: GeneralReader,
  wildcard: WildcardHandle,
  content: ContentFindings,
  expected: readonly string[],
  siblings: readonly NamedElement[] = [],
): Exclude<Item, string> | undefined {
  const { policy, registry, namespace, localName } = reader;
  const isAdmitted = admits(wildcard, namespace, localName, registry.elements, siblings);
  if (isAdmitted && (policy === undefined || policy === "keep")) {
    return readWildcardElement(reader, wildcard, content.schemaLocation);
  }
  return readUndeclared(reader, isAdmitted ? content : { ...content, open: false }, expected);
}

/** Reads an element without declaration; what is declared in it is typed. */
function readLaxly(reader: GeneralReader): UndeclaredElement | undefined {
  const element: UndeclaredElement = { name: reader.localName };
  if (reader.namespace !== "") element.namespace = reader.namespace;
  if (reader.attributeCount > 0) {
    assess(reader, false, undefined);
    const attributes = readWildcardAttributes(reader, LAX, ANY_TYPE_FINDINGS) ?? [];
    const nil = attributeText(reader, xsiNamespace, "nil");
    if (nil !== undefined) attributes.push({ name: "nil", namespace: xsiNamespace, value: nil });
    if (attributes.length > 0) element.attributes = attributes;
  }
  const children: Item[] = [];
  for (;;) {
    const token = reader.nextItem();
    if (token === Token.Text) children.push(reader.scanner.text);
    else if (token === Token.StartElement) {
      const child = readWildcardElement(reader, LAX, "");
      if (child !== undefined) children.push(child);
    } else break;
  }
  if (children.length > 0) element.children = children;
  if (reader.halted) return undefined;
  reader.end();
  return element;
}
