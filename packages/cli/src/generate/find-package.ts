import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { type FoundPackage, MANIFEST_FILE } from "@schemawright/generator";
import { isFolder } from "../files/files.ts";
import { slashed } from "../files/paths.ts";

/** Where a contract and its package are. */
export interface PackagePlace {
  /** Folder of the contract. */
  readonly folder: string;
  /** Folder of its package. */
  readonly output: string;
  /** Manifests that are new and not written yet, by the folder of their package. */
  readonly made: ReadonlyMap<string, string>;
}

/**
 * Finds a generated package that a contract imports from: beside the contract's own package, where all of them are
 * compiled together, else among the modules that the contract's folder sees.
 * @returns nothing if there is none, or if it is no library
 */
export function findPackage(name: string, { folder, output, made }: PackagePlace): FoundPackage | undefined {
  const beside = dirname(output);
  const siblings = isFolder(beside)
    ? readdirSync(beside)
        .sort()
        .map((at) => join(beside, at))
    : [];
  for (const one of new Set([...made.keys(), ...siblings])) {
    const manifest = one === output ? undefined : (made.get(one) ?? textOf(join(one, MANIFEST_FILE)));
    if (manifest !== undefined && packageOf(manifest) === name)
      return { manifest, range: "workspace:*", reference: slashed(relative(output, one)) };
  }
  try {
    const manifest = textOf(createRequire(join(folder, "contract.json")).resolve(`${name}/${MANIFEST_FILE}`));
    return manifest === undefined ? undefined : { manifest, range: `^${JSON.parse(manifest).packageVersion}` };
  } catch {
    return undefined;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function packageOf(manifest: string): unknown {
  try {
    return JSON.parse(manifest).package;
  } catch {
    return undefined;
  }
}
