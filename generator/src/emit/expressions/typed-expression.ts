import {
  datatypeNamespace,
  type Expression,
  type FunctionCall,
  functionNamespace,
  type QualifiedName,
  type SyntaxNode,
} from "@schemawright/xsd";
import { nodesOf } from "./syntax.ts";

/** Functions that make values of their arguments and depend on the types of those. */
const ATOMIZING =
  /^(data|abs|ceiling|floor|round|round-half-to-even|avg|max|min|sum|distinct-values|index-of|.*-from-.*|adjust-.*)$/;

/** Operands that are values already. */
const VALUES: ReadonlySet<string> = new Set(["string", "number", "comparison", "arithmetic", "or", "and", "castAs"]);

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * An expression in which `$own-typed` is asked for the typed values of nodes wherever operators and functions need
 * them, since the evaluator itself knows the untyped values only; and `$own-divisor` whether a division by zero is
 * an error, which the evaluator does not find of decimals.
 * @param own what the names of those functions begin with
 * @returns `undefined` if the expression asks for a type of nodes that cannot be told
 */
export function typedExpression(
  text: string,
  expression: Expression,
  own: string,
  nodes: "typed" | "untyped",
): string | undefined {
  // Of the insertions at one place, those of inner operands stand nearer to the operand.
  const before: Insertion[] = [];
  const after: Insertion[] = [];
  const insert = ({ start, end }: SyntaxNode, open: string, close: string): void => {
    before.push({ at: start, text: open });
    after.unshift({ at: end, text: close });
  };
  const typed = `$${own}typed`;
  const wrap = (operand: Expression): void => {
    if (!VALUES.has(operand.kind)) insert(operand, `${typed}((`, "))");
  };
  for (const found of nodesOf(expression)) {
    const node = found as Expression;
    if (node.kind === "comparison" && !["is", "<<", ">>"].includes(node.comparator)) [node.left, node.right].map(wrap);
    else if (node.kind === "arithmetic") {
      if (node.operator === "div" || node.operator === "mod") {
        const dividend = text.slice(node.left.start, node.left.end);
        insert(node.right, `$${own}divisor(${typed}((${dividend})), (`, "))");
      }
      [node.left, node.right].map(wrap);
    } else if (node.kind === "unary") wrap(node.operand);
    else if (node.kind === "functionCall" && isAtomizing(node)) node.parameters.map(wrap);
    else if (node.kind === "instanceOf" && node.type.item?.kind === "kindTest") {
      const { type } = node.type.item;
      if (type === undefined || isOfEvery(type, nodes)) continue;
      if (!isAtomicType(type)) return undefined;
      const operand = text.slice(node.operand.start, node.operand.end);
      const name = text.slice(type.start, type.end) + node.type.occurrence;
      insert(node, "(", ` and ${typed}((${operand})) instance of ${name})`);
    }
  }
  let result = "";
  let at = 0;
  for (const insertion of [...after, ...before].sort((one, other) => one.at - other.at)) {
    result += text.slice(at, insertion.at) + insertion.text;
    at = insertion.at;
  }
  return result + text.slice(at);
}

function isAtomizing({ name }: FunctionCall): boolean {
  return name.namespace === functionNamespace && ATOMIZING.test(name.localName);
}

/** Whether every node has a type. */
function isOfEvery({ namespace, localName }: QualifiedName, nodes: "typed" | "untyped"): boolean {
  if (namespace !== datatypeNamespace) return false;
  return localName === "anyType" || (nodes === "untyped" && (localName === "untyped" || localName === "untypedAtomic"));
}

function isAtomicType({ namespace, localName }: QualifiedName): boolean {
  return namespace === datatypeNamespace && !localName.startsWith("any") && localName !== "untyped";
}
