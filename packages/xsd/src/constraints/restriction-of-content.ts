import { mayEnd, type Run, startRun, stepsFrom } from "@schemawright/runtime/general";
import type { ElementDeclaration, OpenContent, Wildcard } from "../components/index.ts";
import type { AllContentModel, CountingContentModel } from "../content/content-model.ts";
import { expandedName } from "../documents/names.ts";
import type { CheckedModel } from "./content-models.ts";
import { admittedNames, type Name, tellingNames } from "./names-of-wildcards.ts";

/** More pairs of states than this are not compared. */
const MAXIMUM_PAIRS = 20_000;

/** More steps than this, each counted once for every counter, are not gone. */
const MAXIMUM_STEPS = 5_000_000;

/** A content model that can be walked: `State` is a state of an automaton or the counts of an all group's members. */
interface Walk<State> {
  /** What a step costs: the number of counts in a state. */
  readonly cost: number;
  readonly start: State;
  readonly key: (state: State) => string;
  readonly accepts: (state: State) => boolean;
  /** What may come next; open content last. */
  readonly options: (state: State) => readonly Option<State>[];
}

interface Option<State> {
  readonly symbol: ElementDeclaration | Wildcard;
  readonly next: State;
}

/** Why a derived declaration does not restrict a base one; `undefined` if it does. */
export type CompareElements = (derived: ElementDeclaration, base: ElementDeclaration) => string | undefined;

/** What a comparison found. */
export interface ContentComparison {
  /** Why some sequence of children that the restriction admits is not admitted by the base; `undefined` if none is known. */
  readonly fault: string | undefined;
  /** All sequences were looked at. */
  readonly complete: boolean;
}

/**
 * Whether each sequence of children that `derived` admits is admitted by `base`, and each child's declaration restricts
 * that of the base. Walks both models side by side, name by name:
 * https://www.w3.org/TR/xmlschema11-1/#cos-content-act-restrict. `declared` holds the global elements by expanded name.
 */
export function contentRestrictionFault(
  derived: CheckedModel,
  base: CheckedModel,
  compare: CompareElements,
  declared: ReadonlyMap<string, ElementDeclaration>,
): ContentComparison {
  const names = tellingNames([derived, base], declared);
  const taken = new Map([...admittedNames(derived, names, declared), ...admittedNames(base, names, declared)]);
  return walkBoth(walkOf(derived, "derived"), walkOf(base, "base"), { compare, declared, taken });
}

interface Names {
  readonly compare: CompareElements;
  readonly declared: ReadonlyMap<string, ElementDeclaration>;
  /** The names that each wildcard takes. */
  readonly taken: ReadonlyMap<Wildcard, readonly Name[]>;
}

function walkBoth<Derived, Base>(derived: Walk<Derived>, base: Walk<Base>, names: Names): ContentComparison {
  let steps = 0;
  const no = (fault: string): ContentComparison => ({ fault, complete: true });
  const queue: { readonly left: Derived; readonly right: Base }[] = [{ left: derived.start, right: base.start }];
  const seen = new Set([`${derived.key(derived.start)}|${base.key(base.start)}`]);
  for (let at = 0; at < queue.length; at += 1) {
    const pair = queue[at];
    if (pair === undefined || queue.length >= MAXIMUM_PAIRS || steps > MAXIMUM_STEPS)
      return { fault: undefined, complete: false };
    if (derived.accepts(pair.left) && !base.accepts(pair.right)) {
      return no(`the base type wants ${wanted(base.options(pair.right))} where the restriction may end`);
    }
    const baseOptions = namedOptions(base.options(pair.right), names);
    const derivedOptions = namedOptions(derived.options(pair.left), names);
    steps += baseOptions.size * base.cost + derivedOptions.size * derived.cost;
    for (const [key, { option, name }] of derivedOptions) {
      const match = baseOptions.get(key);
      if (match === undefined) return no(`the base type does not admit ${describe(option.symbol)} here`);
      const fault = bindingFault(option.symbol, match.option.symbol, name, names);
      if (fault !== undefined) return no(fault);
      const states = `${derived.key(option.next)}|${base.key(match.option.next)}`;
      if (seen.has(states)) continue;
      seen.add(states);
      queue.push({ left: option.next, right: match.option.next });
    }
  }
  return { fault: undefined, complete: true };
}

interface NamedOption<State> {
  readonly option: Option<State>;
  readonly name: Name;
}

/** What each name leads to: an element declaration takes precedence over a wildcard. */
function namedOptions<State>(
  options: readonly Option<State>[],
  { taken }: Names,
): ReadonlyMap<string, NamedOption<State>> {
  const byName = new Map<string, NamedOption<State>>();
  for (const option of options) {
    if (option.symbol.kind === "wildcard") continue;
    const { targetNamespace: namespace, name: localName } = option.symbol;
    const key = expandedName(namespace, localName);
    if (!byName.has(key)) byName.set(key, { option, name: { namespace, localName } });
  }
  for (const option of options) {
    if (option.symbol.kind === "elementDeclaration") continue;
    for (const name of taken.get(option.symbol) ?? []) {
      const key = expandedName(name.namespace, name.localName);
      if (!byName.has(key)) byName.set(key, { option, name });
    }
  }
  return byName;
}

const STRENGTH = ["skip", "lax", "strict"];

/** https://www.w3.org/TR/xmlschema11-1/#key-dflt-binding: what the base says of a child is what the restriction says, or less. */
function bindingFault(
  own: ElementDeclaration | Wildcard,
  base: ElementDeclaration | Wildcard,
  name: Name,
  { compare, declared }: Names,
): string | undefined {
  if (base.kind === "wildcard") {
    if (own.kind === "elementDeclaration") return undefined;
    const weaker = STRENGTH.indexOf(own.processContents) < STRENGTH.indexOf(base.processContents);
    return weaker ? `the wildcard there says processContents="${base.processContents}"` : undefined;
  }
  const global = declared.get(expandedName(name.namespace, name.localName));
  const declaration = own.kind === "elementDeclaration" ? own : own.processContents === "skip" ? undefined : global;
  if (declaration === undefined) {
    const invalidAnyway = own.kind === "wildcard" && own.processContents === "strict";
    return invalidAnyway ? undefined : `a wildcard takes the element "${base.name}", which is declared there`;
  }
  const fault = compare(declaration, base);
  return fault === undefined ? undefined : `the element "${base.name}" ${fault}`;
}

function walkOf(model: CheckedModel, role: "derived" | "base"): Walk<readonly number[]> {
  const walk = plainWalk(model, role);
  return model.openContent === undefined ? walk : withOpenContent(walk, model.openContent);
}

function plainWalk(model: CheckedModel, role: "derived" | "base"): Walk<readonly number[]> {
  if (model.kind === "empty") return { cost: 1, start: [0], key: String, accepts: () => true, options: () => [] };
  if (model.kind === "all") return allWalk(model, role);
  return countingWalk(model);
}

/** Runs are numbered as they are met. */
function countingWalk(model: CountingContentModel): Walk<readonly number[]> {
  const runs: Run[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (run: Run): number => {
    const key = run.map(({ state, counts }) => `${state}:${counts.join(",")}`).join(" ");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, runs.length);
    return runs.push(run) - 1;
  };
  const runOf = ([number = 0]: readonly number[]): Run => runs[number] ?? [];
  return {
    cost: model.counters.length + 1,
    start: [numberOf(startRun(model))],
    key: String,
    accepts: (state) => mayEnd(model, runOf(state)),
    options(state) {
      return [...stepsFrom(model, runOf(state))].flatMap(([index, run]) => {
        const symbol = model.symbols[index];
        return symbol === undefined ? [] : [{ symbol, next: [numberOf(run)] }];
      });
    },
  };
}

/**
 * A state is how often each member came. Counts beyond what matters are kept at that number. A derived all group is
 * walked in every order, which the limit of pairs cuts short for large ones.
 */
function allWalk(model: AllContentModel, role: "derived" | "base"): Walk<readonly number[]> {
  const { members } = model;
  const ceiling = members.map(({ minOccurs, maxOccurs }) =>
    maxOccurs === Number.POSITIVE_INFINITY ? minOccurs : maxOccurs,
  );
  return {
    cost: members.length,
    start: members.map(() => 0),
    key: (state) => `${role === "base" ? "" : "all "}${state.join(",")}`,
    accepts: (state) =>
      (model.optional && state.every((count) => count === 0)) ||
      members.every(({ minOccurs }, index) => (state[index] ?? 0) >= minOccurs),
    options: (state) =>
      members.flatMap(({ symbols, maxOccurs }, index) => {
        const count = state[index] ?? 0;
        if (count >= maxOccurs) return [];
        const next = state.with(index, Math.min(count + 1, ceiling[index] ?? 0));
        return symbols.map((symbol) => ({ symbol, next }));
      }),
  };
}

/** Interleaved: the wildcard is always an option. Suffix: after an end, only the wildcard is. */
function withOpenContent(walk: Walk<readonly number[]>, openContent: OpenContent): Walk<readonly number[]> {
  const { mode, wildcard: symbol } = openContent;
  const suffix: readonly number[] = [-1];
  return {
    cost: walk.cost,
    start: walk.start,
    key: walk.key,
    accepts: (state) => state[0] === -1 || walk.accepts(state),
    options(state) {
      if (state[0] === -1) return [{ symbol, next: suffix }];
      if (mode === "interleave") return [...walk.options(state), { symbol, next: state }];
      return walk.accepts(state) ? [...walk.options(state), { symbol, next: suffix }] : walk.options(state);
    },
  };
}

function wanted<State>(options: readonly Option<State>[]): string {
  return options.length === 0 ? "nothing" : options.map(({ symbol }) => describe(symbol)).join(" or ");
}

function describe(symbol: ElementDeclaration | Wildcard): string {
  return symbol.kind === "wildcard" ? "elements of a wildcard" : `"${symbol.name}"`;
}
