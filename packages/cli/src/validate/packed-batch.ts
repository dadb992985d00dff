import type { Batch, BatchReport } from "./batch.ts";
import type { Document } from "./document.ts";
import type { DocumentValidator, Verdict } from "./validator.ts";

/**
 * A batch as it is handed to another thread, which copies it: of a file that is called by its path, only that. Copying objects
 * takes a notable part of the time in which a small document is validated.
 */
export type PackedBatch = readonly (string | Document)[];

/** What became of a batch: of a document with nothing to say about, nothing; of others their place in the batch. */
export type SparseReport = readonly (readonly [at: number, verdict: Verdict])[];

/** A batch for another thread. */
export function packBatch(batch: Batch): PackedBatch {
  return batch.map((document) => {
    const isNamed = "path" in document && document.path === document.name && document.temporary === undefined;
    return isNamed ? document.path : document;
  });
}

/** Validates a batch that came from another thread. */
export function validatePacked(batch: PackedBatch, validate: DocumentValidator): SparseReport {
  const report: (readonly [number, Verdict])[] = [];
  for (const [at, one] of batch.entries()) {
    const verdict = validate(typeof one === "string" ? { name: one, path: one } : one);
    if (verdict.issues.length > 0) report.push([at, verdict]);
  }
  return report;
}

/** What became of a batch, in its order. */
export function unpackReport(batch: Batch, report: SparseReport): BatchReport {
  const verdicts = new Map(report);
  return batch.map(({ name }, at) => {
    const verdict = verdicts.get(at);
    return verdict === undefined ? { file: name, issues: [] } : { file: name, ...verdict };
  });
}
