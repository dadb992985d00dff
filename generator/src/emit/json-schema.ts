import type {
  Binding,
  MessageBinding,
  ObjectBinding,
  PropertyBinding,
  Shape,
  TypeBinding,
  UnionBinding,
  ValueBinding,
} from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import { derivationChain } from "../binding/representation.ts";
import { regularExpressionOf } from "./json-pattern.ts";

/** A JSON Schema as data. */
export type JsonSchema = { readonly [key: string]: unknown };

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * The JSON Schema (2020-12) of a message's typed object. It says what JSON Schema can say: structure and facets. What
 * only the generated validator checks (assertions, contract rules) is left out, so a valid object is always accepted.
 */
export function messageJsonSchema(message: MessageBinding, binding: Binding): JsonSchema {
  const form = message.forms[0];
  if (form === undefined) return {};
  const definitions = new Map<string, JsonSchema>();
  const root = reference(form.type, definitions);
  return {
    $schema: DIALECT,
    $id: `urn:schemawright:${binding.contract.name}:${message.name}`,
    title: message.name,
    ...(message.documentation === "" ? {} : { description: message.documentation }),
    ...root,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function reference(type: TypeBinding, definitions: Map<string, JsonSchema>): JsonSchema {
  if (type.kind === "value" && type.builtIn) return valueSchema(type, definitions);
  const name = type.kind === "value" ? type.name : (type.sameAs ?? type.name);
  if (!definitions.has(name)) {
    definitions.set(name, {}); // a type may refer to itself
    definitions.set(name, describe(type.documentation, definition(type, definitions)));
  }
  return { $ref: `#/$defs/${name}` };
}

function definition(type: TypeBinding, definitions: Map<string, JsonSchema>): JsonSchema {
  if (type.kind === "value") return valueSchema(type, definitions);
  return type.kind === "union" ? unionSchema(type, definitions) : objectSchema(type, definitions);
}

function describe(documentation: string, schema: JsonSchema): JsonSchema {
  return documentation === "" ? schema : { description: documentation, ...schema };
}

function unionSchema(union: UnionBinding, definitions: Map<string, JsonSchema>): JsonSchema {
  const { property } = union.discriminator;
  const cases = union.cases.map(({ type }) => reference(type, definitions));
  if (!union.fallbackInType) return { oneOf: cases };
  const named = union.cases.flatMap((one) => one.values);
  const other = reference(union.fallback, definitions);
  return { oneOf: [...cases, { allOf: [other, { properties: { [property]: { not: { enum: named } } } }] }] };
}

function objectSchema(object: ObjectBinding, definitions: Map<string, JsonSchema>): JsonSchema {
  const { content } = object;
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const add = (property: PropertyBinding, optional: boolean): void => {
    const one = reference(property.type, definitions);
    const described = describe(property.documentation, one);
    properties[property.property] = property.repeated ? arraySchema(property, one) : described;
    if (!optional) required.push(property.property);
  };
  for (const attribute of object.attributes) add(attribute, attribute.optional);
  if (content.kind === "simple") {
    properties["$value"] = reference(content.value, definitions);
    required.push("$value");
  }
  const inChoice =
    content.kind === "automaton" ? new Set(choiceProperties(content.shape, false)) : new Set<PropertyBinding>();
  for (const property of propertiesOf(object)) add(property, property.optional || inChoice.has(property));
  if (content.kind === "automaton" && content.wildcard !== undefined) {
    properties[content.wildcard.property] = XML_ELEMENTS;
    if (!content.wildcard.optional) required.push(content.wildcard.property);
  }
  if (object.open) properties["$unknown"] = XML_ELEMENTS;
  const choices = content.kind === "automaton" ? choicesOf(content.shape) : [];
  return {
    type: "object",
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    ...(choices.length === 0 ? {} : { allOf: choices }),
  };
}

const XML_ELEMENTS: JsonSchema = {
  description: "XML elements as data: name, namespace, attributes, children.",
  type: "array",
  items: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
};

function arraySchema(property: PropertyBinding, items: JsonSchema): JsonSchema {
  const { minOccurs, maxOccurs, optional } = property;
  return describe(property.documentation, {
    type: "array",
    items,
    ...(minOccurs > 0 && !optional ? { minItems: minOccurs } : {}),
    ...(maxOccurs === Number.POSITIVE_INFINITY ? {} : { maxItems: maxOccurs }),
  });
}

/** Properties that stand in a choice, so that not every valid object has them. */
function choiceProperties(shape: Shape, inside: boolean): PropertyBinding[] {
  switch (shape.kind) {
    case "property":
      return inside ? [shape.property] : [];
    case "wildcard":
      return [];
    case "sequence":
      return shape.parts.flatMap((part) => choiceProperties(part, inside));
    case "choice":
      return shape.branches.flatMap((branch) => choiceProperties(branch, true));
  }
}

/** For each choice, which properties come together and which must then be absent. */
function choicesOf(shape: Shape): JsonSchema[] {
  if (shape.kind === "sequence") return shape.parts.flatMap(choicesOf);
  if (shape.kind !== "choice") return [];
  const names = shape.branches.map((branch) => [...new Set(choiceProperties(branch, true).map((one) => one.property))]);
  const branches = shape.branches.map((branch, i) => {
    const here = new Set(names[i]);
    const others = names.flat().filter((name) => !here.has(name));
    const needed = requiredIn(branch);
    const nested = choicesOf(branch);
    return {
      ...(needed.length === 0 ? {} : { required: needed }),
      properties: Object.fromEntries(others.map((name) => [name, false])),
      ...(nested.length === 0 ? {} : { allOf: nested }),
    };
  });
  const absent = shape.optional ? [{ properties: Object.fromEntries(names.flat().map((name) => [name, false])) }] : [];
  return [{ anyOf: [...branches, ...absent] }];
}

function requiredIn(shape: Shape): string[] {
  if (shape.kind === "property") return shape.optional ? [] : [shape.property.property];
  return shape.kind === "sequence" ? shape.parts.flatMap(requiredIn) : [];
}

function valueSchema(value: ValueBinding, definitions: Map<string, JsonSchema>): JsonSchema {
  const { variety } = value;
  if (variety.kind === "list")
    return { type: "array", items: reference(variety.item, definitions), ...itemFacets(value) };
  if (variety.kind === "union") return { anyOf: variety.members.map((one) => reference(one, definitions)) };
  switch (variety.representation) {
    case "boolean":
      return { type: "boolean" };
    case "number":
      return variety.literals === undefined ? numberSchema(value, variety.primitive) : { enum: variety.literals };
    // JSON has no big integers: they travel as text.
    case "bigint":
      return { type: "string", pattern: "^-?[0-9]+$" };
    case "string":
      return variety.literals === undefined ? stringSchema(value) : { enum: variety.literals };
  }
}

function itemFacets(value: ValueBinding): JsonSchema {
  const out: Record<string, unknown> = {};
  for (const facet of facetsOf(value)) {
    if (facet.kind === "minLength" || facet.kind === "length") out["minItems"] = facet.value;
    if (facet.kind === "maxLength" || facet.kind === "length") out["maxItems"] = facet.value;
  }
  return out;
}

function facetsOf(value: ValueBinding): ReturnType<typeof derivationChain>[number]["facets"] {
  return derivationChain(value.definition)
    .reverse()
    .flatMap((type) => type.facets);
}

function numberSchema(value: ValueBinding, primitive: string): JsonSchema {
  const out: Record<string, unknown> = { type: primitive === "decimal" ? "integer" : "number" };
  for (const facet of facetsOf(value)) {
    if (facet.kind === "minInclusive") out["minimum"] = Number(facet.value);
    if (facet.kind === "maxInclusive") out["maximum"] = Number(facet.value);
    if (facet.kind === "minExclusive") out["exclusiveMinimum"] = Number(facet.value);
    if (facet.kind === "maxExclusive") out["exclusiveMaximum"] = Number(facet.value);
  }
  return out;
}

/** Lengths in JSON Schema count code points, as XSD's do, but not for binary types, whose unit is the octet. */
function stringSchema(value: ValueBinding): JsonSchema {
  const { variety } = value;
  const counted = variety.kind === "atomic" && (variety.primitive === "string" || variety.primitive === "anyURI");
  const out: Record<string, unknown> = { type: "string" };
  const patterns: string[] = [];
  for (const facet of facetsOf(value)) {
    if (counted && (facet.kind === "minLength" || facet.kind === "length")) out["minLength"] = facet.value;
    if (counted && (facet.kind === "maxLength" || facet.kind === "length")) out["maxLength"] = facet.value;
    if (facet.kind === "pattern") {
      const source = regularExpressionOf(facet.value);
      if (source !== undefined) patterns.push(source);
    }
  }
  const [first, ...rest] = patterns;
  if (first !== undefined) out["pattern"] = first;
  if (rest.length > 0) out["allOf"] = rest.map((pattern) => ({ pattern }));
  const format = variety.kind === "atomic" ? FORMATS[variety.builtIn] : undefined;
  if (format !== undefined) out["$comment"] = `xs:${format}`;
  return out;
}

const FORMATS: Readonly<Record<string, string>> = {
  dateTime: "dateTime",
  dateTimeStamp: "dateTimeStamp",
  date: "date",
  time: "time",
  duration: "duration",
  decimal: "decimal",
};
