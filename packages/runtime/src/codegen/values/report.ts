import { findIllegal } from "../../xml/characters.ts";
import type { Finding, Site } from "../finding.ts";

const WRONG_TYPE: Finding = { code: "object-type" };
const ILLEGAL_CHARACTER: Finding = { code: "object-text" };

/** Reports a value that is not of the JavaScript type that holds the datatype. */
export function reportType(site: Site, expected: string, value: unknown, finding: Finding = WRONG_TYPE): void {
  site.report(finding, { expected, found: kindOf(value) });
}

/** What kind of JavaScript value something is, for messages. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}

/** A value that is not of its type as text, for messages; whatever it is, nothing of it is called. */
export function shown(value: unknown): string {
  return (typeof value === "object" && value !== null) || typeof value === "function" ? kindOf(value) : String(value);
}

/** Whether a value is a string that XML can carry; reported if not. */
export function checkString(value: unknown, site: Site, rule?: string): value is string {
  if (typeof value !== "string") {
    reportType(site, "a string", value);
    return false;
  }
  const illegal = findIllegal(value);
  if (illegal < 0) return true;
  site.report(ILLEGAL_CHARACTER, { at: illegal }, rule);
  return false;
}
