import type { Location, SchemaIssue } from "../components/index.ts";

/** The place of an issue: a location and, where it is known, the length of the offending text. */
export interface Place {
  readonly location: Location;
  readonly length?: number;
}

/** Takes an issue. The same code at the same place is taken once. */
export type Report = (
  code: string,
  place: Place,
  message: string,
  params?: Readonly<Record<string, string | number>>,
) => void;

/** Collects issues in the order in which they are found, none twice. */
export interface IssueCollector {
  readonly issues: readonly SchemaIssue[];
  readonly report: Report;
  /** Takes an issue that does not keep the schema from being used. */
  readonly warn: Report;
}

/** A collector with nothing in it. */
export function createIssueCollector(): IssueCollector {
  const issues: SchemaIssue[] = [];
  const seen = new Set<string>();
  const taking =
    (severity: SchemaIssue["severity"]): Report =>
    (code, place, message, params = {}) => {
      const { location, length = 1 } = place;
      const key = `${code} ${location.offset} ${location.document}`;
      if (seen.has(key)) return;
      seen.add(key);
      issues.push({ code, severity, message, location, length, params });
    };
  return { issues, report: taking("error"), warn: taking("warning") };
}
