import type { SchemaIssue } from "@schemawright/xsd";
import type { ReportOptionValues } from "../commands/common-options.ts";
import { now } from "../host/clock.ts";
import { besideOutput, type Host } from "../host/host.ts";
import { printReport } from "./print-report.ts";
import type { FileReport, Summary } from "./report.ts";
import { reportedFromDisk } from "./schema-issues.ts";
import { readWeighing, type Weighing, weighReport } from "./weighing.ts";

/** The report of a command that works on contracts: what it does is said besides, to people only. */
export interface SchemaReport {
  readonly weighing: Weighing;
  /** Says something to people; nothing where the report is for a program, or nothing is to be said. */
  readonly say: (text: string) => void;
  readonly schemaIssues: (issues: readonly SchemaIssue[]) => void;
  /** Prints what was found in a file, as it counts. */
  readonly file: (report: FileReport) => void;
  /** How many errors there were so far. */
  readonly errors: () => number;
  /** Prints the end. */
  readonly close: (end: { readonly isStopped: boolean }) => Summary;
}

/**
 * Begins the report. For people, issues go to standard error, beside what is done; for programs, to standard output.
 * @throws UseError if a weight is not of the form of one
 */
export async function openSchemaReport(
  options: ReportOptionValues & { readonly quiet: boolean },
  host: Host,
): Promise<SchemaReport> {
  const started = now();
  const weighing = readWeighing(options.rule ?? [], options.severity);
  const isForPeople = options.format === "pretty";
  const printer = await printReport({ ...options, quiet: true }, isForPeople ? besideOutput(host) : host);
  let errors = 0;
  const file = (report: FileReport): void => {
    const weighed = weighReport(report, weighing);
    errors += weighed.issues.filter(({ severity }) => severity === "error").length;
    printer.file(weighed);
  };
  return {
    weighing,
    say: (text) => {
      if (isForPeople && !options.quiet) host.write(text);
    },
    schemaIssues(issues) {
      for (const report of reportedFromDisk(issues)) file(report);
    },
    file,
    errors: () => errors,
    close: ({ isStopped }) => printer.close({ milliseconds: now() - started, isStopped }),
  };
}
