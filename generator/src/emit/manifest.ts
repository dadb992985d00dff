import type { Binding } from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import { isImported, type ManifestType, type PackageManifest } from "../contract/manifest.ts";

/** The text of the manifest of a package. */
export function writeManifest(
  { contract, objects, unions, values, globals, designators }: Binding,
  namespaces: ReadonlyMap<string, string>,
): string {
  const types: Record<string, ManifestType> = {};
  const own = new Set<string>();
  for (const type of [...objects, ...unions, ...values]) {
    const definition = type.kind === "union" ? type.fallback.definition : type.definition;
    const designator = designators.get(definition);
    if (designator === undefined || isImported(type.module)) continue;
    own.add(definition.targetNamespace);
    const { name, module, schemaLocation } = type;
    const properties =
      type.kind === "object"
        ? { properties: [...type.attributes, ...propertiesOf(type)].map((one) => one.property) }
        : {};
    types[designator] = { name, module, schemaLocation, ...properties };
  }
  const elements: Record<string, { constant: string; module: string }> = {};
  for (const [key, { constant, module, declaration }] of globals.elements) {
    if (isImported(module)) continue;
    own.add(declaration.targetNamespace);
    elements[key] = { constant, module };
  }
  const manifest: PackageManifest & { readonly version: 1 } = {
    version: 1,
    package: contract.package,
    packageVersion: contract.version,
    xsd: contract.xsd,
    namespaces: Object.fromEntries(
      [...namespaces].filter(([name]) => own.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    types,
    elements,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
