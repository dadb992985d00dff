import type { ObjectBinding, PropertyBinding, Shape, TypeBinding, UnionBinding } from "../../binding/model.ts";
import { propertiesOf } from "../../binding/objects.ts";
import { anyAttributes, anyElement, anyType } from "./any.ts";
import { type Definitions, describe, type JsonSchema } from "./definitions.ts";
import { elementSchema, itemSchema } from "./elements.ts";
import { valueSchema } from "./values.ts";

/** The schema of a type. */
export function typeSchema(type: TypeBinding, definitions: Definitions): JsonSchema {
  if (type.kind === "value") return valueSchema(type, definitions);
  if (type.kind === "union") return unionSchema(type, definitions);
  return type.builtIn ? anyType(definitions) : objectSchema(type, definitions);
}

function unionSchema(union: UnionBinding, definitions: Definitions): JsonSchema {
  const { property } = union.discriminator;
  const cases = union.cases.map(({ type }) => definitions.reference(type));
  if (!union.fallbackInType) return { oneOf: cases };
  const named = union.cases.flatMap((one) => one.values);
  const other = definitions.reference(union.fallback);
  return { oneOf: [...cases, { allOf: [other, { properties: { [property]: { not: { enum: named } } } }] }] };
}

function objectSchema(object: ObjectBinding, definitions: Definitions): JsonSchema {
  const { content } = object;
  const { general } = definitions.binding;
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  const several = content.kind === "automaton" ? severalTimes(content.shape) : new Set<PropertyBinding>();
  const add = (property: PropertyBinding, optional: boolean): void => {
    const { element, type } = property;
    const one = general && element !== undefined ? elementSchema(element, definitions) : definitions.reference(type);
    const schema = property.repeated
      ? arraySchema(property, one, several.has(property))
      : describe(property.documentation, one);
    // Assigned, `__proto__` would be no property.
    Object.defineProperty(properties, property.property, { value: schema, enumerable: true });
    if (!optional) required.push(property.property);
  };
  if (general && isDerived(object)) properties["$type"] = { type: "string" };
  for (const attribute of object.attributes) add(attribute, attribute.optional);
  if (object.attributeWildcard !== undefined) properties["$attributes"] = anyAttributes(definitions);
  if (content.kind === "simple") {
    properties["$value"] = definitions.reference(content.value);
    required.push("$value");
  }
  if (content.kind === "items") {
    properties["$content"] = { type: "array", items: itemSchema(content, definitions) };
    required.push("$content");
  }
  for (const property of propertiesOf(object)) {
    add(property, property.optional || (content.kind === "all" && content.optional));
  }
  if (content.kind === "automaton" && content.wildcard !== undefined) {
    properties[content.wildcard.property] = elementsSchema(definitions);
    if (!content.wildcard.optional) required.push(content.wildcard.property);
  }
  if (object.open) properties["$unknown"] = elementsSchema(definitions);
  const choices = content.kind === "automaton" ? choicesOf(content.shape) : [];
  return {
    type: "object",
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    ...(choices.length === 0 ? {} : { allOf: choices }),
  };
}

/** Whether objects of a type may say so in `$type`, because another type was declared. */
function isDerived(object: ObjectBinding): boolean {
  const { baseTypeDefinition } = object.definition;
  const named = object.definition.name !== undefined;
  return named && !(baseTypeDefinition.kind === "complexTypeDefinition" && baseTypeDefinition.builtIn);
}

const XML_ELEMENTS: JsonSchema = {
  description: "XML elements as data: name, namespace, attributes, children.",
  type: "array",
  items: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
};

/** Elements that a wildcard or open content admits. */
function elementsSchema(definitions: Definitions): JsonSchema {
  return definitions.binding.general ? { type: "array", items: anyElement(definitions) } : XML_ELEMENTS;
}

/** @param several whether the schema has the property in several places, each with numbers of its own */
function arraySchema(property: PropertyBinding, items: JsonSchema, several: boolean): JsonSchema {
  const { minOccurs, maxOccurs } = property;
  return describe(property.documentation, {
    type: "array",
    items,
    ...(minOccurs > 0 && !several ? { minItems: minOccurs } : {}),
    ...(maxOccurs === Number.POSITIVE_INFINITY ? {} : { maxItems: maxOccurs }),
  });
}

/** Properties that stand in several branches of a shape. */
function severalTimes(shape: Shape): ReadonlySet<PropertyBinding> {
  const once = new Set<PropertyBinding>();
  const several = new Set<PropertyBinding>();
  const walk = (at: Shape): void => {
    if (at.kind === "sequence") at.parts.forEach(walk);
    else if (at.kind === "choice") at.branches.forEach(walk);
    else if (at.kind === "property") (once.has(at.property) ? several : once).add(at.property);
  };
  walk(shape);
  return several;
}

function namesIn(shape: Shape): string[] {
  switch (shape.kind) {
    case "property":
      return [shape.property.property];
    case "wildcard":
      return [shape.wildcard.property];
    case "sequence":
      return shape.parts.flatMap(namesIn);
    case "choice":
      return shape.branches.flatMap(namesIn);
  }
}

/** For each choice, which properties come together and which must then be absent. */
function choicesOf(shape: Shape): JsonSchema[] {
  if (shape.kind === "sequence") return shape.parts.flatMap(choicesOf);
  if (shape.kind !== "choice") return [];
  const names = shape.branches.map((branch) => [...new Set(namesIn(branch))]);
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
  if (shape.kind === "wildcard") return shape.wildcard.optional ? [] : [shape.wildcard.property];
  return shape.kind === "sequence" ? shape.parts.flatMap(requiredIn) : [];
}
