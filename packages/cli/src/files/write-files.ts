import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UseError } from "../use-error.ts";
import { shownPath } from "./paths.ts";

/** A text that goes to a file. */
export interface TextFile {
  /** Relative to a folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files into a folder, over those that have their names. All of them are on disk under temporary names before
 * the first takes its place, so that a full disk leaves what was there.
 * @throws Error of the file system, UseError where that does not name the file, as of a disk that is full; nothing is
 * changed then, as long as files can be renamed
 */
export function writeFiles(folder: string, files: readonly TextFile[]): void {
  const staged: string[] = [];
  const made = new Set<string>();
  try {
    for (const { path, text } of files) {
      const target = join(folder, path);
      const parent = dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      staged.push(`${target}.new`);
      writeFileSync(`${target}.new`, text);
    }
  } catch (error) {
    for (const path of staged) rmSync(path, { force: true });
    const { code, path, message } = error as NodeJS.ErrnoException;
    if (code === undefined || path !== undefined) throw error;
    const file = staged.at(-1)?.slice(0, -".new".length) ?? folder;
    throw new UseError(`${shownPath(file)}: ${message}. Nothing was changed.`);
  }
  for (const path of staged) renameSync(path, path.slice(0, -".new".length));
}
