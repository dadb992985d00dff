import { collapse, isNCName, listItems, splitQName, VERSIONING_NAMESPACE, XSD_NAMESPACE } from "./names.ts";
import type { Report } from "./report.ts";
import { type SchemaAttribute, type SchemaElement, textOf } from "./schema-element.ts";
import { NEW_IN_1_1, STRUCTURES, type Structure } from "./structure-table.ts";

/**
 * Checks a schema document against the schema for schema documents. Reports `s4s-elt-invalid` (an element that no
 * schema document may hold), `s4s-elt-invalid-content` (a child in the wrong place, or one missing),
 * `s4s-elt-character` (text where none may be), `s4s-att-not-allowed`, `s4s-att-must-appear` and
 * `s4s-att-invalid-value`.
 *
 * Returns the elements that the build must not look at, because what they mean is unclear.
 */
export function checkStructure(
  root: SchemaElement,
  version: "1.0" | "1.1",
  report: Report,
): ReadonlySet<SchemaElement> {
  const rejected = new Set<SchemaElement>();
  if (root.namespace !== XSD_NAMESPACE || root.localName !== "schema") {
    const message = `The root element is "${root.localName}" in namespace "${root.namespace}"; a schema document begins with xs:schema.`;
    report("s4s-elt-invalid", root, message);
    rejected.add(root);
    return rejected;
  }
  checkElement(root, "", { version, report, rejected, ids: new Set() });
  return rejected;
}

interface Check {
  readonly version: "1.0" | "1.1";
  readonly report: Report;
  readonly rejected: Set<SchemaElement>;
  /** The values of `id` so far: each is one element's. */
  readonly ids: Set<string>;
}

function checkElement(element: SchemaElement, parentName: string, check: Check): void {
  const { localName } = element;
  const parent = parentName === "redefine" || parentName === "override" ? "schema" : parentName;
  const structure = STRUCTURES[`${localName}@${parent}`] ?? STRUCTURES[localName];
  if (structure === undefined) return;
  checkAttributes(element, structure, parentName, check);
  if (element.content.some((part) => typeof part === "string" && /[^\t\n\r ]/.test(part))) {
    check.report(
      "s4s-elt-character",
      element,
      `xs:${localName} holds the text "${collapse(textOf(element)).slice(0, 40)}"; remove it.`,
    );
  }
  checkChildren(element, structure, check);
}

function checkChildren(element: SchemaElement, structure: Structure, check: Check): void {
  let slotIndex = 0;
  let taken = 0;
  let closed = false;
  let counted = 0;
  for (const child of element.children) {
    const known = child.namespace === XSD_NAMESPACE && isKnown(child.localName, check.version);
    if (!known) {
      const message = `An element "${child.localName}" of namespace "${child.namespace}" is not known in a schema document; foreign elements belong in xs:appinfo.`;
      check.report("s4s-elt-invalid", child, message);
      check.rejected.add(child);
      continue;
    }
    const found: number = closed ? -1 : findSlot(structure, child.localName, slotIndex, taken, check.version);
    if (found < 0) {
      const message = `xs:${child.localName} may not stand here in xs:${element.localName}; ${expectation(structure, slotIndex, closed, check.version)}.`;
      check.report("s4s-elt-invalid-content", child, message);
      check.rejected.add(child);
      continue;
    }
    taken = found === slotIndex ? taken + 1 : 1;
    slotIndex = found;
    closed = structure.slots[found]?.closes ?? false;
    if (child.localName !== "annotation") counted += 1;
    if (child.localName === "appinfo" || child.localName === "documentation") {
      const annotated = STRUCTURES[child.localName];
      if (annotated !== undefined) checkAttributes(child, annotated, element.localName, check);
    } else checkElement(child, element.localName, check);
  }
  if (counted < structure.minimum && !element.children.some((child) => check.rejected.has(child))) {
    check.report(
      "s4s-elt-invalid-content",
      element,
      `xs:${element.localName} is incomplete; ${expectation(structure, slotIndex, false, check.version)}.`,
    );
  }
  structure.slots.forEach((slot, index) => {
    if (slot.leads) checkLed(element, structure, index, check);
  });
}

/** Reports a child of a slot that leads, if nothing of the next slot is there. */
function checkLed(element: SchemaElement, structure: Structure, index: number, check: Check): void {
  const leader = element.children.find(({ localName }) => structure.slots[index]?.names.includes(localName));
  const led = structure.slots[index + 1]?.names ?? [];
  if (leader === undefined || element.children.some(({ localName }) => led.includes(localName))) return;
  const names = led.map((name) => `xs:${name}`).join(", ");
  const message = `xs:${leader.localName} in xs:${element.localName} needs a group after it; expected is ${names}.`;
  check.report("s4s-elt-invalid-content", leader, message);
}

function isKnown(localName: string, version: "1.0" | "1.1"): boolean {
  if (version === "1.0" && NEW_IN_1_1.has(localName)) return false;
  return KNOWN.has(localName);
}

const KNOWN: ReadonlySet<string> = new Set(Object.keys(STRUCTURES).map((key) => key.replace(/@.*/, "")));

/** A slot that takes one alternative only closes the ones after it, so slots behind a skipped closing slot stay open. */
function findSlot(structure: Structure, name: string, from: number, taken: number, version: "1.0" | "1.1"): number {
  const nameOfVersion = version === "1.1" ? `1.1:${name}` : name;
  for (let index = from; index < structure.slots.length; index += 1) {
    const slot = structure.slots[index];
    if (slot === undefined || !(slot.names.includes(name) || slot.names.includes(nameOfVersion))) continue;
    if (index === from && taken >= slot.maximum) continue;
    if (slot.closes && from > 0) continue;
    return index;
  }
  return -1;
}

function expectation(structure: Structure, from: number, closed: boolean, version: "1.0" | "1.1"): string {
  const names = closed ? [] : structure.slots.slice(from).flatMap((slot) => ofVersion(slot.names, version));
  if (names.length === 0) return "nothing more is expected";
  return `expected is ${[...new Set(names)].map((name) => `xs:${name}`).join(", ")}`;
}

function checkAttributes(element: SchemaElement, structure: Structure, parentName: string, check: Check): void {
  const { attributes, localName } = element;
  for (const attribute of attributes.values()) {
    const kind = Object.hasOwn(structure.attributes, attribute.localName)
      ? structure.attributes[attribute.localName]
      : undefined;
    const tooNew =
      check.version === "1.0" &&
      NEW_IN_1_1.has(`@${attribute.localName}`) &&
      !(attribute.localName === "targetNamespace" && localName === "schema");
    if (kind === undefined || tooNew) {
      const names = Object.keys(structure.attributes)
        .filter((name) => check.version === "1.1" || !NEW_IN_1_1.has(`@${name}`))
        .sort()
        .join(", ");
      const message = `xs:${localName} has no attribute "${attribute.localName}" here; it has ${names}.`;
      check.report("s4s-att-not-allowed", attribute, message);
    } else if (!isValueOf(attribute, wordsOf(kind), check.version)) {
      const message = `The value "${attribute.value}" of the attribute "${attribute.localName}" is not ${describe(wordsOf(kind), check.version)}.`;
      check.report("s4s-att-invalid-value", attribute, message);
    }
  }
  const repeats = attributes.get("maxOccurs");
  if (check.version === "1.0" && localName === "all" && repeats !== undefined && Number(repeats.value) === 0) {
    check.report("s4s-att-invalid-value", repeats, "In XSD 1.0 an xs:all group occurs at least once; leave it out.");
  }
  checkId(attributes.get("id"), check);
  if (collapse(attributes.get("targetNamespace")?.value ?? "none") === "" && localName === "schema") {
    const place = attributes.get("targetNamespace") ?? element;
    check.report("s4s-att-invalid-value", place, "A target namespace is not empty; leave the attribute out for none.");
  }
  for (const attribute of element.foreignAttributes) {
    const isVersion = attribute.namespace === VERSIONING_NAMESPACE && check.version === "1.1";
    if (isVersion && /^m(?:in|ax)Version$/.test(attribute.localName)) {
      if (!/^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/.test(collapse(attribute.value))) {
        const message = `The value "${attribute.value}" of the attribute "${attribute.localName}" is not a decimal number.`;
        check.report("s4s-att-invalid-value", attribute, message);
      }
    }
    if (attribute.namespace === XSD_NAMESPACE) {
      const message = `The attribute "${attribute.localName}" is written with the prefix of the XSD namespace; write it without one.`;
      check.report("s4s-att-not-allowed", attribute, message);
    }
  }
  for (const name of requiredIn(structure)) {
    if (!attributes.has(name)) {
      check.report("s4s-att-must-appear", element, `xs:${localName} needs the attribute "${name}".`);
      if (name !== "value" && parentName !== "") check.rejected.add(element);
    }
  }
}

/** The names of the attributes that a structure requires, in the order of the table. */
function requiredIn(structure: Structure): readonly string[] {
  let names = required.get(structure);
  if (names === undefined) {
    names = Object.keys(structure.attributes).filter((name) => structure.attributes[name]?.endsWith("!"));
    required.set(structure, names);
  }
  return names;
}

const required = new Map<Structure, readonly string[]>();

/** The words of a kind of value: the kind, then what it needs to be told. */
function wordsOf(kind: string): readonly string[] {
  let words = kinds.get(kind);
  if (words === undefined) {
    words = kind.replace("!", "").split(" ");
    kinds.set(kind, words);
  }
  return words;
}

const kinds = new Map<string, readonly string[]>();

function checkId(attribute: SchemaAttribute | undefined, check: Check): void {
  if (attribute === undefined) return;
  const id = collapse(attribute.value);
  if (check.ids.has(id))
    check.report("cvc-id.2", attribute, `The id "${id}" is given twice in this document; change one.`);
  check.ids.add(id);
}

function isValueOf(attribute: SchemaAttribute, [head, ...rest]: readonly string[], version: "1.0" | "1.1"): boolean {
  const value = collapse(attribute.value);
  switch (head) {
    case "NCName":
      return isNCName(value);
    case "QName":
      return splitQName(value) !== undefined;
    case "QNames":
      return (
        listItems(value).every((item) => splitQName(item) !== undefined) &&
        (version === "1.1" || attribute.localName !== "substitutionGroup" || listItems(value).length === 1)
      );
    case "boolean":
      return ["true", "false", "1", "0"].includes(value);
    case "nonNegativeInteger":
      return /^(?:\+?[0-9]+|-0+)$/.test(value);
    case "occurs":
      return value === "unbounded" || /^(?:\+?[0-9]+|-0+)$/.test(value);
    case "one":
      return rest.slice(1).includes(value);
    case "derivation":
      return value === "#all" || listItems(value).every((item) => ofVersion(rest, version).includes(item));
    case "namespaceList":
      return value === "##any" || value === "##other" || areNamespaceNames(value);
    case "namespaceNames":
      return value !== "" && areNamespaceNames(value);
    case "notQName":
      return listItems(value).every((item) => rest.includes(item) || splitQName(item) !== undefined);
    default:
      return true;
  }
}

/** The words without those of the other version; `1.1:` stands before one that XSD 1.1 added. */
function ofVersion(words: readonly string[], version: "1.0" | "1.1"): readonly string[] {
  return words.flatMap((word) => {
    if (!word.startsWith("1.1:")) return [word];
    return version === "1.1" ? [word.slice("1.1:".length)] : [];
  });
}

/** Whether each of a list is a keyword or an `xs:anyURI`; no URI has two `#`. */
function areNamespaceNames(value: string): boolean {
  return listItems(value).every((item) => !item.startsWith("##") || item === "##local" || item === "##targetNamespace");
}

function describe([head, ...rest]: readonly string[], version: "1.0" | "1.1"): string {
  switch (head) {
    case "NCName":
      return "a name without a colon (NCName)";
    case "QName":
      return "a qualified name (QName)";
    case "QNames":
      return "a list of qualified names";
    case "boolean":
      return "true or false";
    case "nonNegativeInteger":
      return "a whole number from 0";
    case "occurs":
      return 'a whole number from 0 or "unbounded"';
    case "one":
      return `one of ${rest.slice(1).join(", ")}`;
    case "derivation":
      return `"#all" or a list of ${ofVersion(rest, version).join(", ")}`;
    case "namespaceNames":
      return "a list of namespaces, ##targetNamespace and ##local, which has one at least";
    case "notQName":
      return `a list of qualified names and ${rest.join(" and ")}`;
    default:
      return "##any, ##other, or a list of namespaces, ##targetNamespace and ##local";
  }
}
