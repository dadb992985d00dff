import { createEvaluation, NO_VALUES } from "./evaluation.ts";
import type { PreparedExpression, ValueType } from "./expression.ts";
import { typedItems } from "./typed-items.ts";

/**
 * An assertion about the value of a simple type, `$value` (https://www.w3.org/TR/xmlschema11-2/#sec-cvc-assertions):
 * there is no context item.
 * @returns whether it holds of a value that is written so; QNames are `{namespace}local` in a value
 */
export function valueTest(
  expression: PreparedExpression,
  type: ValueType,
): (value: unknown, lexical: string) => boolean {
  const evaluate = createEvaluation(expression);
  return (value, lexical) => {
    // A value that is a name needs no prefix, whether it was read or comes from a program.
    const items = type === "QName" ? [`QName ${value}`] : typedItems(type, lexical, () => undefined);
    return evaluate(null, { ...NO_VALUES, value: items });
  };
}
