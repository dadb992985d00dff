import { attributeNotFixed, emptyIsDefault, notFixed } from "../../issues/kinds.ts";
import type { Finding, Site } from "../finding.ts";
import { type ConstraintText, constraintValue, lexicalOf } from "./constraint-text.ts";
import type { Datatype, MemberDatatype } from "./datatype.ts";
import { Probe } from "./sites.ts";

/** What a declaration says of values beyond their type. */
export interface Constraint {
  /** What empty text stands for. */
  readonly default?: string;
  /** The only value there may be. */
  readonly fixed?: ConstraintText;
  /** Of an attribute: its empty text stands for nothing but itself. */
  readonly attribute?: true;
}

/**
 * A datatype whose every value must be the fixed one, if one is, and where the empty text of an element stands for the
 * default or fixed value. https://www.w3.org/TR/xmlschema11-1/#cvc-elt clause 5
 */
export function constrained<T>(type: Datatype<T>, constraint: Constraint, finding: Finding): Datatype<T> {
  const { fixed } = constraint;
  const { words } = constraint.attribute === true ? attributeNotFixed : notFixed;
  const substitute = constraint.default ?? (fixed === undefined ? "" : lexicalOf(fixed));
  const wanted = fixed === undefined ? undefined : (constraintValue(type as MemberDatatype, fixed) as T | undefined);
  const check = (value: T | undefined, site: Site, rule?: string): void => {
    if (wanted === undefined || value === undefined || type.key(value) === type.key(wanted)) return;
    site.report({ words, ...finding }, { value: type.write(value), fixed: type.write(wanted) }, rule);
  };
  return {
    read(content, site, rule) {
      const value = type.read(content === "" && constraint.attribute !== true ? substitute : content, site, rule);
      check(value, site, rule);
      return value;
    },
    check(value, site, rule) {
      const probe = new Probe(site);
      type.check(value, probe, rule);
      if (probe.failed) return;
      check(value as T, site, rule);
      // Written, it would be read as the default.
      if (constraint.default !== undefined && constraint.default !== "" && type.write(value as T) === "") {
        site.report(emptyIsDefault, { default: constraint.default }, rule);
      }
    },
    write: type.write,
    key: type.key,
  };
}
