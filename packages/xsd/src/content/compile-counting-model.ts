import type { ElementDeclaration, ModelGroup, OpenContent, Particle, Wildcard } from "../components/index.ts";
import type { CountingContentModel } from "./content-model.ts";
import { nestedAll } from "./nested-all.ts";
import type { SubstitutionGroups } from "./substitution-groups.ts";
import { symbolsOf } from "./symbols-of.ts";

/** More ways from state to state than this are not built. */
const MAXIMUM_TARGETS = 1_000_000;

/** A number of occurrences in the place of another one: what compares models scales them down. */
export type Scale = (occurs: number) => number;

interface Draft {
  readonly symbols: (ElementDeclaration | Wildcard)[];
  readonly particles: Particle[];
  readonly symbolIndexes: Map<Particle, readonly number[]>;
  readonly counters: { readonly minOccurs: number; readonly maxOccurs: number }[];
  readonly moves: Move[][];
  readonly groups: SubstitutionGroups;
  readonly scale: Scale;
  targets: number;
}

type Move = CountingContentModel["moves"][number][number];
type Target = Move["targets"][number];

interface Ending {
  readonly state: number;
  readonly leaves: readonly number[];
}

interface Fragment {
  readonly nullable: boolean;
  readonly first: readonly Target[];
  readonly last: readonly Ending[];
}

const NOTHING: Fragment = { nullable: true, first: [], last: [] };
const IMPOSSIBLE: Fragment = { nullable: false, first: [], last: [] };

/** Counted repetitions may stand so deep in each other; more of them multiply what a child may mean. */
const MAXIMUM_DEPTH = 16;

/** Thrown inside this module only, to leave the recursion. */
class TooManyTargets extends Error {}

/**
 * Compiles a particle without `xs:all` groups to an automaton with counters: its size is that of the schema's text,
 * whatever the numbers of occurrences. `undefined` if there would be more than a million ways from
 * state to state, if counted repetitions are more than 16 deep in each other, or if there is an `xs:all` group.
 */
export function compileCountingModel(
  particle: Particle,
  openContent: OpenContent | undefined,
  groups: SubstitutionGroups = new Map(),
  scale: Scale = (occurs) => occurs,
): CountingContentModel | undefined {
  if (nestedAll(particle) !== undefined) return undefined;
  const draft: Draft = {
    symbols: [],
    particles: [],
    symbolIndexes: new Map(),
    counters: [],
    moves: [[]],
    groups,
    scale,
    targets: 0,
  };
  try {
    const whole = particleFragment(particle, draft);
    connect([{ state: 0, leaves: [] }], whole.first, -1, draft);
    const endings: (readonly number[])[][] = draft.moves.map(() => []);
    for (const { state, leaves } of whole.last) endings[state]?.push(leaves);
    if (whole.nullable) endings[0]?.push([]);
    const { symbols, particles, counters, moves } = draft;
    return { kind: "counting", symbols, particles, counters, moves, endings, openContent };
  } catch (error) {
    if (error instanceof TooManyTargets) return undefined;
    throw error;
  }
}

function connect(from: readonly Ending[], targets: readonly Target[], repeats: number, draft: Draft): void {
  if (targets.length === 0) return;
  draft.targets += from.length + targets.length;
  if (draft.targets > MAXIMUM_TARGETS) throw new TooManyTargets();
  for (const { state, leaves } of from) draft.moves[state]?.push({ leaves, repeats, targets });
}

function particleFragment(particle: Particle, draft: Draft): Fragment {
  const { term, minOccurs, maxOccurs } = merged(particle);
  const body = termFragment(term, particle, draft);
  if (body.first.length === 0) return body.nullable || minOccurs === 0 ? NOTHING : IMPOSSIBLE;
  const nullable = body.nullable || minOccurs === 0;
  if (maxOccurs === 1) return { ...body, nullable };
  const minimum = body.nullable ? 1 : Math.max(1, draft.scale(minOccurs));
  if (minimum === 1 && maxOccurs === Number.POSITIVE_INFINITY) {
    connect(body.last, body.first, -1, draft);
    return { ...body, nullable };
  }
  if (body.first.some(({ enters }) => enters.length >= MAXIMUM_DEPTH)) throw new TooManyTargets();
  const counter = draft.counters.length;
  draft.counters.push({ minOccurs: minimum, maxOccurs: draft.scale(maxOccurs) });
  connect(body.last, body.first, counter, draft);
  return {
    nullable,
    first: body.first.map((target) => ({ ...target, enters: [...target.enters, counter] })),
    last: body.last.map(({ state, leaves }) => ({ state, leaves: [...leaves, counter] })),
  };
}

/** A repetition directly inside another one is one repetition, where the numbers that they allow have no gaps. */
function merged(particle: Particle): Pick<Particle, "term" | "minOccurs" | "maxOccurs"> {
  const { term, minOccurs, maxOccurs } = particle;
  const inner = term.kind === "modelGroup" && term.particles.length === 1 ? term.particles[0] : undefined;
  if (inner === undefined) return { term, minOccurs, maxOccurs };
  const { minOccurs: low, maxOccurs: high, term: innermost } = merged(inner);
  const gapless =
    minOccurs === maxOccurs || (minOccurs === 0 ? low <= 1 : (minOccurs + 1) * low <= times(minOccurs, high) + 1);
  if (!gapless) return { term, minOccurs, maxOccurs };
  return { term: innermost, minOccurs: times(minOccurs, low), maxOccurs: times(maxOccurs, high) };
}

function times(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

function termFragment(term: Particle["term"], particle: Particle, draft: Draft): Fragment {
  if (term.kind !== "modelGroup") return position(innermost(particle), draft);
  return term.compositor === "choice" ? choice(term, draft) : sequence(term, draft);
}

/** The particle of the declaration or wildcard itself, where groups around it were merged with it. */
function innermost(particle: Particle): Particle {
  let one = particle;
  while (one.term.kind === "modelGroup") {
    const inner: Particle | undefined = one.term.particles[0];
    if (inner === undefined) break;
    one = inner;
  }
  return one;
}

function position(particle: Particle, draft: Draft): Fragment {
  const state = draft.moves.length;
  draft.moves.push([]);
  if (state > MAXIMUM_TARGETS) throw new TooManyTargets();
  const first = indexesOf(particle, draft).map((symbol) => ({ symbol, next: state, enters: [] }));
  return first.length === 0 ? IMPOSSIBLE : { nullable: false, first, last: [{ state, leaves: [] }] };
}

function indexesOf(particle: Particle, draft: Draft): readonly number[] {
  const known = draft.symbolIndexes.get(particle);
  if (known !== undefined) return known;
  const indexes = symbolsOf(particle, draft.groups).map((symbol) => {
    draft.particles.push(particle);
    return draft.symbols.push(symbol) - 1;
  });
  draft.symbolIndexes.set(particle, indexes);
  return indexes;
}

function choice(group: ModelGroup, draft: Draft): Fragment {
  const branches = group.particles.map((branch) => particleFragment(branch, draft));
  return {
    nullable: branches.some((branch) => branch.nullable),
    first: branches.flatMap((branch) => branch.first),
    last: branches.flatMap((branch) => branch.last),
  };
}

/** From the right to the left, so that what may follow is one list for all that it may follow. */
function sequence(group: ModelGroup, draft: Draft): Fragment {
  const members = group.particles.map((member) => particleFragment(member, draft));
  let tail = NOTHING;
  for (const member of members.toReversed()) {
    connect(member.last, tail.first, -1, draft);
    tail = {
      nullable: member.nullable && tail.nullable,
      first: member.nullable ? [...member.first, ...tail.first] : member.first,
      last: tail.nullable ? [...member.last, ...tail.last] : tail.last,
    };
  }
  return tail;
}
