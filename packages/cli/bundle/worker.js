import { b as validateBatch, p as createDocumentValidator } from "./main.js";
import Tinypool from "tinypool";
// dist/validate/worker.js
const validator = createDocumentValidator(Tinypool.workerData);
/** The task of a worker thread. */
async function validateInWorker(batch) {
	return validateBatch(batch, await validator);
}
export { validateInWorker };
