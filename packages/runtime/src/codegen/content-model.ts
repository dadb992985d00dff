import type { Child } from "./finding.ts";

/**
 * A content model as a deterministic automaton over the children that a complex type declares. State 0 is the start.
 */
export interface ContentModel {
  readonly symbols: readonly Child[];
  /** For each state, pairs of symbol index and next state: `[symbol, state, symbol, state, …]`. */
  readonly transitions: readonly (readonly number[])[];
  /** For each state, whether the content may end there. */
  readonly accepting: readonly boolean[];
}

/** The state after `symbol` was seen in `state`, or -1 if it may not come there. */
export function nextState(model: ContentModel, state: number, symbol: number): number {
  const row = model.transitions[state];
  if (row === undefined) return -1;
  for (let i = 0; i < row.length; i += 2) if (row[i] === symbol) return row[i + 1] as number;
  return -1;
}

/** The symbols that may come in `state`. */
export function expectedSymbols(model: ContentModel, state: number): readonly Child[] {
  const row = model.transitions[state] ?? [];
  const expected: Child[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const symbol = model.symbols[row[i] as number];
    if (symbol !== undefined && !expected.includes(symbol)) expected.push(symbol);
  }
  return expected;
}

/**
 * The nearest state, by number of children left out, in which `symbol` may come: where reading goes on after something
 * was left out, so that one omission is one issue.
 * @returns the state after `symbol`, or -1 if it may come nowhere further on
 */
export function recoverState(model: ContentModel, state: number, symbol: number): number {
  const seen = new Set([state]);
  let frontier = [state];
  while (frontier.length > 0) {
    const following: number[] = [];
    for (const from of frontier) {
      const to = nextState(model, from, symbol);
      if (to >= 0) return to;
      const row = model.transitions[from] ?? [];
      for (let i = 1; i < row.length; i += 2) {
        const next = row[i] as number;
        if (!seen.has(next)) {
          seen.add(next);
          following.push(next);
        }
      }
    }
    frontier = following;
  }
  return -1;
}
