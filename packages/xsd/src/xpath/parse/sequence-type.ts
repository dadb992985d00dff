import type { ItemType, SequenceType, SingleType } from "../ast.ts";
import { atKindTest, parseKindTest } from "./kind-test.ts";
import { parseName } from "./name.ts";
import { atKeyword, atSymbol, expectSymbol, next, peek, previousEnd, skipSymbol, type TokenState } from "./tokens.ts";

/** [49] SingleType ::= AtomicType "?"? */
export function parseSingleType(state: TokenState): SingleType {
  const name = parseName(state, "type");
  const optional = skipSymbol(state, "?");
  return { name, optional, start: name.start, end: previousEnd(state) };
}

/** [50] SequenceType ::= ("empty-sequence" "(" ")") | (ItemType OccurrenceIndicator?) */
export function parseSequenceType(state: TokenState): SequenceType {
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
function parseItemType(state: TokenState): ItemType {
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
