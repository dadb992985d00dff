import type { Binding, Expression } from "../ast.ts";
import { parseName } from "./name.ts";
import { parseComparisonExpr } from "./operators.ts";
import { nested, type ParserState } from "./state.ts";
import {
  atKeyword,
  atSymbol,
  expectKeyword,
  expectSymbol,
  next,
  previousEnd,
  skipKeyword,
  skipSymbol,
} from "./tokens.ts";

/** [2] Expr ::= ExprSingle ("," ExprSingle)* */
export function parseExpr(state: ParserState): Expression {
  const first = parseExprSingle(state);
  if (!atSymbol(state, ",")) return first;
  const items = [first];
  while (skipSymbol(state, ",")) items.push(parseExprSingle(state));
  return { kind: "sequence", items, start: first.start, end: previousEnd(state) };
}

/** [3] ExprSingle ::= ForExpr | QuantifiedExpr | IfExpr | OrExpr */
export function parseExprSingle(state: ParserState): Expression {
  return nested(state, () => {
    if (atKeyword(state, "for") && atSymbol(state, "$", 1)) return parseForExpr(state);
    if ((atKeyword(state, "some") || atKeyword(state, "every")) && atSymbol(state, "$", 1)) {
      return parseQuantifiedExpr(state);
    }
    if (atKeyword(state, "if") && atSymbol(state, "(", 1)) return parseIfExpr(state);
    return parseOrExpr(state);
  });
}

/** [4] ForExpr ::= SimpleForClause "return" ExprSingle */
function parseForExpr(state: ParserState): Expression {
  const { start } = next(state);
  const bindings = parseBindings(state);
  expectKeyword(state, "return");
  const result = parseExprSingle(state);
  return { kind: "for", bindings, result, start, end: result.end };
}

/** [6] QuantifiedExpr ::= ("some" | "every") "$" VarName "in" ExprSingle ("," ...)* "satisfies" ExprSingle */
function parseQuantifiedExpr(state: ParserState): Expression {
  const keyword = next(state);
  const quantifier = keyword.text === "some" ? "some" : "every";
  const bindings = parseBindings(state);
  expectKeyword(state, "satisfies");
  const condition = parseExprSingle(state);
  return { kind: "quantified", quantifier, bindings, condition, start: keyword.start, end: condition.end };
}

/** [5] SimpleForClause ::= "for" "$" VarName "in" ExprSingle ("," "$" VarName "in" ExprSingle)* */
function parseBindings(state: ParserState): readonly Binding[] {
  const bindings: Binding[] = [];
  do {
    const { start } = expectSymbol(state, "$");
    const variable = parseName(state, "variable");
    expectKeyword(state, "in");
    const expression = parseExprSingle(state);
    bindings.push({ variable, expression, start, end: expression.end });
  } while (skipSymbol(state, ","));
  return bindings;
}

/** [7] IfExpr ::= "if" "(" Expr ")" "then" ExprSingle "else" ExprSingle */
function parseIfExpr(state: ParserState): Expression {
  const { start } = next(state);
  expectSymbol(state, "(");
  const condition = parseExpr(state);
  expectSymbol(state, ")");
  expectKeyword(state, "then");
  const consequence = parseExprSingle(state);
  expectKeyword(state, "else");
  const alternative = parseExprSingle(state);
  return { kind: "if", condition, consequence, alternative, start, end: alternative.end };
}

/** [8] OrExpr ::= AndExpr ("or" AndExpr)* */
function parseOrExpr(state: ParserState): Expression {
  const first = parseAndExpr(state);
  if (!atKeyword(state, "or")) return first;
  const operands = [first];
  while (skipKeyword(state, "or")) operands.push(parseAndExpr(state));
  return { kind: "or", operands, start: first.start, end: previousEnd(state) };
}

/** [9] AndExpr ::= ComparisonExpr ("and" ComparisonExpr)* */
function parseAndExpr(state: ParserState): Expression {
  const first = parseComparisonExpr(state);
  if (!atKeyword(state, "and")) return first;
  const operands = [first];
  while (skipKeyword(state, "and")) operands.push(parseComparisonExpr(state));
  return { kind: "and", operands, start: first.start, end: previousEnd(state) };
}
