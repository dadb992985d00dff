import { fileURLToPath } from "node:url";
import { now } from "../host/clock.ts";
import type { Host } from "../host/host.ts";
import type { FileReport } from "../report/report.ts";
import { type Batch, type BatchReport, batchSize, inBatches, validateBatch, validateDocument } from "./batch.ts";
import type { Document } from "./document.ts";
import { createDocumentValidator } from "./document-validator.ts";
import type { DocumentList } from "./list-documents.ts";
import type { ValidatorSettings } from "./validator.ts";

/** Batches that a thread has before it, so that it never waits for this one. */
const AHEAD = 3;

/** Batches a thread whose reports are not printed yet, because one before them is not done. */
const WAITING = 16;

/** Milliseconds that this thread validates before it looks at signals and output. */
const PATIENCE = 50;

/** Validates documents in this thread, one after the other. Ends early if the signal says so. */
export async function* runHere(
  parts: AsyncIterable<readonly Document[]>,
  settings: ValidatorSettings,
  { signal }: Host,
): AsyncIterable<BatchReport> {
  const validate = await createDocumentValidator(settings);
  let until = now() + PATIENCE;
  for await (const part of parts) {
    let reports: FileReport[] = [];
    for (const document of part) {
      reports.push(validateDocument(document, validate));
      if (now() < until) continue;
      yield reports;
      reports = [];
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) return;
      until = now() + PATIENCE;
    }
    yield reports;
    if (signal.aborted) return;
  }
}

/**
 * Validates documents in threads, of which this one is the first, unless it has to stay free: it begins while the others
 * start. Reports come in the order of the documents; only some batches are in memory.
 * @param staysFree documents take so long that nothing would hear Ctrl-C meanwhile
 */
export async function* runInThreads(
  { parts, total }: Pick<DocumentList, "parts" | "total">,
  { jobs, staysFree }: { readonly jobs: number; readonly staysFree: boolean },
  settings: ValidatorSettings,
  { signal }: Host,
): AsyncIterable<BatchReport> {
  const threads = staysFree ? jobs : jobs - 1;
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    name: "validateInWorker",
    workerData: settings,
    minThreads: threads,
    maxThreads: threads,
    // What is before a thread is with it already: this one may be busy.
    concurrentTasksPerWorker: AHEAD,
    isolateWorkers: false,
    idleTimeout: 60_000,
  });
  const stopped = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  let elsewhere = 0;
  const runElsewhere = (batch: Batch): Promise<BatchReport> => {
    elsewhere++;
    const report: Promise<BatchReport> = pool.run(batch).finally(() => elsewhere--);
    // Whoever waits for it hears of a fault; until then nobody does.
    report.catch(() => undefined);
    return report;
  };
  let areThere = false;
  const settle = (): void => {
    areThere = true;
  };
  void runElsewhere([]).then(settle, settle);
  const validate = staysFree ? undefined : await createDocumentValidator(settings);
  const running: (Promise<BatchReport> | BatchReport)[] = [];
  const begin = (batch: Batch): Promise<BatchReport> | BatchReport =>
    validate !== undefined && (!areThere || elsewhere >= threads * AHEAD)
      ? validateBatch(batch, validate)
      : runElsewhere(batch);
  const next = (): Promise<BatchReport | undefined> => Promise.race([running.shift(), stopped]);
  try {
    for await (const batch of inBatches(parts, batchSize(total, jobs))) {
      running.push(begin(batch));
      // For what threads answer, and for signals.
      await new Promise((resolve) => setImmediate(resolve));
      while (running.length > 0 && !(running[0] instanceof Promise)) yield running.shift() as BatchReport;
      if (running.length < jobs * WAITING) continue;
      const report = await next();
      if (report === undefined || signal.aborted) return;
      yield report;
    }
    while (running.length > 0) {
      const report = await next();
      if (report === undefined || signal.aborted) return;
      yield report;
    }
  } finally {
    await pool.destroy();
  }
}
