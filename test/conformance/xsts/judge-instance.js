import { loadCached } from "./judge-schema.js";

/**
 * The verdict on an instance: `{ result, codes }`. An instance whose schema is refused has none. Without an entry the
 * instance names its schema itself.
 */
export async function judgeInstance(schemaEntry, _instancePath, version) {
  if (schemaEntry !== undefined && loadCached(schemaEntry, version).schema === undefined) {
    return { result: "error", codes: ["schema-refused"] };
  }
  return { result: "error", codes: ["not-supported"] };
}
