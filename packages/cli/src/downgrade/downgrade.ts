import { relative } from "node:path";
import { downgradeSchema } from "@schemawright/xsd";
import type { CommandInput } from "../commands/command.ts";
import type { CommonOptions, ReportOptionValues } from "../commands/common-options.ts";
import { EXIT } from "../exit-codes.ts";
import { commonFolder } from "../files/common-folder.ts";
import { slashed } from "../files/paths.ts";
import { writeFiles } from "../files/write-files.ts";
import { now } from "../host/clock.ts";
import { printReport } from "../report/print-report.ts";
import { reportedByFile } from "../report/schema-issues.ts";
import { readWeighing, weighReport } from "../report/weighing.ts";
import { loadSchemaFile } from "../schema-file.ts";

/** Options of the command `downgrade`. */
export interface DowngradeOptions extends CommonOptions, ReportOptionValues {
  readonly out: string;
}

/**
 * Writes the 1.0 form of a schema and reports its losses, as warnings.
 * @returns the exit code: 0 written, 1 the schema is broken or a loss was made an error
 * @throws UseError if there is no such schema, Error if the files cannot be written
 */
export async function downgradeCommand({
  operands: [path],
  options,
  host,
}: CommandInput<DowngradeOptions>): Promise<number> {
  const started = now();
  const weighing = readWeighing(options.rule ?? [], options.severity);
  const { schema, version, reports } = host.timings.measure("load", () => loadSchemaFile(String(path)));
  const printer = await printReport(options, host);
  // What is wrong with a schema is no less wrong for being left out.
  for (const report of reports) printer.file(schema === undefined ? report : weighReport(report, weighing));
  if (schema !== undefined) {
    const { documents, losses } = host.timings.measure("downgrade", () => downgradeSchema(schema, version));
    const top = commonFolder(documents.map(({ location }) => location));
    writeFiles(
      options.out,
      documents.map(({ location, text }) => ({ path: slashed(relative(top, location)), text })),
    );
    const texts = new Map(schema.documents.map(({ location, text }) => [location, text]));
    const issues = losses.map(({ kind, construct, type, message, location }) => {
      const of = type === undefined ? "" : ` of ${type}`;
      const length = construct.length + 1;
      return {
        code: `downgrade/${kind}`,
        severity: "warning" as const,
        message: `${construct}${of}: ${message}`,
        location,
        length,
      };
    });
    for (const report of reportedByFile(issues, texts)) printer.file(weighReport(report, weighing));
  }
  const { errors } = printer.close({ milliseconds: now() - started, isStopped: schema === undefined });
  return errors > 0 ? EXIT.findings : EXIT.fine;
}
