import type { Token } from "../lexer.ts";
import { XPathSyntaxError } from "../syntax-error.ts";

/** Tokens, and which of them is next. */
export interface TokenState {
  readonly tokens: readonly Token[];
  index: number;
}

export function peek(state: TokenState, ahead = 0): Token {
  const { tokens, index } = state;
  const token = tokens[Math.min(index + ahead, tokens.length - 1)];
  if (token === undefined) throw new XPathSyntaxError("The expression is empty.", 0);
  return token;
}

export function next(state: TokenState): Token {
  const token = peek(state);
  state.index += 1;
  return token;
}

export function previousEnd(state: TokenState): number {
  return state.tokens[state.index - 1]?.end ?? 0;
}

/** A symbol, or a name without a prefix, which may be an operator. */
export function isOperator(token: Token): boolean {
  return token.kind === "symbol" || (token.kind === "name" && token.prefix === undefined);
}

export function atSymbol(state: TokenState, symbol: string, ahead = 0): boolean {
  const token = peek(state, ahead);
  return token.kind === "symbol" && token.text === symbol;
}

export function atKeyword(state: TokenState, keyword: string, ahead = 0): boolean {
  const token = peek(state, ahead);
  return token.kind === "name" && token.prefix === undefined && token.text === keyword;
}

export function skipSymbol(state: TokenState, symbol: string): boolean {
  if (!atSymbol(state, symbol)) return false;
  state.index += 1;
  return true;
}

export function skipKeyword(state: TokenState, keyword: string): boolean {
  if (!atKeyword(state, keyword)) return false;
  state.index += 1;
  return true;
}

export function skipKeywords(state: TokenState, first: string, second: string): boolean {
  if (!atKeyword(state, first) || !atKeyword(state, second, 1)) return false;
  state.index += 2;
  return true;
}

export function expectSymbol(state: TokenState, symbol: string): Token {
  if (!atSymbol(state, symbol)) return fail(state, JSON.stringify(symbol));
  return next(state);
}

export function expectKeyword(state: TokenState, keyword: string): void {
  if (!skipKeyword(state, keyword)) fail(state, JSON.stringify(keyword));
}

/** @throws XPathSyntaxError that says what stands at the current token and what was wanted. */
export function fail(state: TokenState, wanted: string): never {
  const token = peek(state);
  const found = token.kind === "end" ? "The expression ends" : `${JSON.stringify(describe(token))} stands`;
  throw new XPathSyntaxError(`${found} where ${wanted} was expected.`, token.start);
}

function describe(token: Token): string {
  return token.prefix === undefined ? token.text : `${token.prefix}:${token.text}`;
}
