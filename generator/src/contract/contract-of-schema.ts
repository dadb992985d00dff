import { type LoadSchemaResult, loadSchema, type Resolver, type Schema } from "@schemawright/xsd";
import { BARE_CONTRACT } from "./bare-contract.ts";
import type { Contract } from "./contract.ts";

/** What a contract that nobody wrote is called, and the roots that are wanted of it: all if absent. */
export interface ContractNames {
  readonly name: string;
  readonly package: string;
  readonly roots?: readonly string[];
}

/** A contract that nobody wrote, and its schema if that had to be loaded to make it. */
export interface ContractOfSchema {
  readonly contract: Contract;
  /** By the name the contract gives the entry document: `generate` takes it, so that it is not loaded again. */
  readonly loaded: ReadonlyMap<string, LoadSchemaResult>;
}

/**
 * The contract of a schema that comes without one: any of its global elements may be the root of a document. It is read
 * as XSD 1.1, unless its document is made for processors of 1.0 alone (`vc:maxVersion`), so that 1.1 leaves nothing of it, or
 * it is right by the rules of 1.0 and wrong by those of 1.1, of which a warning tells.
 * @param schema path of the entry document from `folder`, as the contract is to say it
 * @param folder location of the folder that the path is relative to, as the resolver knows it
 */
export function contractOfSchema(
  schema: string,
  folder: string,
  resolver: Resolver,
  names: ContractNames,
): ContractOfSchema {
  const entry = resolver.resolve(schema, `${folder}/contract.json`);
  const result = loadSchema(entry, { resolver });
  const older = olderOf(entry, result, resolver);
  const contract: Contract = {
    ...BARE_CONTRACT,
    name: names.name,
    package: names.package,
    roots: names.roots,
    description: `Documents of ${schema}.`,
    xsd: older === undefined ? "1.1" : "1.0",
    documents: [schema],
  };
  return { contract, loaded: new Map([[schema, older ?? result]]) };
}

/** The schema as XSD 1.0 reads it, if that is what its authors meant. */
function olderOf(entry: string, newer: LoadSchemaResult, resolver: Resolver): LoadSchemaResult | undefined {
  if (newer.schema !== undefined && !isEmpty(newer.schema)) return undefined;
  const older = loadSchema(entry, { resolver, version: "1.0" });
  if (newer.schema !== undefined) return older;
  const reason = newer.issues.find(({ severity }) => severity === "error");
  // What 1.0 puts up with it tells of: a reference to nothing is as wrong as in 1.1.
  const isTold = older.issues.some(({ code }) =>
    newer.issues.some((one) => one.severity === "error" && one.code === code),
  );
  if (older.schema === undefined || reason === undefined || isTold) return undefined;
  const message = `The schema is read as XSD 1.0, because it is none of XSD 1.1: ${reason.message}`;
  return {
    schema: older.schema,
    issues: [...older.issues, { ...reason, code: "xsd-version", severity: "warning", message }],
  };
}

/** Whether nothing is declared. */
function isEmpty({ elementDeclarations, typeDefinitions }: Schema): boolean {
  return elementDeclarations.size === 0 && [...typeDefinitions.values()].every((type) => type.builtIn);
}
