import type { KindTest } from "../ast.ts";
import { parseName } from "./name.ts";
import { atSymbol, expectSymbol, fail, next, peek, previousEnd, skipSymbol, type TokenState } from "./tokens.ts";

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

export function atKindTest(state: TokenState): boolean {
  const token = peek(state);
  return token.kind === "name" && token.prefix === undefined && kindTests.has(token.text) && atSymbol(state, "(", 1);
}

/** [54] KindTest, with [55] AnyKindTest to [67] ElementDeclaration */
export function parseKindTest(state: TokenState): KindTest {
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
function parseDocumentContent(state: TokenState): KindTest {
  const { text } = peek(state);
  if (text !== "element" && text !== "schema-element") return fail(state, "element(...) or schema-element(...)");
  return parseKindTest(state);
}

/** [59] PITest ::= "processing-instruction" "(" (NCName | StringLiteral)? ")" */
function parseTarget(state: TokenState): string | undefined {
  const token = peek(state);
  if (token.kind !== "string" && (token.kind !== "name" || token.prefix !== undefined)) return undefined;
  next(state);
  return token.text;
}

/** [60] AttributeTest and [64] ElementTest: (NameOrWildcard ("," TypeName "?"?)?)? */
function parseNameAndType(
  state: TokenState,
  role: "element" | "attribute",
): Pick<KindTest, "name" | "type" | "nillable"> {
  if (atSymbol(state, ")")) return { name: undefined, type: undefined, nillable: false };
  const name = skipSymbol(state, "*") ? undefined : parseName(state, role);
  if (!skipSymbol(state, ",")) return { name, type: undefined, nillable: false };
  const type = parseName(state, "type");
  return { name, type, nillable: role === "element" && skipSymbol(state, "?") };
}

export function simpleKindTest(test: KindTest["test"], start: number, end: number): KindTest {
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
