// Reads hostile inputs, each in a process of its own: node test/hostile/main.js [--write-docs]
// Exit code 1 if one takes too long, takes too much, or ends otherwise than expected.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { reportOf } from "./report.js";
import { NAMES, runCase } from "./run.js";

const DOCS = new URL("../../docs/safety.md", import.meta.url);

const { values } = parseArgs({ options: { "write-docs": { type: "boolean", default: false } } });

const results = [];
for (const number of NAMES.keys()) {
  const result = await runCase(number);
  results.push(result);
  const time = result.milliseconds === undefined ? "" : `${Math.round(result.milliseconds)} ms`;
  console.log([result.name, time, ...result.faults].filter((part) => part !== "").join(": "));
}
const failed = results.filter(({ faults }) => faults.length > 0).length;
if (failed > 0) process.exitCode = 1;
else if (values["write-docs"]) writeFileSync(DOCS, reportOf(results));
console.log(`${results.length - failed} passed, ${failed} failed`);
