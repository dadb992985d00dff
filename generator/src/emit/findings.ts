import { errorCodeFor } from "../binding/annotations.ts";
import type { ErrorCode } from "../binding/model.ts";
import { objectLiteral, quote } from "../code/code.ts";

/** What is known of a fault when code is emitted. */
export interface FindingCode {
  readonly code: string;
  readonly rule?: string | undefined;
  readonly severity?: "error" | "warning" | undefined;
  readonly schemaLocation?: string | undefined;
  /** Names and printed values. */
  readonly params?: readonly (readonly [string, string])[] | undefined;
  readonly message?: string | undefined;
  readonly atParent?: boolean | undefined;
  readonly covers?: "missing" | undefined;
  readonly atChild?: { readonly name: string; readonly property: string } | undefined;
}

/** A `Finding` of the runtime as an object literal. */
export function findingLiteral(finding: FindingCode): string {
  const { params = [], atChild } = finding;
  return objectLiteral([
    ["code", quote(finding.code)],
    ["rule", finding.rule === undefined ? undefined : quote(finding.rule)],
    ["severity", finding.severity === undefined || finding.severity === "error" ? undefined : quote(finding.severity)],
    ["schemaLocation", finding.schemaLocation === undefined ? undefined : quote(finding.schemaLocation)],
    ["params", params.length === 0 ? undefined : objectLiteral(params)],
    ["message", finding.message === undefined ? undefined : quote(finding.message)],
    ["covers", finding.covers === undefined ? undefined : quote(finding.covers)],
    ["atParent", finding.atParent ? "true" : undefined],
    [
      "atChild",
      atChild === undefined
        ? undefined
        : objectLiteral([
            ["name", quote(atChild.name)],
            ["property", quote(atChild.property)],
          ]),
    ],
  ]);
}

/** The contract's code and place for one cause, as parts of a finding. */
export function ruleFor(
  errors: readonly ErrorCode[],
  cause: "missing" | "excess" | "value",
): Pick<FindingCode, "rule" | "atParent"> {
  const error = errorCodeFor(errors, cause);
  return { rule: error?.code, atParent: error?.atParent };
}
