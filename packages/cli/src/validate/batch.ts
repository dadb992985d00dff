import type { FileReport } from "../report/report.ts";
import type { Document } from "./document.ts";
import type { DocumentValidator } from "./validator.ts";

/** Documents that are handed to a thread together. */
export type Batch = readonly Document[];

/** Documents of a batch, and bytes of those that are already read. */
const BATCH = { documents: 64, bytes: 4_194_304 } as const;

/** What became of a batch, in its order. */
export type BatchReport = readonly FileReport[];

/** How many documents make a batch: few where there are few, so that each thread gets some. */
export function batchSize(total: number | undefined, jobs: number): number {
  return total === undefined ? BATCH.documents : Math.min(BATCH.documents, Math.ceil(total / (4 * jobs)));
}

/**
 * Puts documents into batches as they come.
 * @param size documents of a batch at most
 */
export async function* inBatches(
  parts: AsyncIterable<readonly Document[]>,
  size: number = BATCH.documents,
): AsyncIterable<Batch> {
  let batch: Document[] = [];
  let bytes = 0;
  for await (const part of parts) {
    for (const document of part) {
      batch.push(document);
      if ("bytes" in document) bytes += document.bytes.length;
      if (batch.length < size && bytes < BATCH.bytes) continue;
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** Validates a batch. */
export function validateBatch(batch: Batch, validate: DocumentValidator): BatchReport {
  return batch.map((document) => validateDocument(document, validate));
}

/** Validates a document. */
export function validateDocument(document: Document, validate: DocumentValidator): FileReport {
  return { file: document.name, ...validate(document) };
}
