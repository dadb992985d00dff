import { writeFileSync } from "node:fs";
import { REASONS } from "./reasons/index.js";
import { writeTree } from "./xml.js";

const DOCS = new URL("../../../docs/differential.md", import.meta.url);

/** Prints a difference with the documents that show it. */
export function printDifference({ documents, instance, own, xerces, reasons }) {
  const why = reasons.length === 0 ? "NO KNOWN REASON" : reasons.map(({ what }) => what).join("; ");
  console.log(`=== ${instance === undefined ? "schema" : "instance"}: ${why}`);
  console.log(`ours:   ${own.verdict} ${own.message}\nXerces: ${xerces.verdict} ${xerces.message}`);
  for (const { location, tree } of documents) console.log(`${location}: ${writeTree(tree)}`);
  if (instance !== undefined) console.log(instance);
  console.log("");
}

/** What is counted, in columns. */
const COLUMNS = [
  ["pairs", "pairs"],
  ["both accept", "valid"],
  ["both refuse", "invalid"],
  ["differ", "different"],
  ["schemas", "schemas"],
  ["both refuse the schema", "refused"],
  ["differ about the schema", "doubtful"],
];

/** Prints the counts of a run. */
export function printRun({ seed, counts, differences }) {
  const texts = COLUMNS.map(([what, key]) => `${what} ${counts[key]}`);
  console.log(`seed ${seed}: ${texts.join(", ")}; without a known reason ${unknown(differences)}`);
}

/** Prints how often each known reason was met in some runs. */
export function printReasons(runs) {
  for (const { what, count } of reasons(runs)) if (count > 0) console.log(`${String(count).padStart(6)}  ${what}`);
}

function reasons(runs) {
  const differences = runs.flatMap((run) => run.differences);
  return REASONS.map((reason) => ({
    ...reason,
    count: differences.filter((one) => one.reasons.includes(reason)).length,
  }));
}

function unknown(differences) {
  return differences.filter((one) => one.reasons.length === 0).length;
}

/** Writes the page about some runs. */
export function writeDocs(runs, pairs) {
  const [{ seed }] = runs;
  const seeds = runs.length === 1 ? "" : ` --seeds ${runs.length}`;
  const head = ["seed", ...COLUMNS.map(([what]) => what), "without a known reason"];
  writeFileSync(
    DOCS,
    `# Differential run against Xerces

Schemas of XSD 1.0 and instances are made at random, from a seed, and judged by the code that is generated for the schema
and by Xerces as it is in the JDK (\`javax.xml.validation\`). This page is written by

\`\`\`sh
npx pnpm differential:xerces --pairs ${pairs} --seed ${seed}${seeds} --write-docs
\`\`\`

A pair is a schema and an instance on which both have a verdict. Most schemas are right by construction; one in twelve is
changed in one place, and mostly wrong. Half of the instances are meant to be valid, half are changed in one place. Made are
one or two schema documents (import, include of one without a namespace too, redefine) with all built-in types, lists, unions
and facets, with attributes, groups, wildcards, substitution groups, derivation, default and fixed values, identity
constraints, xsi:type, xsi:nil, IDs and unparsed entities.

| ${head.join(" | ")} |
|${head.map(() => "---:").join("|")}|
${runs.map(row).join("")}
## Differences

Every reason is tried out where it is given. Documents are made that mean the same and are without the cause, and Xerces
judges them as we do the original; or documents that mean what Xerces takes the original for, and we judge them as it does
the original; or documents without the cause, which both judge alike. Some differences have two causes, and count twice.

${listed(runs, (count) => count > 0)}${unmet(runs)}`,
  );
}

function row({ seed, counts, differences }) {
  const numbers = [seed, ...COLUMNS.map(([, key]) => counts[key]), unknown(differences)];
  return `| ${numbers.join(" | ")} |\n`;
}

function unmet(runs) {
  const list = listed(runs, (count) => count === 0);
  return list === "" ? "" : `\n## Known, and not met here\n\n${list}`;
}

function listed(runs, has) {
  return reasons(runs)
    .filter(({ count }) => has(count))
    .toSorted((one, other) => other.count - one.count)
    .map(({ what, clause, why, count }) => `- **${what}**${count > 0 ? ` (${count})` : ""}. ${why} (${clause})\n`)
    .join("");
}
