import type { Particle } from "../components/index.ts";
import type { Scale } from "../content/compile-counting-model.ts";

/** Numbers of occurrences up to this stay as they are. */
const SMALL = 20;

/** What the greatest number becomes, about. */
const GREATEST = 400;

/**
 * Smaller numbers in the place of large numbers of occurrences: their order stays, and so does their relation to each
 * other as far as whole numbers can keep it.
 */
export function scaleFor(...particles: readonly Particle[]): Scale {
  const numbers = new Set<number>();
  const seen = new Set<Particle>(particles);
  for (const { term, minOccurs, maxOccurs } of seen) {
    for (const number of [minOccurs, maxOccurs]) if (number > SMALL && Number.isFinite(number)) numbers.add(number);
    if (term.kind === "modelGroup") for (const member of term.particles) seen.add(member);
  }
  const sorted = [...numbers].sort((left, right) => left - right);
  const factor = Math.max(1, (sorted.at(-1) ?? 1) / GREATEST);
  const scaled = new Map<number, number>();
  let last = SMALL;
  for (const number of sorted) {
    last = Math.max(last + 1, Math.round(number / factor));
    scaled.set(number, last);
  }
  return (occurs) => {
    if (occurs <= SMALL || occurs === Number.POSITIVE_INFINITY) return occurs;
    return scaled.get(occurs) ?? Math.max(SMALL + 1, Math.round(occurs / factor));
  };
}
