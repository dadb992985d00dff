import type {
  Expression,
  ItemType,
  KindTest,
  NodeTest,
  QualifiedName,
  SequenceType,
  Step,
  WildcardTest,
} from "./ast.ts";

/** What to do with the names of a tree. `functionName` is told the number of parameters. */
export interface NameMapping {
  readonly name: (name: QualifiedName) => QualifiedName;
  readonly functionName: (name: QualifiedName, arity: number) => QualifiedName;
  readonly wildcard: (wildcard: WildcardTest) => WildcardTest;
}

/** The same tree with every name replaced by what the mapping makes of it. */
export function mapNames(expression: Expression, mapping: NameMapping): Expression {
  const map = (inner: Expression): Expression => mapNames(inner, mapping);
  switch (expression.kind) {
    case "string":
    case "number":
    case "contextItem":
      return expression;
    case "variable":
      return { ...expression, name: mapping.name(expression.name) };
    case "sequence":
      return { ...expression, items: expression.items.map(map) };
    case "for":
      return { ...expression, bindings: mapBindings(expression.bindings, mapping), result: map(expression.result) };
    case "quantified":
      return {
        ...expression,
        bindings: mapBindings(expression.bindings, mapping),
        condition: map(expression.condition),
      };
    case "if":
      return {
        ...expression,
        condition: map(expression.condition),
        consequence: map(expression.consequence),
        alternative: map(expression.alternative),
      };
    case "or":
    case "and":
    case "union":
      return { ...expression, operands: expression.operands.map(map) };
    case "comparison":
    case "arithmetic":
    case "intersect":
    case "except":
      return { ...expression, left: map(expression.left), right: map(expression.right) };
    case "range":
      return { ...expression, from: map(expression.from), to: map(expression.to) };
    case "unary":
      return { ...expression, operand: map(expression.operand) };
    case "instanceOf":
    case "treatAs":
      return { ...expression, operand: map(expression.operand), type: mapSequenceType(expression.type, mapping) };
    case "castableAs":
    case "castAs": {
      const type = { ...expression.type, name: mapping.name(expression.type.name) };
      return { ...expression, operand: map(expression.operand), type };
    }
    case "path":
      return { ...expression, steps: expression.steps.map((step) => mapStep(step, mapping)) };
    case "functionCall": {
      const name = mapping.functionName(expression.name, expression.parameters.length);
      return { ...expression, name, parameters: expression.parameters.map(map) };
    }
  }
}

function mapBindings<B extends { readonly variable: QualifiedName; readonly expression: Expression }>(
  bindings: readonly B[],
  mapping: NameMapping,
): readonly B[] {
  return bindings.map((binding) => ({
    ...binding,
    variable: mapping.name(binding.variable),
    expression: mapNames(binding.expression, mapping),
  }));
}

function mapStep(step: Step, mapping: NameMapping): Step {
  const predicates = step.predicates.map((predicate) => mapNames(predicate, mapping));
  if (step.kind === "filterStep") return { ...step, expression: mapNames(step.expression, mapping), predicates };
  return { ...step, test: mapNodeTest(step.test, mapping), predicates };
}

function mapNodeTest(test: NodeTest, mapping: NameMapping): NodeTest {
  if (test.kind === "nameTest") return { ...test, name: mapping.name(test.name) };
  if (test.kind === "wildcard") return mapping.wildcard(test);
  return mapKindTest(test, mapping);
}

function mapKindTest(test: KindTest, mapping: NameMapping): KindTest {
  return {
    ...test,
    name: test.name === undefined ? undefined : mapping.name(test.name),
    type: test.type === undefined ? undefined : mapping.name(test.type),
    content: test.content === undefined ? undefined : mapKindTest(test.content, mapping),
  };
}

function mapSequenceType(type: SequenceType, mapping: NameMapping): SequenceType {
  return { ...type, item: type.item === undefined ? undefined : mapItemType(type.item, mapping) };
}

function mapItemType(item: ItemType, mapping: NameMapping): ItemType {
  if (item.kind === "anyItem") return item;
  if (item.kind === "atomicType") return { ...item, name: mapping.name(item.name) };
  return mapKindTest(item, mapping);
}
