import type { Issue, ReceivedErrorCode } from "@schemawright/sinch-mms";

/** Why a request is refused: what `error-code` and `error-info` of the answer say. */
export interface Refusal {
  readonly code: ReceivedErrorCode;
  readonly info: string;
}

/**
 * The refusal that a document's findings lead to: the first in document order, as the service names only one. A fault
 * for which no code is documented is an invalid request, E100.
 */
export function refusalOf(issues: readonly Issue[]): Refusal {
  const issue = issues.find((one) => one.severity === "error");
  if (issue === undefined) return { code: "E100", info: "Invalid request" };
  const place = issue.line === undefined ? issue.path : `${issue.path}, line ${issue.line}, column ${issue.column}`;
  return { code: issue.rule ?? "E100", info: `${issue.message} (${place})` };
}
