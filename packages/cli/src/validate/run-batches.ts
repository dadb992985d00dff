import { now } from "../host/clock.ts";
import type { Host } from "../host/host.ts";
import type { FileReport } from "../report/report.ts";
import { type BatchReport, BatchSize, inBatches, validateBatch, validateDocument } from "./batch.ts";
import type { Document } from "./document.ts";
import { createDocumentValidator } from "./document-validator.ts";
import type { DocumentList } from "./list-documents.ts";
import { startThreads, type Threads } from "./threads.ts";
import type { ValidatorSettings } from "./validator.ts";

/** Batches a thread whose reports are not printed yet, because one before them is not done. */
const WAITING = 16;

/** Milliseconds that this thread validates before it looks at signals and output. */
const PATIENCE = 50;

/**
 * Milliseconds that this thread validates alone, and that must be left, where nobody knows whether there is much to do. A thread
 * takes half that time to start, and then runs everything for the first time once more.
 */
const ALONE = 250;

/** So much to do is worth threads from the beginning. */
const MUCH = { documents: 20_000, bytes: 64_000_000 } as const;

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

/** How much is to be done at once. */
export interface Division {
  /** Threads at most. */
  readonly jobs: number;
  /** This thread is none of them: documents take so long that nothing would hear Ctrl-C meanwhile. */
  readonly staysFree: boolean;
}

/**
 * Validates documents in threads, of which this one is the first, unless it has to stay free. The others start when there is
 * much to do, or when it has lasted for a while and goes on. Reports come in the order of the documents; only some batches are in memory.
 */
export async function* runInThreads(
  { parts, total, expected, bytes }: Pick<DocumentList, "parts" | "total" | "expected" | "bytes">,
  { jobs, staysFree }: Division,
  settings: ValidatorSettings,
  { signal }: Host,
): AsyncIterable<BatchReport> {
  const isMuch = staysFree || expected >= MUCH.documents || bytes >= MUCH.bytes;
  const start = (): Promise<Threads> => startThreads(staysFree ? Math.min(jobs, total ?? jobs) : jobs - 1, settings);
  let threads = isMuch ? await start() : undefined;
  const validate = staysFree ? undefined : await createDocumentValidator(settings);
  const stopped = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  const running: (Promise<BatchReport> | BatchReport)[] = [];
  const next = (): Promise<BatchReport | undefined> => Promise.race([running.shift(), stopped]);
  const size = new BatchSize(total, jobs);
  const started = now();
  let begun = 0;
  /** Whether there seems to be enough left for threads, going by how long it took as far as here. */
  const goesOn = (): boolean => {
    const passed = now() - started;
    return passed >= ALONE && (total === undefined || (passed * (total - begun)) / begun >= ALONE);
  };
  try {
    for await (const batch of inBatches(parts, size)) {
      const takesLong = batch.some(isLarge);
      if (threads === undefined && (takesLong || goesOn())) threads = await start();
      begun += batch.length;
      const isForThreads = validate === undefined || takesLong || threads?.wantMore() === true;
      if (threads !== undefined && isForThreads) running.push(threads.run(batch));
      else if (validate !== undefined) {
        const before = now();
        running.push(validateBatch(batch, validate));
        size.learn(batch.length, now() - before);
      }
      // For what threads answer, and for signals.
      await new Promise((resolve) => setImmediate(resolve));
      while (running.length > 0 && !(running[0] instanceof Promise)) yield running.shift() as BatchReport;
      if (signal.aborted) return;
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
    await threads?.stop();
  }
}

/** Whether nothing would hear Ctrl-C while this thread validates a document that did not come as a file. */
function isLarge(document: Document): boolean {
  return "path" in document && document.temporary === true;
}
