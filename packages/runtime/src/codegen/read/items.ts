import { notLocalType } from "../../issues/kinds.ts";
import { Token } from "../../xml/scanner.ts";
import type { Item } from "../../xml/typed-element.ts";
import { type ItemSymbol, indexOf } from "../content/items-index.ts";
import { describeSymbol, ItemsState } from "../content/items-state.ts";
import { nearestName } from "../content/nearest-name.ts";
import { isDerivedFrom } from "../derivation.ts";
import type { Finding } from "../finding.ts";
import type { GeneralReader, ItemsContent, WildcardHandle } from "../handles.ts";
import { lookUp, typeWords } from "../registry.ts";
import { readWildcardElement } from "./any-element.ts";
import { takeSubstitute } from "./assessment.ts";
import { readElement } from "./element.ts";
import { namedType } from "./instance-attributes.ts";
import { readUntyped } from "./undeclared-element.ts";

const MISPLACED = "cvc-complex-type.2.4.a";
const MISSING = "cvc-complex-type.2.4.b";
const NOTHING_MORE = "cvc-complex-type.2.4.d";

/**
 * Reads the content of the element at hand, up to its end tag, as items in document order.
 * https://www.w3.org/TR/xmlschema11-1/#cvc-complex-content. One fault is one issue: after it, reading goes on where the
 * content model takes up what follows.
 */
export function readItems(reader: GeneralReader, content: ItemsContent): Item[] {
  const substitute = takeSubstitute(reader);
  const items: Item[] = [];
  let length = 0;
  const add = (item: Item | undefined): void => {
    if (item === undefined) return;
    length++;
    if (content.discards !== true) items.push(item);
  };
  const state = new ItemsState(content, reader.registry);
  const counts = new Map<string, number>();
  // Something stood here that had no place: what is then missing may be what it was meant to be.
  let atFault = false;
  let empty = true;
  for (;;) {
    const token = reader.nextItem();
    if (token === Token.EndElement) break;
    empty = false;
    if (token === Token.Text) {
      if (content.mixed) add(reader.scanner.text);
      else if (!reader.scanner.isWhiteSpace) reader.misplacedText();
      continue;
    }
    const { localName: name, namespace } = reader;
    const key = `${name} ${namespace}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    reader.settle(["$content", length, "value"], false, count);
    const match = state.step(namespace, name);
    if (match.kind === "none") {
      const unknown = match.declared === undefined && reader.policy !== undefined && reader.policy !== "error";
      if (!unknown) atFault = true;
      add(readMisplaced(reader, content, unknown, match.declared?.rule, state.expected()));
      continue;
    }
    if (match.kind === "symbol" && match.wanted !== undefined && !atFault) {
      reportMisplaced(reader, content, ruleOf(match.symbol), match.wanted);
    }
    atFault = false;
    if (match.kind === "open" && (reader.policy === "error" || reader.policy === "ignore")) {
      if (reader.policy === "error") reportMisplaced(reader, content, undefined, state.expected());
      reader.leaveSkipping();
      continue;
    }
    const { symbol } = match;
    if ("wildcard" in symbol) {
      checkLocalType(reader, content, symbol);
      add(readWildcardElement(reader, symbol, content.schemaLocation));
      continue;
    }
    const value = readElement(reader, symbol);
    if (value !== undefined) add({ name, ...(namespace === "" ? {} : { namespace }), value });
  }
  if (empty && substitute !== undefined && content.mixed) add(substitute);
  if (!reader.halted && !atFault) reportMissing(reader, content, state);
  return items;
}

/**
 * An element that a wildcard admits, but that the content model also declares, must be of the type declared: of one
 * name, one type. XSD 1.1, https://www.w3.org/TR/xmlschema11-1/#cvc-complex-type clause 5
 */
function checkLocalType(reader: GeneralReader, content: ItemsContent, wildcard: WildcardHandle): void {
  if (wildcard.processContents === "skip" || reader.registry.version === "1.0") return;
  const { localName: name, namespace } = reader;
  const index = indexOf(content);
  const local = index.symbols[index.candidates(namespace, name)[0] ?? -1];
  if (local === undefined || "wildcard" in local) return;
  const named = reader.attributeCount === 0 ? undefined : namedType(reader);
  const type = named ?? lookUp(reader.registry.elements, namespace, name)?.type();
  const wanted = local.type();
  if (type === undefined || isDerivedFrom(type, wanted, [...(local.block ?? []), ...(wanted.block ?? [])])) return;
  const expected = typeWords(wanted);
  const finding = { ...notLocalType, schemaLocation: local.schemaLocation };
  reader.atElement().report(finding, { name, expected }, local.rule);
}

/** Deals with an element that has no place: nothing is kept of a declared one that is out of its place. */
function readMisplaced(
  reader: GeneralReader,
  content: ItemsContent,
  unknown: boolean,
  rule: string | undefined,
  expected: readonly string[],
): Item | undefined {
  if (unknown && reader.policy === "keep") return readUntyped(reader);
  if (!unknown) reportMisplaced(reader, content, rule, expected);
  reader.leaveSkipping();
  return undefined;
}

function reportMisplaced(
  reader: GeneralReader,
  content: ItemsContent,
  rule: string | undefined,
  expected: readonly string[],
): void {
  const found = reader.localName;
  const code = expected.length === 0 ? NOTHING_MORE : MISPLACED;
  const names = indexOf(content).symbols.flatMap((symbol) => ("wildcard" in symbol ? [] : [symbol.name]));
  // Where nothing may follow, another name would not do either.
  const suggestion = expected.length === 0 || names.includes(found) ? {} : nearestName(found, names);
  reader.report({ code, schemaLocation: content.schemaLocation }, { found, expected, ...suggestion }, rule);
}

function reportMissing(reader: GeneralReader, content: ItemsContent, state: ItemsState): void {
  for (const symbols of state.missing()) {
    const { finding, params } = missing(content, symbols);
    reader.report(finding, params);
  }
}

/** The finding for content that ends before one of some symbols came. */
export function missing(
  content: ItemsContent,
  symbols: readonly ItemSymbol[],
): { readonly finding: Finding; readonly params: { readonly name: readonly string[] } } {
  const first = symbols[0];
  const rule = first === undefined ? undefined : ruleOf(first);
  return {
    finding: {
      code: MISSING,
      schemaLocation: first === undefined || "wildcard" in first ? content.schemaLocation : first.schemaLocation,
      ...(rule === undefined ? {} : { rule }),
      ...(first === undefined || "wildcard" in first ? {} : { atChild: { name: first.name, property: "$content" } }),
    },
    params: { name: symbols.map(describeSymbol) },
  };
}

function ruleOf(symbol: ItemSymbol): string | undefined {
  return "wildcard" in symbol ? undefined : symbol.rule;
}
