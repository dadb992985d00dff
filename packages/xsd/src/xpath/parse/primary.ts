import type { Expression } from "../ast.ts";
import { atKindTest } from "./kind-test.ts";
import { parseName } from "./name.ts";
import type { ParserState } from "./state.ts";
import { atSymbol, expectSymbol, next, peek, previousEnd, skipSymbol } from "./tokens.ts";

/** Whether a primary expression starts here, and not a step along an axis. */
export function startsPrimary(state: ParserState): boolean {
  const { kind, text } = peek(state);
  if (kind === "string" || kind === "integer" || kind === "decimal" || kind === "double") return true;
  if (kind === "symbol") return text === "$" || text === "(" || text === ".";
  return kind === "name" && atSymbol(state, "(", 1) && !atKindTest(state);
}

/** [41] PrimaryExpr ::= Literal | VarRef | ParenthesizedExpr | ContextItemExpr | FunctionCall */
export function parsePrimaryExpr(state: ParserState): Expression {
  const token = peek(state);
  if (token.kind === "string") {
    next(state);
    return { kind: "string", value: token.text, start: token.start, end: token.end };
  }
  if (token.kind === "integer" || token.kind === "decimal" || token.kind === "double") {
    next(state);
    return { kind: "number", type: token.kind, text: token.text, start: token.start, end: token.end };
  }
  if (skipSymbol(state, "$")) {
    const name = parseName(state, "variable");
    return { kind: "variable", name, start: token.start, end: name.end };
  }
  if (skipSymbol(state, ".")) return { kind: "contextItem", start: token.start, end: token.end };
  if (atSymbol(state, "(")) return parseParenthesizedExpr(state);
  return parseFunctionCall(state);
}

/** [46] ParenthesizedExpr ::= "(" Expr? ")" */
function parseParenthesizedExpr(state: ParserState): Expression {
  const { start } = expectSymbol(state, "(");
  if (skipSymbol(state, ")")) return { kind: "sequence", items: [], start, end: previousEnd(state) };
  const inner = state.parseExpr(state);
  expectSymbol(state, ")");
  return inner;
}

/** [48] FunctionCall ::= QName "(" (ExprSingle ("," ExprSingle)*)? ")" */
function parseFunctionCall(state: ParserState): Expression {
  const name = parseName(state, "function");
  expectSymbol(state, "(");
  const parameters: Expression[] = [];
  if (!atSymbol(state, ")")) {
    do parameters.push(state.parseExprSingle(state));
    while (skipSymbol(state, ","));
  }
  expectSymbol(state, ")");
  return { kind: "functionCall", name, parameters, start: name.start, end: previousEnd(state) };
}
