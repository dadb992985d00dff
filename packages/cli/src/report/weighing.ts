import { UseError } from "../use-error.ts";
import type { FileReport, ReportedIssue } from "./report.ts";

/** What issues count, and which are left out. */
export interface Weighing {
  /** By code, of a contract or of the recommendation. */
  readonly rules: Readonly<Record<string, "off" | "warning" | "error">>;
  /** The least severity that is reported. */
  readonly severity: "warning" | "error";
}

/** Reads `--rule code=weight`. @throws UseError if one is not of that form */
export function readWeighing(rules: readonly string[], severity: Weighing["severity"]): Weighing {
  const weights = rules.map((text) => {
    const [, code, weight] = /^(.+)=(off|warning|error)$/.exec(text) ?? [];
    if (code === undefined) throw new UseError(`--rule ${text}: expected a code and off, warning or error: E622=off`);
    return [code, weight];
  });
  return { rules: Object.fromEntries(weights), severity };
}

/** An issue as it counts; `undefined` if it is left out. The contract's code goes before that of the recommendation. */
export function weigh(issue: ReportedIssue, { rules, severity }: Weighing): ReportedIssue | undefined {
  const weight = (issue.rule === undefined ? undefined : rules[issue.rule]) ?? rules[issue.code];
  if (weight === "off") return undefined;
  const weighed = weight === undefined || weight === issue.severity ? issue : { ...issue, severity: weight };
  return severity === "error" && weighed.severity === "warning" ? undefined : weighed;
}

/** A report with its issues as they count. */
export function weighReport(report: FileReport, weighing: Weighing): FileReport {
  return { ...report, issues: report.issues.flatMap((issue) => weigh(issue, weighing) ?? []) };
}
