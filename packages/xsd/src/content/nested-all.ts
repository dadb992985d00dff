import type { Particle } from "../components/index.ts";

/** The first non-empty `xs:all` group inside a particle. */
export function nestedAll(particle: Particle): Particle | undefined {
  const { term } = particle;
  if (term.kind !== "modelGroup") return undefined;
  if (term.compositor === "all" && term.particles.length > 0) return particle;
  for (const member of term.particles) {
    const nested = nestedAll(member);
    if (nested !== undefined) return nested;
  }
  return undefined;
}
