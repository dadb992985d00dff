import type { ElementDeclaration, Location, Schema, TypeDefinition } from "@schemawright/xsd";
import { importedModule, type PackageManifest } from "../contract/manifest.ts";
import type { BindingContext } from "./context.ts";
import type { ElementBinding, ObjectBinding, PropertyBinding, UnionBinding, ValueBinding } from "./model.ts";
import { propertiesOf } from "./objects.ts";

/** Module of the elements that types of other packages declare within themselves, and types of this one inherit. */
const INHERITED = "inherited";

/** Binders hand out what is still being named. */
type Unsettled<T> = { -readonly [K in keyof T]: T[K] };

/** What is bound, of which part may be in other packages. */
export interface BoundTypes {
  readonly objects: readonly ObjectBinding[];
  readonly unions: readonly UnionBinding[];
  readonly values: readonly ValueBinding[];
  readonly elements: readonly ElementBinding[];
}

/**
 * Gives the types and elements of namespaces that are in other packages the names and modules they have there. What a
 * package has not, and what its types could not know, is reported.
 */
export function importTypes(
  { objects, unions, values, elements }: BoundTypes,
  schemas: Iterable<Schema>,
  designators: ReadonlyMap<TypeDefinition, string>,
  { packages, report }: Pick<BindingContext, "packages" | "report">,
): void {
  if (packages.size === 0) return;
  const lacks = (manifest: PackageManifest, what: string, location: Location): void => {
    const message = `The package ${manifest.package} has no ${what}: choose more roots or documents for it, and generate it again.`;
    const params = { package: manifest.package, what };
    report({ code: "package-lacks", severity: "error", message, location, length: 1, params });
  };
  const foreignDocuments = new Set<string>();
  for (const type of [...objects, ...unions, ...values] as readonly Unsettled<
    ObjectBinding | UnionBinding | ValueBinding
  >[]) {
    const definition = type.kind === "union" ? type.fallback.definition : type.definition;
    const manifest = packages.get(definition.targetNamespace);
    if (manifest === undefined) continue;
    foreignDocuments.add(definition.location.document);
    const known = manifest.types[designators.get(definition) ?? ""];
    if (known === undefined) {
      lacks(manifest, `type ${type.name}`, definition.location);
      continue;
    }
    type.name = known.name;
    type.hinted = true;
    type.module = importedModule(manifest.package, known.module);
    type.schemaLocation = known.schemaLocation;
    if (type.kind !== "object") continue;
    const properties = [...type.attributes, ...propertiesOf(type)] as readonly Unsettled<PropertyBinding>[];
    for (const [i, property] of properties.entries()) {
      property.property = known.properties?.[i] ?? property.property;
      property.hinted = true;
    }
  }

  const globals = new Map<ElementDeclaration, string>();
  for (const schema of schemas) {
    for (const [key, declaration] of schema.elementDeclarations) globals.set(declaration, key);
  }
  for (const element of elements as readonly Unsettled<ElementBinding>[]) {
    const { declaration } = element;
    const key = globals.get(declaration);
    const manifest = key === undefined ? undefined : packages.get(declaration.targetNamespace);
    if (manifest !== undefined && key !== undefined) {
      const known = manifest.elements[key];
      if (known === undefined) lacks(manifest, `element ${declaration.name}`, declaration.location);
      else {
        element.constant = known.constant;
        element.module = importedModule(manifest.package, known.module);
      }
    } else if (key === undefined && foreignDocuments.has(declaration.location.document)) element.module = INHERITED;
    for (const head of manifest === undefined ? declaration.substitutionGroupAffiliations : []) {
      const other = packages.get(head.targetNamespace);
      if (other === undefined) continue;
      const message =
        `The element ${declaration.name} may stand for ${head.name}, which types of the package ${other.package} do not know. ` +
        `Leave the namespace ${head.targetNamespace} out of "packages".`;
      const params = { package: other.package, element: declaration.name };
      report({
        code: "package-substitute",
        severity: "error",
        message,
        location: declaration.location,
        length: 1,
        params,
      });
    }
  }
}
