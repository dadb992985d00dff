import type { ValueBinding } from "../binding/model.ts";
import { derivationChain } from "../binding/representation.ts";
import { quote } from "../code/code.ts";
import { regularExpressionOf } from "./json-pattern.ts";

/**
 * The texts that the values of a boolean type are written as, as arguments of `booleanAs`: of `true` and `1` the first
 * that its patterns let stand, and of `false` and `0`. `undefined` where they are `true` and `false`.
 */
export function booleanForms({ definition }: ValueBinding): string | undefined {
  const patterns = derivationChain(definition).flatMap(({ facets }) =>
    facets.flatMap((facet) => (facet.kind === "pattern" ? [regularExpressionOf(facet.value)] : [])),
  );
  const isAllowed = (text: string): boolean =>
    patterns.every((pattern) => pattern === undefined || new RegExp(pattern, "u").test(text));
  const first = (texts: readonly [string, string]): string => texts.find(isAllowed) ?? texts[0];
  const forms = [first(["true", "1"]), first(["false", "0"])] as const;
  return forms[0] === "true" && forms[1] === "false" ? undefined : forms.map(quote).join(", ");
}
