import type { ObjectBinding, PropertyBinding, TypeBinding, ValueBinding } from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import type { ChildAccess, ObjectShape, ValueKind } from "./xpath/index.ts";

/**
 * What an assertion may reach from an object of a type, and of no type that is derived from it.
 * @param isGeneral documents choose types that are derived from those of declarations
 */
export function shapeOf(type: TypeBinding, isGeneral: boolean): ObjectShape | undefined {
  if (type.kind === "value") return undefined;
  const object = type.kind === "union" ? type.fallback : type;
  return objectShape(object, isGeneral, type.kind === "object" && holdsAll(object));
}

/** The same from one that is found on the way, which may be of a derived type. */
function shapeBelow(type: TypeBinding, isGeneral: boolean): ObjectShape | undefined {
  const shape = shapeOf(type, isGeneral);
  return shape === undefined || !isGeneral ? shape : { ...shape, children: () => undefined };
}

/** Whether properties hold every child element: no list does, and no wildcard admits others. */
function holdsAll({ content, open }: ObjectBinding): boolean {
  if (open || content.kind === "items") return false;
  return content.kind !== "automaton" || content.wildcard === undefined;
}

function objectShape(object: ObjectBinding, isGeneral: boolean, isWhole: boolean): ObjectShape {
  const { content } = object;
  const accessTo = (
    list: readonly PropertyBinding[],
    namespace: string,
    localName: string,
  ): ChildAccess | undefined => {
    const property = list.find((one) => one.name === localName && one.namespace === namespace);
    return property === undefined ? undefined : childAccess(property, isGeneral);
  };
  return {
    child: (namespace, localName) => accessTo(propertiesOf(object), namespace, localName),
    attribute: (namespace, localName) => accessTo(object.attributes, namespace, localName),
    children: () => (isWhole ? propertiesOf(object).map((one) => childAccess(one, isGeneral)) : undefined),
    text: content.kind === "simple" ? valueKind(content.value) : undefined,
    textProperty: content.kind === "simple" ? "$value" : undefined,
  };
}

function childAccess({ property, repeated, type }: PropertyBinding, isGeneral: boolean): ChildAccess {
  return {
    property,
    repeated,
    // A type may hold itself, so shapes are made when an expression asks for them.
    get shape() {
      return shapeBelow(type, isGeneral);
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
