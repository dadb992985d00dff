import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { EmittedFile, ReadTemplate } from "@schemawright/generator";
import { slashed } from "./paths.ts";
import { writeFiles } from "./write-files.ts";

/** Folders inside a generated package that generating leaves alone. */
const KEPT = new Set(["node_modules", "dist"]);

/** The templates in a folder. */
export function templatesIn(folder: string): ReadTemplate {
  return (name) => {
    const path = join(folder, `${name}.hbs`);
    return isFile(path)
      ? { path: slashed(relative(process.cwd(), path)), text: readFileSync(path, "utf8") }
      : undefined;
  };
}

/** The files of a folder by path relative to it; kept folders apart. */
export function readFolder(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const visit = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (!(at === folder && KEPT.has(entry.name))) visit(path);
      } else files.set(slashed(relative(folder, path)), readFileSync(path, "utf8"));
    }
  };
  if (isFolder(folder)) visit(folder);
  return files;
}

/** Whether there is a file of that name. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether there is a folder of that name. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Makes a folder hold exactly some files. Every text is on disk under a temporary name before the first file is
 * replaced, so that a full disk leaves what was there.
 * @returns paths that were written or removed
 */
export function replaceFolder(folder: string, files: readonly EmittedFile[]): string[] {
  const before = readFolder(folder);
  const changed = files.filter(({ path, text }) => before.get(path) !== text);
  writeFiles(folder, changed);
  const wanted = new Set(files.map(({ path }) => path));
  const surplus = [...before.keys()].filter((path) => !wanted.has(path));
  for (const path of surplus) {
    rmSync(join(folder, path));
    removeEmptyFolders(dirname(join(folder, path)), folder);
  }
  return [...changed.map(({ path }) => path), ...surplus];
}

function removeEmptyFolders(from: string, stop: string): void {
  for (let at = from; at !== stop && at.startsWith(stop) && readdirSync(at).length === 0; at = dirname(at))
    rmSync(at, { recursive: true });
}
