import { fileURLToPath } from "node:url";
import type { Batch, BatchReport } from "./batch.ts";
import { packBatch, type SparseReport, unpackReport } from "./packed-batch.ts";
import type { ValidatorSettings } from "./validator.ts";

/** Batches that a thread has before it, so that it never waits for the one that hands them out. */
const AHEAD = 3;

/** Threads beside the one that starts them. */
export interface Threads {
  /** Whether a batch would be begun soon: they have started, and have little before them. */
  readonly wantMore: () => boolean;
  /** Has a batch validated. Who never asks for the result does not hear of a fault. */
  readonly run: (batch: Batch) => Promise<BatchReport>;
  /** Ends them, whatever they are doing. */
  readonly stop: () => Promise<void>;
}

/** Starts threads that validate. It takes a while until they are there; what they are handed meanwhile waits. */
export async function startThreads(count: number, settings: ValidatorSettings): Promise<Threads> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
    name: "validateInWorker",
    workerData: settings,
    minThreads: count,
    maxThreads: count,
    // What is before a thread is with it already: the one that hands it out may be busy.
    concurrentTasksPerWorker: AHEAD,
    isolateWorkers: false,
    idleTimeout: 60_000,
  });
  let elsewhere = 0;
  const run = (batch: Batch): Promise<BatchReport> => {
    elsewhere++;
    const report: Promise<BatchReport> = pool
      .run(packBatch(batch))
      .then((sparse: SparseReport) => unpackReport(batch, sparse))
      .finally(() => elsewhere--);
    // Whoever waits for it hears of a fault; until then nobody does.
    report.catch(() => undefined);
    return report;
  };
  let areThere = false;
  const settle = (): void => {
    areThere = true;
  };
  void run([]).then(settle, settle);
  return { wantMore: () => areThere && elsewhere < count * AHEAD, run, stop: () => pool.destroy() };
}
