import type { Expression } from "../ast.ts";
import { XPathSyntaxError } from "../syntax-error.ts";
import { peek, type TokenState } from "./tokens.ts";

/**
 * How deep expressions may nest. Recursive descent uses some twenty calls a level, so that this keeps far from the end
 * of the smallest stack in use, here and in everything that walks the tree afterwards.
 */
const maximumDepth = 128;

/** Operators that join from the left make the tree deep without nesting; so many of them are allowed in all. */
const maximumLeftOperators = 512;

/** Tokens, and how deep the parser is in them. */
export interface ParserState extends TokenState {
  depth: number;
  leftOperators: number;
  /** [2] Expr, for what stands in brackets: the productions below it lead back to it. */
  readonly parseExpr: (state: ParserState) => Expression;
  /** [3] ExprSingle, for a parameter of a function. */
  readonly parseExprSingle: (state: ParserState) => Expression;
}

/** One level deeper for the length of `parse`. */
export function nested(state: ParserState, parse: () => Expression): Expression {
  state.depth += 1;
  if (state.depth > maximumDepth) {
    throw new XPathSyntaxError(`The expression nests deeper than ${maximumDepth} levels.`, peek(state).start);
  }
  const result = parse();
  state.depth -= 1;
  return result;
}

/** Operands joined from the left; `extend` returns `undefined` where no further operator stands. */
export function leftAssociative(
  state: ParserState,
  parseOperand: (state: ParserState) => Expression,
  extend: (left: Expression) => Expression | undefined,
): Expression {
  let left = parseOperand(state);
  for (;;) {
    const { start } = peek(state);
    const longer = extend(left);
    if (longer === undefined) return left;
    state.leftOperators += 1;
    if (state.leftOperators > maximumLeftOperators) {
      throw new XPathSyntaxError(`The expression has more than ${maximumLeftOperators} operators of this kind.`, start);
    }
    left = longer;
  }
}
