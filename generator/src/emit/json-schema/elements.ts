import { allowsNamespace, type TypeDefinition, type Wildcard } from "@schemawright/xsd";
import type { ElementBinding, ItemsBinding, ObjectBinding, TypeBinding, UnionBinding } from "../../binding/model.ts";
import { derivedTypesOf } from "../derived-types.ts";
import { anyElement, nilObject, otherType } from "./any.ts";
import { type Definitions, type JsonSchema, when } from "./definitions.ts";

/**
 * What an element may have as its value: its declared type, that of a type alternative, a type that the document says
 * (`$type`), or nothing (nil).
 */
export function elementSchema(element: ElementBinding, definitions: Definitions): JsonSchema {
  const { declaration, type, alternatives } = element;
  const types = [...new Set([type, ...alternatives.map((one) => one.type)])];
  const schemas = types.flatMap((one) => typeChoice(one, definitions));
  if (declaration.nillable) schemas.push({ type: "null" }, ...(type.kind === "value" ? [] : [nilObject(definitions)]));
  return anyOf(schemas);
}

/** One of several schemas, each said once. */
export function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const distinct = [...new Map(schemas.map((one) => [JSON.stringify(one), one])).values()];
  const [only] = distinct;
  return distinct.length === 1 && only !== undefined ? only : { anyOf: distinct };
}

/** A type, and those that may stand for it. */
function typeChoice(type: TypeBinding, definitions: Definitions): JsonSchema[] {
  if (type.kind === "value") {
    const own = definitions.reference(type);
    return mayBeDerived(type, definitions) ? [own, otherType(definitions)] : [own];
  }
  if (type.builtIn) return [definitions.reference(type), otherType(definitions)];
  const { abstract } = definitionOf(type);
  const derived = derivedTypesOf(definitions.binding, type);
  if (derived.length === 0) return [abstract ? otherType(definitions) : definitions.reference(type)];
  return [definitions.refer(`${type.name}:or-derived`, () => choiceSchema(type, definitions))];
}

/** A type or one derived from it, told by `$type`. */
function choiceSchema(type: ObjectBinding | UnionBinding, definitions: Definitions): JsonSchema {
  const { abstract } = definitionOf(type);
  const labelled = derivedTypesOf(definitions.binding, type).map(({ key, type: one }) => {
    const { name, targetNamespace } = definitionOf(one);
    return { label: targetNamespace === type.namespace ? (name ?? key) : key, type: one };
  });
  const cases = labelled.map(({ label, type: one }) =>
    when({ properties: { $type: { const: label } }, required: ["$type"] }, definitions.reference(one)),
  );
  const own = (): JsonSchema => when({ not: { required: ["$type"] } }, definitions.reference(type));
  return {
    type: "object",
    properties: { $type: { enum: labelled.map(({ label }) => label) } },
    ...(abstract ? { required: ["$type"] } : {}),
    allOf: abstract ? cases : [own(), ...cases],
  };
}

function definitionOf(type: ObjectBinding | UnionBinding) {
  return type.kind === "union" ? type.fallback.definition : type.definition;
}

const BUILT_IN_BASES = new Set(
  (
    "anySimpleType anyAtomicType string normalizedString token Name NCName decimal integer nonPositiveInteger " +
    "nonNegativeInteger long int short unsignedLong unsignedInt unsignedShort dateTime duration"
  ).split(" "),
);

const bases = new WeakMap<Definitions, ReadonlySet<TypeDefinition>>();

/** Whether xsi:type can name another type where a simple type is declared. */
function mayBeDerived(type: TypeBinding, definitions: Definitions): boolean {
  if (type.kind !== "value") return true;
  if (type.builtIn && BUILT_IN_BASES.has(type.name)) return true;
  // A member of a union may stand for it.
  if (type.variety.kind === "union" && type.variety.members.some((one) => one.definition.name !== undefined))
    return true;
  let known = bases.get(definitions);
  if (known === undefined) {
    known = basesOf([...definitions.binding.globals.types.values()]);
    bases.set(definitions, known);
  }
  return known.has(type.definition);
}

/** Every type that one of some types is derived from. */
function basesOf(types: readonly TypeBinding[]): ReadonlySet<TypeDefinition> {
  const found = new Set<TypeDefinition>();
  for (const type of types) {
    const definition = type.kind === "value" ? type.definition : definitionOf(type);
    let base: TypeDefinition | undefined = definition.baseTypeDefinition;
    while (base !== undefined && !found.has(base)) {
      found.add(base);
      base = base.baseTypeDefinition;
    }
  }
  return found;
}

/** Content that keeps its order: text where it is mixed, and elements by their names. */
export function itemSchema(content: ItemsBinding, definitions: Definitions): JsonSchema {
  const wildcards = [...content.symbols, content.openContent?.wildcard].filter((one) => one?.kind === "wildcard");
  const admitted = (namespace: string): boolean =>
    wildcards.some((one) => allowsNamespace((one as Wildcard).namespaceConstraint, namespace));
  // What a wildcard admits too may be in its place.
  const declared = content.symbols.filter(
    (one): one is ElementBinding => one.kind === "element" && !admitted(one.declaration.targetNamespace),
  );
  const schemas = [
    ...(content.mixed ? [{ type: "string" }] : []),
    ...(declared.length > 0 ? [namedElement(declared, wildcards.length > 0, definitions)] : []),
    ...(declared.length === 0 && wildcards.length > 0 ? [anyElement(definitions)] : []),
  ];
  return schemas.length === 0 ? { not: {} } : anyOf(schemas);
}

/**
 * An element with one of some names.
 * @param open whether it may have another name, so that it is no more than an element
 */
export function namedElement(elements: readonly ElementBinding[], open: boolean, definitions: Definitions): JsonSchema {
  const byName = new Map<string, ElementBinding[]>();
  for (const one of elements) {
    if (one.declaration.abstract) continue;
    const key = `{${one.declaration.targetNamespace}}${one.declaration.name}`;
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const cases = [...byName].map(([key, same]) => {
    const make = (): JsonSchema => elementCase(same, definitions);
    const name = sharedName(key, same, definitions);
    return name === undefined ? make() : definitions.refer(name, make);
  });
  if (open) return { allOf: [anyElement(definitions), ...cases] };
  const names = [
    ...new Set([...byName.values()].flatMap((same) => same.slice(0, 1)).map((one) => one.declaration.name)),
  ];
  return {
    type: "object",
    properties: { name: { enum: names }, namespace: { type: "string" }, value: true },
    required: ["name", "value"],
    additionalProperties: false,
    allOf: cases,
  };
}

/** What an item or root of some name has as its value. Several declarations of a name differ in more than their type. */
function elementCase(same: readonly ElementBinding[], definitions: Definitions): JsonSchema {
  const { name = "", targetNamespace: namespace = "" } = same[0]?.declaration ?? {};
  // No namespace may be said by leaving it out.
  const named = {
    properties: { name: { const: name }, namespace: { const: namespace } },
    required: namespace === "" ? ["name"] : ["name", "namespace"],
  };
  const value = anyOf(same.map((one) => elementSchema(one, definitions)));
  return when(named, { properties: { value }, required: ["value"] });
}

/** Name of the definition for a global element, which many contents have. */
function sharedName(
  key: string,
  same: readonly ElementBinding[],
  { binding: { globals, namespaces } }: Definitions,
): string | undefined {
  const global = globals.elements.get(key);
  if (global === undefined || same.some((one) => one !== global)) return undefined;
  const { name, targetNamespace } = global.declaration;
  if (targetNamespace === "") return `element:${name}`;
  const prefix = namespaces.find((one) => one.name === targetNamespace)?.prefix;
  return prefix === undefined ? undefined : `element:${prefix}:${name}`;
}
