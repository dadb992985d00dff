// Measures the command as it is packed, for docs/performance.md, and prints a table in Markdown: a cold process for one
// document, and 10,000 sendMMS messages by two threads beside xmllint in two processes with the XSD 1.0 form of the same
// schema. `node test/cli/measure.js`, after `tsc -b tsconfig.compiler.json`, on a machine that does nothing else.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const command = join(root, "packages/cli/bundle/main.js");
const schema = join(root, "schema/sinch-mms/send-mms.xsd");
const samples = join(root, "schema/sinch-mms/samples/valid/SendMmsRequest");

const COUNT = 10_000;
const ROUNDS = 15;

execFileSync(process.execPath, [join(root, "packages/cli/bundle.js")], { stdio: "ignore" });
const folder = mkdtempSync(join(tmpdir(), "schemawright-measure-"));
const env = { ...process.env, SCHEMAWRIGHT_CACHE: join(folder, "cache") };

/** Median of wall clock milliseconds, and the least. */
function time(file, argv, rounds = ROUNDS) {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    spawnSync(file, argv, { cwd: folder, env, stdio: "ignore" });
    return performance.now() - started;
  }).sort((left, right) => left - right);
  return `${Math.round(times[Math.floor(rounds / 2)])} ms (least ${Math.round(times[0])} ms)`;
}

function schemawright(...argv) {
  return [process.execPath, [command, ...argv]];
}

/** Valid messages without warnings: what is said about the others would be measured as well. */
function writeMessages() {
  const texts = readdirSync(samples)
    .sort()
    .filter((name) => {
      const { status } = spawnSync(...schemawright("validate", "-s", schema, join(samples, name)), { env });
      return status === 0;
    })
    .map((name) => readFileSync(join(samples, name), "utf8"));
  mkdirSync(join(folder, "messages"));
  const names = Array.from({ length: COUNT }, (_, i) => `messages/${String(i).padStart(5, "0")}.xml`);
  for (const [i, name] of names.entries()) writeFileSync(join(folder, name), texts[i % texts.length]);
  writeFileSync(join(folder, "names"), names.join("\n"));
  return texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
}

try {
  const size = Math.round(writeMessages());
  execFileSync(...schemawright("downgrade", schema, "--out", join(folder, "old"), "-q"), { env, stdio: "ignore" });
  const rows = [
    ["`node -e 0`, for comparison", time(process.execPath, ["-e", "0"])],
    [
      "one message, cold process, schema in the cache",
      time(...schemawright("validate", "-s", schema, "messages/00000.xml")),
    ],
    [
      `${COUNT} messages of ${size} characters, \`--jobs 2\``,
      time(...schemawright("validate", "-s", schema, "-j", "2", "messages"), 5),
    ],
    [
      `${COUNT} messages of ${size} characters, \`--jobs 1\``,
      time(...schemawright("validate", "-s", schema, "-j", "1", "messages"), 5),
    ],
    [
      "the same, xmllint in two processes, XSD 1.0 form",
      time(
        "xargs",
        ["-a", "names", "-n", String(COUNT / 2), "-P", "2", "xmllint", "--noout", "--schema", "old/send-mms.xsd"],
        5,
      ),
    ],
  ];
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}\n`);
  console.log("| what | time |\n| --- | --- |");
  for (const [what, taken] of rows) console.log(`| ${what} | ${taken} |`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
