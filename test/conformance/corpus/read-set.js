// Reads the instances of one set through its generated packages, compiled to JavaScript: a process of its own.
//   node read-set.js SET FOLDER REPORT
// REPORT is what generate-set.js printed. Prints one line of JSON:
//   { instances: [{ file, expect, verdict, agrees, codes, again, infoset, validates, json }], ms, bytes }
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { differenceOf } from "./infoset.js";

const [set, folder, reportText] = process.argv.slice(2);
const report = JSON.parse(reportText);
const { instances } = JSON.parse(readFileSync(join(set, "set.json"), "utf8"));
const OPTIONS = { doctype: "internal" };
const anyOrder = readdirSync(join(set, "schema"), { recursive: true }).some(
  (name) => name.endsWith(".xsd") && /<(\w+:)?all[\s>]/.test(readFileSync(join(set, "schema", name), "utf8")),
);

const packages = new Map();
for (const { schema, package: name, ok } of report.schemas) {
  if (!ok) continue;
  const module = await import(pathToFileURL(join(folder, name, "dist/index.js")).href);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const jsonSchema = JSON.parse(readFileSync(join(folder, name, "json/document.schema.json"), "utf8"));
  packages.set(schema, { ...module, admitsJson: ajv.compile(jsonSchema) });
}

let ms = 0;
let bytes = 0;
const results = instances.flatMap(({ file, schema, expect }) => {
  const module = packages.get(schema);
  if (module === undefined) return [];
  const input = readFileSync(join(set, file));
  const started = performance.now();
  const result = module.readDocument(input, OPTIONS);
  ms += performance.now() - started;
  bytes += input.length;
  const verdict = result.ok ? "valid" : "invalid";
  // An error is what a processor may say of what it cannot assess: for a reader it is not valid.
  const wanted = expect === "valid" ? "valid" : "invalid";
  const codes = [...new Set(result.issues.map((issue) => issue.code))].slice(0, 3);
  const line = { file, expect, verdict, agrees: verdict === wanted, codes };
  return [expect === "valid" && result.ok ? { ...line, ...roundTrip(module, input, result.value) } : line];
});
console.log(JSON.stringify({ instances: results, ms: Math.round(ms), bytes }));

/** Whether a value survives being written and read, and what is written says what was read. */
function roundTrip(module, input, value) {
  const checked = module.validateDocument(value);
  if (!checked.ok) return { validates: false, why: checked.issues[0].message };
  let text;
  try {
    text = module.writeDocument(value);
  } catch (error) {
    return { validates: true, again: false, why: String(error).slice(0, 200) };
  }
  const second = module.readDocument(text);
  const again = second.ok && isDeepStrictEqual(second.value, value);
  const difference = differenceOf(input, text, anyOrder);
  const why = again ? difference : second.ok ? "another value" : second.issues[0].message;
  const json = throughJson(module, value);
  const result = { validates: true, again, infoset: difference === undefined, json: json === undefined };
  return why === undefined && json === undefined ? result : { ...result, why: why ?? json };
}

/** Whether the emitted JSON Schema admits the JSON form of a value, and the form gives the value back; else why not. */
function throughJson(module, value) {
  const json = JSON.parse(JSON.stringify(module.toJsonDocument(value)));
  if (!module.admitsJson(json)) {
    const [fault] = module.admitsJson.errors;
    return `the JSON Schema refuses ${fault.instancePath}: ${fault.message}`;
  }
  const back = module.fromJsonDocument(json);
  if (!back.ok) return `fromJson refuses: ${back.issues[0].message}`;
  return isDeepStrictEqual(back.value, value) ? undefined : "fromJson gives another value";
}
