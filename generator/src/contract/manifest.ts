import type { Contract } from "./contract.ts";

/** Name of the file in which a library says what other packages can import from it. */
export const MANIFEST_FILE = "schemawright.package.json";

/** What a generated package offers to those that are generated on top of it. */
export interface PackageManifest {
  readonly package: string;
  readonly packageVersion: string;
  /** Version of XSD that its schemas were read as. */
  readonly xsd: "1.0" | "1.1";
  /** The namespaces it has, each with the digest of the documents that declare it. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Its types by their designators. */
  readonly types: Readonly<Record<string, ManifestType>>;
  /** Its global elements by expanded name. */
  readonly elements: Readonly<Record<string, { readonly constant: string; readonly module: string }>>;
}

export interface ManifestType {
  readonly name: string;
  readonly module: string;
  readonly schemaLocation: string;
  /** Names of properties, in the order of attributes and elements. */
  readonly properties?: readonly string[];
}

/** Reads the text of a manifest; `undefined` if it is none that this generator knows. */
export function readManifest(text: string): PackageManifest | undefined {
  try {
    const manifest = JSON.parse(text);
    return manifest?.version === 1 ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** How the module of another package stands among the modules of this one: `@acme/common#address`. */
export function importedModule(packageName: string, module: string): string {
  return `${packageName}#${module}`;
}

/** Whether a module is one of another package. */
export function isImported(module: string): boolean {
  return module.includes("#");
}

/** Names of the packages that a contract imports, each once. */
export function importedPackages({ packages }: Contract): readonly string[] {
  return [...new Set(Object.values(packages))].sort();
}
