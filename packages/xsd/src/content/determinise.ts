import type { ElementDeclaration, Particle, Wildcard } from "../components/index.ts";
import type { AutomatonContentModel } from "./content-model.ts";
import type { Positions } from "./glushkov.ts";

/** More states than this are not built; only content that breaks Unique Particle Attribution comes near. */
const MAXIMUM_STATES = 4000;

/** What may come after some positions: others, or the end of the content. */
interface Outlook {
  readonly next: readonly number[];
  readonly isLast: boolean;
}

/**
 * Makes the automaton of positions deterministic by subset construction over particles. `symbolsOf` says what may stand
 * for a particle. Sets of positions after which the same may come are one state: a repeated choice of a hundred elements
 * has one, and not a hundred with a hundred ways to the others each.
 *
 * Returns `undefined` if there would be too many states.
 */
export function determinise(
  positions: Positions,
  symbolsOf: (particle: Particle) => readonly (ElementDeclaration | Wildcard)[],
): Omit<AutomatonContentModel, "kind" | "openContent"> | undefined {
  const symbols: (ElementDeclaration | Wildcard)[] = [];
  const particles: Particle[] = [];
  const symbolIndexes = new Map<Particle, readonly number[]>();
  for (const particle of positions.particles) {
    if (particle === undefined || symbolIndexes.has(particle)) continue;
    const indexes: number[] = [];
    for (const symbol of symbolsOf(particle)) {
      indexes.push(symbols.length);
      symbols.push(symbol);
      particles.push(particle);
    }
    symbolIndexes.set(particle, indexes);
  }
  const outlook = (members: readonly number[]): Outlook => {
    const next = new Set<number>();
    let isLast = false;
    for (const position of members) {
      for (const one of positions.follow[position] ?? []) next.add(one);
      isLast ||= positions.last.has(position);
    }
    return { next: [...next], isLast };
  };
  const start = outlook([0]);
  const states = [start];
  const stateByKey = new Map([[keyOf(start), 0]]);
  const transitions: number[][] = [];
  for (let state = 0; state < states.length; state += 1) {
    if (states.length > MAXIMUM_STATES) return undefined;
    const targets = new Map<Particle, number[]>();
    for (const next of states[state]?.next ?? []) {
      const particle = positions.particles[next];
      if (particle === undefined) continue;
      const target = targets.get(particle);
      if (target === undefined) targets.set(particle, [next]);
      else target.push(next);
    }
    const row: number[] = [];
    for (const [particle, target] of targets) {
      const reached = outlook(target);
      const key = keyOf(reached);
      const known = stateByKey.get(key);
      const next = known ?? states.length;
      if (known === undefined) {
        stateByKey.set(key, next);
        states.push(reached);
      }
      for (const symbol of symbolIndexes.get(particle) ?? []) row.push(symbol, next);
    }
    transitions.push(row);
  }
  const accepting = states.map(({ isLast }) => isLast);
  return { symbols, particles, transitions, accepting };
}

function keyOf({ next, isLast }: Outlook): string {
  return `${isLast} ${[...next].sort((left, right) => left - right).join(" ")}`;
}
