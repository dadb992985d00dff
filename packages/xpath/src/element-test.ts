import type { PrefixedElement } from "@schemawright/runtime/codegen";
import { addDefaults } from "./defaults.ts";
import { createEvaluation } from "./evaluation.ts";
import type { PreparedExpression, TreeShape } from "./expression.ts";
import { createItemsOf } from "./node-types.ts";
import { resolvePrefix, textOf, treeOf } from "./nodes.ts";
import { typedItems } from "./typed-items.ts";

/**
 * An assertion about an element (https://www.w3.org/TR/xmlschema11-1/#sec-cvc-assertion): the element is a tree of its
 * own, without a document node; defaults are in it; `$value` is its simple content.
 * @param shapes types of what elements may hold, as declared; types that a document chooses by xsi:type are not seen
 * @param shape index of the one of the element's type
 * @returns whether it holds; of no element, which is a document that is not well-formed, everything holds
 */
export function elementTest(
  expression: PreparedExpression,
  shapes: readonly TreeShape[],
  shape: number,
): (element: PrefixedElement | undefined) => boolean {
  const evaluate = createEvaluation(expression);
  const own = shapes[shape];
  return (element) => {
    if (element === undefined) return true;
    const root = treeOf(element);
    addDefaults(root, own, shapes);
    const resolve = (prefix: string): string | undefined => resolvePrefix(root, prefix);
    const value = own?.text === undefined ? [] : typedItems(own.text, textOf(root), resolve);
    return evaluate(root, { value, itemsOf: createItemsOf(root, own, shapes) }, element.stop);
  };
}
