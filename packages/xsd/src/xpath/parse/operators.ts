import type { ComparisonExpression, Expression } from "../ast.ts";
import { parsePathExpr } from "./path.ts";
import { parseSequenceType, parseSingleType } from "./sequence-type.ts";
import { leftAssociative, nested, type ParserState } from "./state.ts";
import {
  atKeyword,
  atSymbol,
  isOperator,
  next,
  peek,
  previousEnd,
  skipKeyword,
  skipKeywords,
  skipSymbol,
} from "./tokens.ts";

const comparators: ReadonlySet<string> = new Set<ComparisonExpression["comparator"]>([
  "=",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "eq",
  "ne",
  "lt",
  "le",
  "gt",
  "ge",
  "is",
  "<<",
  ">>",
]);

function isComparator(text: string): text is ComparisonExpression["comparator"] {
  return comparators.has(text);
}

/** [10] ComparisonExpr ::= RangeExpr ((ValueComp | GeneralComp | NodeComp) RangeExpr)? */
export function parseComparisonExpr(state: ParserState): Expression {
  const left = parseRangeExpr(state);
  const token = peek(state);
  if (!isOperator(token) || !isComparator(token.text)) return left;
  next(state);
  const right = parseRangeExpr(state);
  return { kind: "comparison", comparator: token.text, left, right, start: left.start, end: right.end };
}

/** [11] RangeExpr ::= AdditiveExpr ("to" AdditiveExpr)? */
function parseRangeExpr(state: ParserState): Expression {
  const from = parseAdditiveExpr(state);
  if (!skipKeyword(state, "to")) return from;
  const to = parseAdditiveExpr(state);
  return { kind: "range", from, to, start: from.start, end: to.end };
}

/** [12] AdditiveExpr ::= MultiplicativeExpr (("+" | "-") MultiplicativeExpr)* */
function parseAdditiveExpr(state: ParserState): Expression {
  return leftAssociative(state, parseMultiplicativeExpr, (left) => {
    const operator = atSymbol(state, "+") ? "+" : atSymbol(state, "-") ? "-" : undefined;
    if (operator === undefined) return undefined;
    next(state);
    const right = parseMultiplicativeExpr(state);
    return { kind: "arithmetic", operator, left, right, start: left.start, end: right.end };
  });
}

/** [13] MultiplicativeExpr ::= UnionExpr (("*" | "div" | "idiv" | "mod") UnionExpr)* */
function parseMultiplicativeExpr(state: ParserState): Expression {
  return leftAssociative(state, parseUnionExpr, (left) => {
    const { text } = peek(state);
    const operator =
      atSymbol(state, "*") || atKeyword(state, "div") || atKeyword(state, "idiv") || atKeyword(state, "mod");
    if (!operator || (text !== "*" && text !== "div" && text !== "idiv" && text !== "mod")) return undefined;
    next(state);
    const right = parseUnionExpr(state);
    return { kind: "arithmetic", operator: text, left, right, start: left.start, end: right.end };
  });
}

/** [14] UnionExpr ::= IntersectExceptExpr (("union" | "|") IntersectExceptExpr)* */
function parseUnionExpr(state: ParserState): Expression {
  const first = parseIntersectExceptExpr(state);
  const operands = [first];
  while (skipSymbol(state, "|") || skipKeyword(state, "union")) operands.push(parseIntersectExceptExpr(state));
  if (operands.length === 1) return first;
  return { kind: "union", operands, start: first.start, end: previousEnd(state) };
}

/** [15] IntersectExceptExpr ::= InstanceofExpr (("intersect" | "except") InstanceofExpr)* */
function parseIntersectExceptExpr(state: ParserState): Expression {
  return leftAssociative(state, parseInstanceofExpr, (left) => {
    const kind = atKeyword(state, "intersect") ? "intersect" : atKeyword(state, "except") ? "except" : undefined;
    if (kind === undefined) return undefined;
    next(state);
    const right = parseInstanceofExpr(state);
    return { kind, left, right, start: left.start, end: right.end };
  });
}

/** [16] InstanceofExpr ::= TreatExpr ("instance" "of" SequenceType)? */
function parseInstanceofExpr(state: ParserState): Expression {
  const operand = parseTreatExpr(state);
  if (!skipKeywords(state, "instance", "of")) return operand;
  const type = parseSequenceType(state);
  return { kind: "instanceOf", operand, type, start: operand.start, end: type.end };
}

/** [17] TreatExpr ::= CastableExpr ("treat" "as" SequenceType)? */
function parseTreatExpr(state: ParserState): Expression {
  const operand = parseCastableExpr(state);
  if (!skipKeywords(state, "treat", "as")) return operand;
  const type = parseSequenceType(state);
  return { kind: "treatAs", operand, type, start: operand.start, end: type.end };
}

/** [18] CastableExpr ::= CastExpr ("castable" "as" SingleType)? */
function parseCastableExpr(state: ParserState): Expression {
  const operand = parseCastExpr(state);
  if (!skipKeywords(state, "castable", "as")) return operand;
  const type = parseSingleType(state);
  return { kind: "castableAs", operand, type, start: operand.start, end: type.end };
}

/** [19] CastExpr ::= UnaryExpr ("cast" "as" SingleType)? */
function parseCastExpr(state: ParserState): Expression {
  const operand = parseUnaryExpr(state);
  if (!skipKeywords(state, "cast", "as")) return operand;
  const type = parseSingleType(state);
  return { kind: "castAs", operand, type, start: operand.start, end: type.end };
}

/** [20] UnaryExpr ::= ("-" | "+")* ValueExpr */
function parseUnaryExpr(state: ParserState): Expression {
  const operator = atSymbol(state, "-") ? "-" : atSymbol(state, "+") ? "+" : undefined;
  if (operator === undefined) return parsePathExpr(state);
  const { start } = next(state);
  const operand = nested(state, () => parseUnaryExpr(state));
  return { kind: "unary", operator, operand, start, end: operand.end };
}
