import type { IdentityConstraint } from "../codegen/constraints/identity-constraints.ts";
import type { PatternPart } from "./pattern-text.ts";

/**
 * What documents of a schema are made from: its components as plain data, each under a key. Generated packages hold one,
 * and a schema that was loaded becomes one in memory.
 */
export interface SamplePlan {
  readonly elements: Readonly<Record<string, ElementPlan>>;
  /** Complex types. */
  readonly types: Readonly<Record<string, TypePlan>>;
  /** Simple types. A key that begins with `xs:` is a built-in type, which has no entry. */
  readonly values: Readonly<Record<string, ValuePlan>>;
  /** Texts and numbers that assertions, rules and type alternatives speak of: values that may decide about them. */
  readonly literals: readonly string[];
}

/** An element declaration. */
export interface ElementPlan {
  readonly name: string;
  /** Absent for no namespace. */
  readonly namespace?: string;
  /** Key of its complex type; absent for a simple one. */
  readonly type?: string;
  /** Key of its simple type; absent for a complex one. */
  readonly value?: string;
  readonly nillable?: true;
  readonly abstract?: true;
  readonly fixed?: string;
  /** Keys of the elements that may stand in its place. */
  readonly substitutes?: readonly string[];
  /** Keys of the complex types that its alternatives give it, told by its attributes. */
  readonly alternatives?: readonly string[];
  readonly constraints?: readonly IdentityConstraint[];
}

/** A complex type. */
export interface TypePlan {
  /** Expanded name; absent for an anonymous type. */
  readonly name?: string;
  readonly abstract?: true;
  readonly attributes?: readonly AttributePlan[];
  /** Attributes without a declaration are admitted, of this namespace. */
  readonly anyAttribute?: string;
  /** Children; absent if there are none. */
  readonly content?: ParticlePlan;
  readonly mixed?: true;
  /** Key of the simple type of its text, if it has simple content. */
  readonly value?: string;
  /** Keys of the named types that xsi:type may put in its place. */
  readonly derived?: readonly string[];
  /** Keys of the types that one of its children tells apart, of which a value has to be one. */
  readonly cases?: readonly string[];
}

/** An attribute use. */
export interface AttributePlan {
  readonly name: string;
  readonly namespace?: string;
  readonly value: string;
  readonly required?: true;
  readonly fixed?: string;
}

/** A particle: how often, and one of the kinds of term. */
export interface ParticlePlan {
  /** Default: 1. */
  readonly min?: number;
  /** Default: 1. -1 for unbounded. */
  readonly max?: number;
  /** Key of an element. */
  readonly element?: string;
  readonly sequence?: readonly ParticlePlan[];
  readonly choice?: readonly ParticlePlan[];
  readonly all?: readonly ParticlePlan[];
  readonly any?: WildcardPlan;
}

/** What a wildcard of elements takes. */
export interface WildcardPlan {
  /** The namespace of an element without a declaration that it takes; absent if it takes none. */
  readonly namespace?: string;
  /** Keys of declared elements that it takes. */
  readonly elements?: readonly string[];
}

/** A simple type: the facets of all its derivation steps together. */
export interface ValuePlan {
  /** Name of the nearest built-in type. */
  readonly base: string;
  /** Key of the type of a list's items. */
  readonly item?: string;
  /** Keys of the types of a union. */
  readonly members?: readonly string[];
  readonly length?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly totalDigits?: number;
  readonly fractionDigits?: number;
  readonly minInclusive?: string;
  readonly minExclusive?: string;
  readonly maxInclusive?: string;
  readonly maxExclusive?: string;
  readonly timezone?: "required" | "prohibited";
  /** Lexical forms. Names are `{namespace}local`. */
  readonly enumeration?: readonly string[];
  /** One entry a derivation step, innermost type first. */
  readonly patterns?: readonly PatternPlan[];
  /** Has assertions, which only a reader knows. */
  readonly asserted?: true;
}

/** The patterns of one derivation step, of which one has to match. */
export interface PatternPlan {
  readonly branches: readonly PatternPart[];
  /** Source of a JavaScript expression with the flag `u`, where that takes linear time. */
  readonly source?: string;
}
