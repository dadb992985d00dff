import type { AxisStep, Expression } from "@schemawright/xsd";
import { nodesOf } from "./syntax.ts";

/** A name of an element or attribute. */
export interface ExpandedName {
  readonly name: string;
  readonly namespace: string;
}

/**
 * The attributes that an expression asks for, each once.
 * @returns `undefined` if it asks for attributes other than by name
 */
export function attributeNames(expression: Expression): readonly ExpandedName[] | undefined {
  const names = new Map<string, ExpandedName>();
  for (const node of nodesOf(expression)) {
    if (node.kind !== "axisStep") continue;
    const { axis, test } = node as AxisStep;
    if (axis !== "attribute") continue;
    const { name } = test.kind === "wildcard" ? { name: undefined } : test;
    if (name === undefined) return undefined;
    const { namespace = "", localName } = name;
    names.set(`{${namespace}}${localName}`, { namespace, name: localName });
  }
  return [...names.values()];
}
