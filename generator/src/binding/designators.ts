import type {
  AttributeUse,
  ElementDeclaration,
  ModelGroup,
  Particle,
  Schema,
  SimpleTypeDefinition,
  TypeDefinition,
} from "@schemawright/xsd";
import { createPutOff } from "./put-off.ts";

/**
 * A path to every type definition of some schemas, from a global component down, that stays the same when other components
 * are added: `type::{urn:a}Order`, `element::{urn:a}order/type`, `group::{urn:a}g/element::item/type`. What several components
 * share has the path of the one that names it, which is a group before it is a type.
 */
export function typeDesignators(schemas: Iterable<Schema>): ReadonlyMap<TypeDefinition, string> {
  const paths = new Map<TypeDefinition, string>();
  const seen = new Set<object>();
  const putOff = createPutOff();
  const globals = new Map<ElementDeclaration, string>();

  function type(definition: TypeDefinition, path: string): void {
    if (definition.builtIn || paths.has(definition)) return;
    const own = nameType(definition, path);
    putOff(() => parts(definition, own));
  }

  function nameType(definition: TypeDefinition, path: string): string {
    const known = paths.get(definition);
    if (known !== undefined) return known;
    const own = definition.name === undefined ? path : named("type", definition.targetNamespace, definition.name);
    paths.set(definition, own);
    return own;
  }

  function parts(definition: TypeDefinition, own: string): void {
    if (definition.builtIn || seen.has(definition)) return;
    seen.add(definition);
    if (definition.kind === "simpleTypeDefinition") {
      simple(definition, own);
      return;
    }
    // At once: what a type has of its base is named for the base.
    const base = definition.baseTypeDefinition;
    if (!base.builtIn) parts(base, nameType(base, `${own}/base`));
    for (const use of definition.attributeUses) attribute(use, own);
    const { contentType } = definition;
    if (contentType.variety === "simple") type(contentType.simpleTypeDefinition, `${own}/content`);
    else if (contentType.variety !== "empty") particle(contentType.particle, own);
  }

  function simple(definition: SimpleTypeDefinition, path: string): void {
    if (definition.baseTypeDefinition !== undefined) type(definition.baseTypeDefinition, `${path}/base`);
    if (definition.itemTypeDefinition !== undefined) type(definition.itemTypeDefinition, `${path}/item`);
    for (const [i, member] of definition.memberTypeDefinitions.entries()) type(member, `${path}/member::${i + 1}`);
  }

  function attribute(
    { attributeDeclaration: { name, targetNamespace, typeDefinition } }: AttributeUse,
    path: string,
  ): void {
    type(typeDefinition, `${path}/${named("attribute", targetNamespace, name)}/type`);
  }

  function particle({ term }: Particle, path: string): void {
    if (term.kind === "elementDeclaration")
      element(term, `${path}/${named("element", term.targetNamespace, term.name)}`);
    else if (term.kind !== "wildcard") group(term, path);
  }

  function group(term: ModelGroup, path: string): void {
    if (seen.has(term)) return;
    seen.add(term);
    for (const inner of term.particles) particle(inner, path);
  }

  function element(declaration: ElementDeclaration, path: string): void {
    if (seen.has(declaration)) return;
    seen.add(declaration);
    // Whoever refers to a global element does not name it.
    const own = globals.get(declaration) ?? path;
    type(declaration.typeDefinition, `${own}/type`);
    const { typeTable } = declaration;
    if (typeTable === undefined) return;
    for (const [i, one] of typeTable.alternatives.entries()) type(one.typeDefinition, `${own}/alternative::${i + 1}`);
    type(typeTable.defaultTypeDefinition.typeDefinition, `${own}/alternative::default`);
  }

  const all = [...schemas];
  for (const schema of all) {
    for (const [key, one] of schema.elementDeclarations) globals.set(one, `element::${key}`);
  }
  for (const schema of all) {
    for (const [key, one] of schema.attributeGroupDefinitions) {
      for (const use of one.attributeUses) attribute(use, `attributeGroup::${key}`);
    }
    for (const [key, one] of schema.modelGroupDefinitions) group(one, `group::${key}`);
    for (const [key, one] of schema.elementDeclarations) element(one, `element::${key}`);
    for (const [key, one] of schema.attributeDeclarations) type(one.typeDefinition, `attribute::${key}/type`);
    for (const [key, one] of schema.typeDefinitions) type(one, `type::${key}`);
  }
  return paths;
}

function named(kind: string, namespace: string, name: string): string {
  return `${kind}::${namespace === "" ? name : `{${namespace}}${name}`}`;
}
