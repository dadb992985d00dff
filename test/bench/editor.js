// How long an editor waits in the largest generated packages, and with how much memory its language server works:
//   node test/bench/editor.js --sets DIR [--largest 5] [--only REGEXP]
// The first schema of every set is compiled; in the largest packages a program is opened that reads a document, and the
// server is asked about it. Writes the table into docs/performance.md, unless only some sets are asked for.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makePackage } from "../conformance/corpus/compilers.js";
import { languageServers } from "./language-servers.js";
import { table, writePage } from "./report.js";

const COMMAND = fileURLToPath(new URL("../../packages/cli/dist/main.js", import.meta.url));
/** The program, with the places that are asked about. */
const PROGRAM = [
  'import { readDocument } from "./index.ts";',
  'const result = readDocument("<a/>");',
  "if (result.ok) console.log(result.value.name);",
  "",
];
const HOVER = { line: 0, character: PROGRAM[0].indexOf("readDocument") + 1 };
const COMPLETION = { line: 2, character: PROGRAM[2].indexOf("value.") + "value.".length };

const { values } = parseArgs({
  options: { sets: { type: "string" }, only: { type: "string" }, largest: { type: "string", default: "5" } },
});
if (values.sets === undefined) {
  console.error("usage: --sets DIR [--largest NUMBER] [--only REGEXP]");
  process.exit(2);
}

const home = mkdtempSync(join(tmpdir(), "editor-"));
try {
  const packages = readdirSync(values.sets)
    .filter((name) => existsSync(join(values.sets, name, "set.json")))
    .filter((name) => values.only === undefined || new RegExp(values.only).test(name))
    .flatMap(generate)
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, Number(values.largest));
  const rows = [];
  for (const { name, folder, bytes } of packages) {
    makePackage(folder);
    const file = join(folder, "src/program.ts");
    writeFileSync(file, PROGRAM.join("\n"));
    for (const { version, start } of languageServers()) {
      const figures = await ask(start, folder, file);
      rows.push([name, (bytes / 1e6).toFixed(1), version, ...figures]);
      console.log(rows.at(-1).join("  "));
    }
  }
  const head = [
    "set",
    "package, MB",
    "server",
    "first answer, s",
    "completion, s",
    "diagnostics, s",
    "again, s",
    "memory, MB",
  ];
  if (values.only === undefined) writePage(table(head, rows), "editor");
} finally {
  rmSync(home, { recursive: true, force: true });
}

function generate(name) {
  const { schemas } = JSON.parse(readFileSync(join(values.sets, name, "set.json"), "utf8"));
  const folder = join(home, name);
  try {
    const argv = [COMMAND, "generate", "--quiet", "--schema", join(values.sets, name, schemas[0]), "--out", folder];
    execFileSync(process.execPath, argv, { stdio: "ignore" });
  } catch {
    console.log(`${name}: the schema is refused`);
    return [];
  }
  const files = readdirSync(join(folder, "src"), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const bytes = files.reduce((sum, one) => sum + statSync(join(one.parentPath ?? one.path, one.name)).size, 0);
  return [{ name, folder, bytes }];
}

/** Seconds until the first answer, for a completion, for the diagnostics and for a second completion; megabytes at most. */
async function ask(start, folder, file) {
  const server = await start(folder);
  const seconds = [];
  const measured = async (answer) => {
    const begun = performance.now();
    await answer();
    seconds.push(((performance.now() - begun) / 1000).toFixed(2));
  };
  try {
    await measured(async () => {
      await server.open(file, readFileSync(file, "utf8"));
      await server.hover(file, HOVER);
    });
    await measured(() => server.complete(file, COMPLETION));
    await measured(() => server.diagnose(file));
    await measured(() => server.complete(file, COMPLETION));
    return [...seconds, String(server.megabytes())];
  } finally {
    server.stop();
  }
}
