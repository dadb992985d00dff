import { readFileSync, writeFileSync } from "node:fs";
import { COLUMNS, figures, groups } from "./table.js";

const file = new URL("../../../docs/conformance.md", import.meta.url);

/** Writes the section of one version into docs/conformance.md: its tables, and its disagreements with their reasons. */
export function writeDocs(version, judged, seconds, count, different, known) {
  const tables = ["schema", "instance"].map((kind) => {
    const rows = groups(judged, kind).map(([title, list]) => `| ${[title, ...figures(list)].join(" | ")} |\n`);
    return `| ${kind} tests | ${COLUMNS.join(" | ")} |\n| --- |${" ---: |".repeat(COLUMNS.length)}\n${rows.join("")}\n`;
  });
  const reasons = different.map(
    ({ id, expected, result }) => `- \`${id}\` (expected ${expected}, found ${result}): ${known[id] ?? "new"}\n`,
  );
  const text =
    `## XSD ${version}\n\n${tables.join("")}${count} tests in ${Math.round(seconds)} s, two worker threads, Node ${process.versions.node}.\n\n` +
    `${different.length} ${different.length === 1 ? "disagreement" : "disagreements"}:\n\n${reasons.join("")}\n`;
  const before = readFileSync(file, "utf8");
  const section = new RegExp(`<!-- xsd-${version} -->\\n[\\s\\S]*?<!-- /xsd-${version} -->`);
  writeFileSync(
    file,
    before.replace(section, () => `<!-- xsd-${version} -->\n${text}<!-- /xsd-${version} -->`),
  );
}
