import type { IssueParams } from "../../issues/issue.ts";
import type { Child, Finding } from "../finding.ts";
import { type ContentModel, expectedNames, missingAtEnd, recover } from "./content-model.ts";

/** An element that may not come where it stands. */
export const MISPLACED = "cvc-complex-type.2.4.a";
/** An element where nothing more may come. */
export const NOTHING_MORE = "cvc-complex-type.2.4.d";
const INCOMPLETE = "cvc-complex-type.2.4.b";

/** What reader and checker alike say of a fault of order, so that a document and its object get the same findings. */
export interface ContentFault {
  readonly finding: Finding;
  readonly params: IssueParams;
}

/**
 * A child that may not come in `state`.
 * @param found its name: that of the element, where a wildcard admits it
 * @returns also the state to go on from, if something before the child was left out; -1 if it may come nowhere further on
 */
export function misplaced(
  model: ContentModel,
  state: number,
  symbol: number,
  found: string,
): ContentFault & { readonly recovered: number } {
  const child = model.symbols[symbol] as Child;
  const expected = expectedNames(model, state);
  const recovery = recover(model, state, symbol);
  const rule = recovery?.missing === undefined ? child.excess.rule : recovery.missing.missing.rule;
  const { rule: _, ...excess } = child.excess;
  return {
    finding: {
      ...excess,
      code: expected.length === 0 ? NOTHING_MORE : MISPLACED,
      ...(rule === undefined ? {} : { rule }),
    },
    params: { found, expected },
    recovered: recovery?.state ?? -1,
  };
}

/** Content that may not end in `state`. */
export function incomplete(model: ContentModel, state: number): ContentFault {
  const alternatives = missingAtEnd(model, state);
  const first = alternatives[0];
  const missing: Finding = first?.missing ?? { code: INCOMPLETE };
  return {
    finding: {
      ...missing,
      code: INCOMPLETE,
      ...(first === undefined ? {} : { atChild: { name: first.name, property: first.property } }),
    },
    params: { name: alternatives.map((one) => one.name) },
  };
}
