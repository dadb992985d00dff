import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Contract, type GenerateResult, generate, readContract } from "@schemawright/generator";
import { fileResolver } from "./files/file-resolver.ts";
import { isFolder, templatesIn } from "./files/files.ts";
import { slashed } from "./files/paths.ts";
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
}

/**
 * The contracts under a folder: each folder in it with a `contract.json`, in the order of names.
 * @throws ContractError if one is not a contract, UseError if there is none
 */
export function findContracts(schemaFolder: string, outputFolder: string): readonly ContractFolder[] {
  const root = resolve(schemaFolder);
  if (!isFolder(root))
    throw new UseError(`There is no folder ${schemaFolder}: name the folder of your contracts with --schema`);
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
        },
      ];
    });
  if (found.length === 0) throw new UseError(`No folder of ${schemaFolder} has a contract.json`);
  return found;
}

/** Compiles a contract from its folder. */
export function compileContract({ contract, folder, name }: ContractFolder): GenerateResult {
  return generate({
    contract,
    folder,
    folderName: name,
    resolver: fileResolver(),
    readTemplate: templatesIn(contract.templates === undefined ? undefined : join(folder, contract.templates)),
  });
}
