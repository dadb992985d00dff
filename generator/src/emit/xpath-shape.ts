import type { ObjectBinding, PropertyBinding, TypeBinding, ValueBinding } from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import type { ChildAccess, ObjectShape, ValueKind } from "./xpath/index.ts";

/** What an assertion may reach from an object of a type. */
export function shapeOf(type: TypeBinding): ObjectShape | undefined {
  if (type.kind === "value") return undefined;
  return objectShape(type.kind === "union" ? type.fallback : type);
}

function objectShape(object: ObjectBinding): ObjectShape {
  const { content } = object;
  return {
    child: (namespace, localName) => accessTo(propertiesOf(object), namespace, localName),
    attribute: (namespace, localName) => accessTo(object.attributes, namespace, localName),
    children: () => propertiesOf(object).map(childAccess),
    text: content.kind === "simple" ? valueKind(content.value) : undefined,
    textProperty: content.kind === "simple" ? "$value" : undefined,
  };
}

function accessTo(
  properties: readonly PropertyBinding[],
  namespace: string,
  localName: string,
): ChildAccess | undefined {
  const property = properties.find((one) => one.name === localName && one.namespace === namespace);
  return property === undefined ? undefined : childAccess(property);
}

function childAccess({ property, repeated, type }: PropertyBinding): ChildAccess {
  return {
    property,
    repeated,
    // A type may hold itself, so shapes are made when an expression asks for them.
    get shape() {
      return shapeOf(type);
    },
    value: type.kind === "value" ? valueKind(type) : undefined,
  };
}

const TEXT_KINDS = new Set<string>([
  "decimal",
  "dateTime",
  "date",
  "time",
  "duration",
  "gYear",
  "gYearMonth",
  "gMonth",
  "gMonthDay",
  "gDay",
  "hexBinary",
  "base64Binary",
  "QName",
]);

/** How the values of a simple type are bound, for XPath. */
export function valueKind(value: ValueBinding): ValueKind {
  const { variety } = value;
  if (variety.kind === "list") return { kind: "list", primitive: "anySimpleType", list: valueKind(variety.item) };
  if (variety.kind === "union")
    return { kind: "union", primitive: "anySimpleType", union: variety.members.map(valueKind) };
  const { builtIn, primitive, representation } = variety;
  if (representation !== "string") return { kind: representation, primitive, builtIn };
  return { kind: TEXT_KINDS.has(primitive) ? (primitive as ValueKind["kind"]) : "string", primitive, builtIn };
}
