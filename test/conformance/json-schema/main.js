// Runs the official JSON Schema Test Suite through the emitted validators and says where they differ from it:
//   node test/conformance/json-schema/main.js [--suite DIR] [--docs] [--update-known]
// Exit code 1 if a required test fails that is not in the list of known ones, or a known one passes.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeDocs } from "./docs.js";
import { compareWithKnown, readKnown, writeKnown } from "./known.js";
import { runSuite } from "./run.js";
import { unpackSuite } from "./suite.js";

const { values } = parseArgs({
  options: {
    /** The unpacked suite. By default the archive of the reference data is unpacked. */
    suite: { type: "string" },
    /** Write docs/json-schema-conformance.md. */
    docs: { type: "boolean", default: false },
    "update-known": { type: "boolean", default: false },
  },
});

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const shared = resolve(repository, process.env.SCHEMAWRIGHT_SHARED || "../shared");
const archive = join(shared, "json-schema/json-schema-test-suite.tar.xz");
if (values.suite === undefined && !existsSync(archive)) {
  console.error(`There is no ${archive}: name the folder of the unpacked suite with --suite`);
  process.exit(2);
}

const unpacked = values.suite === undefined ? unpackSuite(archive) : { folder: values.suite, remove() {} };
const start = performance.now();
const results = runSuite(unpacked.folder);
const seconds = (performance.now() - start) / 1000;
unpacked.remove();

if (values["update-known"]) writeKnown(results);
const known = readKnown();
const { unknown, gone } = compareWithKnown(results, known);
const required = results.filter(({ optional }) => !optional);
const passed = required.filter(({ problem }) => problem === undefined);
console.log(`${passed.length} of ${required.length} required tests pass, ${seconds.toFixed(1)} s`);
for (const { id, problem } of unknown) console.log(`fails:  ${id}\n        ${problem}`);
for (const id of gone) console.log(`passes, but is listed as known to fail: ${id}`);
if (values.docs) writeDocs(results, known, seconds);
process.exitCode = unknown.length + gone.length > 0 ? 1 : 0;
