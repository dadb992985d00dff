import type { Issue } from "./issue.ts";

/** Thrown by the functions whose name says so (`parseX`) and by writers that were given an invalid object. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  readonly issues: readonly Issue[];

  /** @param summary what was expected; the issues follow it in the message, one a line */
  constructor(summary: string, issues: readonly Issue[]) {
    super([`${summary}:`, ...issues.map(formatIssue)].join("\n"));
    this.issues = issues;
  }
}

/** An issue on one line: place, codes, sentence. */
export function formatIssue(issue: Issue): string {
  const place = issue.line === undefined ? "" : `${issue.line}:${issue.column} `;
  const rule = issue.rule === undefined ? "" : `${issue.rule} `;
  return `  ${place}${issue.path} ${rule}[${issue.code}] ${issue.message}`;
}
