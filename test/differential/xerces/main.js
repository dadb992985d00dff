// Compares verdicts of generated code with those of Xerces on schemas and instances made at random:
//   node test/differential/xerces/main.js --pairs 2000 --seed 1 [--write-docs]
// Exit code 1 if a difference has no known reason.
import { parseArgs } from "node:util";
import { runDifferential } from "./differential.js";
import { printCounts, printDifference, writeDocs } from "./report.js";
import { whyNoXerces } from "./xerces.js";

const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    /** Writes `docs/differential.md`. */
    "write-docs": { type: "boolean", default: false },
    /** Prints differences with known reasons too. */
    all: { type: "boolean", default: false },
  },
});

const [seed, pairs] = [Number(values.seed), Number(values.pairs)];
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(pairs) || pairs < 1) {
  console.error("usage: [--pairs NUMBER] [--seed NUMBER] [--all] [--write-docs]");
  process.exit(2);
}
const absence = whyNoXerces();
if (absence !== undefined) {
  console.error(absence);
  process.exit(2);
}

const { counts, differences } = runDifferential(seed, pairs);
for (const one of differences) if (values.all || one.reasons.length === 0) printDifference(one);
printCounts(counts, differences);
if (values["write-docs"]) writeDocs(seed, counts, differences);
if (differences.some(({ reasons }) => reasons.length === 0)) process.exitCode = 1;
