import { XPathSyntaxError } from "./syntax-error.ts";

/** Terminal symbols of XPath 2.0 (https://www.w3.org/TR/xpath20/#terminal-symbols). Keywords are names; the parser decides. */
export interface Token {
  readonly kind: "name" | "wildcard" | "integer" | "decimal" | "double" | "string" | "symbol" | "end";
  /** Symbols and numbers: the text. Strings: the value, quotes undone. Names: the local name. */
  readonly text: string;
  /** Of a name `p:n` or a wildcard `p:*`; `undefined` without one. A wildcard `*:n` has no prefix and the text `n`. */
  readonly prefix: string | undefined;
  readonly start: number;
  readonly end: number;
}

const nameStart =
  "A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const ncName = `[${nameStart}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${nameStart}]*`;

const namePattern = new RegExp(`(${ncName})(?::(?:(${ncName})|(\\*)))?`, "uy");
const anyPrefixPattern = new RegExp(`\\*:(${ncName})`, "uy");
const numberPattern = /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?/y;
const symbolPattern = /<<|>>|<=|>=|!=|\/\/|::|\.\.|[-()[\]{},$@./|+*=<>?:]/y;
const spacePattern = /[\t\n\r ]+/y;
const commentEdgePattern = /\(:|:\)/g;

/**
 * Splits an expression into tokens; the last one is always of the kind `end`.
 *
 * @throws XPathSyntaxError for a character that starts no token, and for a string or comment without end.
 */
export function tokenize(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < expression.length) {
    const afterSpace = skipIgnorable(expression, position);
    if (afterSpace > position) {
      position = afterSpace;
      continue;
    }
    const token = readToken(expression, position);
    tokens.push(token);
    position = token.end;
  }
  tokens.push({ kind: "end", text: "", prefix: undefined, start: expression.length, end: expression.length });
  return tokens;
}

/** White space and comments, which nest: https://www.w3.org/TR/xpath20/#comments */
function skipIgnorable(expression: string, position: number): number {
  const space = matchAt(spacePattern, expression, position);
  if (space !== undefined) return position + space[0].length;
  if (!expression.startsWith("(:", position)) return position;
  let depth = 0;
  commentEdgePattern.lastIndex = position;
  for (let edge = commentEdgePattern.exec(expression); edge !== null; edge = commentEdgePattern.exec(expression)) {
    depth += edge[0] === "(:" ? 1 : -1;
    if (depth === 0) return commentEdgePattern.lastIndex;
  }
  throw new XPathSyntaxError('The comment that starts here does not end; write ":)" after it.', position);
}

function readToken(expression: string, start: number): Token {
  const character = expression.charAt(start);
  if (character === '"' || character === "'") return readString(expression, start, character);

  const number = matchAt(numberPattern, expression, start);
  if (number !== undefined) return readNumber(expression, start, number[0], number[1] !== undefined);

  const anyPrefix = matchAt(anyPrefixPattern, expression, start);
  if (anyPrefix !== undefined) {
    return { kind: "wildcard", text: anyPrefix[1] ?? "", prefix: undefined, start, end: start + anyPrefix[0].length };
  }

  const name = matchAt(namePattern, expression, start);
  if (name !== undefined) {
    const [text, first = "", second, star] = name;
    const end = start + text.length;
    if (star !== undefined) return { kind: "wildcard", text: "*", prefix: first, start, end };
    if (second !== undefined) return { kind: "name", text: second, prefix: first, start, end };
    return { kind: "name", text: first, prefix: undefined, start, end };
  }

  const symbol = matchAt(symbolPattern, expression, start);
  if (symbol !== undefined) {
    return { kind: "symbol", text: symbol[0], prefix: undefined, start, end: start + symbol[0].length };
  }
  const unexpected = String.fromCodePoint(expression.codePointAt(start) ?? 0);
  throw new XPathSyntaxError(`The character ${JSON.stringify(unexpected)} starts no part of an expression.`, start);
}

/** A quote inside is written twice: https://www.w3.org/TR/xpath20/#doc-xpath-StringLiteral */
function readString(expression: string, start: number, quote: string): Token {
  let value = "";
  let position = start + 1;
  for (;;) {
    const close = expression.indexOf(quote, position);
    if (close === -1)
      throw new XPathSyntaxError(`The string that starts here does not end; write ${quote} after it.`, start);
    value += expression.slice(position, close);
    if (expression.charAt(close + 1) !== quote) {
      return { kind: "string", text: value, prefix: undefined, start, end: close + 1 };
    }
    value += quote;
    position = close + 2;
  }
}

function readNumber(expression: string, start: number, text: string, hasExponent: boolean): Token {
  const end = start + text.length;
  if (matchAt(namePattern, expression, end) !== undefined) {
    throw new XPathSyntaxError(`The number ${text} and the name after it need white space between them.`, end);
  }
  const kind = hasExponent ? "double" : text.includes(".") ? "decimal" : "integer";
  return { kind, text, prefix: undefined, start, end };
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}
