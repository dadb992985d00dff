import { availableParallelism } from "node:os";
import type { CommandInput } from "../commands/command.ts";
import { type CommonOptions, type ReportOptionValues, refuseXsdVersion } from "../commands/common-options.ts";
import { EXIT } from "../exit-codes.ts";
import { cacheFolder } from "../files/cache-folder.ts";
import { now } from "../host/clock.ts";
import { besideOutput } from "../host/host.ts";
import { summarize } from "../report/pretty.ts";
import { printReport, type ReportPrinter } from "../report/print-report.ts";
import { printSchemaReports } from "../report/print-schema-reports.ts";
import type { FileReport } from "../report/report.ts";
import { readWeighing, type Weighing, weighReport } from "../report/weighing.ts";
import { UseError } from "../use-error.ts";
import type { Framing } from "./frames.ts";
import { type DocumentList, listDocuments } from "./list-documents.ts";
import { pipeDocuments } from "./pipe.ts";
import { prepareSchema } from "./prepare-schema.ts";
import type { PreparedSchema } from "./prepared-schema.ts";
import { createProgress } from "./progress.ts";
import { runHere, runInThreads } from "./run-batches.ts";
import { asksExpressions } from "./validate-xml.ts";
import type { ValidatorSettings } from "./validator.ts";

/** Options of the command `validate`. */
export interface ValidateOptions extends CommonOptions, ReportOptionValues {
  readonly schema?: readonly string[];
  readonly catalog?: readonly string[];
  readonly xsdVersion?: "1.0" | "1.1";
  readonly doctype: "refuse" | "internal";
  readonly jobs?: number;
  readonly filesFrom?: string;
  readonly null: boolean;
  readonly pipe?: Framing;
  readonly cache: boolean;
  readonly cacheDir?: string;
}

/** Issues that are looked for in a document in any case; reading would end with an issue that says so. */
const LEAST = 100;

/**
 * Validates documents and prints a report.
 * @returns the exit code: 0 all valid, 1 some are not, 2 some could not be read
 * @throws UseError if schemas or documents are not named as they should be
 */
export async function validateCommand({
  operands: [files],
  options,
  given,
  host,
}: CommandInput<ValidateOptions>): Promise<number> {
  const started = now();
  const weighing = readWeighing(options.rule ?? [], options.severity);
  if (options.pipe !== undefined) refuseWithPipe((files as readonly string[]).length, options);
  const answer = await prepareSchema(
    {
      schemas: options.schema ?? [],
      catalogs: options.catalog ?? [],
      xsdVersion: options.xsdVersion ?? "meant",
      cacheFolder: options.cache ? (options.cacheDir ?? cacheFolder(process.env)) : undefined,
    },
    host,
  );
  const milliseconds = (): number => now() - started;
  if (!answer.ok) {
    const printer = await printReport(options, host);
    for (const report of answer.reports) printer.file(report);
    printer.close({ milliseconds: milliseconds(), isStopped: true });
    host.complain("The schema is broken: no document was looked at.\n");
    return EXIT.use;
  }
  if (answer.schema.language === "json") refuseXsdVersion("validate", String(options.schema?.[0]), given);
  const warnings = await warningsOf(answer.schema, weighing);
  const settings: ValidatorSettings = {
    schema: answer.schema,
    weighing,
    maxIssues: options.maxIssues === 0 ? Number.POSITIVE_INFINITY : Math.max(options.maxIssues, LEAST),
    doctype: options.doctype,
    counted: new SharedArrayBuffer(8),
  };
  if (options.pipe !== undefined) {
    // What is answered on standard output is about documents.
    await printSchemaReports(warnings, besideOutput(host));
    return pipeDocuments(process.stdin, options.pipe, settings, host);
  }
  const printer = await printReport(options, host);
  for (const report of warnings) printer.file(report);
  const list = await host.timings.measure("find documents", () =>
    listDocuments({
      operands: files as readonly string[],
      filesFrom: options.filesFrom,
      null: options.null,
      extensions: answer.schema.language === "json" ? [".json"] : [".xml"],
      openInput: () => process.stdin,
    }),
  );
  const jobs = options.jobs ?? availableParallelism();
  // While a large file is read in this thread, or an expression evaluated, nothing would hear Ctrl-C.
  const staysFree = list.largeBytes > 0 || (answer.schema.language === "xml" && asksExpressions(answer.schema.printed));
  const reports =
    (jobs > 1 && (list.total ?? 2) > 1) || staysFree
      ? runInThreads(list, { jobs, staysFree }, settings, host)
      : runHere(list.parts, settings, host);
  await host.timings.measure("validate", () => printAll(reports, list, settings, printer, options, host));
  const summary = printer.close({ milliseconds: milliseconds(), isStopped: host.signal.aborted });
  if (host.signal.aborted || (options.format !== "pretty" && options.verbose)) host.complain(`${summarize(summary)}\n`);
  if (summary.faults > 0) return EXIT.fault;
  if (summary.unread > 0) return EXIT.use;
  return summary.errors > 0 ? EXIT.findings : EXIT.fine;
}

/** What there is to say of a schema that works, as it counts. */
async function warningsOf(schema: PreparedSchema, weighing: Weighing): Promise<readonly FileReport[]> {
  if (schema.language !== "xml" || schema.warnings.length === 0) return [];
  const { reportedFromDisk } = await import("../report/schema-issues.ts");
  return reportedFromDisk(schema.warnings)
    .map((report) => weighReport({ ...report, isSchema: true }, weighing))
    .filter(({ issues }) => issues.length > 0);
}

/** A filter answers each document as it comes, so it cannot leave them to threads, nor have others. @throws UseError */
function refuseWithPipe(files: number, { filesFrom, jobs }: ValidateOptions): void {
  if (files > 0 || filesFrom !== undefined)
    throw new UseError("validate: --pipe reads documents from standard input; it takes no files");
  if (jobs !== undefined && jobs > 1)
    throw new UseError("validate: --pipe works in one thread; start several processes instead of --jobs");
}

async function printAll(
  reports: ReturnType<typeof runHere>,
  { total, largeBytes }: DocumentList,
  { counted }: ValidatorSettings,
  printer: ReportPrinter,
  { quiet }: ValidateOptions,
  host: CommandInput<ValidateOptions>["host"],
): Promise<void> {
  const { showsProgress } = host;
  const progress = createProgress({
    complain: quiet ? () => undefined : host.complain,
    isTerminal: showsProgress,
    width: (showsProgress && process.stderr.columns) || 80,
    now,
  });
  const counter = new BigInt64Array(counted);
  let done = 0;
  let current = "";
  const update = (): void => {
    const bytes = { done: Number(Atomics.load(counter, 0)), total: largeBytes };
    progress.update({ done, total, current, bytes });
  };
  // Between two reports there may be minutes where files are large.
  const timer = largeBytes > 0 ? setInterval(update, 100) : undefined;
  try {
    for await (const report of reports) {
      if (report.some(({ issues }) => issues.length > 0)) progress.clear();
      for (const file of report) printer.file(file);
      done += report.length;
      current = report.at(-1)?.file ?? "";
      update();
      await host.drained();
    }
  } finally {
    clearInterval(timer);
    progress.clear();
  }
}
