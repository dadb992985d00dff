// Runs cases of the W3C XML Schema Test Suite through the processor and says where the verdicts differ:
//   node test/conformance/xsts/main.js --suite DIR --cases FILE --xsd 1.0|1.1 --out results.jsonl
// Exit code 1 if a disagreement is not in the list of known ones, or a known one has gone.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeDocs } from "./docs.js";
import { compareWithKnown, readKnown, writeKnown } from "./known.js";
import { runCases } from "./pool.js";
import { disagreements, printTable, scored } from "./table.js";

const { values } = parseArgs({
  options: {
    suite: { type: "string" },
    cases: { type: "string" },
    xsd: { type: "string", default: "1.1" },
    out: { type: "string" },
    jobs: { type: "string", default: "2" },
    /** Seconds for one case. */
    timeout: { type: "string", default: "10" },
    /** Only schema or only instance tests. */
    kind: { type: "string" },
    /** Only cases whose id matches this regular expression. */
    only: { type: "string" },
    /** Write the figures into docs/conformance.md. */
    docs: { type: "boolean", default: false },
    "update-known": { type: "boolean", default: false },
  },
});

if (values.suite === undefined || values.cases === undefined || !["1.0", "1.1"].includes(values.xsd)) {
  console.error("usage: --suite DIR --cases FILE --xsd 1.0|1.1 [--out FILE] [--jobs N] [--kind schema|instance]");
  process.exit(2);
}

const only = values.only === undefined ? undefined : new RegExp(values.only);
const cases = readFileSync(values.cases, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line))
  .filter(({ id, kind }) => (values.kind ?? kind) === kind && only?.test(id) !== false);

const start = performance.now();
const results = await runCases(cases, {
  suite: resolve(values.suite),
  version: values.xsd,
  jobs: Number(values.jobs),
  timeout: Number(values.timeout) * 1000,
});
const seconds = (performance.now() - start) / 1000;

if (values.out !== undefined)
  writeFileSync(values.out, results.map((result) => `${JSON.stringify(result)}\n`).join(""));

const judged = scored(cases, results, values.xsd);
printTable(judged, values.xsd);
console.log(`${cases.length} tests in ${seconds.toFixed(1)} s`);

const different = disagreements(judged);
if (different.length > 0) console.log(`\n${different.length} disagreements:`);
for (const { id, expected, result, codes } of different) {
  console.log(`${id}: wanted ${expected}, found ${result}${codes.length > 0 ? ` (${codes.join(", ")})` : ""}`);
}

const known = readKnown(values.xsd);
if (values.docs) writeDocs(values.xsd, judged, seconds, cases.length, different, known);
const { unknown, gone } = compareWithKnown(judged, different, known);
if (values["update-known"]) writeKnown(values.xsd, different, known);
else {
  for (const id of unknown) console.log(`NEW: ${id} is not among the known disagreements`);
  for (const id of gone) console.log(`GONE: ${id} agrees; remove it from the known disagreements`);
  if (unknown.length + gone.length > 0) process.exitCode = 1;
}
