import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import {
  type Contract,
  type ContractOfSchema,
  contractOfSchema,
  type GenerateResult,
  generate,
  importedPackages,
  type KeptStages,
  type NameLock,
  readContract,
  readLock,
  writeLock,
} from "@schemawright/generator";
import { fileResolver } from "./files/file-resolver.ts";
import { isFile, isFolder, templatesIn } from "./files/files.ts";
import { slashed } from "./files/paths.ts";
import { sha256 } from "./files/sha256.ts";
import { findPackage } from "./generate/find-package.ts";
import { UseError } from "./use-error.ts";

/** A contract folder of a repository. */
export interface ContractFolder {
  readonly contract: Contract;
  /** Absolute, with forward slashes. */
  readonly folder: string;
  /** Relative to the working directory. */
  readonly name: string;
  /** Where its package goes; absolute. */
  readonly output: string;
  /** Whether the names it has given are kept beside the contract: else in the package, where there is no folder of its own. */
  readonly locksBeside: boolean;
  /** Schemas that were loaded to make the contract. */
  readonly loaded?: ContractOfSchema["loaded"];
}

/** The file of the names that a contract has given, which it keeps. */
export const LOCK_FILE = "schemawright.lock.json";

/** Path of the lock of a contract. */
export function lockPath({ folder, output, locksBeside }: ContractFolder): string {
  return join(locksBeside ? folder : output, LOCK_FILE);
}

/**
 * The contracts under a folder: each folder in it with a `contract.json`, in the order of names. A schema document in the
 * place of the folder is a contract of its own.
 * @param roots the elements that documents of such a schema document begin with; all if absent
 * @throws ContractError if one is not a contract, UseError if there is none
 */
export function findContracts(
  schemaFolder: string,
  outputFolder: string,
  roots?: readonly string[],
): readonly ContractFolder[] {
  const root = resolve(schemaFolder);
  if (isFile(root)) return [contractOfFile(root, outputFolder, roots)];
  if (roots !== undefined)
    throw new UseError(`--root ${roots.join(" --root ")}: contracts name their roots themselves; name them in "roots"`);
  if (!isFolder(root))
    throw new UseError(
      `There is no ${schemaFolder}: name the folder of your contracts, or a schema document, with --schema`,
    );
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort()
    .flatMap((folder): ContractFolder[] => {
      const file = join(folder, "contract.json");
      let text: string;
      try {
        text = readFileSync(file, "utf8");
      } catch {
        return [];
      }
      const contract = readContract(text, slashed(relative(process.cwd(), file)));
      return [
        {
          contract,
          folder: slashed(folder),
          name: slashed(relative(process.cwd(), folder)),
          output: join(resolve(outputFolder), contract.name),
          locksBeside: true,
        },
      ];
    });
  if (found.length === 0) throw new UseError(`No folder of ${schemaFolder} has a contract.json`);
  return found;
}

/**
 * Compiles a contract from its folder, with the names that it has given before.
 * @param made manifests of packages that are not written yet, by the folder of their package
 * @param kept what earlier runs of this contract made
 * @throws UseError if the file of these names is none
 */
export function compileContract(
  from: ContractFolder,
  made: ReadonlyMap<string, string> = new Map(),
  kept?: KeptStages,
): GenerateResult {
  const { contract, folder, name, locksBeside, loaded } = from;
  const lock = readLockFile(lockPath(from));
  const result = generate({
    contract,
    folder,
    folderName: name,
    resolver: fileResolver(),
    ...(contract.templates === undefined ? {} : { readTemplate: templatesIn(join(folder, contract.templates)) }),
    packages: {
      read: (one) => findPackage(one, { folder, output: from.output, made }),
      digest: sha256,
    },
    ...(lock === undefined ? {} : { lock }),
    ...(loaded === undefined ? {} : { loaded }),
    ...(kept === undefined ? {} : { kept }),
  });
  const { binding, files } = result;
  if (locksBeside || binding === undefined || files === undefined) return result;
  return { ...result, files: [...files, { path: LOCK_FILE, text: writeLock(binding.names) }] };
}

/** Contracts in such an order that each comes after those that it imports from. */
export function importsFirst(contracts: readonly ContractFolder[]): readonly ContractFolder[] {
  const ordered = new Set<ContractFolder>();
  const under = new Set<ContractFolder>();
  const add = (one: ContractFolder): void => {
    if (ordered.has(one) || under.has(one)) return;
    under.add(one);
    for (const name of importedPackages(one.contract)) {
      for (const other of contracts) if (other.contract.package === name) add(other);
    }
    ordered.add(one);
  };
  for (const one of contracts) add(one);
  return [...ordered];
}

function readLockFile(path: string): NameLock | undefined {
  if (!isFile(path)) return undefined;
  const read = readLock(readFileSync(path, "utf8"));
  if ("lock" in read) return read.lock;
  const shown = slashed(relative(process.cwd(), path));
  throw new UseError(`${shown}: ${read.fault} Mend it, or delete it to have names chosen anew`);
}

/** The text of a contract's lock where it is beside the contract and not what is there now. */
export function changedLock(from: ContractFolder, { binding }: Pick<GenerateResult, "binding">): string | undefined {
  if (!from.locksBeside || binding === undefined) return undefined;
  const text = writeLock(binding.names);
  const path = lockPath(from);
  return isFile(path) && readFileSync(path, "utf8") === text ? undefined : text;
}

/** The contract of a schema document that comes without one: its package goes right into the output folder. */
function contractOfFile(path: string, outputFolder: string, roots: readonly string[] | undefined): ContractFolder {
  const folder = slashed(dirname(path));
  const name = basename(path)
    .replace(/\.[^.]*$/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const { contract, loaded } = contractOfSchema(basename(path), folder, fileResolver(), {
    name,
    package: name,
    ...(roots === undefined ? {} : { roots }),
  });
  refuseForeign(outputFolder, name);
  const shown = slashed(relative(process.cwd(), folder));
  const output = resolve(outputFolder);
  return { contract, loaded, folder, name: shown === "" ? "." : shown, output, locksBeside: false };
}

/** A package replaces all that is in its folder, so nothing else may be there. @throws UseError */
function refuseForeign(outputFolder: string, name: string): void {
  const names = isFolder(outputFolder) ? readdirSync(outputFolder) : [];
  if (names.length === 0) return;
  try {
    if (JSON.parse(readFileSync(join(outputFolder, "package.json"), "utf8")).name === name) return;
  } catch {
    // No manifest is like one of another package.
  }
  throw new UseError(`--out ${outputFolder}: the folder holds other files than the package ${name}; name an empty one`);
}
