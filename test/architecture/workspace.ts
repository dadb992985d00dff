import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PackageFolders, Sources } from "./check-arrows.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Lists the folders of the packages of this workspace, the tests apart, by the names that their manifests give. */
export function readPackageFolders(): PackageFolders {
  const folders = ["generator", ...children("packages"), ...children("generated")];
  return new Map(
    folders
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .map((folder) => [nameOf(JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")), folder), folder]),
  );
}

/** Reads every module of the given packages, those apart that the compiler built and that were installed. */
export function readSources(packages: PackageFolders): Sources {
  const sources = new Map<string, string>();
  for (const folder of packages.values())
    for (const path of filesUnder(folder))
      if (/\.[cm]?[jt]s$/.test(path)) sources.set(path, readFileSync(join(root, path), "utf8"));
  return sources;
}

function children(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
}

/** Folders of what is built and installed. */
const MADE = /\/(dist|node_modules)$|^packages\/cli\/bundle$/;

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return MADE.test(path) ? [] : filesUnder(path);
  });
}

function nameOf(manifest: { name?: unknown }, folder: string): string {
  if (typeof manifest.name !== "string") throw new Error(`${folder}/package.json has no name`);
  return manifest.name;
}
