import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { compiler } from "../packaging/consumer-project.ts";
import { runProcess } from "../packaging/processes.ts";
import { createProject, NUMBER_SCHEMA, type Project } from "./project.ts";

vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A package of this workspace. */
interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folders of the command and of what it depends on in this workspace. */
async function publishedFolders(): Promise<ReadonlyMap<string, Manifest>> {
  const packages = (await readdir(join(root, "packages"), { withFileTypes: true })).filter((one) => one.isDirectory());
  const folders = [...packages.map(({ name }) => `packages/${name}`), "generator"];
  const all = new Map<string, Manifest>();
  for (const folder of folders) all.set(folder, JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")));
  const wanted = new Set(["schemawright"]);
  for (const name of wanted) {
    const manifest = [...all.values()].find((one) => one.name === name);
    for (const [other, version] of Object.entries(manifest?.dependencies ?? {}))
      if (version.startsWith("workspace:")) wanted.add(other);
  }
  return new Map([...all].filter(([, { name }]) => wanted.has(name)));
}

let project: Project;
let installed: Project;

async function must(step: string, file: string, argv: readonly string[], cwd: string): Promise<void> {
  const finished = await runProcess(file, argv, { cwd, timeout: 240_000 });
  if (!finished.ok) throw new Error(`${step}: ${finished.complaint || finished.stdout.slice(-2000)}`);
}

/** Packs the packages and installs the packed files into an empty project. Third-party packages come from the store. */
beforeAll(async () => {
  project = createProject();
  const packed = join(project.folder, "packed");
  await mkdir(packed);
  await must("build", process.execPath, [compiler, "-b", "tsconfig.compiler.json"], root);
  const overrides: string[] = [];
  for (const [path, { name }] of await publishedFolders()) {
    const folder = join(root, path);
    await must(
      `pack ${path}`,
      "npx",
      ["--prefer-offline", "--yes", "pnpm", "pack", "--pack-destination", packed],
      folder,
    );
    const file = (await readdir(packed)).find((one) => one.startsWith(`${name.replace("@", "").replace("/", "-")}-0`));
    overrides.push(`  "${name}": "file:./packed/${file}"`);
  }
  const text = `overrides:\n${overrides.join("\n")}\nallowBuilds:\n  xsd-schema-validator: false\n`;
  await writeFile(join(project.folder, "pnpm-workspace.yaml"), text);
  project.write(
    "package.json",
    JSON.stringify({ private: true, type: "module", dependencies: { schemawright: "0.1.0" } }),
  );
  await must("install", "npx", ["--prefer-offline", "--yes", "pnpm", "install", "--offline"], project.folder);
  const home = join(project.folder, "node_modules/schemawright");
  const { bin } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  installed = createProject(join(home, bin.schemawright));
  installed.write("number.xsd", NUMBER_SCHEMA);
}, 600_000);

afterAll(() => {
  project.dispose();
  installed?.dispose();
});

test("holds no tests and no build records, and runs the bundle", async () => {
  const files = await readdir(join(project.folder, "node_modules/schemawright"), { recursive: true });
  expect(files).toEqual(expect.arrayContaining([join("bundle", "main.js"), join("bundle", "worker.js")]));
  expect(files.filter((name) => /\.test\.|tsbuildinfo/.test(name))).toEqual([]);
  const program = await runProcess("npx", ["--no-install", "schemawright", "--version"], { cwd: project.folder });
  expect(program.stdout).toBe("0.1.0\n");
});

test("validates XML, in threads too, and keeps the compiled schema", async () => {
  for (let i = 0; i < 300; i++)
    installed.write(`docs/${String(i).padStart(3, "0")}.xml`, `<number>${i % 9 ? i : "x"}</number>`);
  // Where there is little to do, no thread would start.
  const often = Array.from({ length: 70 }, () => "docs");
  const alone = await installed.run(["validate", "-s", "number.xsd", ...often, "-j", "1", "-q"]);
  const together = await installed.run(["validate", "-s", "number.xsd", ...often, "-j", "2", "-q"]);
  expect(alone.code, alone.errors).toBe(1);
  expect(together).toEqual(alone);
  const { errors } = await installed.run(["validate", "-s", "number.xsd", "docs/001.xml", "--verbose"]);
  expect(errors).not.toContain("compile the schema");
});

test("validates JSON, documents that name their schema, archives and patterns", async () => {
  installed.write("s.json", '{ "type": "integer" }');
  installed.write("d.json", '"x"');
  const json = await installed.run(["validate", "-s", "s.json", "d.json", "-f", "jsonl"]);
  expect(JSON.parse(json.output)).toMatchObject({ code: "json-schema/type", line: 1, column: 1 });
  installed.write(
    "named.xml",
    '<number xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="number.xsd">x</number>',
  );
  const named = await installed.run(["validate", "named.xml", "-f", "jsonl"]);
  expect(JSON.parse(named.output)).toMatchObject({ code: "cvc-datatype-valid.1.2.1" });
  expect((await installed.shell("tar cf docs.tar docs")).code).toBe(0);
  const archive = await installed.run(["validate", "-s", "number.xsd", "docs.tar", "docs/00[1-8].xml", "-f", "json"]);
  expect(JSON.parse(archive.output).summary).toMatchObject({ files: 308, invalid: 34, unread: 0 });
});

test("keeps what the engine made of it, survives damage there, and can be told to keep nothing", async () => {
  const code = async (): Promise<readonly string[]> => {
    const { output } = await installed.shell("find code-cache -type f");
    return output.split("\n").filter((path) => path !== "");
  };
  const run = async (environment: Readonly<Record<string, string>> = {}) => {
    const SCHEMAWRIGHT_CACHE = join(installed.folder, "code-cache");
    const { output } = await installed.run(["inspect", "number.xsd"], {
      environment: { SCHEMAWRIGHT_CACHE, ...environment },
    });
    return output;
  };
  const first = await run({ NODE_DISABLE_COMPILE_CACHE: "1" });
  expect(first).toContain("number");
  expect(await code()).toEqual([]);
  expect(await run()).toBe(first);
  const files = await code();
  expect(files.length).toBeGreaterThan(0);
  const [file = ""] = files;
  const kept = await readFile(join(installed.folder, file));
  expect(await run()).toBe(first);
  installed.write(file, kept.subarray(0, kept.length >> 1));
  expect(await run()).toBe(first);
  expect((await readFile(join(installed.folder, file))).length).toBeGreaterThan(kept.length >> 1);
});

test("generates, inspects, bundles and completes", async () => {
  for (const argv of [
    ["generate", "--schema", "number.xsd", "--out", "package"],
    ["inspect", "number.xsd", "--tree"],
    ["downgrade", "number.xsd"],
    ["bundle", "number.xsd"],
    ["completion", "bash"],
  ]) {
    const { code, errors } = await installed.run(argv);
    expect({ argv, code, errors }).toEqual({ argv, code: 0, errors: "" });
  }
});

test("a configuration in TypeScript has its type from the package", async () => {
  project.write(
    "schemawright.config.ts",
    'import { defineConfig } from "schemawright";\nexport default defineConfig({ validate: { schema: ["n.xsd"] } });\n',
  );
  project.write("n.xsd", NUMBER_SCHEMA);
  project.write("n.xml", "<number>1</number>");
  const valid = await runProcess("npx", ["--no-install", "schemawright", "validate", "n.xml"], { cwd: project.folder });
  expect(valid.ok, valid.complaint).toBe(true);
  const options = [
    "--noEmit",
    "--ignoreConfig",
    "--strict",
    "--module",
    "NodeNext",
    "--target",
    "ES2022",
    "--types",
    "",
  ];
  const argv = [compiler, ...options, "schemawright.config.ts"];
  const compiled = await runProcess(process.execPath, argv, { cwd: project.folder });
  expect(compiled.stdout).toBe("");
});
