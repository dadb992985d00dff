// How long and with how much memory the packed command compiles real schemas, beside JAXB's xjc and Python's xsdata:
//   node test/bench/generation.js --sets DIR [--only REGEXP] [--out results.jsonl]
// Every folder in DIR that has a set.json is a set; each of its schemas is compiled by a process of its own, by each of the
// three in turn. Writes the table into docs/performance.md, unless only some sets are asked for.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describeGeneration } from "./generation-report.js";
import { writePage } from "./report.js";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const LONGEST = 300_000;
const JARS = ["jaxb-xjc", "jaxb-core", "jaxb-runtime", "jaxb-api", "xsom", "codemodel", "rngom", "dtd-parser"]
  .concat(["istack-commons-tools", "istack-commons-runtime", "relaxngDatatype", "txw2", "javax.activation"])
  .map((name) => `/usr/share/java/${name}.jar`);

/** GNU time, which says what a process used when it has ended. */
const TIME = "/usr/bin/time";

const { values } = parseArgs({
  options: { sets: { type: "string" }, only: { type: "string" }, out: { type: "string" } },
});
if (values.sets === undefined) {
  console.error("usage: --sets DIR [--only REGEXP] [--out FILE]");
  process.exit(2);
}
if (!existsSync(TIME)) {
  console.log(`Skipped: there is no ${TIME} to measure with (Debian's package time).`);
  process.exit(0);
}

execFileSync(process.execPath, ["bundle.js"], { cwd: join(REPOSITORY, "packages/cli"), stdio: "ignore" });
const contenders = [
  {
    name: "schemawright",
    version: process.versions.node,
    command: (schema, out) => [
      process.execPath,
      [join(REPOSITORY, "packages/cli/bundle/main.js"), "generate", "--quiet", "--schema", schema, "--out", out],
    ],
  },
  {
    name: "xjc",
    absent: JARS.every(existsSync) && isThere("java", "-version") ? undefined : "Debian's package libjaxb-java",
    command: (schema, out) => [
      "java",
      ["-cp", JARS.join(":"), "com.sun.tools.xjc.XJCFacade", "-quiet", "-d", out, schema],
    ],
  },
  {
    name: "xsdata",
    absent: isThere("xsdata", "generate", "--help")
      ? undefined
      : "Debian's packages python3-xsdata, python3-click-default-group, python3-docformatter, python3-jinja2, python3-toposort",
    command: (schema) => ["xsdata", ["generate", "--package", "generated", schema]],
  },
];
for (const { name, absent } of contenders) if (absent !== undefined) console.log(`Without ${name}: install ${absent}.`);

const sets = readdirSync(values.sets)
  .filter((name) => existsSync(join(values.sets, name, "set.json")))
  .filter((name) => values.only === undefined || new RegExp(values.only).test(name))
  .sort();
const results = [];
for (const set of sets) {
  const { schemas } = JSON.parse(readFileSync(join(values.sets, set, "set.json"), "utf8"));
  for (const schema of schemas) {
    for (const contender of contenders.filter(({ absent }) => absent === undefined)) {
      const result = { set, schema, name: contender.name, ...run(contender, resolve(values.sets, set, schema)) };
      results.push(result);
      console.log(JSON.stringify(result));
    }
  }
}
if (values.out !== undefined) {
  writeFileSync(values.out, results.map((one) => `${JSON.stringify(one)}\n`).join(""));
}
if (values.only === undefined) writePage(describeGeneration(results, contenders), "generation");

/** One run in a folder of its own: seconds of processor and clock, megabytes, and what went wrong. */
function run({ command }, schema) {
  const folder = mkdtempSync(join(tmpdir(), "generation-"));
  try {
    const out = join(folder, "out");
    mkdirSync(out);
    const [file, argv] = command(schema, out);
    const measured = join(folder, "measured");
    const format = "%U %S %e %M";
    const { status, stderr, stdout } = spawnSync(TIME, ["-q", "-o", measured, "-f", format, file, ...argv], {
      cwd: folder,
      encoding: "utf8",
      timeout: LONGEST,
      maxBuffer: 1 << 28,
    });
    if (status === null) return { fault: `ended after ${LONGEST / 1000} s` };
    const [user, system, clock, kilobytes] = readFileSync(measured, "utf8").trim().split(/\s+/).map(Number);
    const figures = { processor: user + system, clock, megabytes: Math.round(kilobytes / 1024) };
    return status === 0 ? figures : { ...figures, fault: faultOf(`${stdout}\n${stderr}`) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The line of a complaint that says most: the first that speaks of an error, or else the last. */
function faultOf(output) {
  const lines = output.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  return (lines.find((line) => /error|exception/i.test(line)) ?? lines.at(-1) ?? "no reason given").slice(0, 160);
}

function isThere(file, ...argv) {
  return spawnSync(file, argv, { stdio: "ignore" }).status === 0;
}
