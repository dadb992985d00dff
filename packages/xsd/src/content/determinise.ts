import type { ElementDeclaration, Particle, Wildcard } from "../components/index.ts";
import type { AutomatonContentModel } from "./content-model.ts";
import type { Positions } from "./glushkov.ts";

/** More states than this are not built; only content that breaks Unique Particle Attribution comes near. */
const MAXIMUM_STATES = 4000;

/**
 * Makes the automaton of positions deterministic by subset construction over particles. With Unique Particle
 * Attribution a state holds copies of one particle only. `symbolsOf` says what may stand for a particle.
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
  const states: (readonly number[])[] = [[0]];
  const stateByKey = new Map([["0", 0]]);
  const transitions: number[][] = [];
  const accepting: boolean[] = [];
  for (let state = 0; state < states.length; state += 1) {
    if (states.length > MAXIMUM_STATES) return undefined;
    const members = states[state] ?? [];
    accepting.push(members.some((position) => positions.last.has(position)));
    const targets = new Map<Particle, Set<number>>();
    for (const position of members) {
      for (const next of positions.follow[position] ?? []) {
        const particle = positions.particles[next];
        if (particle === undefined) continue;
        const target = targets.get(particle);
        if (target === undefined) targets.set(particle, new Set([next]));
        else target.add(next);
      }
    }
    const row: number[] = [];
    for (const [particle, target] of targets) {
      const sorted = [...target].sort((left, right) => left - right);
      const key = sorted.join(" ");
      const known = stateByKey.get(key);
      const next = known ?? states.length;
      if (known === undefined) {
        stateByKey.set(key, next);
        states.push(sorted);
      }
      for (const symbol of symbolIndexes.get(particle) ?? []) row.push(symbol, next);
    }
    transitions.push(row);
  }
  return { symbols, particles, transitions, accepting };
}
