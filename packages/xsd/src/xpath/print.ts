import type { Expression, ItemType, KindTest, NodeTest, QualifiedName, SequenceType, Step } from "./ast.ts";

/** How tightly an expression binds, after the productions [2] to [41] of XPath 2.0; higher is tighter. */
const precedence = {
  sequence: 0,
  for: 1,
  quantified: 1,
  if: 1,
  or: 2,
  and: 3,
  comparison: 4,
  range: 5,
  additive: 6,
  multiplicative: 7,
  union: 8,
  intersect: 9,
  except: 9,
  instanceOf: 10,
  treatAs: 11,
  castableAs: 12,
  castAs: 13,
  unary: 14,
  path: 15,
  primary: 16,
} as const;

/** The text of an expression, with no more parentheses and white space than it needs to be read back as the same tree. */
export function printXPath(expression: Expression): string {
  switch (expression.kind) {
    case "string":
      return `'${expression.value.replaceAll("'", "''")}'`;
    case "number":
      return expression.text;
    case "contextItem":
      return ".";
    case "variable":
      return `$${printName(expression.name)}`;
    case "functionCall":
      return `${printName(expression.name)}(${expression.parameters.map((each) => printAt(each, 1)).join(", ")})`;
    case "sequence":
      return expression.items.length === 0 ? "()" : expression.items.map((item) => printAt(item, 1)).join(", ");
    case "for":
      return `for ${printBindings(expression.bindings)} return ${printAt(expression.result, 1)}`;
    case "quantified":
      return `${expression.quantifier} ${printBindings(expression.bindings)} satisfies ${printAt(expression.condition, 1)}`;
    case "if": {
      const { condition, consequence, alternative } = expression;
      return `if (${printXPath(condition)}) then ${printAt(consequence, 1)} else ${printAt(alternative, 1)}`;
    }
    case "or":
    case "and":
      return expression.operands.map((each) => printAt(each, levelOf(expression) + 1)).join(` ${expression.kind} `);
    case "union":
      return expression.operands.map((each) => printAt(each, precedence.union + 1)).join(" | ");
    case "comparison":
      return printBinary(expression.left, expression.comparator, expression.right, 5, 5);
    case "range":
      return printBinary(expression.from, "to", expression.to, 6, 6);
    case "arithmetic": {
      const level = levelOf(expression);
      return printBinary(expression.left, expression.operator, expression.right, level, level + 1);
    }
    case "intersect":
    case "except":
      return printBinary(expression.left, expression.kind, expression.right, 9, 10);
    case "unary":
      return `${expression.operator}${printAt(expression.operand, precedence.unary)}`;
    case "instanceOf":
      return `${printAt(expression.operand, 11)} instance of ${printSequenceType(expression.type)}`;
    case "treatAs":
      return `${printAt(expression.operand, 12)} treat as ${printSequenceType(expression.type)}`;
    case "castableAs":
    case "castAs": {
      const { name, optional } = expression.type;
      const operator = expression.kind === "castAs" ? "cast as" : "castable as";
      return `${printAt(expression.operand, levelOf(expression) + 1)} ${operator} ${printName(name)}${optional ? "?" : ""}`;
    }
    case "path":
      return `${expression.root}${expression.steps.map(printStep).join("/")}`;
  }
}

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case "arithmetic":
      return expression.operator === "+" || expression.operator === "-"
        ? precedence.additive
        : precedence.multiplicative;
    case "sequence":
      return expression.items.length === 0 ? precedence.primary : precedence.sequence;
    case "string":
    case "number":
    case "contextItem":
    case "variable":
    case "functionCall":
      return precedence.primary;
    default:
      return precedence[expression.kind];
  }
}

function printAt(expression: Expression, level: number): string {
  const text = printXPath(expression);
  return levelOf(expression) < level ? `(${text})` : text;
}

function printBinary(
  left: Expression,
  operator: string,
  right: Expression,
  leftLevel: number,
  rightLevel: number,
): string {
  return `${printAt(left, leftLevel)} ${operator} ${printAt(right, rightLevel)}`;
}

function printBindings(
  bindings: readonly { readonly variable: QualifiedName; readonly expression: Expression }[],
): string {
  return bindings.map(({ variable, expression }) => `$${printName(variable)} in ${printAt(expression, 1)}`).join(", ");
}

function printStep(step: Step): string {
  const predicates = step.predicates.map((predicate) => `[${printXPath(predicate)}]`).join("");
  if (step.kind === "filterStep") return `${printAt(step.expression, precedence.primary)}${predicates}`;
  const test = printNodeTest(step.test);
  if (step.axis === "child") return `${test}${predicates}`;
  if (step.axis === "attribute") return `@${test}${predicates}`;
  if (step.axis === "parent" && test === "node()") return `..${predicates}`;
  return `${step.axis}::${test}${predicates}`;
}

function printNodeTest(test: NodeTest): string {
  if (test.kind === "nameTest") return printName(test.name);
  if (test.kind === "kindTest") return printKindTest(test);
  if (test.prefix !== undefined) return `${test.prefix}:*`;
  return test.localName === undefined ? "*" : `*:${test.localName}`;
}

function printKindTest(test: KindTest): string {
  if (test.content !== undefined) return `${test.test}(${printKindTest(test.content)})`;
  if (test.target !== undefined) return `${test.test}('${test.target.replaceAll("'", "''")}')`;
  const name = test.name === undefined ? "" : printName(test.name);
  if (test.type === undefined) return `${test.test}(${name})`;
  return `${test.test}(${name === "" ? "*" : name}, ${printName(test.type)}${test.nillable ? "?" : ""})`;
}

function printSequenceType(type: SequenceType): string {
  return type.item === undefined ? "empty-sequence()" : `${printItemType(type.item)}${type.occurrence}`;
}

function printItemType(item: ItemType): string {
  if (item.kind === "anyItem") return "item()";
  return item.kind === "atomicType" ? printName(item.name) : printKindTest(item);
}

function printName(name: QualifiedName): string {
  return name.prefix === "" ? name.localName : `${name.prefix}:${name.localName}`;
}
