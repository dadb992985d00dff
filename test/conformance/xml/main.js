// Reads the documents of the W3C XML conformance suite: node test/conformance/xml/main.js [--write-docs | --check-docs]
// Exit code 1 if a test gets another answer than it asks without being a known exception, or if the page is not current.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { reportOf } from "./report.js";
import { compareWithExceptions, runSuite } from "./run.js";

const DOCS = new URL("../../../docs/xml-conformance.md", import.meta.url);

const { values } = parseArgs({
  options: { "write-docs": { type: "boolean", default: false }, "check-docs": { type: "boolean", default: false } },
});

const results = runSuite();
const problems = compareWithExceptions(results);
const page = reportOf(results);
if (values["write-docs"]) writeFileSync(DOCS, page);
else if (!values["check-docs"]) console.log(page);
else if (readFileSync(DOCS, "utf8") !== page) {
  problems.push("docs/xml-conformance.md is old: write it with npx pnpm conformance:xml --write-docs");
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
