// Compares verdicts of generated code with those of Xerces on schemas and instances made at random:
//   node test/differential/xerces/main.js --pairs 2000 --seed 1 [--seeds 10] [--write-docs]
// Exit code 1 if a difference has no known reason.
import { parseArgs } from "node:util";
import { runDifferential } from "./differential.js";
import { printDifference, printReasons, printRun, writeDocs } from "./report.js";
import { whyNoXerces } from "./xerces.js";

const { values } = parseArgs({
  options: {
    /** For each seed. */
    pairs: { type: "string", default: "2000" },
    /** The first seed. */
    seed: { type: "string", default: "1" },
    /** How many seeds. */
    seeds: { type: "string", default: "1" },
    /** Writes `docs/differential.md`. */
    "write-docs": { type: "boolean", default: false },
    /** Prints differences with known reasons too. */
    all: { type: "boolean", default: false },
  },
});

const [first, seeds, pairs] = [Number(values.seed), Number(values.seeds), Number(values.pairs)];
if (![first, seeds, pairs].every(Number.isSafeInteger) || seeds < 1 || pairs < 1) {
  console.error("usage: [--pairs NUMBER] [--seed NUMBER] [--seeds NUMBER] [--all] [--write-docs]");
  process.exit(2);
}
const absence = whyNoXerces();
if (absence !== undefined) {
  console.error(absence);
  process.exit(2);
}

const runs = [];
for (let seed = first; seed < first + seeds; seed++) {
  const { counts, differences } = runDifferential(seed, pairs);
  for (const one of differences) if (values.all || one.reasons.length === 0) printDifference(one);
  // The documents are not needed any more.
  const run = { seed, counts, differences: differences.map(({ reasons }) => ({ reasons })) };
  printRun(run);
  runs.push(run);
}
printReasons(runs);
if (values["write-docs"]) writeDocs(runs, pairs);
if (runs.some(({ differences }) => differences.some(({ reasons }) => reasons.length === 0))) process.exitCode = 1;
