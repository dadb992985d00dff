import type { Finding, Site } from "../finding.ts";
import type { Prefixes } from "../prefixes.ts";
import type { Datatype, MemberDatatype, Normalise } from "./datatype.ts";
import { shown } from "./report.ts";
import { Trial } from "./sites.ts";

/** Whether two values are of the same JavaScript type, and lists of as many items of the same types. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return typeof one === typeof other;
  return one.length === other.length && one.every((item, i) => typeof item === typeof other[i]);
}

/** A union: the first member that has the value. Members are tried in order. */
export function unionOf<T>(members: readonly MemberDatatype[], finding: Finding): Datatype<T> {
  const memberOf = (value: unknown, site?: Site): MemberDatatype | undefined =>
    members.find((member) => {
      const trial = new Trial(site);
      member.check(value, trial);
      if (!trial.failed) trial.accept();
      return !trial.failed;
    });
  const memberFor = (
    text: string,
    site?: Site,
  ): { readonly member: MemberDatatype; readonly value: unknown } | undefined => {
    for (const member of members) {
      const trial = new Trial(site);
      const value = member.read(text, trial);
      if (value === undefined || trial.failed) continue;
      trial.accept();
      return { member, value };
    }
    return undefined;
  };
  // The text of a later member may be that of an earlier one: it would be read as something else. A double has a second
  // text, with an exponent, which integers and decimals have not.
  const textOf = (member: MemberDatatype, value: unknown, prefixes?: Prefixes): string => {
    const text = member.write(value as never, prefixes);
    if (typeof value !== "number" || isAlike(memberFor(text)?.value, value)) return text;
    // The sign of zero is none of its digits.
    const sign = Object.is(value, -0) ? "-" : "";
    const other = sign + value.toExponential().replace("e+", "E").replace("e", "E");
    return isAlike(memberFor(other)?.value, value) ? other : text;
  };
  return {
    read(content, site, rule) {
      const found = memberFor(content, site);
      if (found === undefined) site.report(finding, { value: content.trim() }, rule);
      return found?.value as T | undefined;
    },
    check(value, site, rule) {
      const member = memberOf(value, site);
      // A name's text means nothing without its prefixes: it cannot be asked what it would be read as.
      const text = member && textOf(member, value);
      if (text !== undefined && /^\{[^{}]*\}/.test(text)) return;
      const back = text === undefined ? undefined : memberFor(text);
      if (back === undefined || !isAlike(back.value, value)) {
        site.report(finding, { value: shown(value) }, rule);
      }
    },
    write(value, prefixes) {
      const member = memberOf(value);
      return member === undefined ? String(value) : textOf(member, value, prefixes);
    },
    key: (value) => memberOf(value)?.key(value as never) ?? String(value),
  };
}

/**
 * White space as a union treats it whose members differ in that: as the first member does that has the text.
 * https://www.w3.org/TR/xmlschema11-2/#rf-whiteSpace
 */
export function whiteSpaceOfMember(
  members: readonly (readonly [member: MemberDatatype, normalise: Normalise])[],
): Normalise {
  return (text, site) => {
    for (const [member, normalise] of members) {
      const trial = new Trial(site);
      if (member.read(text, trial) !== undefined && !trial.failed) return normalise(text, trial);
    }
    return text;
  };
}
