import {
  type ArithmeticExpression,
  datatypeNamespace,
  type Expression,
  type ForExpression,
  type IfExpression,
  type NumericLiteral,
  type QuantifiedExpression,
  type RangeExpression,
  type SingleType,
  type TypeExpression,
  type UnaryExpression,
} from "@schemawright/xsd";
import {
  and,
  arrow,
  at,
  binary,
  type Code,
  call,
  code,
  isPresent,
  level,
  method,
  no,
  not,
  nullish,
  or,
  quoted,
  yes,
} from "./code.ts";
import { compileComparison } from "./comparison.ts";
import { compileFunctionCall } from "./functions.ts";
import type { Part, Sequence } from "./part.ts";
import { compilePath, contextItem, selectParts, uniteParts } from "./path.ts";
import { freshName, type Scope, useHelper } from "./scope.ts";
import {
  atomize,
  booleanSequence,
  effectiveBoolean,
  emptySequence,
  everyItem,
  itemOf,
  sequenceOf,
  someItem,
  valuePart,
} from "./sequence.ts";
import { UnsupportedXPath } from "./unsupported.ts";
import { categoryOf, doubleKind, exactKind, integerKind, isNumberCategory, stringKind } from "./value-kind.ts";

/** Compiles any expression to what is known of its sequence. */
export function compileExpression(expression: Expression, scope: Scope): Sequence {
  const { assembly } = scope;
  assembly.budget -= 1;
  if (assembly.budget < 0) throw new UnsupportedXPath("The expression is too large.", expression.start);
  const compile = (inner: Expression): Sequence => compileExpression(inner, scope);
  const condition = (inner: Expression): Code => effectiveBoolean(compile(inner), inner.start);

  switch (expression.kind) {
    case "or":
      return booleanSequence(or(expression.operands.map(condition)));
    case "and":
      return booleanSequence(and(expression.operands.map(condition)));
    case "comparison":
      return booleanSequence(compileComparison(expression, compile(expression.left), compile(expression.right), scope));
    case "path":
      return compilePath(expression, scope);
    case "contextItem":
      return sequenceOf(contextItem(scope, expression.start));
    case "functionCall":
      return compileFunctionCall(expression, scope);
    case "string":
      return sequenceOf(
        valuePart(stringKind, quoted(expression.value), { repeatable: true, constant: expression.value }),
      );
    case "number":
      return sequenceOf(numberPart(expression));
    case "variable": {
      const { localName, namespace } = expression.name;
      const bound = scope.variables.get(variableKey(namespace, localName));
      if (bound !== undefined) return bound;
      throw new UnsupportedXPath(`There is no variable $${localName} here.`, expression.start);
    }
    case "sequence":
      return joined(expression.items.map(compile));
    case "union": {
      const parts = uniteParts(
        requireNodes(
          expression.operands.flatMap((operand) => compile(operand).parts),
          expression.start,
        ),
        expression.start,
      );
      return { parts, ordered: parts.length < 2 };
    }
    case "intersect":
    case "except": {
      const [left, right] = [compile(expression.left).parts, compile(expression.right).parts];
      const parts = selectParts(expression.kind, left, right, expression.start);
      return { parts, ordered: parts.length < 2 };
    }
    case "if":
      return compileIf(expression, condition(expression.condition), compile);
    case "quantified":
      return booleanSequence(compileQuantified(expression, expression.bindings, scope));
    case "for":
      return compileFor(expression, expression.bindings, scope);
    case "range":
      return compileRange(expression, scope);
    case "arithmetic":
      return compileArithmetic(expression, scope);
    case "unary":
      return compileUnary(expression, scope);
    case "castableAs":
      return compileCastable(expression, scope);
    case "instanceOf":
      throw new UnsupportedXPath('"instance of" is not supported.', expression.start);
    case "treatAs":
      throw new UnsupportedXPath('"treat as" is not supported.', expression.start);
    case "castAs":
      throw new UnsupportedXPath('"cast as" is not supported; it can fail.', expression.start);
  }
}

function variableKey(namespace: string | undefined, localName: string): string {
  return namespace === undefined || namespace === "" ? localName : `{${namespace}}${localName}`;
}

function joined(sequences: readonly Sequence[]): Sequence {
  return { parts: sequences.flatMap(({ parts }) => parts), ordered: sequences.every(({ ordered }) => ordered) };
}

function requireNodes(parts: readonly Part[], offset: number): readonly Part[] {
  if (parts.every((part) => part.node)) return parts;
  throw new UnsupportedXPath("Only nodes can be united.", offset);
}

function numberPart({ type, text }: NumericLiteral): Part {
  const more = { repeatable: true, constant: text };
  if (type === "double") return valuePart(doubleKind, code(String(Number(text))), { repeatable: true });
  if (type === "decimal") return valuePart(exactKind, quoted(text.startsWith(".") ? `0${text}` : text), more);
  const number = Number(text);
  if (!Number.isSafeInteger(number))
    return valuePart({ kind: "bigint", primitive: "decimal" }, code(`${BigInt(text)}n`), more);
  return valuePart(integerKind, code(String(number)), { ...more, small: number < 2 ** 31 });
}

/** https://www.w3.org/TR/xpath20/#id-conditionals */
function compileIf(expression: IfExpression, condition: Code, compile: (inner: Expression) => Sequence): Sequence {
  if (condition.text === yes.text) return compile(expression.consequence);
  if (condition.text === no.text) return compile(expression.alternative);
  const [consequence, alternative] = [compile(expression.consequence), compile(expression.alternative)];
  const [first, second] = [consequence.parts[0], alternative.parts[0]];
  const areSingle = consequence.parts.length === 1 && alternative.parts.length === 1;
  if (areSingle && first !== undefined && second !== undefined && isSameKind(first, second)) {
    const value = first.value ?? stringKind;
    const isSmall = first.small === true && second.small === true;
    return sequenceOf(valuePart(value, choose(condition, first.code, second.code), { small: isSmall }));
  }
  return {
    parts: [
      ...consequence.parts.map((part) => onlyIf(condition, part, expression.start)),
      ...alternative.parts.map((part) => onlyIf(not(condition), part, expression.start)),
    ],
    ordered: consequence.ordered && alternative.ordered,
  };
}

function isSameKind(first: Part, second: Part): boolean {
  const areValues = [first, second].every((part) => !part.node && part.lexical !== true && part.cardinality === "one");
  return (
    areValues &&
    first.value?.kind === second.value?.kind &&
    first.value?.primitive === second.value?.primitive &&
    first.value?.kind !== "union"
  );
}

function choose(condition: Code, consequence: Code, alternative: Code): Code {
  const otherwise = at(level.conditional, alternative);
  return code(
    `${at(level.nullish, condition)} ? ${at(level.conditional, consequence)} : ${otherwise}`,
    level.conditional,
  );
}

function onlyIf(condition: Code, part: Part, offset: number): Part {
  if (part.lexical === true)
    throw new UnsupportedXPath("The text of a value that is not a string can only be compared.", offset);
  const { exists, constant: _constant, ...rest } = part;
  const own = exists ?? (part.cardinality === "optional" ? isPresent(part.code) : undefined);
  const isMany = part.cardinality === "many";
  return {
    ...rest,
    code: choose(condition, part.code, code(isMany ? "[]" : "undefined")),
    cardinality: isMany ? "many" : "optional",
    repeatable: false,
    place: undefined,
    ...(own === undefined && isMany ? {} : { exists: and([condition, own ?? yes]) }),
  };
}

/** https://www.w3.org/TR/xpath20/#id-quantified-expressions */
function compileQuantified(
  expression: QuantifiedExpression,
  bindings: QuantifiedExpression["bindings"],
  scope: Scope,
): Code {
  const [binding, ...rest] = bindings;
  if (binding === undefined)
    return effectiveBoolean(compileExpression(expression.condition, scope), expression.condition.start);
  const isSome = expression.quantifier === "some";
  const results = compileExpression(binding.expression, scope).parts.map((part) => {
    const inner = (item: Part): Code => compileQuantified(expression, rest, bind(scope, binding, item));
    return isSome ? someItem(part, scope, inner) : everyItem(part, scope, inner);
  });
  return isSome ? or(results) : and(results);
}

/** Nodes in a variable are told apart from those of other variables, which they may be the same as. */
function bind(scope: Scope, { variable }: ForExpression["bindings"][number], item: Part): Scope {
  const place =
    item.place === undefined
      ? undefined
      : { root: `$${variable.localName} at ${variable.start}`, properties: [], filtered: false };
  const variables = new Map(scope.variables);
  variables.set(variableKey(variable.namespace, variable.localName), sequenceOf({ ...item, place }));
  return { ...scope, variables };
}

/** https://www.w3.org/TR/xpath20/#id-for-expressions */
function compileFor(expression: ForExpression, bindings: ForExpression["bindings"], scope: Scope): Sequence {
  const [binding, ...rest] = bindings;
  if (binding === undefined) return compileExpression(expression.result, scope);
  const source = compileExpression(binding.expression, scope);
  const parts = source.parts.flatMap((part) =>
    forPart(part, binding, (inner) => compileFor(expression, rest, inner), scope),
  );
  return { parts, ordered: source.ordered && parts.length < 2 };
}

function forPart(
  part: Part,
  binding: ForExpression["bindings"][number],
  compile: (scope: Scope) => Sequence,
  scope: Scope,
): readonly Part[] {
  if (part.cardinality !== "many" && part.repeatable) {
    const results = compile(bind(scope, binding, { ...part, cardinality: "one" })).parts;
    return results.map((result) =>
      part.cardinality === "one"
        ? { ...result, place: undefined }
        : onlyIf(isPresent(part.code), result, binding.start),
    );
  }
  const name = freshName(scope, part);
  const source = part.cardinality === "many" ? part.code : call(useHelper(scope, "toSequence"), part.code);
  return compile(bind(scope, binding, itemOf(part, name))).parts.map((result) => {
    if (result.lexical === true || result.value?.list !== undefined) {
      throw new UnsupportedXPath('What this "for" returns is not supported.', binding.start);
    }
    const { exists: _exists, constant: _constant, ...others } = result;
    const body = result.cardinality === "optional" ? nullish(result.code, "[]") : result.code;
    return {
      ...others,
      code: method(source, "flatMap", arrow(name, body)),
      cardinality: "many",
      repeatable: false,
      place: undefined,
    };
  });
}

/** How many integers of a literal range are made at most. */
const maximumRange = 10_000;

/** https://www.w3.org/TR/xpath20/#construct_seq */
function compileRange({ from, to, start }: RangeExpression, scope: Scope): Sequence {
  const [first, last] = [compileExpression(from, scope), compileExpression(to, scope)].map(({ parts }) =>
    parts.length === 1 ? parts[0] : undefined,
  );
  const isLimited = (part: Part | undefined): part is Part =>
    part?.small === true &&
    part.cardinality === "one" &&
    (part.constant === undefined || Number(part.constant) <= maximumRange);
  if (!isLimited(first) || !isLimited(last)) {
    throw new UnsupportedXPath(
      `A range is supported from one count or literal up to ${maximumRange} to another.`,
      start,
    );
  }
  const range = call(useHelper(scope, "range"), first.code, last.code);
  return sequenceOf(valuePart(integerKind, range, { cardinality: "many", small: true }));
}

const exactHelpers = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  div: "divide",
  idiv: "integerDivide",
  mod: "modulo",
} as const;
const doubleOperators = { "+": "+", "-": "-", "*": "*", div: "/", mod: "%" } as const;

/** https://www.w3.org/TR/xpath20/#id-arithmetic: an absent operand makes an absent result. */
function compileArithmetic(expression: ArithmeticExpression, scope: Scope): Sequence {
  const left = operand(expression.left, scope);
  const right = operand(expression.right, scope);
  if (left === undefined || right === undefined) return emptySequence;
  return whenAllPresent([left, right], calculate(expression, left, right, scope), expression.start);
}

function calculate({ operator, start }: ArithmeticExpression, left: Part, right: Part, scope: Scope): Part {
  const isDouble = [left, right].some((part) => part.value !== undefined && categoryOf(part.value) === "double");
  if (isDouble) {
    if (operator === "idiv") throw new UnsupportedXPath('"idiv" of doubles is not supported; it can fail.', start);
    const sign = doubleOperators[operator];
    const [first, second] = [at(level.unary, asDouble(left)), at(level.unary, asDouble(right))];
    const own = sign === "+" || sign === "-" ? level.additive : level.multiplicative;
    return valuePart(doubleKind, code(`${first} ${sign} ${second}`, own));
  }
  if ((operator === "div" || operator === "idiv" || operator === "mod") && !(Number(right.constant ?? 0) !== 0)) {
    throw new UnsupportedXPath(`"${operator}" is supported by a literal other than 0 only; it can fail.`, start);
  }
  if ((operator === "+" || operator === "-") && left.small === true && right.small === true) {
    return valuePart(integerKind, binary(left.code, operator, right.code), { small: true });
  }
  return valuePart(exactKind, call(useHelper(scope, exactHelpers[operator]), left.code, right.code));
}

function asDouble(part: Part): Code {
  return part.value?.kind === "number" ? part.code : call("Number", part.code);
}

function operand(expression: Expression, scope: Scope): Part | undefined {
  const { parts } = atomize(compileExpression(expression, scope), scope, expression.start);
  const [part] = parts;
  if (part === undefined) return undefined;
  const category = part.value === undefined ? "other" : categoryOf(part.value);
  if (parts.length > 1 || part.cardinality === "many" || part.lexical === true || !isNumberCategory(category)) {
    throw new UnsupportedXPath("Arithmetic is supported for single numbers only.", expression.start);
  }
  if (part.value?.primitive === "float") {
    throw new UnsupportedXPath(
      "Arithmetic with xs:float is not supported; use number() for a double.",
      expression.start,
    );
  }
  return part;
}

/** The result if all operands are there. */
function whenAllPresent(operands: readonly Part[], result: Part, offset: number): Sequence {
  const optional = operands.filter((part) => part.cardinality === "optional");
  if (optional.length === 0) return sequenceOf(result);
  if (optional.some((part) => !part.repeatable)) {
    throw new UnsupportedXPath("Arithmetic with a value that may be absent is supported for a property only.", offset);
  }
  const { small: _small, ...rest } = result;
  const exists = and(optional.map((part) => isPresent(part.code)));
  return sequenceOf({ ...rest, code: choose(exists, result.code, code("undefined")), cardinality: "optional", exists });
}

function compileUnary({ operator, operand: inner, start }: UnaryExpression, scope: Scope): Sequence {
  const part = operand(inner, scope);
  if (part === undefined) return emptySequence;
  if (operator === "+") return sequenceOf(part);
  if (part.constant !== undefined && !part.constant.startsWith("-")) {
    const negative =
      part.value?.kind === "decimal"
        ? quoted(`-${part.constant.startsWith(".") ? "0" : ""}${part.constant}`)
        : code(`-${part.code.text}`, level.unary);
    return sequenceOf({ ...part, code: negative, constant: `-${part.constant}` });
  }
  const isDouble = part.value !== undefined && categoryOf(part.value) === "double";
  const negated = isDouble
    ? valuePart(doubleKind, code(`-${at(level.postfix, asDouble(part))}`, level.unary))
    : valuePart(exactKind, call(useHelper(scope, "subtract"), code("0"), part.code));
  return whenAllPresent([part], negated, start);
}

const castTargets: ReadonlySet<string> = new Set([
  "boolean",
  "integer",
  "decimal",
  "double",
  "float",
  "date",
  "dateTime",
  "time",
]);

/** https://www.w3.org/TR/xpath20/#id-castable, of strings */
function compileCastable(expression: Extract<TypeExpression, { readonly type: SingleType }>, scope: Scope): Sequence {
  const { name, optional } = expression.type;
  const { parts } = atomize(compileExpression(expression.operand, scope), scope, expression.start);
  const [part] = parts;
  if (part === undefined) return booleanSequence(optional ? yes : no);
  const category = part.value === undefined ? "other" : categoryOf(part.value);
  const isText = (category === "string" || category === "untyped") && part.lexical !== true;
  if (
    name.namespace !== datatypeNamespace ||
    !castTargets.has(name.localName) ||
    parts.length > 1 ||
    part.cardinality === "many" ||
    !isText
  ) {
    throw new UnsupportedXPath(
      '"castable as" is supported from one string to a common built-in datatype.',
      expression.start,
    );
  }
  const test = (item: Part): Code => call(useHelper(scope, "isCastable"), item.code, quoted(name.localName));
  return booleanSequence(optional ? everyItem(part, scope, test) : someItem(part, scope, test));
}
