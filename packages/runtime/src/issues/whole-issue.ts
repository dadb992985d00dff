import { describe } from "./catalogue.ts";
import type { Issue, IssueParams } from "./issue.ts";

/** An error about an input as a whole. What is known of its place is added by the caller. */
export function wholeIssue(code: string, params: IssueParams, message: string = describe(code, params)): Issue {
  return { code, severity: "error", message, path: "/", keys: [], params };
}
