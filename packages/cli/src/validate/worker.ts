import { Tinypool } from "tinypool";
import { createDocumentValidator } from "./document-validator.ts";
import { type PackedBatch, type SparseReport, validatePacked } from "./packed-batch.ts";
import type { ValidatorSettings } from "./validator.ts";

const validator = createDocumentValidator(Tinypool.workerData as ValidatorSettings);

/** The task of a worker thread. */
export async function validateInWorker(batch: PackedBatch): Promise<SparseReport> {
  return validatePacked(batch, await validator);
}
