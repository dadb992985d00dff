import { dirname, relative } from "node:path";

/** The innermost folder that all the files are in, so that references between them stay good. */
export function commonFolder(paths: readonly string[]): string {
  let common = dirname(paths[0] ?? "");
  for (const path of paths) {
    while (relative(common, path).startsWith("..") && dirname(common) !== common) common = dirname(common);
  }
  return common;
}
