import type { AttributeShape, ChildShape, TreeShape, ValueType } from "@schemawright/xpath";
import type { ObjectBinding, PropertyBinding, TypeBinding } from "../../binding/model.ts";
import { propertiesOf } from "../../binding/objects.ts";
import { holdsNames } from "../facets/enumeration.ts";
import type { ValueKind } from "../xpath/index.ts";
import { valueKind } from "../xpath-shape.ts";

/** The shapes that evaluators are handed, of complex types and all they reach: collected as they are asked for. */
export interface TreeShapes {
  /** Index of the shape of a type. */
  indexOf(object: ObjectBinding): number;
  list(): readonly TreeShape[];
}

export function createTreeShapes(): TreeShapes {
  const indexes = new Map<ObjectBinding, number>();
  const shapes: TreeShape[] = [];
  const waiting: ObjectBinding[] = [];

  function note(object: ObjectBinding): number {
    const known = indexes.get(object);
    if (known !== undefined) return known;
    const index = indexes.size;
    indexes.set(object, index);
    waiting.push(object);
    return index;
  }

  function shapeOf(object: ObjectBinding): TreeShape {
    const { content } = object;
    const attributes = object.attributes.map((one) => [keyOf(one), attributeShape(one)] as const);
    const children = propertiesOf(object).map((one) => [keyOf(one), childShape(one)] as const);
    return {
      ...(content.kind === "simple" ? { text: valueType(valueKind(content.value)) } : {}),
      ...(attributes.length === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
      ...(children.length === 0 ? {} : { children: Object.fromEntries(children) }),
    };
  }

  function childShape(property: PropertyBinding): ChildShape {
    const object = objectOf(property.type);
    return { ...attributeShape(property), ...(object === undefined ? {} : { shape: note(object) }) };
  }

  return {
    indexOf(object) {
      const index = note(object);
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        shapes[indexes.get(next) ?? 0] = shapeOf(next);
      }
      return index;
    },
    list: () => shapes,
  };
}

/** How values of a simple type reach an expression. */
export function valueType({ list, union, builtIn, primitive }: ValueKind): ValueType {
  if (list !== undefined) return { list: valueType(list) };
  if (union !== undefined) return { union: union.map(valueType) };
  return builtIn ?? primitive;
}

function attributeShape({ type, valueConstraint }: PropertyBinding): AttributeShape {
  const declared = type.kind === "value" ? { type: valueType(valueKind(type)) } : {};
  if (valueConstraint === undefined) return declared;
  const { lexicalForm, namespaces } = valueConstraint;
  const names = type.kind === "value" && holdsNames(type) ? { prefixes: namespaces } : {};
  return { ...declared, default: lexicalForm, ...names };
}

function objectOf(type: TypeBinding): ObjectBinding | undefined {
  if (type.kind === "value") return undefined;
  return type.kind === "union" ? type.fallback : type;
}

function keyOf({ namespace, name }: PropertyBinding): string {
  return namespace === "" ? name : `{${namespace}}${name}`;
}
