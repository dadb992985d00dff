import { expectedInRun, mayEnd, type Run, startRun, stepRun } from "@schemawright/runtime/codegen";
import type { ElementDeclaration, OpenContent, Wildcard } from "../components/index.ts";
import type { AllContentModel, CountingContentModel } from "../content/content-model.ts";
import { allowsName, type IsDefined, isSubset } from "../content/wildcards.ts";
import type { CheckedModel } from "./content-models.ts";

/** More pairs of states than this are not compared. */
const MAXIMUM_PAIRS = 20_000;

/** A content model that can be walked: `State` is a state of an automaton or the counts of an all group's members. */
interface Walk<State> {
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
 * Whether each sequence of children that `derived` admits is admitted by `base`. Walks both models side by side: https://www.w3.org/TR/xmlschema11-1/#cos-content-act-restrict
 */
export function contentRestrictionFault(
  derived: CheckedModel,
  base: CheckedModel,
  compare: CompareElements,
  isDefined: IsDefined,
): ContentComparison {
  return walkBoth(walkOf(derived, "derived"), walkOf(base, "base"), compare, isDefined);
}

function walkBoth<Derived, Base>(
  derived: Walk<Derived>,
  base: Walk<Base>,
  compare: CompareElements,
  isDefined: IsDefined,
): ContentComparison {
  const no = (fault: string): ContentComparison => ({ fault, complete: true });
  const queue: { readonly left: Derived; readonly right: Base }[] = [{ left: derived.start, right: base.start }];
  const seen = new Set([`${derived.key(derived.start)}|${base.key(base.start)}`]);
  for (let at = 0; at < queue.length; at += 1) {
    const pair = queue[at];
    if (pair === undefined || queue.length >= MAXIMUM_PAIRS) return { fault: undefined, complete: false };
    if (derived.accepts(pair.left) && !base.accepts(pair.right)) {
      return no(`the base type wants ${wanted(base.options(pair.right))} where the restriction may end`);
    }
    const options = base.options(pair.right);
    for (const { symbol, next } of derived.options(pair.left)) {
      const match =
        symbol.kind === "wildcard" ? matchWildcard(symbol, options) : matchElement(symbol, options, isDefined);
      if (match === undefined) return no(`the base type does not admit ${describe(symbol)} here`);
      if (symbol.kind === "elementDeclaration" && match.symbol.kind === "elementDeclaration") {
        const fault = compare(symbol, match.symbol);
        if (fault !== undefined) return no(`the element "${symbol.name}" ${fault}`);
      }
      const key = `${derived.key(next)}|${base.key(match.next)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ left: next, right: match.next });
    }
  }
  return { fault: undefined, complete: true };
}

function matchElement<State>(
  element: ElementDeclaration,
  options: readonly Option<State>[],
  isDefined: IsDefined,
): Option<State> | undefined {
  const { name, targetNamespace } = element;
  const declared = options.find(
    ({ symbol }) =>
      symbol.kind === "elementDeclaration" && symbol.name === name && symbol.targetNamespace === targetNamespace,
  );
  if (declared !== undefined) return declared;
  return options.find(
    ({ symbol }) =>
      symbol.kind === "wildcard" && allowsName(symbol.namespaceConstraint, targetNamespace, name, isDefined),
  );
}

const STRENGTH = ["skip", "lax", "strict"];

function matchWildcard<State>(wildcard: Wildcard, options: readonly Option<State>[]): Option<State> | undefined {
  return options.find(
    ({ symbol }) =>
      symbol.kind === "wildcard" &&
      isSubset(wildcard.namespaceConstraint, symbol.namespaceConstraint) &&
      STRENGTH.indexOf(wildcard.processContents) >= STRENGTH.indexOf(symbol.processContents),
  );
}

function walkOf(model: CheckedModel, role: "derived" | "base"): Walk<readonly number[]> {
  const walk = plainWalk(model, role);
  return model.openContent === undefined ? walk : withOpenContent(walk, model.openContent);
}

function plainWalk(model: CheckedModel, role: "derived" | "base"): Walk<readonly number[]> {
  if (model.kind === "empty") return { start: [0], key: String, accepts: () => true, options: () => [] };
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
    start: [numberOf(startRun(model))],
    key: String,
    accepts: (state) => mayEnd(model, runOf(state)),
    options(state) {
      const run = runOf(state);
      return expectedInRun(model, run).flatMap((index) => {
        const symbol = model.symbols[index];
        return symbol === undefined ? [] : [{ symbol, next: [numberOf(stepRun(model, run, index))] }];
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
