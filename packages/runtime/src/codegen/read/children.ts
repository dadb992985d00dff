import { incomplete, misplaced } from "../content/content-findings.ts";
import { type ContentModel, nextState } from "../content/content-model.ts";
import type { Child } from "../finding.ts";
import type { Reader } from "./reader.ts";

/** Name of the symbol of a content model that stands for a wildcard. */
const ANY = "*";

/**
 * Places the child just entered, in content of any order: its index in the path, and whether one more of it is allowed.
 * @param count how many came before it
 * @returns false if it is one too many: it was then reported and left
 */
export function placeChild(reader: Reader, child: Child, count: number): boolean {
  number(reader, child, count);
  if (count < child.maxOccurs) return true;
  if (count === child.maxOccurs) reader.report(child.excess, { found: child.name, expected: [] });
  reader.leaveSkipping();
  return false;
}

/** Reports a child that did not come often enough. Called at the end tag of its parent. */
export function requireChild(reader: Reader, child: Child, count: number): void {
  if (count < child.minOccurs) reportMissing(reader, child);
}

/** Reports that a child is missing from the element at hand. */
export function reportMissing(reader: Reader, child: Child): void {
  const finding = { ...child.missing, atChild: { name: child.name, property: child.property } };
  reader.report(finding, { name: child.name });
}

/**
 * Moves a content model on by the child just entered.
 * @param count how many of this child came before it
 * @returns the next state, or `-1` if the child may not come here: it was then reported and left
 */
export function stepChild(reader: Reader, model: ContentModel, state: number, symbol: number, count: number): number {
  const child = model.symbols[symbol] as Child;
  number(reader, child, count);
  const to = nextState(model, state, symbol);
  if (to >= 0) return to;
  const { finding, params, recovered } = misplaced(model, state, symbol, reader.elementName);
  // Of children that are too many, the first speaks for the rest.
  if (count <= child.maxOccurs) reader.report(finding, params);
  if (recovered >= 0) return recovered;
  reader.leaveSkipping();
  return -1;
}

/** Reports what is missing if the content may not end in `state`. Called at the end tag of the parent. */
export function completeContent(reader: Reader, model: ContentModel, state: number): void {
  if (reader.halted || model.accepting[state]) return;
  const { finding, params } = incomplete(model, state);
  reader.report(finding, params);
}

function number(reader: Reader, child: Child, count: number): void {
  // Elements of a wildcard have names of their own, so their number among all of them is no index.
  const isNumbered = child.name !== ANY && (child.repeated || count > 0);
  reader.settle(child.property, child.repeated, isNumbered ? count + 1 : 0);
}
