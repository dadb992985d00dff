import type { Schema } from "@schemawright/xsd";
import type { Contract } from "./contract.ts";
import { MANIFEST_FILE, type PackageManifest, readManifest } from "./manifest.ts";
import { ContractError } from "./read-contract.ts";

/** A generated package, as it was found. */
export interface FoundPackage {
  /** Text of its manifest. */
  readonly manifest: string;
  /** How a `package.json` is to name its version. */
  readonly range: string;
  /** Its folder, from that of the package that imports it, where the two are compiled together. */
  readonly reference?: string;
}

/** What looks for packages. */
export interface PackageHost {
  /** Finds a generated package by its name. */
  readonly read: (name: string) => FoundPackage | undefined;
  /** A short text that stands for a long one: a cryptographic hash. */
  readonly digest: (text: string) => string;
}

/** Where there are no packages. A text stands for itself. */
export const NO_PACKAGES: PackageHost = { read: () => undefined, digest: (text) => text };

/**
 * The packages that namespaces of a contract are imported from.
 * @param file name of the contract file, for messages
 * @throws ContractError if a package is not there, has not the namespace, or was generated from other schemas
 */
export function findPackages(
  { packages, xsd }: Contract,
  schemas: ReadonlyMap<string, Schema>,
  { read, digest: digestOf }: PackageHost,
  file: string,
): ReadonlyMap<string, PackageManifest> {
  const imported = Object.entries(packages);
  // Making digests takes all the texts, and a host's hash function.
  if (imported.length === 0) return new Map();
  const digests = namespaceDigests(schemas.values(), digestOf);
  return new Map(
    imported.map(([namespace, name]) => {
      const fail = (wanted: string): never => {
        throw new ContractError(
          `${file}: the field packages[${JSON.stringify(namespace)}] is ${JSON.stringify(name)}; expected ${wanted}`,
        );
      };
      const found = read(name);
      const manifest = found === undefined ? undefined : readManifest(found.manifest);
      if (manifest === undefined)
        return fail(`a package with a ${MANIFEST_FILE}: one that was generated of a contract with "library": true`);
      const digest = manifest.namespaces[namespace];
      if (digest === undefined) {
        const has = Object.keys(manifest.namespaces);
        return fail(`a package with that namespace; it has ${has.length === 0 ? "none" : has.join(", ")}`);
      }
      if (manifest.xsd !== xsd)
        return fail(`a package of schemas that are read as XSD ${xsd}; its are as ${manifest.xsd}`);
      const own = digests.get(namespace);
      if (own === undefined) return fail("a namespace that the schemas of the contract have");
      if (own !== digest)
        return fail(
          "a package that was generated from the same schema documents; generate it again, or use its schemas",
        );
      return [namespace, manifest];
    }),
  );
}

/** For each namespace a digest of the documents that declare something in it, whatever they are called. */
export function namespaceDigests(
  schemas: Iterable<Schema>,
  digest: PackageHost["digest"],
): ReadonlyMap<string, string> {
  const texts = new Map<string, Set<string>>();
  for (const schema of schemas) {
    const documents = new Map(schema.documents.map(({ location, text }) => [location, text.replace(/\r\n?/g, "\n")]));
    const tables: Iterable<Iterable<{ targetNamespace: string; location: { document: string } }>> = [
      schema.typeDefinitions.values(),
      schema.elementDeclarations.values(),
      schema.attributeDeclarations.values(),
    ];
    for (const table of tables) {
      for (const { targetNamespace, location } of table) {
        const text = documents.get(location.document);
        if (text !== undefined) texts.set(targetNamespace, (texts.get(targetNamespace) ?? new Set()).add(text));
      }
    }
  }
  return new Map([...texts].map(([namespace, all]) => [namespace, digest([...all].map(digest).sort().join("\n"))]));
}
