import type { Options } from "fontoxpath";
import type { PreparedExpression } from "./expression.ts";
import { ADDED_FUNCTIONS, type EvaluationContext, FUNCTIONS, registerFunctions } from "./functions.ts";
import { fontoxpath } from "./library.ts";
import { type TreeNode, treeOf } from "./nodes.ts";
import { type OwnPrefixes, ownPrefixes } from "./prefixes.ts";
import { stoppableNodes } from "./stoppable-nodes.ts";
import { castFunction } from "./typed-items.ts";

const datatypeNamespace = "http://www.w3.org/2001/XMLSchema";
const functionNamespace = "http://www.w3.org/2005/xpath-functions";

/**
 * Asks an expression of a context item.
 * @param stop asked now and then whether to stop; then there is no answer but `false`
 */
export type Evaluation = (
  contextItem: TreeNode | null,
  context: EvaluationContext,
  stop?: (() => boolean) | undefined,
) => boolean;

/** The effective boolean value of an expression; `false` where it raises a dynamic error (cvc-assertion). */
export function createEvaluation(prepared: PreparedExpression): Evaluation {
  const evaluate = createEvaluator(prepared);
  return (item, context, stop) => {
    try {
      return evaluate(item, context, stop);
    } catch {
      return false;
    }
  };
}

/**
 * Whether an expression can be asked: it has no static error. To be called by the generator, so that no expression that
 * fails always gets into a package.
 */
export function isSupported(prepared: PreparedExpression): boolean {
  try {
    createEvaluator(prepared)(treeOf({ name: "element" }), NO_VALUES);
    return true;
  } catch (error) {
    // Static errors show on any element; others are faults of this one.
    return error instanceof Error && /\b(XPDY|XPTY|FO[A-Z]{2})\d{4}\b/.test(error.message);
  }
}

/** Of a context without typed values. */
export const NO_VALUES: EvaluationContext = { value: [], itemsOf: () => [] };

function createEvaluator(prepared: PreparedExpression): Evaluation {
  const { namespaces, defaultNamespace = "" } = prepared;
  const names = ownPrefixes(namespaces);
  const own = new Map([
    [names.types, datatypeNamespace],
    [names.functions, FUNCTIONS],
    ["", defaultNamespace],
  ]);
  const namespaceOf = (prefix: string): string | null =>
    own.get(prefix) ?? (Object.hasOwn(namespaces, prefix) ? namespaces[prefix] : null) ?? null;
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
  let expression: string | undefined;
  return (item, currentContext, stop) => {
    // Put together when it is asked first: most packages hold more expressions than a document asks.
    expression ??= declared(prepared, names);
    registerFunctions();
    const nodes = stop === undefined ? null : stoppableNodes(stop);
    return fontoxpath().evaluateXPathToBoolean(expression, item, nodes, null, { ...options, currentContext });
  };
}

/** An expression with the functions and the variable that it uses declared around it. */
function declared({ expression, own }: PreparedExpression, { types, functions }: OwnPrefixes): string {
  const cast = `$${own}cast`;
  return `let ${cast} := ${castFunction(types)},
    $${own}typed := function($nodes) {
      for $node in $nodes return
        if ($node instance of attribute()) then
          ${cast}(${functions}:items($node/.., string(namespace-uri($node)), local-name($node)))
        else if ($node instance of element()) then ${cast}(${functions}:items($node, "", ""))
        else data($node)
    },
    $${own}divisor := function($dividend, $divisor) {
      if ($dividend instance of xs:decimal and $divisor instance of xs:decimal and $divisor eq 0)
      then error() else $divisor
    },
    $value := ${cast}(${functions}:value())
    return (${expression}
    )`;
}
