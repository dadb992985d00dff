import { incomplete, misplaced } from "../content/content-findings.ts";
import { type ContentModel, nextState } from "../content/content-model.ts";
import type { Child } from "../finding.ts";
import type { Checker } from "./checker.ts";

/**
 * Moves a content model on by one child, in the order in which the writer would write the object.
 * @param index how many of this child came before it
 * @returns the next state; the same one if the child may not come there, which was then reported
 */
export function checkStep(checker: Checker, model: ContentModel, state: number, symbol: number, index: number): number {
  const to = nextState(model, state, symbol);
  if (to >= 0) return to;
  const child = model.symbols[symbol] as Child;
  const { finding, params, recovered } = misplaced(model, state, symbol, child.name);
  // Of children that are too many, the first speaks for the rest.
  if (index <= child.maxOccurs) {
    checker.enter(child, index);
    checker.report(finding, params);
    checker.leave();
  }
  return recovered >= 0 ? recovered : state;
}

/** Reports what is missing if the content may not end in `state`. */
export function checkComplete(checker: Checker, model: ContentModel, state: number): void {
  if (model.accepting[state]) return;
  const { finding, params } = incomplete(model, state);
  checker.report(finding, params);
}
