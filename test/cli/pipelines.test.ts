import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test, vi } from "vitest";
import { type Copy, copyContract } from "../check/command.ts";
import { endForAbsence } from "../support/absent.ts";
import { createProject, NUMBER_SCHEMA } from "./project.ts";

vi.setConfig({ testTimeout: 180_000 });

const root = fileURLToPath(new URL("../../", import.meta.url));
const command = join(root, "packages/cli/dist/main.js");

let copy: Copy | undefined;
afterEach(() => copy?.dispose());

/** A copy of the contract in which the command is installed, as a project has it. */
function installed(): Copy {
  const made = copyContract();
  mkdirSync(join(made.folder, "node_modules/.bin"), { recursive: true });
  const program = join(made.folder, "node_modules/.bin/schemawright");
  if (process.platform === "win32") writeFileSync(`${program}.cmd`, `@node "${command}" %*\r\n`);
  else {
    symlinkSync(command, program);
    chmodSync(command, 0o755);
  }
  writeFileSync(join(made.folder, "package.json"), '{ "private": true }');
  copy = made;
  return made;
}

function run(line: string, folder: string, environment: Readonly<Record<string, string>> = {}) {
  const options = { cwd: folder, encoding: "utf8", env: { ...process.env, ...environment } } as const;
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", line], options);
  return { code: status, text: stdout + stderr };
}

/** The script of the one step of the action, as its shell gets it. */
function actionScript(): string {
  const text = readFileSync(join(root, "action.yml"), "utf8");
  const [, script] = /^ {6}run: \|\n((?: {8}.*\n)+)/m.exec(text) ?? [];
  if (script === undefined) throw new Error("action.yml has no script");
  return script.replace(/^ {8}/gm, "");
}

test("the step of the action runs check, and fails when the generated code is not current", () => {
  const project = installed();
  const step = (what: string) => run(actionScript(), project.folder, { SCHEMAWRIGHT_COMMAND: what });
  const good = step("check --only drift");
  expect(good.code, good.text).toBe(0);
  project.write("generated/sinch-mms/src/index.ts", "");
  const bad = step("check --only drift");
  expect({ code: bad.code, text: bad.text }).toEqual({
    code: 1,
    text: expect.stringContaining("src/index.ts differs"),
  });
  // What a workflow hands in is arguments, and never a command line.
  const marker = "check --only $(touch marker) ; touch marker";
  expect(step(marker).code).toBe(2);
  expect(run("ls marker", project.folder).code).not.toBe(0);
});

test("the default of the action is check", () => {
  expect(readFileSync(join(root, "action.yml"), "utf8")).toMatch(/^ {4}default: check$/m);
});

test("the hook of pre-commit that looks at drift does what its entry says", () => {
  const project = installed();
  const hooks = readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8");
  const entries = [...hooks.matchAll(/^ {2}entry: (.*)$/gm)].map(([, entry]) => entry ?? "");
  expect(entries).toEqual(["npx --no-install schemawright check", "npx --no-install schemawright check --only drift"]);
  const good = run(entries[1] ?? "", project.folder);
  expect(good.code, good.text).toBe(0);
  project.write("generated/sinch-mms/src/surplus.ts", "");
  expect(run(entries[1] ?? "", project.folder).code).toBe(1);
});

test("GNU parallel: the line of docs/scale.md gives a verdict a document, in order", async (context) => {
  const project = createProject();
  if ((await project.shell("command -v parallel")).code !== 0)
    return endForAbsence(context, "needs GNU parallel: apt-get install parallel");
  const text = readFileSync(join(root, "docs/scale.md"), "utf8");
  const [line = ""] = /^parallel --pipe .*$/m.exec(text) ?? [];
  expect(line).not.toBe("");
  project.write("order.xsd", NUMBER_SCHEMA);
  const documents = Array.from({ length: 3000 }, (_, i) => `<number>${i % 5 === 0 ? "x" : i}</number>`);
  project.write("orders.txt", `${documents.join("\n")}\n`);
  project.write("bin/schemawright", `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`);
  chmodSync(join(project.folder, "bin/schemawright"), 0o755);
  const path = `${join(project.folder, "bin")}:${process.env.PATH}`;
  // Small blocks, so that there are several.
  const small = line.replace("--block 10M", "--block 20k");
  const { code, errors } = await project.shell(`unset -f schemawright; ${small}`, { environment: { PATH: path } });
  expect(code, errors).toBe(0);
  const verdicts = project
    .read("verdicts.txt")
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one).ok);
  expect(verdicts).toEqual(documents.map((_, i) => i % 5 !== 0));
  project.dispose();
});
