import type { ValueKind } from "./shape.ts";

/** What operators do with a value. Numbers are exact (integers, decimals) or doubles. */
export type Category = "string" | "untyped" | "boolean" | "exact" | "double" | "date" | "duration" | "other";

export const stringKind: ValueKind = { kind: "string", primitive: "string" };
export const booleanKind: ValueKind = { kind: "boolean", primitive: "boolean" };
/** An integer that is a JavaScript number. */
export const integerKind: ValueKind = { kind: "number", primitive: "decimal" };
/** A result of exact arithmetic: a number, a bigint or the lexical form of a decimal. */
export const exactKind: ValueKind = { kind: "decimal", primitive: "decimal" };
export const doubleKind: ValueKind = { kind: "number", primitive: "double" };

/** A union is of the category of its members if they are all bound alike. */
export function categoryOf(value: ValueKind): Category {
  const uniform = uniformKind(value);
  if (uniform === undefined) return "other";
  const { kind, primitive } = uniform;
  if (kind === "boolean") return "boolean";
  if (kind === "bigint" || kind === "decimal") return "exact";
  if (kind === "number") return primitive === "double" || primitive === "float" ? "double" : "exact";
  if (kind === "date" || kind === "dateTime" || kind === "time" || kind.startsWith("g")) return "date";
  if (kind === "duration") return "duration";
  if (kind !== "string") return "other";
  if (primitive === "string" || primitive === "anyURI") return "string";
  return primitive === "untypedAtomic" || primitive === "anySimpleType" || primitive === "anyAtomicType"
    ? "untyped"
    : "other";
}

/** The value itself, or the member that stands for all members of a union; `undefined` if they differ. */
export function uniformKind(value: ValueKind): ValueKind | undefined {
  if (value.kind !== "union") return value;
  const members = (value.union ?? []).map(uniformKind);
  const [first] = members;
  if (first === undefined || first.list !== undefined) return undefined;
  return members.every((member) => member?.kind === first.kind && member.primitive === first.primitive)
    ? first
    : undefined;
}

export function isNumberCategory(category: Category | undefined): boolean {
  return category === "exact" || category === "double";
}

/** Whether the object holds the text of the value: true of all that is bound to a string. */
export function isBoundToText(value: ValueKind): boolean {
  if (value.kind === "union") return (value.union ?? []).length > 0 && (value.union ?? []).every(isBoundToText);
  return value.kind !== "number" && value.kind !== "bigint" && value.kind !== "boolean" && value.kind !== "list";
}
