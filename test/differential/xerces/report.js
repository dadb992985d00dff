import { writeFileSync } from "node:fs";
import { EXPLAINED } from "./explained.js";

const DOCS = new URL("../../../docs/differential.md", import.meta.url);

/** Prints a difference with the documents that show it. */
export function printDifference({ schema, instance, own, xerces, reason }) {
  console.log(`=== ${instance === undefined ? "schema" : "instance"}: ${reason?.what ?? "NO KNOWN REASON"}`);
  console.log(`ours:   ${own.verdict} ${own.message}\nXerces: ${xerces.verdict} ${xerces.message}\n${schema}`);
  if (instance !== undefined) console.log(instance);
  console.log("");
}

/** Prints the counts of a run, and how often each known reason was met. */
export function printCounts(counts, differences) {
  for (const [what, count] of rows(counts)) console.log(`${String(count).padStart(6)}  ${what}`);
  for (const { what, count } of reasons(differences)) console.log(`${String(count).padStart(6)}  difference: ${what}`);
  const unknown = differences.filter(({ reason }) => reason === undefined).length;
  console.log(`${String(unknown).padStart(6)}  differences without a known reason`);
}

function rows({ schemas, pairs, valid, invalid, refused, different }) {
  return [
    ["schemas", schemas],
    ["pairs of a schema and an instance", pairs],
    ["both accept the instance", valid],
    ["both refuse the instance", invalid],
    ["both refuse the schema", refused],
    ["the verdicts differ", different],
  ];
}

function reasons(differences) {
  return EXPLAINED.map((reason) => ({ ...reason, count: differences.filter((one) => one.reason === reason).length }));
}

/** Writes the page about a run. */
export function writeDocs(seed, counts, differences) {
  const unknown = differences.filter(({ reason }) => reason === undefined).length;
  writeFileSync(
    DOCS,
    `# Differential run against Xerces

Schemas of XSD 1.0 and instances are made at random, from a seed, and judged by the code that is generated for the schema
and by Xerces as it is in the JDK (\`javax.xml.validation\`). This page is written by
\`npx pnpm differential:xerces --pairs ${counts.pairs} --seed ${seed} --write-docs\`.

| | |
|---|---:|
${rows(counts)
  .map(([what, count]) => `| ${what} | ${count} |\n`)
  .join("")}
A refused schema stands for all its pairs; a difference in the verdict on a schema counts as one below.

## Differences

${listed(differences, (count) => count > 0)}
Differences without a known reason: ${unknown}.

## Known, and not met in this run

${listed(differences, (count) => count === 0)}`,
  );
}

function listed(differences, has) {
  return reasons(differences)
    .filter(({ count }) => has(count))
    .map(({ what, clause, why, count }) => `- **${what}**${count > 0 ? ` (${count})` : ""}. ${why} (${clause})\n`)
    .join("");
}
