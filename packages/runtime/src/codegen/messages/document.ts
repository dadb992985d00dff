import type { Result } from "../../issues/issue.ts";
import { ValidationError } from "../../issues/validation-error.ts";
import type { TypedElement } from "../../xml/typed-element.ts";
import { checkElement, checkTyped } from "../check/check-element.ts";
import type { ElementHandle, GeneralChecker, GeneralReader, Registry } from "../handles.ts";
import type { ReadOptions, ValidateOptions, WriteBytesOptions, WriteOptions } from "../options.ts";
import { EncodedText, keptLength } from "../plain/encoded-text.ts";
import { allowsPlain, plain } from "../plain/plain.ts";
import { readElement, readTyped } from "../read/element.ts";
import { readInstanceAttributes } from "../read/instance-attributes.ts";
import { Reader } from "../read/reader.ts";
import { lookUp } from "../registry.ts";
import { writeRoot, writeTyped } from "../write/write-element.ts";
import { decode, expandedName, validateMessage, wrongRoot } from "./message.ts";
import { readPlainRoot } from "./plain-root.ts";
import { readUndecoded, undecoded } from "./undecoded.ts";
import { writeValid } from "./write-message.ts";

/**
 * Reads a document whose root may be any element that the schemas declare, or an element that says its type by xsi:type.
 * Never throws on bad input.
 * @returns the root with its name and its typed value, or every issue found up to the limit, in document order
 */
export function readDocument<T extends TypedElement>(
  registry: () => Registry,
  input: string | Uint8Array,
  options: ReadOptions = {},
): Result<T> {
  const document = undecoded(input, options);
  if (document !== undefined) {
    const value = readUndecoded(document, options, registry(), readRoot);
    if (value !== undefined) return { ok: true, value: value as T, issues: [] };
  }
  const decoded = decode(input, options, {});
  if ("issue" in decoded) return { ok: false, issues: [decoded.issue] };
  const { text, utf8 } = decoded;
  let reached = 0;
  if (document === undefined && text.length <= keptLength && allowsPlain(options, text.length)) {
    const whole = EncodedText.shortly(text, utf8);
    const root = readPlainRoot(whole, registry());
    if (root !== undefined) return { ok: true, value: root as T, issues: [] };
    reached = whole.textOffset(plain.reached, 0, 0);
  }
  const encoded = utf8 && EncodedText.of(text, utf8);
  if (document && encoded) reached = encoded.textOffset(plain.reached, 0, 0);
  const reader = new Reader(text, options, registry(), reached, undefined, encoded);
  const root = reader.root() ? reader.withinStack(() => readRoot(reader)) : undefined;
  const issues = reader.located();
  return reader.failed || root === undefined ? { ok: false, issues } : { ok: true, value: root as T, issues };
}

/** Reads the root element just entered and what follows it. */
export function readRoot(reader: GeneralReader): TypedElement | undefined {
  const { localName: name, namespace, registry } = reader;
  const handle = rootHandle(registry, namespace, name);
  const { type, typeName } = handle === undefined && registry.roots === undefined ? readInstanceAttributes(reader) : {};
  // An xsi:type that names no type was reported already.
  if (handle === undefined && type === undefined && typeName === undefined) {
    wrongRoot(reader, elementsOf(registry), {});
    return undefined;
  }
  const value = handle !== undefined ? readElement(reader, handle) : type && readTyped(reader, type);
  reader.finish();
  return value === undefined ? undefined : { name, ...(namespace === "" ? {} : { namespace }), value };
}

/** The declaration of an element that a document may begin with. */
function rootHandle(registry: Registry, namespace: string, name: string): ElementHandle | undefined {
  const { roots, elements } = registry;
  return roots?.includes(`{${namespace}}${name}`) === false ? undefined : lookUp(elements, namespace, name);
}

function elementsOf({
  roots,
  elements,
}: Registry): readonly { namespace: string; root: string; schemaLocation: string }[] {
  return (roots ?? Object.keys(elements)).flatMap((key) => {
    const handle = elements[key];
    if (handle === undefined) return [];
    const { name, namespace, schemaLocation } = handle();
    return { namespace, root: name, schemaLocation };
  });
}

/** The throwing form of {@link readDocument}. @throws ValidationError with the issues if the input is not valid */
export function parseDocument<T extends TypedElement>(
  registry: () => Registry,
  input: string | Uint8Array,
  options: ReadOptions = {},
): T {
  const result = readDocument<T>(registry, input, options);
  if (!result.ok) throw new ValidationError("This is not a valid document", result.issues);
  return result.value;
}

/** Checks a root in the form in which {@link readDocument} hands it out. Never throws. */
export function validateDocument<T extends TypedElement>(
  registry: () => Registry,
  value: unknown,
  options: ValidateOptions = {},
): Result<T> {
  return validateMessage<T>(rootName(value), checkRoot, value, options, registry);
}

/** The name that a root says it has. */
export function rootName(value: unknown): string {
  return isRoot(value) ? value.name : "";
}

function isRoot(value: unknown): value is TypedElement {
  if (typeof value !== "object" || value === null || !("value" in value)) return false;
  const { name, namespace } = value as Partial<TypedElement>;
  return typeof name === "string" && (namespace === undefined || typeof namespace === "string");
}

/** Checks a root: what the schemas say of an element of its name. */
export function checkRoot(root: unknown, checker: GeneralChecker): void {
  if (!isRoot(root)) {
    checker.wrongType("an element with its name and its value", root);
    return;
  }
  const { name, namespace = "", value } = root;
  const handle = rootHandle(checker.registry, namespace, name);
  if (handle !== undefined) checkElement(checker, handle, value);
  else if (checker.registry.roots === undefined && namesType(value)) checkTyped(checker, { name, namespace }, value);
  else {
    const expected = elementsOf(checker.registry).map((one) => expandedName(one.namespace, one.root));
    checker.report({ code: "cvc-elt.1" }, { found: expandedName(namespace, name), expected });
  }
}

function namesType(value: unknown): value is { readonly $type: string } {
  return typeof value === "object" && value !== null && typeof (value as { $type?: unknown }).$type === "string";
}

/**
 * Writes a root in the form in which {@link readDocument} hands it out.
 * @param declarations of the prefixes that the handles are written with, each with a space before it; not of xsi
 * @throws ValidationError as `writeMessage`
 */
export function writeDocument(
  registry: () => Registry,
  declarations: string,
  root: TypedElement,
  options: WriteOptions | WriteBytesOptions = {},
): string | Uint8Array {
  const write = (): string => {
    const { name, namespace = "", value } = root;
    const known = registry();
    const handle = lookUp(known.elements, namespace, name);
    return handle === undefined
      ? writeTyped(name, namespace, value, known, "", declarations)
      : writeRoot(handle, value, declarations, known);
  };
  return writeValid("document", () => validateDocument(registry, root, options), write, options);
}
