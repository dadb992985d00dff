import type { MemberDatatype } from "./datatype.ts";

/** A default or fixed value as the schema has it; with the namespaces in scope there, if it holds names. */
export type ConstraintText =
  | string
  | { readonly lexical: string; readonly namespaces: Readonly<Record<string, string>> };

/** The value of a default or fixed text that the schema has: `undefined` if the type has none such. */
export function constraintValue(datatype: MemberDatatype, text: ConstraintText): unknown {
  const namespaces = typeof text === "string" ? {} : text.namespaces;
  const resolvePrefix = (prefix: string): string | undefined => namespaces[prefix];
  return datatype.read(lexicalOf(text), { report: () => undefined, resolvePrefix });
}

/** A default or fixed value as it is written in the schema. */
export function lexicalOf(text: ConstraintText): string {
  return typeof text === "string" ? text : text.lexical;
}

/**
 * Whether a value is not the fixed one; values compare, not their texts.
 * https://www.w3.org/TR/xmlschema11-1/#cvc-elt clause 5.2.2.2
 * @param declared the datatype that the fixed text is of, where xsi:type may have said another one of the value
 */
export function differsFrom(
  datatype: MemberDatatype,
  fixed: ConstraintText,
  value: unknown,
  declared: MemberDatatype = datatype,
): boolean {
  const wanted = constraintValue(declared, fixed);
  return wanted !== undefined && declared.key(wanted as never) !== datatype.key(value as never);
}
