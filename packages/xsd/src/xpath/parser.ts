import type { Expression } from "./ast.ts";
import { tokenize } from "./lexer.ts";
import { parseExpr, parseExprSingle } from "./parse/expressions.ts";
import type { ParserState } from "./parse/state.ts";
import { fail, peek } from "./parse/tokens.ts";
import { XPathSyntaxError } from "./syntax-error.ts";

/** What `parseXPath` returns; `offset` is in UTF-16 code units from the start of the expression. */
export type ParsedXPath =
  | { readonly ok: true; readonly ast: Expression }
  | { readonly ok: false; readonly code: "XPST0003"; readonly message: string; readonly offset: number };

/**
 * Parses an XPath 2.0 expression (https://www.w3.org/TR/xpath20/#nt-bnf): the whole grammar. Names are not resolved.
 * An expression outside the grammar is `XPST0003`; so is one that nests deeper than 128 levels or has more than 512
 * arithmetic, `intersect` and `except` operators.
 */
export function parseXPath(expression: string): ParsedXPath {
  try {
    const state: ParserState = {
      tokens: tokenize(expression),
      index: 0,
      depth: 0,
      leftOperators: 0,
      parseExpr,
      parseExprSingle,
    };
    const ast = parseExpr(state);
    if (peek(state).kind !== "end") fail(state, "the end of the expression or an operator");
    return { ok: true, ast };
  } catch (error) {
    if (error instanceof XPathSyntaxError) {
      return { ok: false, code: "XPST0003", message: error.message, offset: error.offset };
    }
    throw error;
  }
}
