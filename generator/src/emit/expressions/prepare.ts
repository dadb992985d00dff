import type { PreparedExpression } from "@schemawright/xpath";
import { isSupported } from "@schemawright/xpath";
import { datatypeNamespace, type Expression, parseXPath, resolveNames } from "@schemawright/xsd";
import type { AssertionTest } from "../context.ts";
import { attributeNames, type ExpandedName } from "./attribute-names.ts";
import { withDatatypePrefix } from "./datatype-names.ts";
import { typedExpression } from "./typed-expression.ts";

/** An expression for an evaluator, with the attributes that it asks for; `undefined` if it asks for more than names. */
export interface PreparedTest {
  readonly prepared: PreparedExpression;
  readonly attributes: readonly ExpandedName[] | undefined;
}

/**
 * Rewrites an expression for the evaluator in `@schemawright/xpath`.
 * @param nodes whether nodes have the types of their declarations or, as in type alternatives, none
 * @returns `undefined` if it cannot be evaluated
 */
export function prepareTest(test: AssertionTest, nodes: "typed" | "untyped"): PreparedTest | undefined {
  const parsed = parseForEvaluator(test);
  if (parsed === undefined) return undefined;
  const { expression, ast, namespaceBindings, defaultNamespace } = parsed;
  let own = "own-";
  while (expression.includes(own)) own += "-";
  const typed = typedExpression(expression, ast, own, nodes);
  if (typed === undefined) return undefined;
  const prepared = {
    expression: typed,
    own,
    namespaces: namespaceBindings,
    ...(defaultNamespace === "" ? {} : { defaultNamespace }),
  };
  return isSupported(prepared) ? { prepared, attributes: attributeNames(ast) } : undefined;
}

/** An expression as the evaluator is to read it. */
interface Parsed extends AssertionTest {
  readonly ast: Expression;
}

function parseForEvaluator(test: AssertionTest): Parsed | undefined {
  const ast = astOf(test);
  if (ast === undefined) return undefined;
  const expression = withDatatypePrefix(test.expression, ast);
  if (expression === test.expression) return { ...test, ast };
  const { xs = datatypeNamespace } = test.namespaceBindings;
  if (xs !== datatypeNamespace) return undefined;
  const prefixed = { ...test, expression, namespaceBindings: { ...test.namespaceBindings, xs } };
  const again = astOf(prefixed);
  return again && { ...prefixed, ast: again };
}

function astOf(test: AssertionTest): Expression | undefined {
  const parsed = parseXPath(test.expression);
  const resolved = parsed.ok ? resolveNames(parsed.ast, test) : parsed;
  return resolved.ok ? resolved.ast : undefined;
}
