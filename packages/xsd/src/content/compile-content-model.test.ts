import { mayEnd, type Run, startRun, stepRun } from "@schemawright/runtime/general";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ElementDeclaration, Particle, SimpleTypeDefinition, Term } from "../components/index.ts";
import { compileContentModel } from "./compile-content-model.ts";
import { compileCountingModel } from "./compile-counting-model.ts";
import {
  type AllContentModel,
  type AutomatonContentModel,
  type CountingContentModel,
  expectedSymbols,
} from "./content-model.ts";

const location = { document: "test.xsd", line: 1, column: 1, offset: 0 };
const type: SimpleTypeDefinition = {
  kind: "simpleTypeDefinition",
  name: "string",
  targetNamespace: "",
  baseTypeDefinition: undefined,
  variety: "atomic",
  primitiveTypeDefinition: undefined,
  itemTypeDefinition: undefined,
  memberTypeDefinitions: [],
  explicitMembers: [],
  facets: [],
  final: [],
  builtIn: true,
  annotations: [],
  location,
};

function element(name: string): ElementDeclaration {
  return {
    kind: "elementDeclaration",
    name,
    targetNamespace: "",
    typeDefinition: type,
    typeTable: undefined,
    scope: "local",
    valueConstraint: undefined,
    nillable: false,
    abstract: false,
    identityConstraintDefinitions: [],
    substitutionGroupAffiliations: [],
    disallowedSubstitutions: [],
    substitutionGroupExclusions: [],
    annotations: [],
    location,
  };
}

const LETTERS = ["a", "b", "c"] as const;

function occurs(term: Term, minOccurs: number, maxOccurs: number): Particle {
  return { kind: "particle", minOccurs, maxOccurs, term, annotations: [], location };
}

function group(compositor: "all" | "choice" | "sequence", ...particles: readonly Particle[]): Term {
  return { kind: "modelGroup", compositor, particles, definitionName: undefined, annotations: [], location };
}

/** What is left of a particle after one child, by the definition of the operators: the reference. */
type Expression =
  | { readonly kind: "none" }
  | { readonly kind: "nothing" }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sequence"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "choice"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "star"; readonly inner: Expression };

const NONE: Expression = { kind: "none" };
const NOTHING: Expression = { kind: "nothing" };

function sequence(left: Expression, right: Expression): Expression {
  if (left.kind === "none" || right.kind === "none") return NONE;
  if (left.kind === "nothing") return right;
  return right.kind === "nothing" ? left : { kind: "sequence", left, right };
}

function choice(left: Expression, right: Expression): Expression {
  if (left.kind === "none") return right;
  return right.kind === "none" ? left : { kind: "choice", left, right };
}

function toExpression({ term, minOccurs, maxOccurs }: Particle): Expression {
  let once: Expression = NONE;
  if (term.kind === "elementDeclaration") once = { kind: "name", name: term.name };
  if (term.kind === "modelGroup") {
    const parts = term.particles.map(toExpression);
    once = term.compositor === "choice" ? parts.reduce(choice, NONE) : parts.reduce(sequence, NOTHING);
  }
  let rest: Expression = maxOccurs === Number.POSITIVE_INFINITY ? { kind: "star", inner: once } : NOTHING;
  if (maxOccurs !== Number.POSITIVE_INFINITY) {
    for (let count = minOccurs; count < maxOccurs; count += 1) rest = choice(NOTHING, sequence(once, rest));
  }
  for (let count = 0; count < minOccurs; count += 1) rest = sequence(once, rest);
  return rest;
}

function isNullable(expression: Expression): boolean {
  switch (expression.kind) {
    case "nothing":
    case "star":
      return true;
    case "sequence":
      return isNullable(expression.left) && isNullable(expression.right);
    case "choice":
      return isNullable(expression.left) || isNullable(expression.right);
    default:
      return false;
  }
}

function derive(expression: Expression, name: string): Expression {
  switch (expression.kind) {
    case "name":
      return expression.name === name ? NOTHING : NONE;
    case "choice":
      return choice(derive(expression.left, name), derive(expression.right, name));
    case "star":
      return sequence(derive(expression.inner, name), expression);
    case "sequence": {
      const first = sequence(derive(expression.left, name), expression.right);
      return isNullable(expression.left) ? choice(first, derive(expression.right, name)) : first;
    }
    default:
      return NONE;
  }
}

function matchesByDefinition(particle: Particle, word: readonly string[]): boolean {
  return isNullable(word.reduce(derive, toExpression(particle)));
}

/** Follows every symbol of the name, because random particles need not attribute uniquely. */
function matchesByModel(particle: Particle, word: readonly string[]): boolean {
  const model = compileContentModel(particle, undefined);
  if (model.kind === "empty") return word.length === 0;
  if (model.kind !== "automaton") throw new Error(model.kind);
  let states = new Set([0]);
  for (const name of word) {
    const next = new Set<number>();
    for (const state of states) {
      const row = model.transitions[state] ?? [];
      for (let index = 0; index < row.length; index += 2) {
        const symbol = model.symbols[row[index] ?? -1];
        if (symbol?.kind === "elementDeclaration" && symbol.name === name) next.add(row[index + 1] ?? -1);
      }
    }
    states = next;
  }
  return [...states].some((state) => model.accepting[state]);
}

/** The run after some children, along every symbol of a name. */
function runThrough(model: CountingContentModel, word: readonly string[]): Run {
  return word.reduce<Run>(
    (run, name) =>
      model.symbols.flatMap((symbol, index) =>
        symbol.kind === "elementDeclaration" && symbol.name === name ? stepRun(model, run, index) : [],
      ),
    startRun(model),
  );
}

function matchesByCounting(particle: Particle, word: readonly string[]): boolean {
  const model = compileCountingModel(particle, undefined);
  if (model === undefined) throw new Error("no model");
  return mayEnd(model, runThrough(model, word));
}

const occurrence = fc.constantFrom(
  [1, 1],
  [0, 1],
  [0, Number.POSITIVE_INFINITY],
  [1, Number.POSITIVE_INFINITY],
  [2, 3],
  [0, 2],
  [2, 2],
  [3, Number.POSITIVE_INFINITY],
);
const { particle: anyParticle } = fc.letrec<{ particle: Particle }>((tie) => ({
  particle: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc
      .tuple(fc.constantFrom(...LETTERS), occurrence)
      .map(([name, [min = 1, max = 1]]) => occurs(element(name), min, max)),
    fc
      .tuple(
        fc.constantFrom("choice", "sequence"),
        fc.array(tie("particle"), { minLength: 1, maxLength: 3 }),
        occurrence,
      )
      .map(([compositor, parts, [min = 1, max = 1]]) => occurs(group(compositor, ...parts), min, max)),
  ),
}));

describe("compileContentModel", () => {
  test("agrees with matching by derivatives on random particles and words", () => {
    const word = fc.array(fc.constantFrom(...LETTERS), { maxLength: 7 });
    fc.assert(
      fc.property(anyParticle, fc.array(word, { minLength: 5, maxLength: 5 }), (particle, words) => {
        const model = compileContentModel(particle, undefined);
        fc.pre(model.kind !== "not-supported");
        for (const item of words) expect(matchesByModel(particle, item)).toBe(matchesByDefinition(particle, item));
      }),
      { numRuns: 300 },
    );
  });

  test("counting agrees with matching by derivatives on random particles and words", () => {
    const word = fc.array(fc.constantFrom(...LETTERS), { maxLength: 9 });
    fc.assert(
      fc.property(anyParticle, fc.array(word, { minLength: 5, maxLength: 5 }), (particle, words) => {
        for (const item of words) expect(matchesByCounting(particle, item)).toBe(matchesByDefinition(particle, item));
      }),
      { numRuns: 400 },
    );
  });

  test("a thousand million occurrences cost a counter", () => {
    const pair = group("sequence", occurs(element("a"), 2, 1e9), occurs(element("b"), 1, 1));
    const model = compileCountingModel(occurs(pair, 1e8, 1e9), undefined);
    expect(model?.moves.length).toBe(3);
    expect(model?.counters).toEqual([
      { minOccurs: 2, maxOccurs: 1e9 },
      { minOccurs: 1e8, maxOccurs: 1e9 },
    ]);
    const single = occurs(group("choice", occurs(element("a"), 0, 100)), 1, 40);
    expect(compileCountingModel(single, undefined)?.counters).toEqual([{ minOccurs: 1, maxOccurs: 4000 }]);
  });

  test("counts occurrences", () => {
    const particle = occurs(group("sequence", occurs(element("a"), 2, 4), occurs(element("b"), 0, 1)), 1, 1);
    const accepted = ["aa", "aab", "aaaa", "aaaab"];
    const refused = ["", "a", "ab", "aaaaa", "aabb", "b"];
    for (const word of accepted) expect(matchesByModel(particle, [...word]), word).toBe(true);
    for (const word of refused) expect(matchesByModel(particle, [...word]), word).toBe(false);
  });

  test("says what may come in a state", () => {
    const particle = occurs(group("choice", occurs(element("a"), 1, 1), occurs(element("b"), 1, 1)), 1, 1);
    const model = compileContentModel(particle, undefined) as AutomatonContentModel;
    expect(expectedSymbols(model, 0).map((symbol) => (model.symbols[symbol] as ElementDeclaration).name)).toEqual([
      "a",
      "b",
    ]);
  });

  test("dissolves groups inside an all group", () => {
    const inner = occurs(group("all", occurs(element("b"), 0, 1), occurs(element("c"), 1, 8)), 1, 1);
    const model = compileContentModel(
      occurs(group("all", occurs(element("a"), 1, 1), inner), 0, 1),
      undefined,
    ) as AllContentModel;
    expect(model.kind).toBe("all");
    expect(model.optional).toBe(true);
    expect(model.members.map(({ minOccurs, maxOccurs }) => [minOccurs, maxOccurs])).toEqual([
      [1, 1],
      [0, 1],
      [1, 8],
    ]);
  });

  test("an empty group is empty content, and a choice of nothing admits nothing", () => {
    expect(compileContentModel(occurs(group("sequence"), 1, 1), undefined).kind).toBe("empty");
    const model = compileContentModel(occurs(group("choice"), 1, 1), undefined) as AutomatonContentModel;
    expect(model.accepting).toEqual([false]);
  });

  test("stops at too many positions", () => {
    expect(compileContentModel(occurs(element("a"), 0, 1001), undefined).kind).toBe("not-supported");
    expect(compileContentModel(occurs(element("a"), 0, 1000), undefined).kind).toBe("automaton");
  });

  test("substitutes stand for their head, an abstract head not for itself", () => {
    const head = { ...element("shape"), abstract: true };
    const circle = element("circle");
    const model = compileContentModel(
      occurs(head, 1, 1),
      undefined,
      new Map([[head, [circle]]]),
    ) as AutomatonContentModel;
    expect(model.symbols).toEqual([circle]);
    expect(model.particles.map((particle) => particle.term)).toEqual([head]);
  });
});
