import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "./processes.ts";

/** The TypeScript compiler of this workspace. */
export const compiler = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The packages that are published together, dependencies first. */
const packages = ["packages/runtime", "generated/sinch-mms"];

/**
 * Makes a project as a user would: builds and packs the published packages, and installs the packed files, and
 * nothing else, into the empty `folder`. npm stays offline, so a dependency that is not packed is an error.
 *
 * @returns the manifests of the packed packages, by name
 * @throws if a step fails, with the words of its program
 */
export async function makeConsumerProject(folder: string): Promise<Map<string, Manifest>> {
  const packed = join(folder, "packed");
  await mkdir(packed, { recursive: true });
  await must("build", process.execPath, [compiler, "-b", ...packages], root);
  await must("join", process.execPath, ["packages/join-modules.js"], root);
  for (const path of packages)
    await must(
      `pack ${path}`,
      "npx",
      ["--prefer-offline", "--yes", "pnpm", "pack", "--pack-destination", packed],
      join(root, path),
    );

  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  const tarballs = (await readdir(packed)).map((name) => `./packed/${name}`);
  await must("install", "npm", ["install", "--offline", "--no-audit", "--no-fund", ...tarballs], folder);
  for (const name of ["main.mjs", "main.ts"])
    await copyFile(new URL(`consumer/${name}`, import.meta.url), join(folder, name));

  const manifests = new Map<string, Manifest>();
  for (const path of packages) {
    const { name } = await readManifest(join(root, path));
    manifests.set(name, await readManifest(join(folder, "node_modules", name)));
  }
  return manifests;
}

/** The parts of a package.json that a consumer depends on. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}

async function must(step: string, file: string, argv: readonly string[], cwd: string): Promise<void> {
  const finished = await runProcess(file, argv, { cwd });
  if (!finished.ok) throw new Error(`${step}: ${finished.complaint || finished.stdout.slice(-2000)}`);
}
