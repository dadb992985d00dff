import type {
  Axis,
  AxisStep,
  Binding,
  ComparisonExpression,
  Expression,
  ItemType,
  KindTest,
  NameRole,
  NodeTest,
  QualifiedName,
  SequenceType,
  SingleType,
  Step,
} from "./ast.ts";
import { type Token, tokenize } from "./lexer.ts";
import { XPathSyntaxError } from "./syntax-error.ts";

/** What `parseXPath` returns; `offset` is in UTF-16 code units from the start of the expression. */
export type ParsedXPath =
  | { readonly ok: true; readonly ast: Expression }
  | { readonly ok: false; readonly code: "XPST0003"; readonly message: string; readonly offset: number };

/**
 * How deep expressions may nest. Recursive descent uses some twenty calls a level, so that this keeps far from the end
 * of the smallest stack in use, here and in everything that walks the tree afterwards.
 */
const maximumDepth = 128;

/** Operators that join from the left make the tree deep without nesting; so many of them are allowed in all. */
const maximumLeftOperators = 512;

/**
 * Parses an XPath 2.0 expression (https://www.w3.org/TR/xpath20/#nt-bnf): the whole grammar. Names are not resolved.
 * An expression outside the grammar is `XPST0003`; so is one that nests deeper than 128 levels or has more than 512
 * arithmetic, `intersect` and `except` operators.
 */
export function parseXPath(expression: string): ParsedXPath {
  try {
    const state: ParserState = { tokens: tokenize(expression), index: 0, depth: 0, leftOperators: 0 };
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

interface ParserState {
  readonly tokens: readonly Token[];
  index: number;
  depth: number;
  leftOperators: number;
}

/** [2] Expr ::= ExprSingle ("," ExprSingle)* */
function parseExpr(state: ParserState): Expression {
  const first = parseExprSingle(state);
  if (!atSymbol(state, ",")) return first;
  const items = [first];
  while (skipSymbol(state, ",")) items.push(parseExprSingle(state));
  return { kind: "sequence", items, start: first.start, end: previousEnd(state) };
}

/** [3] ExprSingle ::= ForExpr | QuantifiedExpr | IfExpr | OrExpr */
function parseExprSingle(state: ParserState): Expression {
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
function parseComparisonExpr(state: ParserState): Expression {
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

/** [25] PathExpr ::= ("/" RelativePathExpr?) | ("//" RelativePathExpr) | RelativePathExpr */
function parsePathExpr(state: ParserState): Expression {
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
    predicates.push(parseExpr(state));
    expectSymbol(state, "]");
  }
  return predicates;
}

/** [41] PrimaryExpr ::= Literal | VarRef | ParenthesizedExpr | ContextItemExpr | FunctionCall */
function parsePrimaryExpr(state: ParserState): Expression {
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
  const inner = parseExpr(state);
  expectSymbol(state, ")");
  return inner;
}

/** [48] FunctionCall ::= QName "(" (ExprSingle ("," ExprSingle)*)? ")" */
function parseFunctionCall(state: ParserState): Expression {
  const name = parseName(state, "function");
  expectSymbol(state, "(");
  const parameters: Expression[] = [];
  if (!atSymbol(state, ")")) {
    do parameters.push(parseExprSingle(state));
    while (skipSymbol(state, ","));
  }
  expectSymbol(state, ")");
  return { kind: "functionCall", name, parameters, start: name.start, end: previousEnd(state) };
}

/** [49] SingleType ::= AtomicType "?"? */
function parseSingleType(state: ParserState): SingleType {
  const name = parseName(state, "type");
  const optional = skipSymbol(state, "?");
  return { name, optional, start: name.start, end: previousEnd(state) };
}

/** [50] SequenceType ::= ("empty-sequence" "(" ")") | (ItemType OccurrenceIndicator?) */
function parseSequenceType(state: ParserState): SequenceType {
  const { start } = peek(state);
  if (atKeyword(state, "empty-sequence") && atSymbol(state, "(", 1)) {
    next(state);
    next(state);
    expectSymbol(state, ")");
    return { item: undefined, occurrence: "", start, end: previousEnd(state) };
  }
  const item = parseItemType(state);
  const occurrence = skipSymbol(state, "?") ? "?" : skipSymbol(state, "*") ? "*" : skipSymbol(state, "+") ? "+" : "";
  return { item, occurrence, start, end: previousEnd(state) };
}

/** [52] ItemType ::= KindTest | ("item" "(" ")") | AtomicType */
function parseItemType(state: ParserState): ItemType {
  const { start } = peek(state);
  if (atKindTest(state)) return parseKindTest(state);
  if (atKeyword(state, "item") && atSymbol(state, "(", 1)) {
    next(state);
    next(state);
    expectSymbol(state, ")");
    return { kind: "anyItem", start, end: previousEnd(state) };
  }
  const name = parseName(state, "type");
  return { kind: "atomicType", name, start, end: name.end };
}

const kindTests: ReadonlySet<string> = new Set<KindTest["test"]>([
  "node",
  "text",
  "comment",
  "processing-instruction",
  "document-node",
  "element",
  "attribute",
  "schema-element",
  "schema-attribute",
]);

function isKindTestName(text: string): text is KindTest["test"] {
  return kindTests.has(text);
}

function atKindTest(state: ParserState): boolean {
  const token = peek(state);
  return token.kind === "name" && token.prefix === undefined && kindTests.has(token.text) && atSymbol(state, "(", 1);
}

/** [54] KindTest, with [55] AnyKindTest to [67] ElementDeclaration */
function parseKindTest(state: ParserState): KindTest {
  const { text: test, start } = next(state);
  if (!isKindTestName(test)) return fail(state, "a kind test");
  expectSymbol(state, "(");
  let kindTest = simpleKindTest(test, start, start);
  if (test === "document-node" && atKindTest(state)) kindTest = { ...kindTest, content: parseDocumentContent(state) };
  else if (test === "processing-instruction") kindTest = { ...kindTest, target: parseTarget(state) };
  else if (test === "schema-element") kindTest = { ...kindTest, name: parseName(state, "element") };
  else if (test === "schema-attribute") kindTest = { ...kindTest, name: parseName(state, "attribute") };
  else if (test === "element" || test === "attribute") kindTest = { ...kindTest, ...parseNameAndType(state, test) };
  expectSymbol(state, ")");
  return { ...kindTest, end: previousEnd(state) };
}

/** [56] DocumentTest ::= "document-node" "(" (ElementTest | SchemaElementTest)? ")" */
function parseDocumentContent(state: ParserState): KindTest {
  const { text } = peek(state);
  if (text !== "element" && text !== "schema-element") return fail(state, "element(...) or schema-element(...)");
  return parseKindTest(state);
}

/** [59] PITest ::= "processing-instruction" "(" (NCName | StringLiteral)? ")" */
function parseTarget(state: ParserState): string | undefined {
  const token = peek(state);
  if (token.kind !== "string" && (token.kind !== "name" || token.prefix !== undefined)) return undefined;
  next(state);
  return token.text;
}

/** [60] AttributeTest and [64] ElementTest: (NameOrWildcard ("," TypeName "?"?)?)? */
function parseNameAndType(
  state: ParserState,
  role: "element" | "attribute",
): Pick<KindTest, "name" | "type" | "nillable"> {
  if (atSymbol(state, ")")) return { name: undefined, type: undefined, nillable: false };
  const name = skipSymbol(state, "*") ? undefined : parseName(state, role);
  if (!skipSymbol(state, ",")) return { name, type: undefined, nillable: false };
  const type = parseName(state, "type");
  return { name, type, nillable: role === "element" && skipSymbol(state, "?") };
}

function simpleKindTest(test: KindTest["test"], start: number, end: number): KindTest {
  return {
    kind: "kindTest",
    test,
    name: undefined,
    type: undefined,
    nillable: false,
    target: undefined,
    content: undefined,
    start,
    end,
  };
}

function parseName(state: ParserState, role: NameRole): QualifiedName {
  const token = peek(state);
  if (token.kind !== "name") return fail(state, "a name");
  next(state);
  return {
    kind: "name",
    role,
    prefix: token.prefix ?? "",
    localName: token.text,
    namespace: undefined,
    start: token.start,
    end: token.end,
  };
}

/** Whether a primary expression starts here, and not a step along an axis. */
function startsPrimary(state: ParserState): boolean {
  const { kind, text } = peek(state);
  if (kind === "string" || kind === "integer" || kind === "decimal" || kind === "double") return true;
  if (kind === "symbol") return text === "$" || text === "(" || text === ".";
  return kind === "name" && atSymbol(state, "(", 1) && !atKindTest(state);
}

/** After a lone "/", a relative path is taken when one can start: https://www.w3.org/TR/xpath20/#parse-note-leading-lone-slash */
function startsStep(state: ParserState): boolean {
  const { kind, text } = peek(state);
  if (kind === "end") return false;
  return (
    kind !== "symbol" || text === "*" || text === "@" || text === ".." || text === "." || text === "$" || text === "("
  );
}

/** One level deeper for the length of `parse`. */
function nested(state: ParserState, parse: () => Expression): Expression {
  state.depth += 1;
  if (state.depth > maximumDepth) {
    throw new XPathSyntaxError(`The expression nests deeper than ${maximumDepth} levels.`, peek(state).start);
  }
  const result = parse();
  state.depth -= 1;
  return result;
}

/** Operands joined from the left; `extend` returns `undefined` where no further operator stands. */
function leftAssociative(
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

function peek(state: ParserState, ahead = 0): Token {
  const { tokens, index } = state;
  const token = tokens[Math.min(index + ahead, tokens.length - 1)];
  if (token === undefined) throw new XPathSyntaxError("The expression is empty.", 0);
  return token;
}

function next(state: ParserState): Token {
  const token = peek(state);
  state.index += 1;
  return token;
}

function previousEnd(state: ParserState): number {
  return state.tokens[state.index - 1]?.end ?? 0;
}

/** A symbol, or a name without a prefix, which may be an operator. */
function isOperator(token: Token): boolean {
  return token.kind === "symbol" || (token.kind === "name" && token.prefix === undefined);
}

function atSymbol(state: ParserState, symbol: string, ahead = 0): boolean {
  const token = peek(state, ahead);
  return token.kind === "symbol" && token.text === symbol;
}

function atKeyword(state: ParserState, keyword: string, ahead = 0): boolean {
  const token = peek(state, ahead);
  return token.kind === "name" && token.prefix === undefined && token.text === keyword;
}

function skipSymbol(state: ParserState, symbol: string): boolean {
  if (!atSymbol(state, symbol)) return false;
  state.index += 1;
  return true;
}

function skipKeyword(state: ParserState, keyword: string): boolean {
  if (!atKeyword(state, keyword)) return false;
  state.index += 1;
  return true;
}

function skipKeywords(state: ParserState, first: string, second: string): boolean {
  if (!atKeyword(state, first) || !atKeyword(state, second, 1)) return false;
  state.index += 2;
  return true;
}

function expectSymbol(state: ParserState, symbol: string): Token {
  if (!atSymbol(state, symbol)) return fail(state, JSON.stringify(symbol));
  return next(state);
}

function expectKeyword(state: ParserState, keyword: string): void {
  if (!skipKeyword(state, keyword)) fail(state, JSON.stringify(keyword));
}

/** @throws XPathSyntaxError that says what stands at the current token and what was wanted. */
function fail(state: ParserState, wanted: string): never {
  const token = peek(state);
  const found = token.kind === "end" ? "The expression ends" : `${JSON.stringify(describe(token))} stands`;
  throw new XPathSyntaxError(`${found} where ${wanted} was expected.`, token.start);
}

function describe(token: Token): string {
  return token.prefix === undefined ? token.text : `${token.prefix}:${token.text}`;
}
