/**
 * A content model whose repetitions are counted instead of written out: an automaton with one state for each place of
 * the schema where a child can come, state 0 being the start, and counters for the finite repetitions around it.
 */
export interface CountingModel {
  readonly counters: readonly Counter[];
  /** For each state, what may be done next. */
  readonly moves: readonly (readonly Move[])[];
  /** For each state, the ways to end there: lists of the counters that must have reached their minimum. */
  readonly endings: readonly (readonly (readonly number[])[])[];
}

/** How often something may be repeated, from 1; `Infinity` for unbounded. */
export interface Counter {
  readonly minOccurs: number;
  readonly maxOccurs: number;
}

/** A way on from a state. */
export interface Move {
  /** Counters of repetitions that end: each must have reached its minimum. */
  readonly leaves: readonly number[];
  /** The counter that goes up by one, for which it must be below its maximum; -1 for none. */
  readonly repeats: number;
  readonly targets: readonly Target[];
}

export interface Target {
  readonly symbol: number;
  /** The state after it. */
  readonly next: number;
  /** Counters that begin at 1. */
  readonly enters: readonly number[];
}

/** A state with the counts that led there. */
export interface Configuration {
  readonly state: number;
  readonly counts: readonly number[];
}

/** Everything that the children so far may mean; no configuration means that they mean nothing. */
export type Run = readonly Configuration[];

/**
 * With Unique Particle Attribution all configurations of a run have one state, and more than one only where a
 * repetition stands directly inside another one. Of more than this, those with the highest counts are left out.
 */
const MAXIMUM_CONFIGURATIONS = 64;

/** The run before the first child. */
export function startRun(model: CountingModel): Run {
  return [{ state: 0, counts: model.counters.map(() => 0) }];
}

/** The run after one more child; empty if it may not come. */
export function stepRun(model: CountingModel, run: Run, symbol: number): Run {
  const found: Configuration[] = [];
  for (const { state, counts } of run) {
    for (const move of model.moves[state] ?? []) {
      if (!isOpen(model, counts, move)) continue;
      for (const { symbol: wanted, next, enters } of move.targets) {
        if (wanted === symbol) keep(model, found, { state: next, counts: counted(model, counts, move, enters) });
      }
    }
  }
  if (found.length <= MAXIMUM_CONFIGURATIONS) return found;
  return found.sort((left, right) => total(left) - total(right)).slice(0, MAXIMUM_CONFIGURATIONS);
}

/** The runs after one more child, by its symbol: {@link stepRun} for all symbols at once. */
export function stepsFrom(model: CountingModel, run: Run): ReadonlyMap<number, Run> {
  const found = new Map<number, Configuration[]>();
  for (const { state, counts } of run) {
    for (const move of model.moves[state] ?? []) {
      if (!isOpen(model, counts, move)) continue;
      for (const { symbol, next, enters } of move.targets) {
        const known = found.get(symbol);
        const after = { state: next, counts: counted(model, counts, move, enters) };
        if (known === undefined) found.set(symbol, [after]);
        else keep(model, known, after);
      }
    }
  }
  return found;
}

/** Whether the children may end here. */
export function mayEnd(model: CountingModel, run: Run): boolean {
  return run.some(({ state, counts }) =>
    model.endings[state]?.some((leaves) => leaves.every((counter) => isSatisfied(model, counts, counter))),
  );
}

/** The symbols that may come next, each once, in the order of the model. */
export function expectedInRun(model: CountingModel, run: Run): readonly number[] {
  const symbols = new Set<number>();
  for (const { state, counts } of run) {
    for (const move of model.moves[state] ?? []) {
      if (isOpen(model, counts, move)) for (const { symbol } of move.targets) symbols.add(symbol);
    }
  }
  return [...symbols].sort((left, right) => left - right);
}

function isSatisfied(model: CountingModel, counts: readonly number[], counter: number): boolean {
  return (counts[counter] ?? 0) >= (model.counters[counter]?.minOccurs ?? 0);
}

function isOpen(model: CountingModel, counts: readonly number[], { leaves, repeats }: Move): boolean {
  if (!leaves.every((counter) => isSatisfied(model, counts, counter))) return false;
  return repeats < 0 || (counts[repeats] ?? 0) < (model.counters[repeats]?.maxOccurs ?? 0) || isEndless(model, repeats);
}

function isEndless(model: CountingModel, counter: number): boolean {
  return model.counters[counter]?.maxOccurs === Number.POSITIVE_INFINITY;
}

function counted(
  model: CountingModel,
  counts: readonly number[],
  { leaves, repeats }: Move,
  enters: readonly number[],
): readonly number[] {
  if (leaves.length === 0 && repeats < 0 && enters.length === 0) return counts;
  const after = [...counts];
  for (const counter of leaves) after[counter] = 0;
  if (repeats >= 0) {
    const count = (after[repeats] ?? 0) + 1;
    // Beyond the minimum an unbounded counter says nothing.
    after[repeats] = isEndless(model, repeats) ? Math.min(count, model.counters[repeats]?.minOccurs ?? 0) : count;
  }
  for (const counter of enters) after[counter] = 1;
  return after;
}

/** Adds a configuration unless another one allows everything that it does; takes out those of which that is true then. */
function keep(model: CountingModel, found: Configuration[], one: Configuration): void {
  if (found.some((other) => covers(model, other, one))) return;
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const other = found[index];
    if (other !== undefined && covers(model, one, other)) found.splice(index, 1);
  }
  found.push(one);
}

/** Counts may be lower, as long as they are not below a minimum that the other one has reached. */
function covers(model: CountingModel, one: Configuration, other: Configuration): boolean {
  if (one.state !== other.state) return false;
  return one.counts.every((count, counter) => {
    const limit = other.counts[counter] ?? 0;
    return count === limit || (count < limit && isSatisfied(model, one.counts, counter));
  });
}

function total({ counts }: Configuration): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
