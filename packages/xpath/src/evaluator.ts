import type { AssertionEvaluator, AssertionTest } from "@schemawright/generator";
import { datatypeNamespace, type Expression, functionNamespace, parseXPath, resolveNames } from "@schemawright/xsd";
import type { Options } from "fontoxpath";
import { attributeNames } from "./attribute-names.ts";
import { withDatatypePrefix } from "./datatype-names.ts";
import { ADDED_FUNCTIONS, type EvaluationContext, FUNCTIONS } from "./functions.ts";
import { evaluateXPathToBoolean } from "./library.ts";
import { createItemsOf } from "./node-types.ts";
import { type TreeNode, textOf, treeOf } from "./nodes.ts";
import { type OwnPrefixes, ownPrefixes } from "./prefixes.ts";
import { typedExpression } from "./typed-expression.ts";
import { castFunction, typedItems } from "./typed-items.ts";

/** Asks a prepared expression; an error of the expression means that it does not hold. */
type Asked = (contextItem: TreeNode | null, context: EvaluationContext) => boolean;

/**
 * An evaluator of XPath 2.0 expressions that are not compiled to JavaScript. Elements are trees of their own, without a
 * document node. Values have their built-in types: `$value`, and what the attributes and elements below the root are
 * declared as. Types that a document chooses by xsi:type are not seen, and QNames are untyped: a tree does not hold the
 * prefixes they need.
 *
 * Where fontoxpath is not exact, neither are the answers: its integers and decimals are JavaScript numbers, so that
 * integers beyond 2^53 are errors, and it compares untyped values with numbers as numbers even by `eq` and `lt`.
 *
 * An expression that fontoxpath cannot evaluate is refused; one that fails on an element does not hold of it.
 */
export function createXPathEvaluator(): AssertionEvaluator {
  return {
    element(test, shape) {
      const parsed = parse(test);
      const asked = parsed && prepare(parsed, "typed");
      return (
        asked &&
        ((element) => {
          const root = treeOf(element);
          const value = shape?.text === undefined ? [] : typedItems(shape.text, textOf(root));
          return asked(root, { value, itemsOf: createItemsOf(root, shape) });
        })
      );
    },
    attributes(test, { namespace, name }) {
      const parsed = parse(test);
      const names = parsed && attributeNames(parsed.ast);
      const asked = names && prepare(parsed, "untyped");
      return (
        asked &&
        ((textOfAttribute) => {
          const attributes = names.flatMap((one) => {
            const value = textOfAttribute(one.namespace, one.name);
            return value === undefined ? [] : [{ ...one, value }];
          });
          const root = treeOf({ name, namespace, attributes });
          return asked(root, { value: [], itemsOf: createItemsOf(root, undefined) });
        })
      );
    },
    value(test, type) {
      const parsed = parse(test);
      const asked = parsed && prepare(parsed, "typed");
      return asked && ((_, lexical) => asked(null, { ...NO_VALUES, value: typedItems(type, lexical) }));
    },
  };
}

/** An expression as the evaluator is to read it. */
interface Parsed extends AssertionTest {
  readonly ast: Expression;
}

function parse(test: AssertionTest): Parsed | undefined {
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

/** An expression with the functions and the variable that it uses declared around it. */
function declared(expression: string, { types, functions, variables }: OwnPrefixes): string {
  const cast = `$${variables}cast`;
  return `let ${cast} := ${castFunction(types)},
    $${variables}typed := function($nodes) {
      for $node in $nodes return
        if ($node instance of attribute()) then
          ${cast}(${functions}:items($node/.., string(namespace-uri($node)), local-name($node)))
        else if ($node instance of element()) then ${cast}(${functions}:items($node, "", ""))
        else data($node)
    },
    $${variables}divisor := function($dividend, $divisor) {
      if ($dividend instance of xs:decimal and $divisor instance of xs:decimal and $divisor eq 0)
      then error() else $divisor
    },
    $value := ${cast}(${functions}:value())
    return (${expression}
    )`;
}

const NO_VALUES: EvaluationContext = { value: [], itemsOf: () => [] };

/** @returns `undefined` if the expression has a static error */
function prepare(test: Parsed, nodes: "typed" | "untyped"): Asked | undefined {
  const names = ownPrefixes(test);
  const typed = typedExpression(test.expression, test.ast, names, nodes);
  if (typed === undefined) return undefined;
  const expression = declared(typed, names);
  const own = new Map([
    [names.types, datatypeNamespace],
    [names.functions, FUNCTIONS],
    ["", test.defaultNamespace],
  ]);
  const namespaceOf = (prefix: string): string | null =>
    own.get(prefix) ?? (Object.hasOwn(test.namespaceBindings, prefix) ? test.namespaceBindings[prefix] : null) ?? null;
  const options: Options = {
    namespaceResolver: namespaceOf,
    functionNameResolver({ prefix, localName }) {
      const namespaceURI = prefix === "" ? functionNamespace : namespaceOf(prefix);
      if (namespaceURI === functionNamespace && ADDED_FUNCTIONS.has(localName)) {
        return { namespaceURI: FUNCTIONS, localName };
      }
      return { namespaceURI: namespaceURI ?? "", localName };
    },
  };
  const evaluate = (item: TreeNode | null, currentContext: EvaluationContext): boolean =>
    evaluateXPathToBoolean(expression, item, null, null, { ...options, currentContext });
  try {
    evaluate(treeOf({ name: "element" }), NO_VALUES);
  } catch (error) {
    // Static errors show on any element; others are faults of this one.
    if (isStatic(error)) return undefined;
  }
  return (item, context) => {
    try {
      return evaluate(item, context);
    } catch {
      return false;
    }
  };
}

function isStatic(error: unknown): boolean {
  return error instanceof Error && !/\b(XPDY|XPTY|FO[A-Z]{2})\d{4}\b/.test(error.message);
}
