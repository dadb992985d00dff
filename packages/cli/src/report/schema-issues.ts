import { readFileSync } from "node:fs";
import type { Location, SchemaIssue } from "@schemawright/xsd";
import { shownPath } from "../files/paths.ts";
import type { FileReport, ReportedIssue } from "./report.ts";
import { lineAt } from "./source-line.ts";

/** Issues of schemas as reports show them, by file, in the order in which they come. */
export function reportedByFile(
  issues: readonly (Pick<SchemaIssue, "code" | "severity" | "message" | "length"> & { readonly location: Location })[],
  texts: ReadonlyMap<string, string | undefined>,
): readonly FileReport[] {
  const files = new Map<string, ReportedIssue[]>();
  for (const { code, severity, message, location, length } of issues) {
    const text = texts.get(location.document);
    const sourceLine = text === undefined ? {} : { sourceLine: lineAt(text, location.offset) };
    const { line, column } = location;
    const file = shownPath(location.document);
    files.set(file, [...(files.get(file) ?? []), { severity, code, message, line, column, length, ...sourceLine }]);
  }
  return [...files].map(([file, of]) => ({ file, issues: of }));
}

/** The same, with the lines of documents as they are on disk. */
export function reportedFromDisk(issues: readonly SchemaIssue[]): readonly FileReport[] {
  const documents = new Set(issues.map(({ location }) => location.document));
  return reportedByFile(issues, new Map([...documents].map((document) => [document, textOf(document)])));
}

function textOf(document: string): string | undefined {
  try {
    return readFileSync(document, "utf8");
  } catch {
    return undefined;
  }
}
