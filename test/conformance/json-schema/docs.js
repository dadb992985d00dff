import { writeFileSync } from "node:fs";
import { DRAFTS } from "./suite.js";

const file = new URL("../../../docs/json-schema-conformance.md", import.meta.url);

/** Writes the report: a table of the drafts, one of the files, and the failures with their reasons. */
export function writeDocs(results, known, seconds) {
  const drafts = DRAFTS.map(({ version }) => {
    const of = results.filter((result) => result.version === version);
    const columns = [of.filter(({ optional }) => !optional), of.filter(({ optional }) => optional)].map(figure);
    return `| ${[version, ...columns].join(" | ")} |\n`;
  });
  const files = [...new Set(results.filter(({ optional }) => !optional).map((result) => result.file))].sort();
  const rows = files.map((name) => {
    const columns = DRAFTS.map(({ version }) =>
      figure(results.filter((result) => result.version === version && result.file === name)),
    );
    return `| ${[`\`${name}\``, ...columns].join(" | ")} |\n`;
  });
  const reasons = Object.entries(known).map(([id, reason]) => `- \`${id}\`: ${reason}\n`);
  writeFileSync(
    file,
    `# Conformance of JSON Schema

Written by \`pnpm conformance:json-schema --docs\`; do not edit. The official JSON Schema Test Suite
(json-schema-org/JSON-Schema-Test-Suite, August 2026) runs through the validators that the generator emits: each schema is
loaded, compiled to the code that a package would hold, and asked about each value and about its text. A required test that
fails has to stand in \`test/conformance/json-schema/known.json\` with its reason; one that stands there and passes is a failure
too. Formats are annotations, as all three drafts have it by default, so the optional tests of \`format\` are not met.

Passed of all:

| draft | required | optional |
| --- | ---: | ---: |
${drafts.join("")}
${results.length} tests in ${Math.round(seconds)} s, Node ${process.versions.node}.

## Known failures

${reasons.length === 0 ? "None.\n" : reasons.join("")}
## By file

Required tests, passed of all:

| file | ${DRAFTS.map(({ version }) => version).join(" | ")} |
| --- |${" ---: |".repeat(DRAFTS.length)}
${rows.join("")}`,
  );
}

function figure(results) {
  const passed = results.filter(({ problem }) => problem === undefined);
  return results.length === 0 ? "" : `${passed.length} / ${results.length}`;
}
