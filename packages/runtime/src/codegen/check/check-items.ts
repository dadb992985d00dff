import { undeclaredElement } from "../../issues/kinds.ts";
import { findIllegal, isWhiteSpace } from "../../xml/characters.ts";
import type { UndeclaredElement } from "../../xml/typed-element.ts";
import { ItemsState } from "../content/items-state.ts";
import { admits, type NamedElement } from "../content/wildcard.ts";
import type { ContentFindings } from "../finding.ts";
import type { GeneralChecker, ItemsContent, WildcardHandle } from "../handles.ts";
import { LAX } from "../read/any-element.ts";
import { missing } from "../read/items.ts";
import { lookUp } from "../registry.ts";
import { checkWildcardAttributes } from "./check-attributes.ts";
import { checkElement, checkTyped } from "./check-element.ts";
import { enterItem } from "./enter-item.ts";
import { isTooDeep } from "./is-too-deep.ts";

/** An object that may be an element in a list of items. */
interface ElementItem {
  readonly name: string;
  readonly namespace?: string;
  readonly value?: unknown;
}

/** Checks content that keeps its order, in the form in which `readItems` hands it out. */
export function checkItems(
  checker: GeneralChecker,
  content: ItemsContent,
  items: unknown,
  property = "$content",
): void {
  if (!Array.isArray(items)) {
    enterItem(checker, property, 0, property, 0, false);
    checker.wrongType("an array of items", items);
    checker.leave();
    return;
  }
  const state = new ItemsState(content, checker.registry);
  const counts = new Map<string, number>();
  let atFault = false;
  for (const [i, item] of items.entries()) {
    if (checker.halted) return;
    if (typeof item === "string") {
      checkText(checker, content.mixed, item, property, i);
      continue;
    }
    if (!isElementItem(item)) {
      enterItem(checker, property, 0, property, i, false);
      checker.wrongType("text or an element", item);
      checker.leave();
      atFault = true;
      continue;
    }
    const { name, namespace = "" } = item;
    const key = `${name} ${namespace}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    enterItem(checker, name, count, property, i, "value" in item);
    const match = state.step(namespace, name);
    if (match.kind === "none") {
      const unknown = match.declared === undefined && checker.policy !== undefined && checker.policy !== "error";
      if (!unknown) {
        if (!atFault) reportMisplaced(checker, content, name, state.expected(), match.declared?.rule);
        atFault = true;
      } else if (checker.policy === "keep") checkWildcardItem(checker, SKIP, item, content);
    } else {
      if (match.kind === "symbol" && match.wanted !== undefined && !atFault) {
        reportMisplaced(
          checker,
          content,
          name,
          match.wanted,
          "wildcard" in match.symbol ? undefined : match.symbol.rule,
        );
      } else if (match.kind === "open" && checker.policy === "error") {
        reportMisplaced(checker, content, name, state.expected(), undefined);
      }
      atFault = false;
      const { symbol } = match;
      if ("wildcard" in symbol) checkWildcardItem(checker, symbol, item, content);
      else if ("value" in item) checkElement(checker, symbol, item.value);
      else checker.wrongType(`a TypedElement, ${name}, with its value`, item);
    }
    checker.leave();
  }
  if (atFault) return;
  for (const symbols of state.missing()) {
    const { finding, params } = missing(content, symbols);
    checker.report(finding, params);
  }
}

const SKIP: WildcardHandle = { wildcard: true, variety: "any", namespaces: [], processContents: "skip" };

/**
 * Checks the property `any`: elements in the place of a wildcard that admits by namespace alone, in the form in which
 * `readWildcardElement` hands them out.
 * @param step moves the content model by the element of an index
 */
export function checkWildcardElements(
  checker: GeneralChecker,
  wildcard: WildcardHandle,
  elements: unknown,
  content: Pick<ItemsContent, "schemaLocation">,
  step: (i: number) => void,
): void {
  if (elements === undefined) return;
  if (!Array.isArray(elements)) {
    checker.elements(elements);
    return;
  }
  for (const [i, element] of elements.entries()) {
    if (checker.halted) return;
    step(i);
    if (!isElementItem(element)) {
      enterItem(checker, "any", 0, "any", i, false);
      checker.wrongType("an element", element);
      checker.leave();
      continue;
    }
    const { name, namespace = "" } = element;
    enterItem(checker, name, 0, "any", i, "value" in element);
    if (admits(wildcard, namespace, name, checker.registry.elements)) {
      checkWildcardItem(checker, wildcard, element, content);
    } else {
      const { schemaLocation } = content;
      checker.report(
        { code: "cvc-complex-type.2.4.a", schemaLocation },
        { found: `{${namespace}}${name}`, expected: [] },
      );
    }
    checker.leave();
  }
}

/**
 * Checks `$unknown`: elements that open content admits, in the form in which `readOpenElement` hands them out.
 * @param siblings what the content model contains, if the wildcard disallows it
 */
export function checkOpenElements(
  checker: GeneralChecker,
  wildcard: WildcardHandle,
  content: ContentFindings,
  elements: unknown,
  siblings: readonly NamedElement[] = [],
): void {
  if (elements === undefined || checker.policy === "ignore") return;
  if (!Array.isArray(elements)) {
    enterItem(checker, "$unknown", 0, "$unknown", 0, false);
    checker.wrongType("an array of elements", elements);
    checker.leave();
    return;
  }
  for (const [i, item] of elements.entries()) {
    if (checker.halted) return;
    const isElement = isElementItem(item);
    enterItem(checker, isElement ? item.name : "$unknown", 0, "$unknown", i, isElement && "value" in item);
    if (!isElement) checker.wrongType("an element", item);
    else if (
      checker.policy === "error" ||
      !admits(wildcard, item.namespace ?? "", item.name, checker.registry.elements, siblings)
    ) {
      const { schemaLocation, names } = content;
      checker.report({ code: "cvc-complex-type.2.4.a", schemaLocation }, { found: item.name, expected: names });
    } else checkWildcardItem(checker, wildcard, item, content);
    checker.leave();
  }
}

function checkWildcardItem(
  checker: GeneralChecker,
  wildcard: WildcardHandle,
  item: ElementItem,
  content: Pick<ItemsContent, "schemaLocation">,
): void {
  const { name, namespace = "", value } = item;
  if (wildcard.processContents === "skip") {
    if ("value" in item) checker.wrongType("an XmlElement", item);
    else checker.isWritable(item);
    return;
  }
  const handle = lookUp(checker.registry.elements, namespace, name);
  if (handle !== undefined) {
    if ("value" in item) checkElement(checker, handle, value);
    else checker.wrongType(`a TypedElement, ${name}, with its value`, item);
  } else if ("value" in item) {
    if (namesType(value)) checkTyped(checker, { name, namespace }, value);
    else checker.wrongType("a value with $type, since the element has no declaration", value);
  } else if (wildcard.processContents === "strict") {
    checker.report({ ...undeclaredElement, schemaLocation: content.schemaLocation }, { name });
  } else checkUndeclared(checker, item);
}

function checkUndeclared(checker: GeneralChecker, element: UndeclaredElement): void {
  if (isTooDeep(checker)) return;
  const { attributes, children, ...start } = element;
  if (children !== undefined && !Array.isArray(children)) {
    checker.wrongType("an XmlElement", element);
    return;
  }
  if (!checker.isWritable(start)) return;
  checkWildcardAttributes(checker, LAX, attributes);
  if (children !== undefined) checkItems(checker, LAX_CONTENT, children, "children");
}

const LAX_CONTENT: ItemsContent = {
  type: "anyType",
  schemaLocation: "",
  mixed: true,
  symbols: () => [LAX],
  model: { kind: "automaton", transitions: [[0, 0]], accepting: [true] },
};

function checkText(checker: GeneralChecker, mixed: boolean, text: string, property: string, i: number): void {
  const illegal = findIllegal(text);
  if (illegal < 0 && (mixed || isWhiteSpace(text, 0))) return;
  enterItem(checker, "text()", 0, property, i, false);
  if (illegal >= 0) checker.report({ code: "object-text" }, { at: illegal });
  else
    checker.report(
      { code: "cvc-complex-type.2.3", atParent: true },
      { name: checker.names[checker.names.length - 2] ?? "", value: text.trim() },
    );
  checker.leave();
}

function reportMisplaced(
  checker: GeneralChecker,
  content: ItemsContent,
  found: string,
  expected: readonly string[],
  rule: string | undefined,
): void {
  const code = expected.length === 0 ? "cvc-complex-type.2.4.d" : "cvc-complex-type.2.4.a";
  checker.report({ code, schemaLocation: content.schemaLocation }, { found, expected }, rule);
}

function isElementItem(item: unknown): item is ElementItem {
  if (typeof item !== "object" || item === null) return false;
  const { name, namespace } = item as Partial<ElementItem>;
  return typeof name === "string" && (namespace === undefined || typeof namespace === "string");
}

function namesType(value: unknown): value is { readonly $type: string } {
  return typeof value === "object" && value !== null && typeof (value as { $type?: unknown }).$type === "string";
}
