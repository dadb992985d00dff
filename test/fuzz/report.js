import { EXPLAINED } from "./explained.js";

/** The page about a run. */
export function reportOf({ seed, counts, explained, faults, from, minutes, corpus }) {
  const rows = [
    ["documents", counts.documents],
    ["both accept the document", counts.accepted],
    ["both refuse it", counts.refused],
    ["the verdicts differ, for a reason below", [...explained.values()].reduce((sum, count) => sum + count, 0)],
    ["exceptions, hangs, differences without a reason", faults],
    ["values that a generated reader took, written in two forms and read again", counts.written],
  ];
  return `# Fuzz run

Documents are changed at random, from a seed, by what the grammar of XML knows: markup, names, references, attributes,
declarations, entities, sections, white space and characters that mean something are put in, left out, moved and
exchanged; then a part of them is put into other encodings, cut, or has bytes changed. Each is read by the scanner (with
\`doctype: "internal"\`), by a generated reader (of sendMMS requests), and by libxml2 (compiled to WebAssembly, external entities
off). None may throw or take more than a second, the generated reader must agree with the scanner, and the scanner with
libxml2 on what is namespace-well-formed. This page is written by
\`npx pnpm fuzz --minutes ${minutes} --seed ${seed}${corpus === undefined ? "" : " --corpus FOLDER"} --write-docs\`; \`pnpm test\` makes a short run.

The documents to begin with, up to 3,000 bytes long:

| from | documents |
|---|---:|
${from.map((one) => `| ${one.from} | ${one.count.toLocaleString("en")} |\n`).join("")}
The run:

| | |
|---|---:|
${rows.map(([what, count]) => `| ${what} | ${count.toLocaleString("en")} |\n`).join("")}
## Differences

${listed(explained, (count) => count > 0)}
## Known, and not met in this run

${listed(explained, (count) => count === 0) || "None.\n"}`;
}

function listed(explained, has) {
  return EXPLAINED.map((reason) => ({ ...reason, count: explained.get(reason.what) ?? 0 }))
    .filter(({ count }) => has(count))
    .map(
      ({ what, why, clause, count }) =>
        `- **${what}**${count > 0 ? ` (${count.toLocaleString("en")})` : ""}. ${why} (${clause})\n`,
    )
    .join("");
}
