import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { findReferences } from "../bundle/references.ts";
import { slashed } from "../files/paths.ts";

/** What a project has. Paths are relative to it. */
export interface FoundSchemas {
  /** The folder of the first contracts that were found. */
  readonly contractFolder: string | undefined;
  /** XML Schema documents that no other one refers to. */
  readonly entries: readonly string[];
}

/** Folders that hold what is made or installed. */
const PASSED_OVER = new Set(["node_modules", "dist", "build", "out", "target", "coverage"]);

/** Looks for contracts and schema documents in a folder and its folders, four levels deep. */
export function findSchemas(root: string): FoundSchemas {
  const documents: string[] = [];
  const contracts: string[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (depth > 0 && !entry.name.startsWith(".") && !PASSED_OVER.has(entry.name)) visit(path, depth - 1);
      } else if (entry.name.endsWith(".xsd")) documents.push(slashed(relative(root, path)));
    }
    if (existsSync(join(folder, "contract.json"))) contracts.push(slashed(relative(root, folder)));
  };
  visit(root, 4);
  const referred = new Set(documents.flatMap((path) => referencesOf(root, path)));
  const [first] = contracts.sort();
  return {
    contractFolder: first === undefined ? undefined : slashed(dirname(first)),
    entries: documents.filter((path) => !referred.has(path)).sort(),
  };
}

function referencesOf(root: string, path: string): readonly string[] {
  const text = readFileSync(join(root, path), "utf8");
  return findReferences(text).map(({ location }) => posix.normalize(posix.join(posix.dirname(path), location)));
}
