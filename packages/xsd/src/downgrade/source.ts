import { createBuiltInTypes } from "../build/built-in-types.ts";
import type {
  ComplexTypeDefinition,
  ElementDeclaration,
  Location,
  Particle,
  Schema,
  SimpleTypeDefinition,
  TypeDefinition,
} from "../components/index.ts";
import { type SubstitutionGroups, substitutionGroups } from "../content/substitution-groups.ts";
import { includeConditionally } from "../documents/conditional-inclusion.ts";
import { parseDocument } from "../documents/parse-document.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { FACET_NAMES } from "../documents/structure-table.ts";

/** An element of a schema document and the root of the document that it stands in. */
export interface PlacedElement {
  readonly element: SchemaElement;
  readonly root: SchemaElement;
}

/** A schema as its documents' trees and its components, joined by the places where the components were written. */
export interface Source {
  readonly schema: Schema;
  readonly documents: readonly { readonly location: string; readonly root: SchemaElement }[];
  readonly elements: ReadonlyMap<string, PlacedElement>;
  readonly complexTypes: ReadonlyMap<string, ComplexTypeDefinition>;
  readonly simpleTypes: ReadonlyMap<string, SimpleTypeDefinition>;
  readonly elementDeclarations: ReadonlyMap<string, ElementDeclaration>;
  readonly substitutionGroups: SubstitutionGroups;
}

/** The key of a place in the maps of a {@link Source}. */
export function placeKey(location: Location): string {
  return `${location.document}#${location.offset}`;
}

/**
 * Parses the documents of a loaded schema again, which cannot fail, and finds its components, anonymous ones too.
 * @param version the one that the schema was loaded as
 */
export function readSource(schema: Schema, version: "1.0" | "1.1"): Source {
  const types = new Set([...createBuiltInTypes(version).types.values()].map((type) => type.name ?? ""));
  const elements = new Map<string, PlacedElement>();
  const documents: { readonly location: string; readonly root: SchemaElement }[] = [];
  for (const { location, text } of schema.documents) {
    const parsed = parseDocument(location, text, () => {});
    if (parsed === undefined) continue;
    const root = includeConditionally(parsed.root, { version, types, facets: FACET_NAMES });
    documents.push({ location, root });
    indexElements(root, root, elements);
  }
  return { schema, documents, elements, ...findComponents(schema), substitutionGroups: substitutionGroups(schema) };
}

function indexElements(element: SchemaElement, root: SchemaElement, elements: Map<string, PlacedElement>): void {
  elements.set(placeKey(element.location), { element, root });
  for (const child of element.children) indexElements(child, root, elements);
}

/** A chameleon document gives several components one place; they say the same, and the first stands for all. */
function findComponents(schema: Schema): Pick<Source, "complexTypes" | "simpleTypes" | "elementDeclarations"> {
  const complexTypes = new Map<string, ComplexTypeDefinition>();
  const simpleTypes = new Map<string, SimpleTypeDefinition>();
  const elementDeclarations = new Map<string, ElementDeclaration>();
  const seen = new Set<TypeDefinition | ElementDeclaration>();
  const waiting: (TypeDefinition | ElementDeclaration)[] = [
    ...schema.typeDefinitions.values(),
    ...schema.elementDeclarations.values(),
  ];
  const addParticles = (particle: Particle): void => {
    const { term } = particle;
    if (term.kind === "elementDeclaration") waiting.push(term);
    else if (term.kind === "modelGroup") for (const member of term.particles) addParticles(member);
  };
  for (const group of schema.modelGroupDefinitions.values()) for (const member of group.particles) addParticles(member);
  for (const attribute of schema.attributeDeclarations.values()) waiting.push(attribute.typeDefinition);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === "elementDeclaration") {
      addNew(elementDeclarations, next);
      waiting.push(next.typeDefinition);
      continue;
    }
    if (next.builtIn) continue;
    if (next.baseTypeDefinition !== undefined) waiting.push(next.baseTypeDefinition);
    if (next.kind === "simpleTypeDefinition") {
      addNew(simpleTypes, next);
      waiting.push(...next.memberTypeDefinitions);
      if (next.itemTypeDefinition !== undefined) waiting.push(next.itemTypeDefinition);
      continue;
    }
    addNew(complexTypes, next);
    for (const use of next.attributeUses) waiting.push(use.attributeDeclaration.typeDefinition);
    if (next.contentType.variety === "simple") waiting.push(next.contentType.simpleTypeDefinition);
    else if (next.contentType.variety !== "empty") addParticles(next.contentType.particle);
  }
  return { complexTypes, simpleTypes, elementDeclarations };
}

function addNew<Component extends { readonly location: Location }>(
  map: Map<string, Component>,
  component: Component,
): void {
  const key = placeKey(component.location);
  if (!map.has(key)) map.set(key, component);
}
