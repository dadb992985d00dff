import { type LoadSchemaResult, loadSchemas, type Resolver } from "@schemawright/xsd";
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
 * as the version of XSD that its authors meant.
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
  const { schemas, issues, version } = loadSchemas([entry], { resolver, version: "meant" });
  const contract: Contract = {
    ...BARE_CONTRACT,
    name: names.name,
    package: names.package,
    roots: names.roots,
    description: `Documents of ${schema}.`,
    xsd: version,
    documents: [schema],
  };
  return { contract, loaded: new Map([[schema, { schema: schemas?.[0], issues }]]) };
}
