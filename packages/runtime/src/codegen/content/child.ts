import type { Child, Finding } from "../finding.ts";

/** What a contract says of a fault of a child. */
export type ChildFault = Pick<Finding, "rule" | "atParent">;

/**
 * A child as a schema declares it.
 * @param name its local name
 * @param property its property of the typed object
 * @param namespace "" for none
 * @param repeated whether the property is an array
 */
export function child(
  name: string,
  property: string,
  minOccurs: number,
  maxOccurs: number,
  schemaLocation: string,
  namespace = "",
  repeated: boolean = maxOccurs > 1,
  missing: ChildFault = {},
  excess: ChildFault = missing,
): Child {
  return {
    name,
    ...(namespace === "" ? {} : { namespace }),
    property,
    repeated,
    minOccurs,
    maxOccurs,
    missing: { code: "cvc-complex-type.2.4.b", ...missing, schemaLocation },
    excess: { code: "cvc-complex-type.2.4.a", ...excess, schemaLocation },
  };
}

/** Of children in any order: the names of those that may come once more, after each came so often. */
export function childrenLeft(children: readonly Child[], counts: readonly number[]): readonly string[] {
  return children.filter((one, i) => (counts[i] ?? 0) < one.maxOccurs).map((one) => one.name);
}
