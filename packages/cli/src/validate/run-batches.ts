import { fileURLToPath } from "node:url";
import { now } from "../host/clock.ts";
import type { Host } from "../host/host.ts";
import { type Batch, type BatchReport, batchSize, inBatches, validateBatch } from "./batch.ts";
import type { Document } from "./document.ts";
import { createDocumentValidator } from "./document-validator.ts";
import type { DocumentList } from "./list-documents.ts";
import type { ValidatorSettings } from "./validator.ts";

/** Batches that a thread has before it, so that it never waits for this one. */
const AHEAD = 3;

/** Milliseconds that this thread validates before it looks at signals and output. */
const PATIENCE = 50;

/** Validates documents in this thread, one after the other. Ends early if the signal says so. */
export async function* runHere(
  documents: AsyncIterable<Document>,
  settings: ValidatorSettings,
  { signal }: Host,
): AsyncIterable<BatchReport> {
  const validate = await createDocumentValidator(settings);
  let since = now();
  for await (const document of documents) {
    if (signal.aborted) return;
    yield validateBatch([document], validate);
    if (now() - since < PATIENCE) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = now();
  }
}

/**
 * Validates documents in threads, of which this one is the first, unless it has to stay free. Reports come in the order of
 * the documents; only some batches are in memory.
 * @param staysFree documents take so long that nothing would hear Ctrl-C meanwhile
 */
export async function* runInThreads(
  { documents, total }: Pick<DocumentList, "documents" | "total">,
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
  const validate = staysFree ? undefined : await createDocumentValidator(settings);
  const running: (Promise<BatchReport> | BatchReport)[] = [];
  let elsewhere = 0;
  const begin = (batch: Batch): Promise<BatchReport> | BatchReport => {
    if (validate !== undefined && elsewhere >= threads * AHEAD) return validateBatch(batch, validate);
    elsewhere++;
    const report: Promise<BatchReport> = pool.run(batch).finally(() => elsewhere--);
    // Whoever waits for it hears of a fault; until then nobody does.
    report.catch(() => undefined);
    return report;
  };
  const next = (): Promise<BatchReport | undefined> => Promise.race([running.shift(), stopped]);
  try {
    for await (const batch of inBatches(documents, batchSize(total, jobs))) {
      running.push(begin(batch));
      // For what threads answer, and for signals.
      await new Promise((resolve) => setImmediate(resolve));
      if (running.length < jobs * AHEAD) continue;
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
