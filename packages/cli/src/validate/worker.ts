import { Tinypool } from "tinypool";
import { type Batch, type BatchReport, validateBatch } from "./batch.ts";
import { createDocumentValidator } from "./document-validator.ts";
import type { ValidatorSettings } from "./validator.ts";

const validator = createDocumentValidator(Tinypool.workerData as ValidatorSettings);

/** The task of a worker thread. */
export async function validateInWorker(batch: Batch): Promise<BatchReport> {
  return validateBatch(batch, await validator);
}
