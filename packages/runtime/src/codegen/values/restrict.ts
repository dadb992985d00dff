import type { Finding } from "../finding.ts";
import type { Datatype, Facets, Normalise } from "./datatype.ts";
import { Probe } from "./sites.ts";

const NOT_NORMALISED: Finding = {
  code: "cvc-datatype-valid.1.2.1",
  params: { type: "a type whose white space is collapsed" },
};

/** For a type that restricts nothing: every value is good. */
export function noFacets(): boolean {
  return true;
}

/**
 * A datatype derived from another by restriction.
 * @param normalise white space as the derived type treats it
 * @param facets those of the whole derivation, base first, stopping at the first failure
 */
export function restrict<T>(base: Datatype<T>, normalise: Normalise, facets: Facets<T>): Datatype<T> {
  return {
    read(content, site, rule) {
      const lexical = normalise(content, site);
      const value = base.read(lexical, site, rule);
      if (value !== undefined) facets(value, lexical, site, rule);
      return value;
    },
    check(value, site, rule) {
      const probe = new Probe(site);
      base.check(value, probe, rule);
      if (probe.failed) return;
      const lexical = base.write(value as T);
      if (normalise(lexical, probe) !== lexical) site.report(NOT_NORMALISED, { value: lexical }, rule);
      else facets(value as T, lexical, site, rule);
    },
    write: base.write,
    key: base.key,
  };
}

/**
 * The keys of enumerated values.
 * @param values lexical forms, each with the namespaces in scope where the schema has it, for names
 */
export function enumerationOf<T>(
  type: Datatype<T>,
  values: readonly (string | { readonly lexical: string; readonly namespaces: Readonly<Record<string, string>> })[],
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const one of values) {
    const lexical = typeof one === "string" ? one : one.lexical;
    const namespaces = typeof one === "string" ? {} : one.namespaces;
    const value = type.read(lexical, { report: () => undefined, resolvePrefix: (prefix) => namespaces[prefix] });
    if (value !== undefined) keys.add(type.key(value));
  }
  return keys;
}
