import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const BIOME = resolve(HERE, "../../../node_modules/@biomejs/biome/bin/biome");

/** Lints the sources of a generated package by the rules in lint.jsonc. Returns what is found. */
export function lint(folder) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      BIOME,
      "lint",
      `--config-path=${join(HERE, "lint.jsonc")}`,
      "--diagnostic-level=error",
      "--reporter=json",
      "--max-diagnostics=none",
      join(folder, "src"),
    ],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status === 0) return [];
  const start = stdout.indexOf("{");
  if (start < 0) return [`lint: ${stderr.trim().slice(0, 300)}`];
  const { diagnostics } = JSON.parse(stdout.slice(start));
  const [first] = diagnostics;
  const place = first?.location?.path?.file ?? first?.location?.path ?? "";
  return [`lint finds ${diagnostics.length} errors, first ${first?.category} in ${place}`];
}
