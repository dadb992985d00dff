import type { IssueParams } from "../../issues/issue.ts";
import type { Finding } from "../finding.ts";
import type { Reader } from "./reader.ts";

/** An element that findings can come back to after it was left. */
export interface ElementMark {
  readonly name: string;
  readonly property: string | readonly (string | number)[];
  readonly index: number;
  readonly repeated: boolean;
  readonly start: number;
}

/** What {@link reportAt} needs to come back to the element at hand. */
export function markElement({ names, properties, indexes, repeated, start }: Reader): ElementMark {
  const top = names.length - 1;
  return {
    name: names[top] ?? "",
    property: properties[top] ?? "",
    index: indexes[top] ?? 0,
    repeated: repeated[top] ?? false,
    start,
  };
}

/** Reports at an element that was left, of which the parent is at hand. */
export function reportAt(
  reader: Reader,
  { name, property, index, repeated, start }: ElementMark,
  finding: Finding,
  params: IssueParams,
  rule?: string,
): void {
  reader.push(name, property, index, repeated);
  reader.add(finding, params, rule, start);
  reader.pop();
}
