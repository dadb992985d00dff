import type { ObjectBinding, PropertyBinding, Shape, TypeBinding, UnionBinding } from "@schemawright/generator";
import type { Wildcard } from "@schemawright/xsd";
import fc from "fast-check";
import { valuesOf } from "./value.ts";
import { xmlElements } from "./xml-element.ts";

/** An object as it is put together: property by property. */
type Members = Readonly<Record<string, unknown>>;

/** How objects are made. */
export interface ObjectOptions {
  /** Mix in simple values that need not meet their facets, wrong numbers of items, and absent required properties. */
  readonly hasFaults: boolean;
  /** How often of ten an optional property is there. */
  readonly presence: number;
  /** Levels of objects that still have optional parts; types may contain themselves. */
  readonly depth: number;
}

/** Items of a repeated property at most, beyond the least number. */
const MORE = 3;

/** Items beyond a greatest number are only tried if that is below this. */
const COUNTED = 20;

/** Typed objects of a type of the contract, as generated code holds them. */
export function objectsOf(type: TypeBinding, options: ObjectOptions): fc.Arbitrary<unknown> {
  if (type.kind === "value") return valuesOf(type, options.hasFaults);
  return type.kind === "union" ? unionsOf(type, options) : plainObjects(type, options);
}

/** The discriminator of a case is one of the values that choose it; that of the fallback is none of them. */
function unionsOf(union: UnionBinding, options: ObjectOptions): fc.Arbitrary<unknown> {
  const { property } = union.discriminator;
  const cases = union.cases.map(({ type, values }) =>
    fc
      .tuple(plainObjects(type, options), fc.constantFrom(...values))
      .map(([members, value]) => ({ ...members, [property]: value })),
  );
  if (!union.fallbackInType) return fc.oneof(...cases);
  const named = new Set(union.cases.flatMap(({ values }) => values));
  const others = plainObjects(union.fallback, options).map((members) => {
    const value = members[property];
    return typeof value === "string" && named.has(value) ? { ...members, [property]: `${value}-other` } : members;
  });
  return fc.oneof(...cases, others);
}

function plainObjects(object: ObjectBinding, options: ObjectOptions): fc.Arbitrary<Members> {
  const { attributes, content, definition } = object;
  const inner = { ...options, depth: options.depth - 1 };
  const parts: fc.Arbitrary<Members>[] = attributes.map((attribute) => members(attribute, attribute.optional, inner));
  if (content.kind === "simple")
    parts.push(withDefault(valuesOf(content.value, options.hasFaults), content).map(($value) => ({ $value })));
  if (content.kind === "all")
    for (const property of content.properties) parts.push(members(property, property.optional, inner));
  if (content.kind === "automaton") parts.push(shaped(content.shape, inner));
  const { contentType } = definition;
  if ("openContent" in contentType && contentType.openContent !== undefined) {
    parts.push(kept("$unknown", contentType.openContent.wildcard, true, inner));
  }
  return fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Members);
}

function shaped(shape: Shape, options: ObjectOptions): fc.Arbitrary<Members> {
  switch (shape.kind) {
    case "property":
      return members(shape.property, shape.optional, options);
    case "wildcard": {
      const { property, wildcard, optional } = shape.wildcard;
      return kept(property, wildcard, optional, options);
    }
    case "sequence":
      return fc
        .tuple(...shape.parts.map((part) => shaped(part, options)))
        .map((all) => Object.assign({}, ...all) as Members);
    case "choice": {
      const one = fc.oneof(...shape.branches.map((branch) => shaped(branch, options)));
      return shape.optional ? maybe(one, options) : one;
    }
  }
}

/** A property that holds elements as data. */
function kept(name: string, wildcard: Wildcard, isOptional: boolean, options: ObjectOptions): fc.Arbitrary<Members> {
  const some = xmlElements(wildcard)?.map((elements) => ({ [name]: elements }));
  if (some === undefined) return fc.constant({});
  return isOptional ? maybe(some, options) : some;
}

/** One property of an object, or none. */
function members(property: PropertyBinding, isOptional: boolean, options: ObjectOptions): fc.Arbitrary<Members> {
  const { property: name, repeated, minOccurs, maxOccurs, type } = property;
  const one =
    type.kind === "value"
      ? withDefault(objectsOf(type, options), property)
      : fc.nat(0).chain(() => objectsOf(type, options));
  // An optional property that is there has an item: an empty array cannot be told from its absence.
  const least = repeated ? Math.max(minOccurs, isOptional ? 1 : 0) : 0;
  const most = Math.min(maxOccurs, least + MORE);
  const good: fc.Arbitrary<unknown> = repeated ? fc.array(one, { minLength: least, maxLength: most }) : one;
  const there = good.map((value) => ({ [name]: value }));
  // Reading supplies an attribute that the schema gives a value.
  if (property.attribute && property.valueConstraint !== undefined) return there;
  if (isOptional) return maybe(there, options);
  if (!options.hasFaults) return there;
  const faults: fc.Arbitrary<Members>[] = [fc.constant({})];
  if (repeated && maxOccurs < COUNTED) {
    const surplus = fc.array(one, { minLength: maxOccurs + 1, maxLength: maxOccurs + 2 });
    faults.push(surplus.map((items) => ({ [name]: items })));
  }
  return fc.oneof({ weight: 24, arbitrary: there }, { weight: 1, arbitrary: fc.oneof(...faults) });
}

/** A property with a fixed value has that value; one with a default is not empty, because empty means the default. */
function withDefault(
  values: fc.Arbitrary<unknown>,
  { valueConstraint }: Pick<PropertyBinding, "valueConstraint">,
): fc.Arbitrary<unknown> {
  if (valueConstraint === undefined) return values;
  const { variety, lexicalForm } = valueConstraint;
  return values.map((value) =>
    typeof value === "string" && (variety === "fixed" || value === "") ? lexicalForm : value,
  );
}

function maybe(there: fc.Arbitrary<Members>, { presence, depth }: ObjectOptions): fc.Arbitrary<Members> {
  if (depth <= 0) return fc.constant({});
  return fc.oneof({ weight: presence, arbitrary: there }, { weight: 10 - presence, arbitrary: fc.constant({}) });
}
