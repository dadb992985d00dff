import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

const FILE = new URL("../../../docs/corpus.md", import.meta.url);

/** Writes the table of a run into docs/corpus.md, between its two marks. */
export function writeDocs(results, compilers) {
  const rows = results.map(
    ({ set, schemas = 0, bytes = 0, generateMs = 0, rssMB = 0, instances = 0, valid = 0, problems, known }) =>
      `| ${set} | ${schemas} | ${Math.round(bytes / 1024)} | ${generateMs} | ${rssMB} | ${instances} | ${valid} | ${
        problems.length === 0 ? "fine" : (known ?? `${problems.length} problems`)
      } |`,
  );
  const sum = (field) => results.reduce((total, one) => total + (one[field] ?? 0), 0);
  const table = [
    `Node ${process.versions.node}, ${cpus()[0]?.model.trim()}; ${compilers.join(", ")}.`,
    "",
    "| set | schemas | generated, KB | processor time to generate, ms | peak memory, MB | documents | valid | result |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
    ...rows,
    `| all | ${sum("schemas")} | ${Math.round(sum("bytes") / 1024)} | ${sum("generateMs")} | | ${sum("instances")} | ${sum("valid")} | |`,
  ].join("\n");
  const text = readFileSync(FILE, "utf8");
  const [before] = text.split("<!-- corpus -->");
  const [, after] = text.split("<!-- /corpus -->");
  writeFileSync(FILE, `${before}<!-- corpus -->\n${table}\n<!-- /corpus -->${after}`);
}
