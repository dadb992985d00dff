import type { Particle } from "../components/index.ts";

/** More positions than this are not expanded. */
export const MAXIMUM_POSITIONS = 1000;

/**
 * The positions of a particle: every place where a child can come, occurrences written out. Position 0 is the start;
 * `follow[position]` holds the positions that can come next.
 */
export interface Positions {
  readonly particles: readonly (Particle | undefined)[];
  readonly follow: readonly ReadonlySet<number>[];
  readonly last: ReadonlySet<number>;
}

interface Fragment {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

interface Writer {
  readonly particles: (Particle | undefined)[];
  readonly follow: Set<number>[];
}

const NOTHING: Fragment = { nullable: true, first: [], last: [] };

/** Thrown inside this module only, to leave the recursion. */
class TooManyPositions extends Error {}

/** Computes the positions, or `undefined` if there would be more than {@link MAXIMUM_POSITIONS}. */
export function computePositions(particle: Particle): Positions | undefined {
  const writer: Writer = { particles: [undefined], follow: [new Set()] };
  try {
    const fragment = particleFragment(particle, writer);
    for (const position of fragment.first) writer.follow[0]?.add(position);
    return { ...writer, last: new Set(fragment.nullable ? [0, ...fragment.last] : fragment.last) };
  } catch (error) {
    if (error instanceof TooManyPositions) return undefined;
    throw error;
  }
}

function connect(from: readonly number[], to: readonly number[], writer: Writer): void {
  for (const position of from) for (const next of to) writer.follow[position]?.add(next);
}

function concatenate(left: Fragment, right: Fragment, writer: Writer): Fragment {
  connect(left.last, right.first, writer);
  return {
    nullable: left.nullable && right.nullable,
    first: left.nullable ? [...left.first, ...right.first] : left.first,
    last: right.nullable ? [...left.last, ...right.last] : right.last,
  };
}

/** `required` copies in a row; then the rest nested, so that each optional copy comes only after the one before it. */
function particleFragment(particle: Particle, writer: Writer): Fragment {
  const { minOccurs, maxOccurs } = particle;
  const unbounded = maxOccurs === Number.POSITIVE_INFINITY;
  const copies = unbounded ? Math.max(minOccurs, 1) : maxOccurs;
  let tail = NOTHING;
  for (let copy = copies; copy >= 1; copy -= 1) {
    const fragment = termFragment(particle, writer);
    if (fragment.first.length === 0) return fragment.nullable || minOccurs === 0 ? NOTHING : fragment;
    if (unbounded && copy === copies) connect(fragment.last, fragment.first, writer);
    const joined = concatenate(fragment, tail, writer);
    tail = copy > minOccurs ? { ...joined, nullable: true } : joined;
  }
  return tail;
}

function termFragment(particle: Particle, writer: Writer): Fragment {
  const { term } = particle;
  if (term.kind !== "modelGroup") {
    const position = writer.particles.length;
    if (position > MAXIMUM_POSITIONS) throw new TooManyPositions();
    writer.particles.push(particle);
    writer.follow.push(new Set());
    return { nullable: false, first: [position], last: [position] };
  }
  if (term.compositor === "choice") {
    const branches = term.particles.map((branch) => particleFragment(branch, writer));
    return {
      nullable: branches.some((branch) => branch.nullable),
      first: branches.flatMap((branch) => branch.first),
      last: branches.flatMap((branch) => branch.last),
    };
  }
  let whole = NOTHING;
  for (const member of term.particles) whole = concatenate(whole, particleFragment(member, writer), writer);
  return whole;
}
