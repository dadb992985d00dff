import { C as validateBatch, p as createDocumentValidator } from "./quick-3NFwgUbg.js";
import Tinypool from "tinypool";
// dist/validate/worker.js
const validator = createDocumentValidator(Tinypool.workerData);
/** The task of a worker thread. */
async function validateInWorker(batch) {
	return validateBatch(batch, await validator);
}
export { validateInWorker };
