import type { AttributeValues } from "@schemawright/runtime/codegen";
import { createEvaluation } from "./evaluation.ts";
import type { PreparedExpression } from "./expression.ts";
import { createItemsOf } from "./node-types.ts";
import { treeOf } from "./nodes.ts";

/** A name of an element or attribute. */
export interface ExpandedName {
  readonly name: string;
  readonly namespace?: string;
}

/**
 * The test of a type alternative (https://www.w3.org/TR/xmlschema11-1/#sec-cvc-ta): about an element that has its
 * attributes, untyped, and nothing else.
 * @param element its name
 * @param names the attributes that the expression asks for
 */
export function attributesTest(
  expression: PreparedExpression,
  element: ExpandedName,
  names: readonly ExpandedName[],
): (attributes: AttributeValues) => boolean {
  const evaluate = createEvaluation(expression);
  return (textOfAttribute) => {
    const attributes = names.flatMap(({ name, namespace = "" }) => {
      const value = textOfAttribute(namespace, name);
      return value === undefined ? [] : [{ name, namespace, value }];
    });
    const root = treeOf({ ...element, attributes });
    return evaluate(root, { value: [], itemsOf: createItemsOf(root, undefined, []) });
  };
}
