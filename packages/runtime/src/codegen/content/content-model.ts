import type { Child } from "../finding.ts";

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
function expectedSymbols(model: ContentModel, state: number): readonly Child[] {
  const row = model.transitions[state] ?? [];
  const expected: Child[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const symbol = model.symbols[row[i] as number];
    if (symbol !== undefined && !expected.includes(symbol)) expected.push(symbol);
  }
  return expected;
}

/** The names of what may come in `state`. */
export function expectedNames(model: ContentModel, state: number): readonly string[] {
  return expectedSymbols(model, state).map((symbol) => symbol.name);
}

/** Where reading goes on after something was left out, and the first thing that was. */
export interface Recovery {
  readonly state: number;
  readonly missing: Child | undefined;
}

/**
 * The nearest state, by number of children left out, in which `symbol` may come: where reading goes on after something
 * was left out, so that one omission is one issue.
 * @returns the state after `symbol`, or `undefined` if it may come nowhere further on
 */
export function recover(model: ContentModel, state: number, symbol: number): Recovery | undefined {
  return search(model, state, (at) => nextState(model, at, symbol));
}

/**
 * The children that one of must come next, if the content is to end with as few more as possible: what is missing.
 * Empty if it may end in `state`.
 */
export function missingAtEnd(model: ContentModel, state: number): readonly Child[] {
  const rest = (from: number): number =>
    search(model, from, (at) => (model.accepting[at] === true ? at : -1))?.count ?? Infinity;
  const shortest = rest(state);
  if (shortest === 0) return [];
  const row = model.transitions[state] ?? [];
  const missing: Child[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const symbol = model.symbols[row[i] as number];
    if (symbol !== undefined && rest(row[i + 1] as number) === shortest - 1) missing.push(symbol);
  }
  return missing;
}

/** Goes through the states that follow `state`, nearest first, to the first that `goal` maps to a state. */
function search(
  model: ContentModel,
  state: number,
  goal: (state: number) => number,
): (Recovery & { readonly count: number }) | undefined {
  const queue: { readonly at: number; readonly missing: Child | undefined; readonly count: number }[] = [
    { at: state, missing: undefined, count: 0 },
  ];
  const seen = new Set([state]);
  for (const { at, missing, count } of queue) {
    const reached = goal(at);
    if (reached >= 0) return { state: reached, missing, count };
    const row = model.transitions[at] ?? [];
    for (let i = 0; i < row.length; i += 2) {
      const next = row[i + 1] as number;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push({ at: next, missing: missing ?? model.symbols[row[i] as number], count: count + 1 });
    }
  }
  return undefined;
}
