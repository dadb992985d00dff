import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "./processes.ts";

/** A JavaScript host that the npm registry offers as a package with a program in it. */
export interface Host {
  readonly name: string;
  /** The package and its version range. */
  readonly source: string;
  readonly program: string;
  /** Arguments before the script: no network, no permissions, no installing on the fly. */
  readonly argv: readonly string[];
}

export const hosts: readonly Host[] = [
  { name: "Node 20", source: "node@20", program: "node", argv: [] },
  { name: "Node 22", source: "node@22", program: "node", argv: [] },
  { name: "Node 24", source: "node@24", program: "node", argv: [] },
  { name: "Node 26", source: "node@26", program: "node", argv: [] },
  { name: "Bun", source: "bun@1", program: "bun", argv: ["--no-install"] },
  { name: "Deno", source: "deno@2", program: "deno", argv: ["run", "--no-prompt", "--no-remote"] },
];

/** Hosts are kept between runs here: they are large, and ours alone to write. */
const cache = fileURLToPath(new URL("../../node_modules/.cache/schemawright-hosts/", import.meta.url));

/**
 * Finds the program of a host: the Node that runs this process where its major version is the wanted one, else the
 * one in the cache, else a fresh copy from the registry.
 *
 * @returns its path, or a sentence on why there is none and how to get it
 */
export async function obtainHost(host: Host): Promise<{ readonly path: string } | { readonly absent: string }> {
  const [packageName = "", version = ""] = host.source.split("@");
  if (packageName === "node" && process.versions.node.startsWith(`${version}.`)) return { path: process.execPath };
  const folder = join(cache, host.source);
  const path = join(folder, "node_modules", ".bin", host.program);
  if (await starts(path)) return { path };
  await mkdir(folder, { recursive: true });
  // The packages fetch or link the program of this machine's kind in an install script, which npm asks to be allowed.
  const manifest = { name: "host", private: true, allowScripts: { [packageName]: true } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const install = await runProcess("npm", ["install", "--no-audit", "--no-fund", host.source], {
    cwd: folder,
    timeout: 240_000,
  });
  if (await starts(path)) return { path };
  const reason = install.ok ? "its program does not start" : install.complaint;
  return { absent: `${host.name} is absent; get it by "npm install ${host.source}" in ${folder}: ${reason}` };
}

async function starts(path: string): Promise<boolean> {
  return (await runProcess(path, ["--version"], { timeout: 20_000 })).ok;
}
