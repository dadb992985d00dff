import type { Host } from "../host/host.ts";
import { printReport } from "./print-report.ts";
import type { FileReport } from "./report.ts";

/** Prints what is wrong with schemas, all of it, for commands whose own output is something else. */
export async function printSchemaReports(reports: readonly FileReport[], host: Host): Promise<void> {
  const printer = await printReport({ format: "pretty", maxIssues: 0, quiet: true }, host);
  for (const report of reports) printer.file(report);
}
