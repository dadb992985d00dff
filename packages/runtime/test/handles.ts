import {
  anyType,
  builtInTypes,
  checkElement,
  checkItems,
  checkWildcardAttributes,
  readElement,
  readItems,
  readWildcardAttribute,
  writeAttributes,
  writeElement,
  writeItems,
} from "../src/codegen/general.ts";
import {
  type AllModel,
  type AutomatonModel,
  type Child,
  type ElementHandle,
  type Item,
  type ItemsContent,
  type MemberDatatype,
  type Reader,
  type Registry,
  readAttribute,
  readMessage,
  readText,
  readUndeclaredAttribute,
  reportAbsentAttribute,
  requireAttribute,
  type TypeHandle,
  validateMessage,
  type WildcardHandle,
} from "../src/codegen/index.ts";
import type { Issue, ReadOptions, XmlAttribute } from "../src/index.ts";

/** An attribute of a type made here. */
export interface AttributeUse {
  readonly name: string;
  readonly datatype: MemberDatatype;
  readonly required?: true;
}

/** A complex type made here, in the form that generated code has. */
export interface ComplexType extends Partial<Omit<TypeHandle, "attributes">> {
  readonly uses?: readonly AttributeUse[];
  readonly anyAttribute?: WildcardHandle;
  readonly items?: Partial<ItemsContent>;
}

export function element(name: string, type: () => TypeHandle, more: Partial<ElementHandle> = {}): ElementHandle {
  return { name, namespace: "", qualifiedName: name, type, schemaLocation: "s.xsd:1:1", ...more };
}

export function wildcard(
  processContents: WildcardHandle["processContents"],
  more: Partial<WildcardHandle> = {},
): WildcardHandle {
  return { wildcard: true, variety: "any", namespaces: [], processContents, ...more };
}

/** An automaton that takes so many symbols in their order. */
export function sequence(length: number): AutomatonModel {
  const transitions = Array.from({ length: length + 1 }, (_, i) => (i < length ? [i, i + 1] : []));
  return { kind: "automaton", transitions, accepting: transitions.map((_, i) => i === length) };
}

/** An automaton that takes any number of so many symbols. */
export function repeated(length: number): AutomatonModel {
  return { kind: "automaton", transitions: [Array.from({ length }, (_, i) => [i, 0]).flat()], accepting: [true] };
}

/** A group of which each symbol is a member. */
export function all(occurs: readonly (readonly [minOccurs: number, maxOccurs: number])[], optional = false): AllModel {
  return {
    kind: "all",
    memberOf: occurs.map((_, i) => i),
    minOccurs: occurs.map(([minOccurs]) => minOccurs),
    maxOccurs: occurs.map(([, maxOccurs]) => maxOccurs),
    optional,
  };
}

function child({ name, required }: AttributeUse): Child {
  const finding = { code: "cvc-complex-type.4" };
  const occurs = { minOccurs: required ? 1 : 0, maxOccurs: 1 };
  return { name, property: name, repeated: false, ...occurs, missing: finding, excess: finding };
}

/** A complex type whose content is items, or text if `datatype` is given. */
export function complex(definition: ComplexType): TypeHandle {
  const { uses = [], anyAttribute, items, ...more } = definition;
  const label = definition.name ?? "a type";
  const findings = { type: label, names: [], schemaLocation: "t.xsd:1:1", open: false };
  const content: ItemsContent = {
    type: label,
    schemaLocation: "t.xsd:1:1",
    mixed: false,
    symbols: () => [],
    model: sequence(0),
    ...items,
  };
  const datatype = definition.datatype?.();
  const readAttributes = (reader: Reader, value: Record<string, unknown>): void => {
    const kept: XmlAttribute[] = [];
    for (let i = 0; i < reader.attributeCount; i++) {
      const use = uses.find(({ name }) => reader.attributeNamespace(i) === "" && reader.attributeName(i) === name);
      if (use !== undefined) value[use.name] = readAttribute(reader, i, child(use), use.datatype as never);
      else {
        const attribute =
          anyAttribute === undefined
            ? readUndeclaredAttribute(reader, i, findings)
            : readWildcardAttribute(reader, i, anyAttribute, findings);
        if (attribute !== undefined) kept.push(attribute);
      }
    }
    for (const use of uses) if (use.required && value[use.name] === undefined) requireAttribute(reader, child(use));
    if (kept.length > 0) value["$attributes"] = kept;
  };
  const attributes: NonNullable<TypeHandle["attributes"]> = {
    properties: [...uses.map(({ name }) => name), "$attributes"],
    check(value: Record<string, unknown>, checker) {
      for (const use of uses) {
        if (value[use.name] === undefined) {
          if (use.required) reportAbsentAttribute(checker, child(use));
          continue;
        }
        checker.enter({ ...child(use), name: `@${use.name}` }, 0);
        use.datatype.check(value[use.name], checker);
        checker.leave();
      }
      if (anyAttribute !== undefined) checkWildcardAttributes(checker, anyAttribute, value["$attributes"]);
    },
    write: (value: Record<string, unknown>) =>
      uses
        .filter(({ name }) => value[name] !== undefined)
        .map(({ name, datatype }) => ` ${name}="${datatype.write(value[name] as never)}"`)
        .join("") + writeAttributes(value["$attributes"] as XmlAttribute[] | undefined),
    values: (value: Record<string, unknown>) => (_, name) =>
      value[name] === undefined ? undefined : String(value[name]),
  };
  return {
    base: () => anyType,
    derivation: "restriction",
    content: datatype !== undefined ? "simple" : content.mixed ? "mixed" : "element-only",
    ...(datatype === undefined ? {} : { complex: true as const }),
    read(reader) {
      const value: Record<string, unknown> = {};
      if (reader.attributeCount > 0 || uses.length > 0) readAttributes(reader, value);
      if (datatype === undefined) value["$content"] = readItems(reader, content);
      else value["$value"] = datatype.read(readText(reader), reader);
      reader.end();
      return value;
    },
    check(value, checker) {
      const properties = new Set([
        ...attributes.properties.slice(0, -1),
        datatype === undefined ? "$content" : "$value",
      ]);
      if (anyAttribute !== undefined) properties.add("$attributes");
      if (!checker.object(value, properties, findings)) return;
      attributes.check(value as never, checker);
      if (datatype === undefined) checkItems(checker, content, value["$content"]);
      else datatype.check(value["$value"], checker);
    },
    write(value: Record<string, unknown>, registry) {
      const inside =
        datatype === undefined
          ? writeItems(content, value["$content"] as Item[], registry)
          : datatype.write(value["$value"] as never);
      return `${attributes.write(value as never)}>${inside}`;
    },
    attributes,
    ...more,
  };
}

/** A registry of the built-in types and these. */
export function registryOf(
  types: readonly TypeHandle[] = [],
  elements: readonly ElementHandle[] = [],
  more: Partial<Registry> = {},
): Registry {
  return {
    types: { ...builtInTypes, ...Object.fromEntries(types.map((type) => [type.name ?? "", () => type])) },
    elements: Object.fromEntries(elements.map((one) => [`{${one.namespace}}${one.name}`, () => one])),
    attributes: {},
    ...more,
  };
}

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"';

/** A document: the declarations of the prefixes xsi and xs are put into its root. */
export function document(text: string): string {
  return /^<[^>]*xmlns:xsi/.test(text) ? text : text.replace(/^<[^\s/>]+/, (start) => `${start} ${XSI}`);
}

export type Outcome =
  | { readonly value: unknown; readonly warnings?: readonly string[] }
  | { readonly issues: readonly string[] };

/** Reads a document as an element: the value, or `code path` for each issue. */
export function readDocument(
  handle: ElementHandle,
  text: string,
  registry: Registry = registryOf(),
  options: ReadOptions = {},
): Outcome {
  const result = readMessage(
    {
      name: handle.name,
      errors: {},
      registry: () => registry,
      forms: [
        {
          namespace: handle.namespace,
          root: handle.name,
          schemaLocation: handle.schemaLocation,
          read: (reader) => readElement(reader, handle) as NonNullable<unknown> | undefined,
        },
      ],
    },
    document(text),
    options,
  );
  const issues = result.issues.map(brief);
  if (!result.ok) return { issues };
  return issues.length === 0 ? { value: result.value } : { value: result.value, warnings: issues };
}

/** Checks a value as an element: `code path` for each issue. */
export function checkValue(
  handle: ElementHandle,
  value: unknown,
  registry: Registry = registryOf(),
  options: ReadOptions = {},
): readonly string[] {
  const check = (one: unknown, checker: Parameters<TypeHandle["check"]>[1]): void => checkElement(checker, handle, one);
  return validateMessage(handle.name, check, value, options, () => registry).issues.map(brief);
}

export function brief({ code, path }: Issue): string {
  return `${code} ${path}`;
}

/** Reads, checks, writes and reads again: the same value, without issues. Returns the value and the text. */
export function roundTrip(handle: ElementHandle, text: string, registry: Registry = registryOf()): unknown {
  const first = readDocument(handle, text, registry);
  if (!("value" in first)) return first;
  const issues = checkValue(handle, first.value, registry);
  if (issues.length > 0) return { value: first.value, issues };
  const written = writeElement(handle, first.value, registry);
  const second = readDocument(handle, written, registry);
  return JSON.stringify(second, comparable) === JSON.stringify(first, comparable)
    ? first.value
    : { first, written, second };
}

/** Big integers as text, and properties in one order. */
function comparable(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
