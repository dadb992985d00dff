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

/** Prints the counts of a run, and how often each known reason was met. */
export function printCounts(counts, differences) {
  for (const [what, count] of rows(counts)) console.log(`${String(count).padStart(6)}  ${what}`);
  for (const { what, count } of reasons(differences)) {
    if (count > 0) console.log(`${String(count).padStart(6)}  difference: ${what}`);
  }
  console.log(`${String(unknown(differences)).padStart(6)}  differences without a known reason`);
}

function rows({ schemas, pairs, valid, invalid, refused, doubtful, different }) {
  return [
    ["pairs of a schema and an instance, with a verdict on the instance from both", pairs],
    ["both accept the instance", valid],
    ["both refuse the instance", invalid],
    ["the verdicts on the instance differ", different],
    ["schemas", schemas],
    ["both refuse the schema", refused],
    ["the verdicts on the schema differ", doubtful],
  ];
}

function reasons(differences) {
  return REASONS.map((reason) => ({
    ...reason,
    count: differences.filter((one) => one.reasons.includes(reason)).length,
  }));
}

function unknown(differences) {
  return differences.filter((one) => one.reasons.length === 0).length;
}

/** Writes the page about a run. */
export function writeDocs(seed, counts, differences) {
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
Every reason is tried out where it is given: documents are made that mean the same and are without the cause, and Xerces
judges them as we do the original; or documents with nothing but the cause, which it judges as it does the original.

## Differences

${listed(differences, (count) => count > 0)}
Differences without a known reason: ${unknown(differences)}.

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
