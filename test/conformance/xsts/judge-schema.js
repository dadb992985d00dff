import { loadSchema } from "@schemawright/xsd";
import { fileResolver } from "./file-resolver.js";

/** The last schema of this thread: instance tests come in rows of one schema. */
let last = { entry: "", version: "", loaded: undefined };

/** The schema that the document at a path describes, with its issues. */
export function loadCached(entry, version) {
  if (last.entry !== entry || last.version !== version) {
    last = { entry, version, loaded: loadSchema(entry, { resolver: fileResolver, version }) };
  }
  return last.loaded;
}

/** The verdict on a schema: `{ result, codes }`. What the processor does not do is an error, not invalid. */
export function judgeSchema(entry, version) {
  const { schema, issues } = loadCached(entry, version);
  if (schema !== undefined) return { result: "valid", codes: [] };
  const codes = [...new Set(issues.filter(({ severity }) => severity === "error").map(({ code }) => code))];
  return { result: codes.every((code) => code === "not-supported") ? "error" : "invalid", codes };
}
