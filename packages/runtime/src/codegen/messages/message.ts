import { describe } from "../../issues/catalogue.ts";
import type { Issue, Result } from "../../issues/issue.ts";
import { convertJsonSchema } from "../../issues/json-schema-targets.ts";
import { mixedChoice } from "../../issues/kinds.ts";
import type { StandardIssue, StandardMessage } from "../../issues/standard-schema.ts";
import { ValidationError } from "../../issues/validation-error.ts";
import { wholeIssue } from "../../issues/whole-issue.ts";
import { decodeXml } from "../../xml/decode.ts";
import { lineIndex, positionAt } from "../../xml/positions.ts";
import { Token, XmlScanner } from "../../xml/scanner.ts";
import { Checker } from "../check/checker.ts";
import type { Finding } from "../finding.ts";
import type { GeneralChecker, GeneralReader, Registry } from "../handles.ts";
import { defaultLimits, type ReadOptions, type ValidateOptions } from "../options.ts";
import { isStackOverflow } from "../place.ts";
import { EncodedText } from "../plain/encoded-text.ts";
import { allowsPlain, leavePlain, type PlainReader, plain, readPlain } from "../plain/plain.ts";
import { peekChildText } from "../read/discriminator.ts";
import { Reader } from "../read/reader.ts";
import { readUntyped } from "../read/undeclared-element.ts";
import { EMPTY_REGISTRY } from "../registry.ts";
import { readUndecoded, undecoded } from "./undecoded.ts";

/** One spelling of a message: its root element, and the function that reads the root's content. */
export interface Form<T> {
  readonly namespace: string;
  readonly root: string;
  readonly schemaLocation: string;
  readonly read: (reader: GeneralReader) => T | undefined;
  /** Reads the root in a plain document, if it is one without a namespace. */
  readonly plain?: PlainReader<T>;
}

/** The contract's codes for faults that no component of the schema can carry. */
export interface MessageErrors {
  /** The input is not well-formed XML. */
  readonly wellFormedness?: string;
  /** The root element is not that of the message. */
  readonly root?: string;
}

/** What a message is made of: what its functions are built from. */
export interface MessageDefinition<T> {
  readonly name: string;
  /** The first form is the one that is written. */
  readonly forms: readonly Form<T>[];
  readonly errors: MessageErrors;
  /** What documents may choose from: types by xsi:type, elements and attributes where a wildcard admits them. */
  readonly registry?: () => Registry;
}

/** Whether bytes are still what was decoded: shared ones can have changed since. */
function isUtf8(encoding: string, input: Uint8Array): boolean {
  return encoding === "utf-8" && input[0] === 0x3c && input.buffer instanceof ArrayBuffer;
}

/** The text of the bytes before a fault of encoding, which are good. */
function textBefore(input: Uint8Array, offset: number, encoding: unknown): string {
  return offset === 0 ? "" : new TextDecoder(String(encoding)).decode(input.subarray(0, offset));
}

/** The text of an input, or the issue that says why it has none. */
type Decoded =
  | {
      readonly text: string;
      /** The text as UTF-8, if the input was just that. */
      readonly utf8?: Uint8Array | undefined;
    }
  | { readonly issue: Issue };

/** The text of an input: bytes are decoded. */
export function decode(input: string | Uint8Array, options: ReadOptions, errors: MessageErrors): Decoded {
  if (typeof input === "string") return { text: input };
  const rule = errors.wellFormedness === undefined ? {} : { rule: errors.wellFormedness };
  if (!(input instanceof Uint8Array)) {
    const params = { expected: "a string or a Uint8Array", found: input === null ? "null" : typeof input };
    return { issue: { ...wholeIssue("object-type", params), ...rule } };
  }
  const limit = options.limits?.maxInputLength ?? defaultLimits.maxInputLength;
  if (input.length > limit) {
    return { issue: { ...wholeIssue("limit-input-length", { limit }), ...rule, line: 1, column: 1, offset: 0 } };
  }
  const decoded = decodeXml(input);
  // A document that begins with a tag begins with no byte order mark, which would not be part of the text.
  if ("text" in decoded) return { text: decoded.text, utf8: isUtf8(decoded.encoding, input) ? input : undefined };
  const { code, message, offset, params } = decoded.failure;
  const before = textBefore(input, offset, params["encoding"]);
  const place = { ...positionAt(lineIndex(before), before.length), offset: before.length };
  return { issue: { ...wholeIssue(code, params, message), ...rule, ...place } };
}

/**
 * Reads a message: text or bytes to a checked, typed object, in one pass. Never throws on bad input.
 * @returns the value with warnings, or every issue found up to the limit, in document order
 */
export function readMessage<T>(
  definition: MessageDefinition<T>,
  input: string | Uint8Array,
  options: ReadOptions = {},
): Result<T> {
  const hasPlain = definition.forms.some((one) => one.plain !== undefined);
  const bytes = undecoded(input, options);
  if (bytes !== undefined) {
    const value = hasPlain
      ? readPlainForm(definition.forms, bytes)
      : readUndecoded(bytes, options, registryOf(definition), (reader) => readForm(reader, definition));
    if (value !== undefined) return { ok: true, value, issues: [] };
  }
  const decoded = decode(input, options, definition.errors);
  if ("issue" in decoded) return { ok: false, issues: [decoded.issue] };
  const { text, utf8 } = decoded;
  let reached = 0;
  if (bytes === undefined && hasPlain && allowsPlain(options, text.length)) {
    const document = EncodedText.shortly(text, utf8);
    const value = readPlainForm(definition.forms, document);
    if (value !== undefined) return { ok: true, value, issues: [] };
    reached = document.textOffset(plain.reached, 0, 0);
  }
  const encoded = utf8 && EncodedText.of(text, utf8);
  if (bytes && encoded) reached = encoded.textOffset(plain.reached, 0, 0);
  const reader = new Reader(text, options, registryOf(definition), reached, undefined, encoded);
  const value = reader.root() ? reader.withinStack(() => readForm(reader, definition)) : undefined;
  const issues = reader.located(definition.errors.wellFormedness);
  return reader.failed || value === undefined ? { ok: false, issues } : { ok: true, value, issues };
}

function registryOf({ registry }: MessageDefinition<unknown>): Registry {
  return registry?.() ?? EMPTY_REGISTRY;
}

/** Reads the root that the reader has entered, if one of the forms has it, and what follows it. */
function readForm<T>(reader: GeneralReader, { forms, errors }: MessageDefinition<T>): T | undefined {
  const form = forms.find((one) => one.root === reader.localName && one.namespace === reader.namespace);
  if (form === undefined) {
    wrongRoot(reader, forms, errors);
    return undefined;
  }
  const value = form.read(reader);
  reader.finish();
  return value;
}

/** The value of a plain document of one of the forms; `undefined` if it is none. */
function readPlainForm<T>(forms: readonly Form<T>[], document: EncodedText): T | undefined {
  try {
    for (const { root, plain: read } of forms) {
      const value = read && readPlain(document, root, read);
      if (value !== undefined) return value;
    }
  } catch (error) {
    // Where the stack ends, the reader says so.
    if (!isStackOverflow(error)) throw error;
  } finally {
    leavePlain();
  }
  return undefined;
}

/** Reports that the root is none of some elements. */
export function wrongRoot(reader: Reader, forms: readonly Omit<Form<unknown>, "read">[], errors: MessageErrors): void {
  reader.report(
    {
      code: "cvc-elt.1",
      ...(errors.root === undefined ? {} : { rule: errors.root }),
      ...(forms[0] === undefined ? {} : { schemaLocation: forms[0].schemaLocation }),
    },
    {
      found: expandedName(reader.namespace, reader.localName),
      expected: [...new Set(forms.map((form) => expandedName(form.namespace, form.root)))],
    },
  );
}

/** A name as messages show it: with its namespace in braces, if it has one. */
export function expandedName(namespace: string, localName: string): string {
  return namespace === "" ? localName : `{${namespace}}${localName}`;
}

/** The throwing form of {@link readMessage}. @throws ValidationError with the issues if the input is not valid */
export function parseMessage<T>(
  definition: MessageDefinition<T>,
  input: string | Uint8Array,
  options: ReadOptions = {},
): T {
  const result = readMessage(definition, input, options);
  if (!result.ok) throw new ValidationError(`This is not a valid ${definition.name}`, result.issues);
  return result.value;
}

/** Checks an object against everything the schema says. Never throws. */
export type Check = (value: unknown, checker: GeneralChecker) => void;

/** Whether an object is surely valid, with no issue of any kind. */
export type IsValid = (value: unknown) => boolean;

/**
 * Validates an object as the content of `root`.
 * @param isValid asked first; what it does not know to be valid is checked
 */
export function validateMessage<T>(
  root: string,
  check: Check,
  value: unknown,
  options: ValidateOptions = {},
  registry?: () => Registry,
  isValid?: IsValid,
): Result<T> {
  if (isValid !== undefined && options.limits === undefined) {
    try {
      if (isValid(value)) return { ok: true, value: value as T, issues: [] };
    } catch {
      // A getter or a proxy threw: checking says so.
    }
  }
  const checker = new Checker(root, options, registry?.() ?? EMPTY_REGISTRY);
  try {
    check(value, checker);
    checker.finish();
  } catch (error) {
    // Only the object itself can throw, a getter or a proxy, unless it is deeper than the stack.
    if (isStackOverflow(error)) checker.tooDeep();
    else checker.hostile();
  }
  const issues = checker.located();
  return checker.failed ? { ok: false, issues } : { ok: true, value: value as T, issues };
}

/** The companion value of a message: a Standard Schema with its JSON Schema part. */
export function standardMessage<T>(
  root: string,
  check: Check,
  jsonSchema: object,
  registry?: () => Registry,
  isValid?: IsValid,
): StandardMessage<T> {
  const convert = ({ target }: { readonly target: string }): Record<string, unknown> =>
    convertJsonSchema(jsonSchema, target);
  return {
    "~standard": {
      version: 1,
      vendor: "schemawright",
      validate: (value) => {
        const result = validateMessage<T>(root, check, value, {}, registry, isValid);
        return result.ok ? { value: result.value } : { issues: result.issues.map(toStandardIssue) };
      },
      jsonSchema: { input: convert, output: convert },
    },
  };
}

function toStandardIssue(issue: Issue): StandardIssue {
  return { message: issue.message, path: issue.keys };
}

/**
 * Reads the message that an option of the call names.
 * @param option name of the option, for the issue that says it names none
 */
export function readChosen<T>(
  table: Readonly<Record<string, MessageDefinition<T>>>,
  option: string,
  key: string,
  input: string | Uint8Array,
  options: ReadOptions,
): Result<T> {
  const definition = Object.hasOwn(table, key) ? table[key] : undefined;
  if (definition !== undefined) return readMessage(definition, input, options);
  const params = { option, found: String(key), expected: Object.keys(table) };
  return { ok: false, issues: [wholeIssue("option-unknown", params)] };
}

/** How a dispatcher finds the message: by root element, and by the text of one of the root's children. */
export interface Dispatch<T> {
  readonly cases: readonly DispatchCase<T>[];
  readonly errors: MessageErrors & {
    /** The child that tells the message is missing. */
    readonly missing?: string;
    /** It is empty. */
    readonly empty?: string;
    /** It names no message. */
    readonly unknown?: string;
  };
}

/** One message of a dispatcher: its root, and the discriminating child with the values that choose it. */
export interface DispatchCase<T> {
  readonly namespace: string;
  readonly root: string;
  readonly element: string;
  readonly values: readonly string[];
  readonly definition: MessageDefinition<T>;
}

/** Reads whichever message of a family a document holds. */
export function readDispatched<T>(
  dispatch: Dispatch<T>,
  input: string | Uint8Array,
  options: ReadOptions = {},
): Result<T> {
  const { errors } = dispatch;
  const decoded = decode(input, options, errors);
  if ("issue" in decoded) return { ok: false, issues: [decoded.issue] };
  const { text } = decoded;
  const scanner = new XmlScanner(text, options.limits, options.doctype, options.signal);
  // What is not well-formed before the root, and roots nobody knows, are reported by the plain reader.
  const everything = (): MessageDefinition<T> => ({
    name: "message",
    errors,
    forms: dispatch.cases.map((one) => ({
      namespace: one.namespace,
      root: one.root,
      schemaLocation: one.definition.forms[0]?.schemaLocation ?? "",
      read: drain,
    })),
  });
  if (scanner.next() !== Token.StartElement) return readMessage(everything(), text, options);
  const { localName: root, namespace, offset: rootOffset } = scanner;
  const cases = dispatch.cases.filter((one) => one.root === root && one.namespace === namespace);
  const element = cases[0]?.element;
  if (element === undefined) return readMessage(everything(), text, options);
  const foreign = new Set(dispatch.cases.filter((one) => one.root !== root).map((one) => one.element));
  let mixed: string | undefined;
  const found = peekChildText(scanner, (name) => {
    if (name === element) return true;
    if (name !== element && foreign.has(name)) mixed ??= name;
    return false;
  });
  const chosen = found && cases.find((one) => one.values.includes(found.text));
  if (chosen !== undefined) return readMessage(chosen.definition, text, options);
  const drained = readMessage(everything(), text, options);
  if (drained.issues.length > 0) return { ok: false, issues: drained.issues }; // not well-formed further on
  const allowed = cases.flatMap((one) => one.values.slice(0, 1));
  const schemaLocation = cases[0]?.definition.forms[0]?.schemaLocation ?? "";
  const issue = (
    { code, words }: Finding,
    rule: string | undefined,
    path: string,
    offset: number,
    params: Issue["params"],
  ): Issue => ({
    code,
    ...(rule === undefined ? {} : { rule }),
    severity: "error",
    message: describe(code, params, words),
    path,
    keys: path === `/${root}` ? [] : [element],
    ...positionAt(lineIndex(text), offset),
    offset,
    schemaLocation,
    params,
  });
  const at = `/${root}/${element}`;
  if (found === undefined) {
    if (mixed !== undefined) {
      const params = { root, expected: [element], found: mixed };
      return { ok: false, issues: [issue(mixedChoice, errors.missing, `/${root}`, rootOffset, params)] };
    }
    return {
      ok: false,
      issues: [issue({ code: "cvc-complex-type.2.4.b" }, errors.missing, at, rootOffset, { name: element })],
    };
  }
  const rule = found.text === "" ? errors.empty : errors.unknown;
  const params = { found: found.text, value: found.text, expected: allowed, allowed };
  return { ok: false, issues: [issue({ code: "cvc-enumeration-valid" }, rule, at, found.offset, params)] };
}

/** Reads an element to its end without looking at it: only well-formedness is checked. */
function drain(reader: Reader): undefined {
  while (reader.nextChild()) readUntyped(reader);
  reader.end();
  return undefined;
}
