// Runs real schemas and their documents through the generated code, one set a line:
//   node test/conformance/corpus/main.js --sets DIR --out results.jsonl
// Every folder in DIR that has a set.json is a set. Exit code 1 if something is not as expected.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compilers as installed, typeCheck } from "./compilers.js";
import { writeDocs } from "./docs.js";
import { readKnown } from "./known.js";
import { lint } from "./lint.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const MEMORY = 2048;

const { values } = parseArgs({
  options: {
    sets: { type: "string" },
    out: { type: "string" },
    /** Only sets whose name matches this regular expression. */
    only: { type: "string" },
    /** Write the table into docs/corpus.md. */
    docs: { type: "boolean", default: false },
    /** Keep the generated packages in this folder. */
    keep: { type: "string" },
    /** Type-check with the newest compiler only, which takes a tenth of the time. */
    newest: { type: "boolean", default: false },
  },
});
if (values.sets === undefined) {
  console.error("usage: --sets DIR [--out FILE] [--only REGEXP] [--docs] [--keep FOLDER] [--newest]");
  process.exit(2);
}

/** What is asked of a valid document, and the words for a no. */
const STEPS = {
  validates: "the object is not valid",
  again: "not the same value after being written and read",
  infoset: "another document is written",
  json: "lost in JSON",
};

const compilers = values.newest ? installed.slice(-1) : installed;
const sets = readdirSync(values.sets)
  .filter((name) => existsSync(join(values.sets, name, "set.json")))
  .filter((name) => values.only === undefined || new RegExp(values.only).test(name))
  .sort();
const known = readKnown();
const results = [];
let failed = false;
for (const name of sets) {
  const result = { set: name, ...runSet(resolve(values.sets, name), name) };
  const reason = known[name];
  const fine = result.problems.length === 0;
  if (fine === (reason !== undefined)) failed = true;
  results.push({ ...result, ...(reason === undefined ? {} : { known: reason }) });
  console.log(lineOf(results.at(-1)));
}
if (values.out !== undefined) {
  writeFileSync(values.out, results.map((one) => `${JSON.stringify(one)}\n`).join(""));
}
if (values.docs)
  writeDocs(
    results,
    compilers.map((one) => one.version),
  );
process.exitCode = failed ? 1 : 0;

function runSet(set, name) {
  const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), "corpus-")) : resolve(values.keep, name);
  mkdirSync(folder, { recursive: true });
  try {
    return runIn(set, folder);
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function runIn(set, folder) {
  const started = performance.now();
  const generated = child("generate-set.js", set, folder);
  if (generated.error !== undefined) return { problems: [`generate: ${generated.error}`] };
  const problems = generated.schemas.flatMap(({ schema, ok, issues, same }) => {
    if (!ok) return [`${schema} is refused: ${issues[0]?.message}`];
    return same ? [] : [`${schema} is not the same when generated again`];
  });
  const bytes = generated.schemas.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
  const ms = generated.schemas.reduce((sum, one) => sum + (one.ms ?? 0), 0);
  const made = { schemas: generated.schemas.length, bytes, generateMs: ms, rssMB: generated.rssMB };
  for (const schema of generated.schemas) {
    if (!schema.ok) continue;
    const made = join(folder, schema.package);
    problems.push(...[...lint(made), ...typeCheck(made, compilers)].map((found) => `${schema.schema}: ${found}`));
  }
  const read = child("read-set.js", set, folder, JSON.stringify(generated));
  if (read.error !== undefined) return { ...made, problems: [...problems, `read: ${read.error}`] };
  for (const one of read.instances) {
    if (!one.agrees) problems.push(`${one.file}: expected ${one.expect}, found ${one.verdict} (${one.codes})`);
    for (const [step, words] of Object.entries(STEPS)) {
      if (one[step] === false) problems.push(`${one.file}: ${words}: ${one.why ?? ""}`);
    }
  }
  const valid = read.instances.filter((one) => one.expect === "valid").length;
  return {
    ...made,
    instances: read.instances.length,
    valid,
    readMs: read.ms,
    readBytes: read.bytes,
    seconds: Math.round(performance.now() - started) / 1000,
    problems,
  };
}

/** What a script of this folder prints, or why it printed nothing. */
function child(script, ...argv) {
  try {
    const output = execFileSync(
      process.execPath,
      [`--max-old-space-size=${MEMORY}`, "--stack-size=2000", join(HERE, script), ...argv],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 28 },
    );
    return JSON.parse(output);
  } catch (error) {
    return {
      error: String(error.stderr ?? error)
        .trim()
        .split("\n")
        .slice(-12)
        .join(" ")
        .slice(0, 600),
    };
  }
}

function lineOf({ set, schemas, instances, valid, generateMs, rssMB, bytes, problems, known: reason }) {
  const made = `${schemas ?? 0} schemas, ${Math.round((bytes ?? 0) / 1024)} KB in ${generateMs ?? "?"} ms, ${rssMB ?? "?"} MB`;
  const verdict = problems.length === 0 ? "fine" : reason === undefined ? `${problems.length} problems` : "known";
  const first = problems.length === 0 || reason !== undefined ? "" : `\n  ${problems.slice(0, 5).join("\n  ")}`;
  return `${set}: ${verdict}; ${made}; ${instances ?? 0} documents, ${valid ?? 0} of them valid${first}`;
}
