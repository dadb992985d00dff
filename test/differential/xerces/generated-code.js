import { compileSchema } from "@schemawright/generator";
import { loadSchema } from "@schemawright/xsd";
import { writeTree } from "./xml.js";

/** Our verdicts on a schema and its instances, by code that is generated for the schema. */
export function judgeByGeneratedCode({ documents, instances }) {
  const texts = new Map(documents.map(({ location, tree }) => [location, writeTree(tree)]));
  const resolver = { read: (location) => texts.get(location), resolve: (reference) => reference };
  const { schema, issues } = attempt(() => loadSchema(documents.at(-1).location, { resolver, version: "1.0" }));
  if (schema === undefined) return refused(issues, instances);
  const compiled = attempt(() => compileSchema(schema, { version: "1.0" }));
  if (!compiled.ok) return refused(compiled.issues, instances);
  return {
    schema: { verdict: "valid", message: "" },
    instances: instances.map((instance) => {
      const { ok, issues: found } = attempt(() => compiled.read(instance, { doctype: "internal" }));
      return {
        verdict: ok ? "valid" : found.some(({ code }) => code === "crash") ? "crash" : "invalid",
        message: describe(found),
      };
    }),
  };
}

function refused(issues, instances) {
  const verdict = issues.some(({ code }) => code === "crash") ? "crash" : "invalid";
  return {
    schema: { verdict, message: describe(issues) },
    instances: instances.map(() => ({ verdict: "refused", message: "" })),
  };
}

function describe(issues) {
  return issues
    .filter(({ severity }) => severity !== "warning")
    .map(({ code, message }) => `${code}: ${message}`)
    .join(" | ");
}

function attempt(what) {
  try {
    return what();
  } catch (crash) {
    return { ok: false, issues: [{ code: "crash", message: String(crash.stack) }] };
  }
}
