import type { EmittedFile } from "../emit/package.ts";

/** How a folder differs from what would be generated. */
export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "changed" | "surplus";
  /** Text on disk; empty if missing. */
  readonly found: string;
  /** Text that would be generated; empty if surplus. */
  readonly wanted: string;
}

/** Compares emitted files with those of a folder, by path. Both use forward slashes. */
export function compareFiles(
  wanted: readonly EmittedFile[],
  found: ReadonlyMap<string, string>,
): readonly Difference[] {
  const differences: Difference[] = [];
  const paths = new Set(wanted.map((file) => file.path));
  for (const { path, text } of wanted) {
    const there = found.get(path);
    if (there === undefined) differences.push({ path, kind: "missing", found: "", wanted: text });
    else if (there !== text) differences.push({ path, kind: "changed", found: there, wanted: text });
  }
  for (const [path, text] of found)
    if (!paths.has(path)) differences.push({ path, kind: "surplus", found: text, wanted: "" });
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}
