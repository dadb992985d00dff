import type { RestrictedNameTest, RestrictedPath } from "../components/identity-constraint-definition.ts";
import { type Token, tokenize } from "./lexer.ts";
import { XPathSyntaxError } from "./syntax-error.ts";

/** What the names of a selector or field are resolved with. */
export interface RestrictedContext {
  /** Prefix to namespace name. */
  readonly namespaceBindings: Readonly<Record<string, string>>;
  /** The namespace of unprefixed element names; empty string for none. */
  readonly defaultNamespace: string;
}

/** What {@link parseRestrictedXPath} returns; `offset` is in UTF-16 code units from the start of the expression. */
export type ParsedRestrictedXPath =
  | { readonly ok: true; readonly paths: readonly RestrictedPath[] }
  | { readonly ok: false; readonly message: string; readonly offset: number };

/**
 * Parses the XPath expression of a selector (https://www.w3.org/TR/xmlschema11-1/#c-selector-xpath) or of a field
 * (https://www.w3.org/TR/xmlschema11-1/#c-fields-xpaths), which may end in an attribute. The axes `child::` and
 * `attribute::` may be written out. An expression outside the grammar, and a prefix without a binding, is a fault.
 */
export function parseRestrictedXPath(
  expression: string,
  role: "selector" | "field",
  context: RestrictedContext,
): ParsedRestrictedXPath {
  try {
    const tokens = tokenize(expression);
    if (expression.includes("(:")) fail("A comment", expression.indexOf("(:"));
    const state: State = { tokens, index: 0, role, context };
    const paths = [parsePath(state)];
    while (skip(state, "|")) paths.push(parsePath(state));
    const { kind, start } = peek(state);
    if (kind !== "end") fail(`"${expression.slice(start, peek(state).end)}"`, start);
    return { ok: true, paths };
  } catch (error) {
    if (error instanceof XPathSyntaxError) return { ok: false, message: error.message, offset: error.offset };
    throw error;
  }
}

interface State {
  readonly tokens: readonly Token[];
  index: number;
  readonly role: "selector" | "field";
  readonly context: RestrictedContext;
}

const END: Token = { kind: "end", text: "", prefix: undefined, start: 0, end: 0 };

function peek(state: State, ahead = 0): Token {
  return state.tokens[state.index + ahead] ?? state.tokens[state.tokens.length - 1] ?? END;
}

function at(state: State, symbol: string, ahead = 0): boolean {
  const { kind, text } = peek(state, ahead);
  return kind === "symbol" && text === symbol;
}

function skip(state: State, symbol: string): boolean {
  if (!at(state, symbol)) return false;
  state.index += 1;
  return true;
}

function fail(what: string, offset: number): never {
  throw new XPathSyntaxError(
    `${what} is not allowed here; such a path has steps that are names, "*" or ".", may begin with ".//", and in a field may end with an attribute.`,
    offset,
  );
}

/** Path ::= ('.' '//')? Step ('/' Step)*, in a field ('.' '//')? (Step '/')* (Step | '@' NameTest) */
function parsePath(state: State): RestrictedPath {
  const anywhere = at(state, ".") && at(state, "//", 1);
  if (anywhere) state.index += 2;
  const steps: RestrictedNameTest[] = [];
  do {
    const { start } = peek(state);
    if (skip(state, "@") || skipAxis(state, "attribute")) {
      if (state.role === "selector") fail("An attribute in a selector", start);
      return { anywhere, steps, attribute: parseNameTest(state, "attribute") };
    }
    if (skip(state, ".")) continue;
    skipAxis(state, "child");
    steps.push(parseNameTest(state, "element"));
  } while (skip(state, "/"));
  return { anywhere, steps, attribute: undefined };
}

function skipAxis(state: State, axis: string): boolean {
  const { kind, text, prefix } = peek(state);
  if (kind !== "name" || prefix !== undefined || text !== axis || !at(state, "::", 1)) return false;
  state.index += 2;
  return true;
}

/** NameTest ::= QName | '*' | NCName ':*' */
function parseNameTest(state: State, role: "element" | "attribute"): RestrictedNameTest {
  const token = peek(state);
  const { kind, text, prefix, start } = token;
  state.index += 1;
  if (kind === "symbol" && text === "*") return { namespace: undefined, localName: undefined };
  if (kind === "wildcard" && text === "*") {
    return { namespace: prefix === undefined ? undefined : namespaceOf(state, prefix, start), localName: undefined };
  }
  if (kind !== "name") fail(kind === "end" ? "The end of the expression" : `"${text}"`, start);
  if (prefix !== undefined) return { namespace: namespaceOf(state, prefix, start), localName: text };
  return { namespace: role === "attribute" ? "" : state.context.defaultNamespace, localName: text };
}

function namespaceOf(state: State, prefix: string, offset: number): string {
  if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
  const { namespaceBindings } = state.context;
  const namespace = Object.hasOwn(namespaceBindings, prefix) ? namespaceBindings[prefix] : undefined;
  if (namespace !== undefined) return namespace;
  throw new XPathSyntaxError(`The prefix "${prefix}" is not bound to a namespace where the expression stands.`, offset);
}
