import { type PathName, type RestrictedPath, takesName } from "../codegen/constraints/restricted-path.ts";
import { costsOf } from "./costs.ts";
import type { ParticlePlan, SamplePlan } from "./plan.ts";

/** How deep below an element something is looked for that may stand anywhere in it. */
const DEEPEST = 6;

/**
 * What a document is to have, and to lack, whatever is decided otherwise: places of elements and attributes, without
 * numbers. The identity constraints of a document tell, when it is made, and then it is made again.
 */
export class Wishes {
  private readonly wanted = new Set<string>();
  private readonly leftOut = new Set<string>();

  get isEmpty(): boolean {
    return this.wanted.size === 0 && this.leftOut.size === 0;
  }

  wants(place: string): boolean {
    return this.wanted.has(place);
  }

  /** Whether something is wanted in an element. */
  wantsBelow(place: string): boolean {
    for (const one of this.wanted) if (one.startsWith(`${place}/`)) return true;
    return false;
  }

  leavesOut(place: string): boolean {
    return this.leftOut.has(place);
  }

  /** Asks for what some names lead to. @returns whether some of it was not wanted before */
  want(place: string, names: readonly string[]): boolean {
    const before = this.wanted.size;
    let at = place;
    for (const one of names) {
      at += `/${one}`;
      if (!this.leftOut.has(at)) this.wanted.add(at);
    }
    return this.wanted.size > before;
  }

  /** @returns whether it was not left out before */
  leaveOut(place: string): boolean {
    if (this.leftOut.has(place)) return false;
    this.leftOut.add(place);
    this.wanted.delete(place);
    return true;
  }
}

/** A place without the numbers of its steps. */
export function withoutNumbers(path: string): string {
  return path.replace(/\[\d+\]/g, "");
}

/** What may be a child: its name and the key of its declaration. */
export interface Child {
  readonly name: string;
  readonly key: string;
}

const children = /*@__PURE__*/ new WeakMap<ParticlePlan, readonly Child[]>();

/** The elements of a content, with those that may stand in their place; what wildcards take is none of them. */
export function childrenOf(plan: SamplePlan, particle: ParticlePlan): readonly Child[] {
  const known = children.get(particle);
  if (known !== undefined) return known;
  const { element, sequence, choice, all } = particle;
  const keys = element === undefined ? [] : waysOf(plan, element);
  const found = [
    ...keys.map((key) => ({ key, name: plan.elements[key]?.name ?? "" })),
    ...(sequence ?? choice ?? all ?? []).flatMap((one) => childrenOf(plan, one)),
  ];
  children.set(particle, found);
  return found;
}

/** The keys of an element, if it is not abstract, and of those that may stand in its place, which have an end. */
export function waysOf(plan: SamplePlan, key: string): readonly string[] {
  const { element: cost } = costsOf(plan);
  const { abstract, substitutes = [] } = plan.elements[key] ?? {};
  return [...(abstract ? [] : [key]), ...substitutes].filter((one) => cost(one) < Number.POSITIVE_INFINITY);
}

/** Where a path leads that content allows. */
export interface Route {
  readonly names: readonly string[];
  /** Key of the complex type that it ends in; absent for a simple type or an attribute. */
  readonly type?: string | undefined;
}

/** The ways from an element of a type along a path that content allows, shortest and cheapest first. */
export function routesTo(plan: SamplePlan, type: string | undefined, path: RestrictedPath): readonly Route[] {
  let open: readonly Route[] = [{ names: [], type }];
  for (let depth = 0; depth <= (path.anywhere ? DEEPEST : 0) && open.length > 0; depth++) {
    const found = open.flatMap((one) => along(plan, one, path));
    if (found.length > 0) return found;
    open = [...new Map(open.flatMap((one) => below(plan, one)).map((one) => [one.type, one])).values()];
  }
  return [];
}

function along(plan: SamplePlan, from: Route, { steps, attribute }: RestrictedPath): readonly Route[] {
  let at: readonly Route[] = [from];
  for (const step of steps) at = at.flatMap((one) => below(plan, one, step));
  if (attribute === undefined) return at;
  return at.flatMap(({ names, type = "" }) => {
    const uses = plan.types[type]?.attributes ?? [];
    const use = uses.find(({ namespace = "", name }) => takesName(attribute, namespace, name));
    return use === undefined ? [] : [{ names: [...names, `@${use.name}`] }];
  });
}

/** One step down, by the cheapest child first. */
function below(plan: SamplePlan, { names, type }: Route, step: PathName = {}): readonly Route[] {
  const content = plan.types[type ?? ""]?.content;
  if (content === undefined) return [];
  const { element: cost } = costsOf(plan);
  return childrenOf(plan, content)
    .filter(({ key, name }) => takesName(step, plan.elements[key]?.namespace ?? "", name))
    .sort((a, b) => cost(a.key) - cost(b.key))
    .map(({ key, name }) => ({ names: [...names, name], type: plan.elements[key]?.type }));
}
