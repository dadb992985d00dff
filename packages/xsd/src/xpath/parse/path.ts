import type { Axis, AxisStep, Expression, NameRole, NodeTest, Step } from "../ast.ts";
import { XPathSyntaxError } from "../syntax-error.ts";
import { atKindTest, parseKindTest, simpleKindTest } from "./kind-test.ts";
import { parseName } from "./name.ts";
import { parsePrimaryExpr, startsPrimary } from "./primary.ts";
import type { ParserState } from "./state.ts";
import { atSymbol, expectSymbol, fail, next, peek, previousEnd, skipSymbol } from "./tokens.ts";

/** [25] PathExpr ::= ("/" RelativePathExpr?) | ("//" RelativePathExpr) | RelativePathExpr */
export function parsePathExpr(state: ParserState): Expression {
  const { start } = peek(state);
  if (skipSymbol(state, "//")) {
    return { kind: "path", root: "//", steps: parseRelativePathExpr(state), start, end: previousEnd(state) };
  }
  if (skipSymbol(state, "/")) {
    const steps = startsStep(state) ? parseRelativePathExpr(state) : [];
    return { kind: "path", root: "/", steps, start, end: previousEnd(state) };
  }
  const steps = parseRelativePathExpr(state);
  const [only] = steps;
  if (steps.length === 1 && only?.kind === "filterStep" && only.predicates.length === 0) return only.expression;
  return { kind: "path", root: "", steps, start, end: previousEnd(state) };
}

/** [26] RelativePathExpr ::= StepExpr (("/" | "//") StepExpr)* */
function parseRelativePathExpr(state: ParserState): readonly Step[] {
  const steps = [parseStepExpr(state)];
  for (;;) {
    const { start, end } = peek(state);
    if (skipSymbol(state, "//")) steps.push(anyNodeStep("descendant-or-self", start, end));
    else if (!skipSymbol(state, "/")) return steps;
    steps.push(parseStepExpr(state));
  }
}

/** [27] StepExpr ::= FilterExpr | AxisStep */
function parseStepExpr(state: ParserState): Step {
  return startsPrimary(state) ? parseFilterExpr(state) : parseAxisStep(state);
}

/** After a lone "/", a relative path is taken when one can start: https://www.w3.org/TR/xpath20/#parse-note-leading-lone-slash */
function startsStep(state: ParserState): boolean {
  const { kind, text } = peek(state);
  if (kind === "end") return false;
  return (
    kind !== "symbol" || text === "*" || text === "@" || text === ".." || text === "." || text === "$" || text === "("
  );
}

const axes: ReadonlySet<string> = new Set<Axis>([
  "child",
  "descendant",
  "attribute",
  "self",
  "descendant-or-self",
  "following-sibling",
  "following",
  "namespace",
  "parent",
  "ancestor",
  "preceding-sibling",
  "preceding",
  "ancestor-or-self",
]);

function isAxis(text: string): text is Axis {
  return axes.has(text);
}

/** [28] AxisStep ::= (ReverseStep | ForwardStep) PredicateList, with [29] to [34] */
function parseAxisStep(state: ParserState): AxisStep {
  const token = peek(state);
  if (skipSymbol(state, "..")) {
    const step = anyNodeStep("parent", token.start, token.end);
    const predicates = parsePredicateList(state);
    return { ...step, predicates, end: previousEnd(state) };
  }
  let axis: Axis | undefined;
  if (skipSymbol(state, "@")) axis = "attribute";
  else if (token.kind === "name" && token.prefix === undefined && atSymbol(state, "::", 1)) {
    if (!isAxis(token.text)) {
      throw new XPathSyntaxError(`There is no axis named ${JSON.stringify(token.text)}.`, token.start);
    }
    axis = token.text;
    next(state);
    next(state);
  }
  const test = parseNodeTest(state, axis === "attribute" ? "attribute" : "element");
  axis ??=
    test.kind === "kindTest" && (test.test === "attribute" || test.test === "schema-attribute") ? "attribute" : "child";
  const predicates = parsePredicateList(state);
  return { kind: "axisStep", axis, test, predicates, start: token.start, end: previousEnd(state) };
}

function anyNodeStep(axis: Axis, start: number, end: number): AxisStep {
  return { kind: "axisStep", axis, test: simpleKindTest("node", start, end), predicates: [], start, end };
}

/** [35] NodeTest ::= KindTest | NameTest; [36] NameTest ::= QName | Wildcard */
function parseNodeTest(state: ParserState, role: NameRole): NodeTest {
  const token = peek(state);
  if (atKindTest(state)) return parseKindTest(state);
  if (token.kind === "name") {
    const name = parseName(state, role);
    return { kind: "nameTest", name, start: name.start, end: name.end };
  }
  if (token.kind === "wildcard" || atSymbol(state, "*")) return parseWildcard(state);
  return fail(state, 'a step such as a name, "*", "@name" or "."');
}

/** [37] Wildcard ::= "*" | (NCName ":" "*") | ("*" ":" NCName) */
function parseWildcard(state: ParserState): NodeTest {
  const { kind, prefix, text, start, end } = next(state);
  const localName = kind === "wildcard" && prefix === undefined ? text : undefined;
  return { kind: "wildcard", prefix, namespace: undefined, localName, start, end };
}

/** [38] FilterExpr ::= PrimaryExpr PredicateList */
function parseFilterExpr(state: ParserState): Step {
  const { start } = peek(state);
  const expression = parsePrimaryExpr(state);
  const predicates = parsePredicateList(state);
  return { kind: "filterStep", expression, predicates, start, end: previousEnd(state) };
}

/** [39] PredicateList ::= Predicate*; [40] Predicate ::= "[" Expr "]" */
function parsePredicateList(state: ParserState): readonly Expression[] {
  const predicates: Expression[] = [];
  while (skipSymbol(state, "[")) {
    predicates.push(state.parseExpr(state));
    expectSymbol(state, "]");
  }
  return predicates;
}
