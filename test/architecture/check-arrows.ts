import { posix } from "node:path";
import type { PackageArrows } from "./arrows.ts";
import { importsOf, type ModuleImport } from "./imports.ts";

/** The sources to check: the text of each file by its path from the root of the repository, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** The folder of each workspace package by the name under which others import it. */
export type PackageFolders = ReadonlyMap<string, string>;

interface Place {
  readonly path: string;
  readonly table: PackageArrows;
  /** Folder of the package; `table.folder` is the pattern that it matches. */
  readonly folder: string;
  /** Folder directly under `src`, if the file is in one. */
  readonly stage: string | undefined;
  readonly isTest: boolean;
}

/**
 * Checks every import of `sources` against the table.
 *
 * @returns one sentence for each violation, beginning with `path:line: `; none if all is in order.
 */
export function checkArrows(
  sources: Sources,
  packages: PackageFolders,
  arrows: readonly PackageArrows[],
  testPackages: readonly string[],
): string[] {
  const findings: string[] = [];
  const runTimeImports = new Map<string, string[]>();
  for (const [path, text] of sources) {
    const place = placeOf(path, arrows);
    if (place === undefined) {
      findings.push(`${path}:1: no line of the table holds this file`);
      continue;
    }
    if (place.stage !== undefined && place.table.stages !== undefined && place.table.stages[place.stage] === undefined)
      findings.push(`${path}:1: the stage ${place.stage} of ${place.folder} is not in the table`);
    const targets: string[] = [];
    for (const item of importsOf(path, text, place.table.computedImports?.includes(path))) {
      const refusal = item.specifier.startsWith(".")
        ? refuseRelative(place, item)
        : refuseNamed(place, item, packages, testPackages);
      if (refusal !== undefined) findings.push(`${path}:${item.line}: ${refusal}`);
      if (item.specifier.startsWith(".") && !item.typeOnly) targets.push(targetOf(path, item));
    }
    runTimeImports.set(path, targets);
  }
  for (const cycle of cyclesOf(runTimeImports)) findings.push(`${cycle[0]}:1: import cycle ${cycle.join(" -> ")}`);
  return findings;
}

/**
 * Checks the table itself: arrows between packages and between stages must not lead back to where they began.
 *
 * @returns one sentence for each cycle.
 */
export function checkTable(arrows: readonly PackageArrows[]): string[] {
  const packageArrows = new Map(
    arrows.map((table) => [table.folder, [...table.imports, ...(table.importsTypesOf ?? [])]]),
  );
  const graphs = [packageArrows, ...arrows.map((table) => new Map(Object.entries(table.stages ?? {})))];
  return graphs.flatMap((graph) => cyclesOf(graph).map((cycle) => `the table has a cycle: ${cycle.join(" -> ")}`));
}

function placeOf(path: string, arrows: readonly PackageArrows[]): Place | undefined {
  for (const table of arrows) {
    const folder = path.split("/").slice(0, table.folder.split("/").length).join("/");
    if (!matches(table.folder, folder)) continue;
    const inside = path.slice(folder.length + 1).split("/");
    const stage = inside[0] === "src" && inside.length > 2 ? inside[1] : undefined;
    return { path, table, folder, stage, isTest: path.endsWith(".test.ts") };
  }
  return undefined;
}

function matches(pattern: string, folder: string): boolean {
  const parts = folder.split("/");
  const wanted = pattern.split("/");
  return wanted.length === parts.length && wanted.every((part, index) => part === "*" || part === parts[index]);
}

function targetOf(path: string, item: ModuleImport): string {
  return posix.join(posix.dirname(path), item.specifier);
}

function refuseRelative(from: Place, item: ModuleImport): string | undefined {
  const to = placeOf(targetOf(from.path, item), [from.table]);
  if (to === undefined || to.folder !== from.folder)
    return `${item.specifier} leads out of ${from.folder}; another package is imported by its name`;
  if (!from.isTest && to.isTest) return `${item.specifier} is a test`;
  if (from.isTest || from.table.stages === undefined || from.stage === undefined || from.stage === to.stage)
    return undefined;
  if (to.stage === undefined) return `the stage ${from.stage} must not import ${item.specifier}, which stands above it`;
  const allowed = from.table.stages[from.stage] ?? [];
  return allowed.includes(to.stage) ? undefined : `the stage ${from.stage} must not import the stage ${to.stage}`;
}

function refuseNamed(
  from: Place,
  item: ModuleImport,
  packages: PackageFolders,
  testPackages: readonly string[],
): string | undefined {
  const name = packageNameOf(item.specifier);
  const { imports, importsTypesOf = [], thirdParty } = from.table;
  const folder = packages.get(name);
  if (folder === undefined) {
    const allowed = from.isTest ? [...thirdParty, ...testPackages] : thirdParty;
    const group = name.startsWith("node:") ? "node:*" : name;
    return allowed.includes(name) || allowed.includes(group)
      ? undefined
      : `${from.folder} must not import ${item.specifier}`;
  }
  if (folder === from.folder) return `${name} imports itself by its name`;
  if (imports.some((pattern) => matches(pattern, folder))) return undefined;
  if (!importsTypesOf.some((pattern) => matches(pattern, folder))) return `${from.folder} must not import ${name}`;
  return item.typeOnly ? undefined : `${from.folder} may import types only from ${name}`;
}

function packageNameOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Finds the cycles of a graph, each once, by the node at which a walk in the order of the map meets it first. */
function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (node: string): void => {
    const at = way.indexOf(node);
    if (at >= 0) {
      cycles.push([...way.slice(at), node]);
      return;
    }
    if (done.has(node)) return;
    way.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    way.pop();
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return cycles;
}
