import type { FileReport } from "../report/report.ts";
import type { Document } from "./document.ts";
import type { DocumentValidator } from "./validator.ts";

/** Documents that are handed to a thread together. */
export type Batch = readonly Document[];

/** Documents of a batch, at first and at most, and bytes of those that are already read. */
const BATCH = { documents: 64, most: 512, bytes: 4_194_304 } as const;

/** Milliseconds that a batch takes at least, if there are documents enough: to hand one over takes a part of one. */
const WORTHWHILE = 5;

/** What became of a batch, in its order. */
export type BatchReport = readonly FileReport[];

/** How many documents make a batch: few where there are few, so that each thread gets some. */
export class BatchSize {
  /** Documents of a batch at most. */
  size: number;
  private readonly most: number;

  constructor(total: number = Number.POSITIVE_INFINITY, jobs: number) {
    this.size = Math.min(BATCH.documents, Math.ceil(total / (4 * jobs)));
    this.most = Math.max(this.size, Math.min(BATCH.most, Math.floor(total / (32 * jobs))));
  }

  /** Batches are larger from now on, if one of so many documents was done too soon to be worth handing over. */
  learn(documents: number, milliseconds: number): void {
    if (documents === this.size && milliseconds < WORTHWHILE) this.size = Math.min(2 * this.size, this.most);
  }
}

/** Puts documents into batches as they come. */
export async function* inBatches(
  parts: AsyncIterable<readonly Document[]>,
  limit: Readonly<Pick<BatchSize, "size">>,
): AsyncIterable<Batch> {
  let batch: Document[] = [];
  let bytes = 0;
  for await (const part of parts) {
    for (const document of part) {
      batch.push(document);
      if ("bytes" in document) bytes += document.bytes.length;
      if (batch.length < limit.size && bytes < BATCH.bytes) continue;
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
