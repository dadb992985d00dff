import {
  abstractElement,
  abstractType,
  fixedHasChildren,
  nilAndFixed,
  noPlaceForDefault,
  notFixed,
  notFixedText,
} from "../../issues/kinds.ts";
import { forkScanner } from "../../xml/fork-scanner.ts";
import { Token } from "../../xml/scanner.ts";
import { incompleteElement } from "../content/incomplete.ts";
import { isDerivedFrom } from "../derivation.ts";
import type { Finding } from "../finding.ts";
import type { ElementHandle, GeneralReader, TypeHandle } from "../handles.ts";
import { typeLabel, typeWords } from "../registry.ts";
import { stringDatatype } from "../values/builtins.ts";
import { differsFrom, lexicalOf } from "../values/constraint-text.ts";
import { isSimple } from "../values/simple-type.ts";
import { assess } from "./assessment.ts";
import { type ElementMark, markElement, reportAt } from "./element-mark.ts";
import { attributeOrInherited, disinherit, inherit } from "./inherited-attributes.ts";
import { type InstanceAttributes, readInstanceAttributes } from "./instance-attributes.ts";
import { readNilledContent } from "./nilled-content.ts";
import { readUndeclaredAttributes } from "./undeclared-attributes.ts";

const NOT_NILLABLE: Finding = { code: "cvc-elt.3.1" };
const NOT_DERIVED: Finding = { code: "cvc-elt.4.3" };

/**
 * Reads an element just entered as its declaration, the document and its attributes say, up to and including its end
 * tag. Implements https://www.w3.org/TR/xmlschema11-1/#cvc-elt: declarations that lack something (1), abstract
 * elements (2), xsi:nil (3), xsi:type and type alternatives (4), default and fixed values (5), abstract types
 * (cvc-type 2).
 * @returns the value; `undefined` if it has none, which was then reported. Nil is `null` for a simple type and
 * `{ $nil: true }` with the attributes for a complex one; a type named by xsi:type is in `$type`
 */
export function readElement(reader: GeneralReader, handle: ElementHandle): unknown {
  const around = reader.declare(handle.schemaLocation);
  const value = readDeclared(reader, handle);
  reader.declare(around);
  return value;
}

function readDeclared(reader: GeneralReader, handle: ElementHandle): unknown {
  const declared = handle.type();
  if (
    reader.attributeCount === 0 &&
    handle.default === undefined &&
    handle.fixed === undefined &&
    handle.abstract === undefined &&
    handle.incomplete === undefined &&
    handle.alternatives === undefined &&
    handle.watch === undefined &&
    reader.watch === undefined &&
    declared.abstract === undefined &&
    declared.inheritable === undefined
  ) {
    return declared.read(reader, handle.rule);
  }
  if (handle.incomplete === true) {
    reader.report(incompleteElement(handle));
    reader.leaveSkipping();
    return undefined;
  }
  if (handle.abstract === true) {
    reader.report(
      { ...abstractElement, schemaLocation: handle.schemaLocation, ...ruleOf(handle) },
      { name: handle.name },
    );
    reader.leaveSkipping();
    return undefined;
  }
  const instance = readInstanceAttributes(reader);
  const selected = selectType(reader, handle, declared);
  const type = governingType(reader, handle, selected, instance);
  if (type === undefined) {
    reader.leaveSkipping();
    return undefined;
  }
  const nilled = isNilled(reader, handle, instance);
  if (nilled === undefined) {
    reader.leaveSkipping();
    return undefined;
  }
  const { fixed } = handle;
  const constraint = fixed ?? handle.default;
  const holdsText = type.content === "simple" || type.content === "mixed";
  if (constraint !== undefined && !nilled && !holdsText && isEmpty(reader)) {
    const about = { schemaLocation: handle.schemaLocation, ...ruleOf(handle) };
    reader.atElement().report({ ...noPlaceForDefault, ...about }, { name: handle.name, value: lexicalOf(constraint) });
  }
  // What stands for empty content is the fixed value, whatever it is as a value of the type.
  const isFixed = fixed !== undefined && !nilled && (type === declared || !isEmpty(reader));
  const mark = markElement(reader);
  const substitute = type === declared ? constraint : (handle.canonical ?? constraint);
  assess(reader, nilled, nilled || !holdsText ? undefined : substitute);
  const read = (): unknown => {
    reader.watch?.nil(handle.nillable === true, nilled && type.content === "simple");
    return readAs(reader, type, nilled, handle.rule);
  };
  const value = handle.watch === undefined ? read() : handle.watch(reader, read);
  if (isFixed && !reader.halted) checkFixed(reader, mark, handle, type, fixed, value);
  return type === selected ? value : labelled(value, type, declared, nilled);
}

/**
 * Reads an element that has no declaration, but a type: a wildcard admits it, and xsi:type says what it is.
 * @returns the value, with `$type`
 */
export function readTyped(reader: GeneralReader, type: TypeHandle): unknown {
  if (type.abstract === true) {
    reader.report(abstractType, { value: typeWords(type) });
    reader.leaveSkipping();
    return undefined;
  }
  assess(reader, false, undefined);
  return labelled(readAs(reader, type, false), type, undefined, false);
}

function readAs(reader: GeneralReader, type: TypeHandle, nilled: boolean, rule?: string): unknown {
  const { inheritable } = type;
  if (inheritable !== undefined) inherit(reader, inheritable);
  let value: unknown;
  if (!nilled) value = type.read(reader, rule);
  else if (isSimple(type)) {
    readUndeclaredAttributes(reader);
    readNilledContent(reader);
    reader.end();
    value = reader.halted ? undefined : null;
  } else value = nilObject(type, type.read(reader));
  if (inheritable !== undefined) disinherit(reader);
  return value;
}

/** Whether there is nothing between the tags of the element just entered, without moving. */
function isEmpty(reader: GeneralReader): boolean {
  return forkScanner(reader.scanner).next() === Token.EndElement;
}

/** Of the value that a nilled element was read to, what its attributes are. */
function nilObject(type: TypeHandle, value: unknown): Record<string, unknown> {
  const nil: Record<string, unknown> = { $nil: true };
  if (typeof value !== "object" || value === null) return nil;
  for (const property of [...(type.attributes?.properties ?? []), "$attributes"]) {
    const own = (value as Record<string, unknown>)[property];
    if (own !== undefined) nil[property] = own;
  }
  return nil;
}

/** A value whose type the document chose: an object gets `$type`, a scalar becomes `$value` beside it. */
function labelled(value: unknown, type: TypeHandle, declared: TypeHandle | undefined, nilled: boolean): unknown {
  if (value === undefined) return undefined;
  const $type = typeLabel(type, declared);
  if (!isSimple(type)) return { $type, ...(value as object) };
  return nilled ? { $type, $nil: true } : { $type, $value: value };
}

/** The type that the type alternatives give, or the declared one. https://www.w3.org/TR/xmlschema11-1/#key-sta */
function selectType(reader: GeneralReader, handle: ElementHandle, declared: TypeHandle): TypeHandle {
  const attributes = (namespace: string, name: string): string | undefined =>
    attributeOrInherited(reader, namespace, name);
  return handle.alternatives?.find(({ test }) => test === undefined || test(attributes))?.type() ?? declared;
}

/**
 * The type that the element is read as: that of xsi:type if it may stand there. `undefined` if what is in the element
 * cannot be judged, since the type that it is of is not known or abstract: one fault, one issue.
 */
function governingType(
  reader: GeneralReader,
  handle: ElementHandle,
  selected: TypeHandle,
  instance: InstanceAttributes,
): TypeHandle | undefined {
  if (instance.typeName !== undefined && instance.type === undefined) return undefined;
  const type = instance.type ?? selected;
  const about = { schemaLocation: handle.schemaLocation, ...ruleOf(handle) };
  if (type !== selected && !isDerivedFrom(type, selected, [...(handle.block ?? []), ...(selected.block ?? [])])) {
    const params = { value: instance.typeName ?? "", expected: typeWords(selected) };
    reader.atElement().report({ ...NOT_DERIVED, ...about }, params);
  } else if (type.abstract === true) {
    reader.atElement().report({ ...abstractType, ...about }, { value: typeWords(type) });
  } else return type;
  // What is in it is as xsi:type says, as like as not.
  return type.abstract === true ? undefined : type;
}

/** Whether the element is nil; `undefined` if it may not say so: what is in it cannot be judged then. */
function isNilled(reader: GeneralReader, handle: ElementHandle, { nil }: InstanceAttributes): boolean | undefined {
  if (nil === undefined) return false;
  const about = { schemaLocation: handle.schemaLocation, ...ruleOf(handle) };
  if (handle.nillable !== true) {
    reader.atElement().report({ ...NOT_NILLABLE, ...about }, { name: handle.name });
    return nil ? undefined : false;
  }
  if (nil && handle.fixed !== undefined) {
    const fixed = lexicalOf(handle.fixed);
    reader.atElement().report({ ...nilAndFixed, ...about }, { name: handle.name, fixed });
  }
  return nil;
}

function checkFixed(
  reader: GeneralReader,
  mark: ElementMark,
  handle: ElementHandle,
  type: TypeHandle,
  fixed: NonNullable<ElementHandle["fixed"]>,
  value: unknown,
): void {
  const finding = fixedFault(type, handle.type(), fixed, value);
  if (finding === undefined) return;
  const { kind, found } = finding;
  const about = { ...kind, schemaLocation: handle.schemaLocation, ...ruleOf(handle) };
  reportAt(reader, mark, about, { name: handle.name, value: found, fixed: lexicalOf(fixed) });
}

/**
 * Why a value is not the fixed one, with the value as text; `undefined` if it is, or if it is no value of the type.
 * @param type the type of the value
 * @param declared the type of the declaration, which the fixed value is of: a text, if that has mixed content
 */
export function fixedFault(
  type: TypeHandle,
  declared: TypeHandle,
  fixed: NonNullable<ElementHandle["fixed"]>,
  value: unknown,
): { readonly kind: Finding; readonly found: string } | undefined {
  if (type.content === "element-only" && value !== undefined && hasContent(type, value)) {
    return { kind: fixedHasChildren, found: "" };
  }
  const content = isSimple(type) ? value : (value as Record<string, unknown> | undefined)?.[contentProperty(type)];
  if (content === undefined || content === null) return undefined;
  if (type.content === "mixed") {
    if (!Array.isArray(content)) return undefined;
    if (content.some((item) => typeof item !== "string")) return { kind: fixedHasChildren, found: "" };
    const found = content.join("");
    return found === lexicalOf(fixed) ? undefined : { kind: notFixedText, found };
  }
  const datatype = type.datatype?.();
  if (datatype === undefined || !differsFrom(datatype, fixed, content, declared.datatype?.() ?? stringDatatype))
    return undefined;
  return { kind: notFixed, found: datatype.write(content as never) };
}

function contentProperty(type: TypeHandle): "$content" | "$value" {
  return type.content === "mixed" ? "$content" : "$value";
}

function ruleOf({ rule }: ElementHandle): { readonly rule?: string } {
  return rule === undefined ? {} : { rule };
}

/** Whether the value of a complex type has children. */
export function hasContent(type: TypeHandle, value: unknown): boolean {
  return hasProperties(type, value, (one) => one !== undefined && !(Array.isArray(one) && one.length === 0));
}

/** Whether an object has such properties besides its attributes. */
export function hasProperties(type: TypeHandle, value: unknown, isSuch: (property: unknown) => boolean): boolean {
  const object = (value ?? {}) as Readonly<Record<string, unknown>>;
  const attributes = type.attributes?.properties ?? [];
  return Object.keys(object).some((property) => isSuch(object[property]) && !attributes.includes(property));
}
