import { codeFrame } from "./code-frame.ts";
import { count, grouped } from "./count.ts";
import type { CreateReporter, FileReport, ReportedIssue, Summary } from "./report.ts";

/** For people: place, codes, sentence, the line with a caret, what was expected, and the schema line that says so. */
export const pretty: CreateReporter = ({ paint, schemaLine, isQuiet }) => {
  const describe = (file: string, issue: ReportedIssue): string => {
    const { severity, code, rule, message, line, column, sourceLine, length, path, expected, schema } = issue;
    const name = printable(file);
    const place = line === undefined ? name : `${name}:${line}:${column ?? 1}`;
    const weight = severity === "error" ? paint("red", "error") : paint("yellow", "warning");
    const codes = rule === undefined ? code : `${rule} (${code})`;
    const text = [`${paint("bold", place)} ${weight} ${paint("bold", codes)}`, `  ${printable(message)}`];
    if (line !== undefined && column !== undefined && sourceLine !== undefined)
      text.push(...codeFrame({ line, column, length: length ?? 1, sourceLine }, (one) => paint("red", one)));
    if (path !== undefined && path !== "") text.push(paint("dim", `  at ${printable(path)}`));
    if (expected !== undefined && expected.length > 0)
      text.push(paint("dim", `  expected ${printable(expected.join(", "))}`));
    if (schema !== undefined) {
      const source = schemaLine(schema)?.trim();
      text.push(
        paint("dim", `  ${schema.file}:${schema.line}:${schema.column}${source === undefined ? "" : `  ${source}`}`),
      );
    }
    return `${text.join("\n")}\n\n`;
  };
  return {
    open: () => "",
    file: ({ file, issues }: FileReport) => issues.map((issue) => describe(file, issue)).join(""),
    close: (summary) => (isQuiet ? "" : `${summarize(summary)}\n`),
  };
};

/** Text of a document, without what would give orders to a terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

/** One line about a run. */
export function summarize(summary: Summary): string {
  const { files, invalid, unread, faults, errors, warnings, hidden, milliseconds, isStopped } = summary;
  const time = milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
  const parts = [`${count(files, "file")} in ${time}`];
  if (invalid > 0) parts.push(`${grouped(invalid)} invalid`);
  if (unread > 0) parts.push(`${grouped(unread)} not read`);
  if (faults > 0) parts.push(`${grouped(faults)} not finished`);
  if (errors > 0) parts.push(count(errors, "error"));
  if (warnings > 0) parts.push(count(warnings, "warning"));
  if (hidden > 0) parts.push(`${count(hidden, "issue")} not shown (--max-issues 0 shows all)`);
  if (invalid + unread + faults === 0) parts.push(files === 0 ? "nothing was looked at" : "no errors");
  return `${isStopped ? "Stopped: " : ""}${parts.join(", ")}.`;
}
