import type { ComparisonExpression } from "@schemawright/xsd";
import { binary, type Code, call, code, isPresent, level, method, not, or, quoted, yes } from "./code.ts";
import type { Part, Sequence } from "./part.ts";
import { type Scope, useHelper } from "./scope.ts";
import { atomize, someItem } from "./sequence.ts";
import { UnsupportedXPath } from "./unsupported.ts";
import { categoryOf, isNumberCategory, uniformKind } from "./value-kind.ts";

type Operator = "===" | "!==" | "<" | "<=" | ">" | ">=";

const operators: Readonly<Record<Exclude<ComparisonExpression["comparator"], "is" | "<<" | ">>">, Operator>> = {
  "=": "===",
  "!=": "!==",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
  eq: "===",
  ne: "!==",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
};

/** How many pairs of parts may be compared with each other. */
const maximumPairs = 400;

/**
 * General comparisons hold if some pair of items compares; value comparisons are of one item with one, and do not hold
 * (to be exact: are empty) where one is absent. https://www.w3.org/TR/xpath20/#id-comparisons
 */
export function compileComparison(
  expression: ComparisonExpression,
  left: Sequence,
  right: Sequence,
  scope: Scope,
): Code {
  const { comparator, start } = expression;
  if (comparator === "is" || comparator === "<<" || comparator === ">>") {
    throw new UnsupportedXPath(`The comparison of nodes by "${comparator}" is not supported.`, start);
  }
  const operator = operators[comparator];
  const [first, second] = [atomize(left, scope, start), atomize(right, scope, start)];
  if (/^[a-z]/.test(comparator)) {
    requireSingle(first, comparator, expression.left.start);
    requireSingle(second, comparator, expression.right.start);
  }
  const context: Comparison = { operator, scope, offset: start };
  const literals = compareWithLiterals(first, second, context) ?? compareWithLiterals(second, first, mirrored(context));
  if (literals !== undefined) return literals;
  if (first.parts.length * second.parts.length > maximumPairs) {
    throw new UnsupportedXPath("The comparison is of too many things at once.", start);
  }
  return or(first.parts.flatMap((one) => second.parts.map((other) => compareParts(one, other, context))));
}

interface Comparison {
  readonly operator: Operator;
  readonly scope: Scope;
  readonly offset: number;
}

const mirror: Readonly<Record<Operator, Operator>> = {
  "===": "===",
  "!==": "!==",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

function mirrored(comparison: Comparison): Comparison {
  return { ...comparison, operator: mirror[comparison.operator] };
}

function requireSingle({ parts }: Sequence, comparator: string, offset: number): void {
  if (parts.length < 2 && parts.every((part) => part.cardinality !== "many")) return;
  throw new UnsupportedXPath(
    `"${comparator}" compares single values and this may be several; use "=" or its like.`,
    offset,
  );
}

/** Against literals of strings alone, which are many or stand opposite a lexical form. */
function compareWithLiterals(sequence: Sequence, others: Sequence, comparison: Comparison): Code | undefined {
  const { operator, scope, offset } = comparison;
  const isLiteral = (part: Part): boolean => part.constant !== undefined && part.value?.primitive === "string";
  const literals = others.parts.filter(isLiteral).map((part) => part.constant ?? "");
  if (literals.length === 0 || literals.length < others.parts.length) return undefined;
  if (sequence.parts.some((part) => part.lexical === true)) {
    return or(sequence.parts.map((part) => compareLexical(part, literals, comparison)));
  }
  const areStrings = sequence.parts.every((part) => part.value !== undefined && isText(part));
  if (literals.length === 1 || operator !== "===" || !areStrings || sequence.parts.every(isLiteral)) return undefined;
  const list = code(`[${literals.map((literal) => quoted(literal).text).join(", ")}]`);
  return or(sequence.parts.map((part) => eachPresent(part, scope, (item) => checkedIncludes(list, item, offset))));
}

function checkedIncludes(list: Code, item: Part, offset: number): Code {
  if (!isText(item)) throw new UnsupportedXPath("Only strings can be compared with strings.", offset);
  return method(list, "includes", item.code);
}

function isText(part: Part): boolean {
  const category = part.value === undefined ? "other" : categoryOf(part.value);
  return part.lexical !== true && (category === "string" || category === "untyped");
}

/**
 * `string(node)` where the object holds a value instead of the text. Of a boolean the texts can be told apart only as
 * far as their values differ; of other values only that the text is not empty.
 */
function compareLexical(part: Part, literals: readonly string[], { operator, offset }: Comparison): Code {
  const absent = part.cardinality === "optional";
  const present = absent ? isPresent(part.code) : yes;
  const wanted = new Set(literals);
  const onlyEmpty = wanted.size === 1 && wanted.has("");
  if (operator === "!==" && onlyEmpty) return present;
  if (operator !== "===")
    throw new UnsupportedXPath('The text of a value that is not a string can only be compared by "=".', offset);

  const alternatives: Code[] = [];
  if (wanted.has("") && absent) alternatives.push(binary(part.code, "===", code("undefined")));
  if (onlyEmpty) return or(alternatives);
  const isUnion = part.value?.kind === "union";
  if (part.value === undefined || (categoryOf(part.value) !== "boolean" && !isUnion)) {
    throw new UnsupportedXPath("The text of a number is not kept; compare the number itself.", offset);
  }
  for (const [value, short] of [
    ["true", "1"],
    ["false", "0"],
  ] as const) {
    if (wanted.has(value) !== wanted.has(short)) {
      throw new UnsupportedXPath(
        `The text of a boolean is not kept: compare with both '${value}' and '${short}'.`,
        offset,
      );
    }
    if (wanted.has(value)) alternatives.push(binary(part.code, "===", code(value)));
  }
  if (isUnion) {
    const others = literals.filter((literal) => !/^(?:|true|false|0|1)$/.test(literal));
    alternatives.push(...others.map((literal) => binary(part.code, "===", quoted(literal))));
  }
  return or(alternatives);
}

function compareParts(left: Part, right: Part, comparison: Comparison): Code {
  const { scope, operator } = comparison;
  if (left.lexical === true || right.lexical === true) {
    throw new UnsupportedXPath(
      "The text of a value that is not a string can only be compared with literals.",
      comparison.offset,
    );
  }
  const isEquality = operator === "===" && left.cardinality !== "many" && right.cardinality !== "many";
  if (isEquality && isDirect(left, right) && (left.cardinality === "one" || right.cardinality === "one")) {
    return compareItems(left, right, comparison);
  }
  return eachPresent(left, scope, (first) =>
    eachPresent(right, scope, (second) => compareItems(first, second, comparison)),
  );
}

/** Whether `===` of the two is their equality, so that an absent one needs no test of its own. */
function isDirect(left: Part, right: Part): boolean {
  const [first, second] = [kindOf(left), kindOf(right)];
  return first === second && (first === "string" || first === "number" || first === "boolean");
}

function kindOf(part: Part): string | undefined {
  return part.value === undefined ? undefined : uniformKind(part.value)?.kind;
}

/** As someItem; a single value, which the comparison uses once, needs no variable. */
function eachPresent(part: Part, scope: Scope, test: (item: Part) => Code): Code {
  return part.cardinality === "one" ? test(part) : someItem(part, scope, test);
}

function compareItems(left: Part, right: Part, comparison: Comparison): Code {
  const { operator, scope, offset } = comparison;
  if (left.value === undefined || right.value === undefined) {
    throw new UnsupportedXPath("Only values can be compared.", offset);
  }
  const [first, second] = [categoryOf(left.value), categoryOf(right.value)];
  const withZero = (helper: string, ...parameters: readonly Code[]): Code =>
    binary(call(useHelper(scope, helper), ...parameters), operator, code("0"));
  const isEquality = operator === "===" || operator === "!==";

  if (isText(left) && isText(right)) {
    const blank = right.constant === "" ? left.blank : left.constant === "" ? right.blank : undefined;
    if (isEquality && blank !== undefined) return operator === "===" ? blank() : not(blank());
    return isEquality ? binary(left.code, operator, right.code) : withZero("compareStrings", left.code, right.code);
  }
  if (first === "boolean" && second === "boolean") {
    if (isEquality) return binary(left.code, operator, right.code);
    return binary(call("Number", left.code), operator, call("Number", right.code));
  }
  if (isNumberCategory(first) && isNumberCategory(second)) return compareNumbers(left, right, comparison);
  if (
    first === second &&
    (first === "date" || first === "duration") &&
    left.value.primitive === right.value.primitive
  ) {
    const isOrdered = ["date", "dateTime", "time"].includes(left.value.primitive);
    if (isEquality || isOrdered) {
      if (first === "duration") return withZero("compareDurations", left.code, right.code);
      return withZero("compareDates", quoted(left.value.primitive), left.code, right.code);
    }
  }
  const hint = isNumberCategory(first) || isNumberCategory(second) ? " Use number() around the one that is text." : "";
  const names = `xs:${left.value.primitive} with xs:${right.value.primitive}`;
  throw new UnsupportedXPath(`The comparison of ${names} is not supported.${hint}`, offset);
}

/** JavaScript compares doubles, safe integers and bigints by value as XPath does; decimals are compared exactly. */
function compareNumbers(left: Part, right: Part, { operator, scope }: Comparison): Code {
  const [first, second] = [kindOf(left), kindOf(right)];
  const isInteger = (part: Part): boolean => part.constant !== undefined && /^-?[0-9]+$/.test(part.constant);
  const floats = [left, right].map((part) => part.value?.primitive === "float");
  if (floats[0] !== floats[1] && [left, right].some(isExact)) return compareWithFloat(left, right, operator);
  const doubles = [left, right].some((part) => part.value !== undefined && categoryOf(part.value) === "double");
  if (first === "number" && second === "number") return binary(left.code, operator, right.code);
  if (doubles) {
    const [one, other] = [left, right].map((part) =>
      kindOf(part) === "number" ? part.code : call("Number", part.code),
    );
    if (one !== undefined && other !== undefined) return binary(one, operator, other);
  }
  if (first === "bigint" && second === "bigint") return binary(left.code, operator, right.code);
  if (first === "bigint" && isInteger(right)) return binary(left.code, operator, bigintLiteral(right));
  if (second === "bigint" && isInteger(left)) return binary(bigintLiteral(left), operator, right.code);
  return binary(call(useHelper(scope, "compareNumeric"), left.code, right.code), operator, code("0"));
}

function isExact(part: Part): boolean {
  return part.value !== undefined && categoryOf(part.value) === "exact";
}

/** An exact number becomes a single float before it is compared with one. */
function compareWithFloat(left: Part, right: Part, operator: Operator): Code {
  const asFloat = (part: Part): Code => {
    if (!isExact(part) || (part.small === true && Number(part.constant ?? Number.NaN) < 2 ** 24)) return part.code;
    return call("Math.fround", kindOf(part) === "number" ? part.code : call("Number", part.code));
  };
  return binary(asFloat(left), operator, asFloat(right));
}

function bigintLiteral({ constant = "0" }: Part): Code {
  const text = BigInt(constant).toString();
  return code(`${text}n`, text.startsWith("-") ? level.unary : level.postfix);
}
