// The whole examination, in order, each step a process of its own: `node test/run.js`. Plain JavaScript without
// dependencies, because it also judges whether the TypeScript builds. The last line is `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), "schemawright-test-"));
/** Whatever the steps leave behind lies in the one folder that is removed at the end, after an interruption too. */
const env = { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
const hasGroups = process.platform !== "win32";
const reportFile = join(temporary, "vitest.json");

const steps = [
  { title: "lint", argv: tool("@biomejs/biome", "biome", "check", "--error-on-warnings", ".") },
  { title: "build", argv: tool("typescript", "tsc", "-b", "tsconfig.build.json") },
  { title: "join", argv: ["packages/join-modules.js"] },
  { title: "types", argv: tool("typescript", "tsc", "-p", "tsconfig.test.json") },
  { title: "check", argv: ["packages/cli/dist/main.js", "check", ...(process.env.CI ? ["--require-java"] : [])] },
  {
    title: "tests",
    argv: tool("vitest", "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`),
  },
];

/** Milliseconds from the start after which a step is stopped: code under test may hang, and vitest cannot end a busy loop. */
const limit = 18 * 60_000;

/** The child that runs now, and the signal that ended the run early. */
let running;
let interruption;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    interruption ??= signal;
    stop(signal);
  });
}

const passed = [];
const failed = [];
const skipped = [];
for (const { title, argv } of steps) {
  if (interruption) break;
  console.log(`\n=== ${title}: node ${argv.join(" ")}`);
  const start = performance.now();
  const problem = await run(argv);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (interruption) break;
  console.log(`=== ${title}: ${problem ?? "passed"} (${seconds} s)`);
  if (problem) failed.push(`${title}: ${problem}`);
  else passed.push(title);
}
if (!interruption) countTests();
rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });

for (const name of skipped) console.log(`skipped: ${name}`);
for (const name of failed) console.log(`FAILED:  ${name}`);
if (interruption) console.log(`stopped by ${interruption}, the counts are those of the finished steps`);
console.log(
  `${passed.length} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`,
);
if (interruption) process.exitCode = 128 + constants.signals[interruption];
else process.exitCode = failed.length > 0 ? 1 : 0;

/** The command line of an installed package's program, without the shell scripts that package managers lay over it. */
function tool(packageName, program, ...args) {
  const folder = join("node_modules", packageName);
  try {
    const { bin } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    return [join(folder, typeof bin === "string" ? bin : bin[program]), ...args];
  } catch {
    return [join(folder, "is-not-installed"), ...args];
  }
}

/** Runs Node with these arguments. Resolves to what went wrong, or to nothing. */
function run(argv) {
  return new Promise((resolve) => {
    let isLate = false;
    // A process group of its own, so that its children can be ended with it, busy ones too.
    running = spawn(process.execPath, argv, { cwd: root, env, stdio: "inherit", detached: hasGroups });
    const timer = setTimeout(() => {
      isLate = true;
      stop("SIGTERM");
    }, limit - performance.now());
    running.on("error", (error) => {
      clearTimeout(timer);
      resolve(error.message);
    });
    running.on("exit", (code, signal) => {
      clearTimeout(timer);
      kill("SIGKILL");
      if (isLate) resolve(`stopped, because the whole run took longer than ${limit / 60_000} minutes`);
      else if (signal) resolve(`ended by ${signal}`);
      else resolve(code === 0 ? undefined : `exit code ${code}`);
    });
  });
}

/** Asks the running step to end, and ends it if it has not done so in five seconds. */
function stop(signal) {
  kill(signal);
  setTimeout(() => kill("SIGKILL"), 5000).unref();
}

function kill(signal) {
  if (running?.pid === undefined) return;
  try {
    process.kill(hasGroups ? -running.pid : running.pid, signal);
  } catch {
    // Nothing is left to be ended.
  }
}

/** Adds every test of vitest's report to the counts; a file that could not be loaded counts as one failure. */
function countTests() {
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile, "utf8"));
  } catch {
    failed.push("tests: no report was written");
    return;
  }
  for (const file of report.testResults) {
    const path = relative(root, file.name);
    if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"))
      failed.push(`${path}: ${firstLine(file.message) || "a hook failed, see above"}`);
    for (const test of file.assertionResults) {
      const name = `${path} > ${[...test.ancestorTitles, test.title].join(" > ")}`;
      if (test.status === "passed") passed.push(name);
      else if (test.status === "failed") failed.push(`${name}: ${firstLine(test.failureMessages[0])}`);
      else skipped.push(test.meta?.skipReason ? `${name}: ${test.meta.skipReason}` : name);
    }
  }
}

function firstLine(message) {
  return (message ?? "").trim().split("\n", 1)[0];
}
