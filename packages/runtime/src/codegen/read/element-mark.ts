import type { IssueParams } from "../../issues/issue.ts";
import type { Finding } from "../finding.ts";
import type { PathStep } from "../place.ts";
import type { Reader } from "./reader.ts";

/** An element that findings can come back to after it was left. */
export interface ElementMark {
  readonly step: PathStep;
  readonly start: number;
}

/** What {@link reportAt} needs to come back to the element at hand. */
export function markElement(reader: Reader): ElementMark {
  return { step: reader.lastStep, start: reader.start };
}

/** Reports at an element that was left, of which the parent is at hand. */
export function reportAt(
  reader: Reader,
  { step, start }: ElementMark,
  finding: Finding,
  params: IssueParams,
  rule?: string,
): void {
  reader.push(step.name, step.property, step.index, step.repeated);
  reader.add(finding, params, rule, start);
  reader.pop();
}
