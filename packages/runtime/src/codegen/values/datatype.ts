import type { Site } from "../finding.ts";
import type { Prefixes } from "../prefixes.ts";

/**
 * A datatype as generated code uses it: from text to value and back. Built-in ones are made here; those of a schema
 * are emitted in the same form.
 */
export interface Datatype<T> {
  /** The value of a text, white space as the type treats it; `undefined`, and reported, if it has none. */
  readonly read: (text: string, site: Site, rule?: string) => T | undefined;
  /** Reports what keeps a value from being one of the type. */
  readonly check: (value: unknown, site: Site, rule?: string) => void;
  /** The text of a value, not yet escaped. Names in it need `prefixes`; without them they are `{namespace}local`. */
  readonly write: (value: T, prefixes?: Prefixes) => string;
  /** A text that is the same for equal values and for no others. */
  readonly key: (value: T) => string;
}

/** A datatype as far as reading needs it. */
export interface ReadableDatatype<T> {
  readonly read: (text: string, site: Site, rule?: string) => T | undefined;
  readonly key: (value: never) => string;
}

/** A member of a union, whatever its values are. */
export interface MemberDatatype {
  readonly read: (text: string, site: Site, rule?: string) => unknown;
  readonly check: (value: unknown, site: Site, rule?: string) => void;
  readonly write: (value: never, prefixes?: Prefixes) => string;
  readonly key: (value: never) => string;
}

/** The facets a derivation step adds: reports the first that a value fails. @returns whether all of them hold */
export type Facets<T> = (value: T, lexical: string, site: Site, rule?: string) => boolean;

/** White space of a text as a type treats it. The site of the text tells what its names mean. */
export type Normalise = (text: string, site: Site) => string;
