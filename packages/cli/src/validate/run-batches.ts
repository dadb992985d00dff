import { fileURLToPath } from "node:url";
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
  let since = performance.now();
  for await (const document of documents) {
    if (signal.aborted) return;
    yield validateBatch([document], validate);
    if (performance.now() - since < PATIENCE) continue;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  }
}

/** Validates documents in threads. Reports come in the order of the documents; only some batches are in memory. */
export async function* runInThreads(
  { documents, total }: Pick<DocumentList, "documents" | "total">,
  jobs: number,
  settings: ValidatorSettings,
  { signal }: Host,
): AsyncIterable<BatchReport> {
  const { default: Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    name: "validateInWorker",
    workerData: settings,
    minThreads: jobs,
    maxThreads: jobs,
    isolateWorkers: false,
    idleTimeout: 60_000,
  });
  const stopped = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  const running: Promise<BatchReport>[] = [];
  const next = (): Promise<BatchReport | undefined> => Promise.race([running.shift(), stopped]);
  try {
    for await (const batch of inBatches(documents, batchSize(total, jobs))) {
      running.push(pool.run(batch satisfies Batch));
      // Whoever waits for it hears of a fault; until then nobody does.
      running.at(-1)?.catch(() => undefined);
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
