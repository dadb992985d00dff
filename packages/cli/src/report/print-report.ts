import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createPaint } from "../host/colours.ts";
import type { Host } from "../host/host.ts";
import { readVersion } from "../version.ts";
import type { FileReport, ReportedIssue, SchemaPlace, Summary } from "./report.ts";
import { REPORTERS } from "./table.ts";

/** Prints reports as they come, and counts. */
export interface ReportPrinter {
  readonly file: (report: FileReport) => void;
  /** Prints the end. @returns what was counted */
  readonly close: (end: { readonly milliseconds: number; readonly isStopped: boolean }) => Summary;
}

/** How a report is printed. */
export interface PrintOptions {
  readonly format: string;
  /** Issues that are printed; 0 for all. */
  readonly maxIssues: number;
  readonly quiet: boolean;
}

/** Begins a report on standard output. */
export async function printReport({ format, maxIssues, quiet }: PrintOptions, host: Host): Promise<ReportPrinter> {
  const createReporter = await REPORTERS[format]?.();
  if (createReporter === undefined) throw new Error(`there is no report format ${format}`);
  const reporter = createReporter({
    version: readVersion(),
    paint: createPaint(host.hasColours),
    schemaLine: createSchemaLines(),
    isQuiet: quiet,
  });
  let files = 0;
  let invalid = 0;
  let unread = 0;
  let faults = 0;
  let printed = 0;
  let hidden = 0;
  const bySeverity = { error: 0, warning: 0 };
  host.write(reporter.open());
  return {
    file(report) {
      if (report.isSchema !== true) files++;
      const room = maxIssues === 0 ? Number.POSITIVE_INFINITY : maxIssues - printed;
      const { issues } = report;
      for (const { severity } of issues) bySeverity[severity]++;
      if (report.isFault === true) faults++;
      else if (report.isUnread === true) unread++;
      else if (issues.some(isError)) invalid++;
      const shown = issues.slice(0, room);
      printed += shown.length;
      hidden += issues.length - shown.length;
      host.write(reporter.file(shown.length === issues.length ? report : { ...report, issues: shown }));
    },
    close({ milliseconds, isStopped }) {
      const { error: errors, warning: warnings } = bySeverity;
      const summary = { files, invalid, unread, faults, errors, warnings, hidden, milliseconds, isStopped };
      host.write(reporter.close(summary));
      return summary;
    },
  };
}

function isError({ severity }: ReportedIssue): boolean {
  return severity === "error";
}

/** Lines of schema documents; each document is read once. */
function createSchemaLines(): (place: SchemaPlace) => string | undefined {
  const documents = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    let lines = documents.get(file);
    if (lines === undefined) {
      try {
        lines = readFileSync(resolve(file), "utf8").split(/\r\n|\r|\n/);
      } catch {
        lines = [];
      }
      documents.set(file, lines);
    }
    return lines[line - 1];
  };
}
