import type { Expression } from "@schemawright/xsd";
import type { Code } from "./code.ts";
import type { Part, Sequence } from "./part.ts";

/** What an expression is compiled in: the dynamic context of XPath as code, and what the whole assertion collects. */
export interface Scope {
  /** Absent for the assertion of a simple type. */
  readonly contextItem: Part | undefined;
  /** Inside a predicate. */
  readonly position: Code | undefined;
  readonly last: Code | undefined;
  readonly variables: ReadonlyMap<string, Sequence>;
  readonly assembly: Assembly;
}

/** Shared by all scopes of one assertion. */
export interface Assembly {
  /** Names of the runtime's functions that the code calls. */
  readonly helpers: Set<string>;
  /** Names of variables that are taken. */
  readonly names: Set<string>;
  /** How many more expressions may be compiled: parts of a union compile what follows once for each of them. */
  budget: number;
  /** The object that the assertion is about, and the variables of its properties. */
  readonly object: Code;
  readonly locals: ReadonlyMap<string, string>;
  /** The properties whose variables the code asks. */
  readonly properties: Set<string>;
  /** The compiler itself, for the modules that it is made of. */
  readonly compile: (expression: Expression, scope: Scope) => Sequence;
}

export function useHelper(scope: Scope, name: string): string {
  scope.assembly.helpers.add(name);
  return name;
}

const plainName = /^[a-z][A-Za-z0-9]*$/;

/** Names that cannot be those of a variable, and of the functions that emitted code calls. */
export const reservedNames: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield " +
    "add compareDates compareDurations compareNumeric compareStrings countPresent distinctNumbers distinctValues divide " +
    "holds integerDivide isBlank isCastable lowerCase maximum minimum modulo multiply normalizeSpace range stringLength substring " +
    "substringAfter substringBefore subtract sum sumDoubles toDouble toSequence translate whenPresent"
  ).split(" "),
);

/** A variable name for an item of the part that nothing else bears, after the property the items are from. */
export function freshName(scope: Scope, part: Part | undefined, fallback = "item"): string {
  const { names } = scope.assembly;
  const last = part?.place?.properties.at(-1);
  const wish = last !== undefined && plainName.test(last) && !reservedNames.has(last) ? last : fallback;
  let name = wish;
  for (let count = 2; names.has(name); count += 1) name = `${wish}${count}`;
  names.add(name);
  return name;
}
