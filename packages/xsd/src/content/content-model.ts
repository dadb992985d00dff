import type { CountingModel } from "@schemawright/runtime/codegen";
import type { ElementDeclaration, Location, OpenContent, Particle, Wildcard } from "../components/index.ts";

/** What a child of an element with this content may be; plain data that code is emitted from. */
export type ContentModel = EmptyContentModel | AllContentModel | AutomatonContentModel;

/** No children but those of the open content. */
export interface EmptyContentModel {
  readonly kind: "empty";
  readonly openContent: OpenContent | undefined;
}

/** Children in any order, each as often as its member says. Nested groups are members of this one. */
export interface AllContentModel {
  readonly kind: "all";
  readonly members: readonly AllMember[];
  /** The whole group may be left out, though members are required. */
  readonly optional: boolean;
  readonly openContent: OpenContent | undefined;
}

export interface AllMember {
  readonly particle: Particle;
  /** The particle's term. */
  readonly term: ElementDeclaration | Wildcard;
  /** What may stand for it: the declaration itself unless abstract, and its substitutes; the wildcard itself. */
  readonly symbols: readonly (ElementDeclaration | Wildcard)[];
  readonly minOccurs: number;
  /** `Infinity` for unbounded. */
  readonly maxOccurs: number;
}

/**
 * A deterministic automaton; state 0 is the start. A child is first looked for among the element symbols of the
 * state, then among its wildcards, for an element declaration takes precedence over a wildcard.
 */
export interface AutomatonContentModel {
  readonly kind: "automaton";
  readonly symbols: readonly (ElementDeclaration | Wildcard)[];
  /** For each symbol, the particle it comes from; substitutes share the one of their head. */
  readonly particles: readonly Particle[];
  /** For each state, pairs of symbol index and next state: `[symbol, state, symbol, state, …]`. */
  readonly transitions: readonly (readonly number[])[];
  /** For each state, whether the content may end there. */
  readonly accepting: readonly boolean[];
  readonly openContent: OpenContent | undefined;
}

/**
 * An automaton that counts occurrences instead of writing them out; what a move and a target mean is the runtime's
 * counting model, which executes it. Every symbol comes from the particle of the same index.
 */
export interface CountingContentModel extends CountingModel {
  readonly kind: "counting";
  readonly symbols: readonly (ElementDeclaration | Wildcard)[];
  readonly particles: readonly Particle[];
  readonly openContent: OpenContent | undefined;
}

/** A content model that is beyond this compiler. */
export interface UnsupportedContentModel {
  readonly kind: "not-supported";
  /** One sentence for a person. */
  readonly reason: string;
  readonly location: Location;
}

/** The indexes of the symbols that may come in a state, in document order. */
export function expectedSymbols(model: AutomatonContentModel, state: number): readonly number[] {
  return (model.transitions[state] ?? []).filter((_, index) => index % 2 === 0);
}

/** The state after a symbol, or `undefined` if the symbol may not come in `state`. */
export function nextState(model: AutomatonContentModel, state: number, symbol: number): number | undefined {
  const row = model.transitions[state] ?? [];
  for (let index = 0; index < row.length; index += 2) if (row[index] === symbol) return row[index + 1];
  return undefined;
}
