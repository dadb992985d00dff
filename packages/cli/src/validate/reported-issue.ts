import type { Issue } from "@schemawright/runtime";
import { shownPath } from "../files/paths.ts";
import type { ReportedIssue, SchemaPlace } from "../report/report.ts";
import { lineAt } from "../report/source-line.ts";

const SCHEMA_ROOT = "{http://www.w3.org/2001/XMLSchema}schema";

/** An issue of a reader as reports show it. @param text the document, for the line of the place */
export function reportedIssue(issue: Issue, text: string | undefined): ReportedIssue {
  const { severity, code, rule, message, path, line, column, offset, schemaLocation, params } = issue;
  const expected = params["expected"];
  const schema = schemaLocation === undefined ? undefined : placeOf(schemaLocation);
  return {
    severity,
    code,
    ...(rule === undefined ? {} : { rule }),
    message: params["found"] === SCHEMA_ROOT ? `${message} This is a schema: name it with --schema.` : message,
    ...(path === "/" ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(text === undefined || offset === undefined ? {} : marked(text, offset)),
    ...(Array.isArray(expected) ? { expected } : {}),
    ...(schema === undefined ? {} : { schema }),
  };
}

/** The line of a place, and how much of it is meant: the beginning of a tag, or a word. */
function marked(text: string, offset: number): Pick<ReportedIssue, "sourceLine" | "length"> {
  const mark = /<[^\s/>]*|[^<\s"']+/y;
  mark.lastIndex = offset;
  return { sourceLine: lineAt(text, offset), length: Math.max(1, mark.exec(text)?.[0].length ?? 1) };
}

function placeOf(schemaLocation: string): SchemaPlace | undefined {
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/s.exec(schemaLocation) ?? [];
  return file === undefined ? undefined : { file: shownPath(file), line: Number(line), column: Number(column) };
}
