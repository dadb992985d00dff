import type { Assertion, ConstrainingFacet } from "@schemawright/xsd";
import type { ValueBinding } from "../../binding/model.ts";
import type { Imports } from "../../code/module.ts";

/** One facet as generated code: what must hold, and what is said if it does not. */
export interface FacetCode {
  /** Top-level constants the condition uses. */
  readonly declarations: readonly string[];
  /** JavaScript that is true if the facet holds; `value` and `lexical` are in scope. */
  readonly condition: string;
  /** The recommendation's name of the constraint. */
  readonly code: string;
  /** Constant arguments of the issue. */
  readonly params: readonly (readonly [string, string])[];
  /** Arguments known at run time: object literal. */
  readonly found: string;
}

/** What a facet's emitter is given. */
export interface FacetContext {
  readonly value: ValueBinding;
  readonly imports: Imports;
  /** Prefix for names of constants: `MSISDN`. */
  readonly constant: string;
  /** Names the datatype that has the values of the type, its facets left out. */
  readonly carrier: () => string;
  /** Reports that the facet cannot be emitted. */
  readonly refuse: (facet: ConstrainingFacet, what: string) => void;
  /** JavaScript for an assertion about `value`; `undefined` if it was refused. */
  readonly compile: (assertion: Assertion) => string | undefined;
}

/** Emits one kind of facet. */
export type EmitFacet<F extends ConstrainingFacet> = (
  facet: F,
  context: FacetContext,
) => FacetCode | readonly FacetCode[] | undefined;
