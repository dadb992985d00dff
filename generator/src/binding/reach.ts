import type {
  AttributeUse,
  ElementDeclaration,
  Particle,
  Schema,
  SubstitutionGroups,
  TypeDefinition,
  Wildcard,
} from "@schemawright/xsd";
import { allowsNamespace } from "@schemawright/xsd";

/** Names of global components, `{namespace}local`. */
export interface ReachedNames {
  readonly types: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/**
 * The global components of a schema that documents with one of some roots can come to: what declarations name, what may
 * stand for an element by its substitution group, and what may be said by xsi:type where a type is declared.
 * @param wildcards what wildcards that assess come to: everything, because a document may go on from there to any
 *   component; or the elements that a strict one needs. What a lax one then finds undeclared is none of the schema's.
 */
export function reachedFrom(
  roots: Iterable<ElementDeclaration>,
  schema: Schema,
  groups: SubstitutionGroups,
  wildcards: "everything" | "strict",
): ReachedNames {
  const derived = derivedTypes(schema);
  const reached = new Set<object>();
  /** Types that an element is declared with. */
  const declared = new Set<TypeDefinition>();
  const left: (() => void)[] = [];
  /** Notes a component, and whether that is news. */
  const isNew = (component: object): boolean => {
    if (reached.has(component)) return false;
    reached.add(component);
    return true;
  };

  function element(declaration: ElementDeclaration): void {
    if (!isNew(declaration)) return;
    const { typeTable } = declaration;
    declare(declaration.typeDefinition);
    for (const { typeDefinition } of typeTable === undefined
      ? []
      : [...typeTable.alternatives, typeTable.defaultTypeDefinition]) {
      declare(typeDefinition);
    }
    left.push(() => groups.get(declaration)?.forEach(element));
  }

  function declare(definition: TypeDefinition): void {
    if (declared.has(definition)) return;
    declared.add(definition);
    type(definition);
    left.push(() => derived.get(definition)?.forEach(declare));
    if (definition.builtIn) left.push(() => parts(definition));
  }

  function type(definition: TypeDefinition): void {
    if (!isNew(definition)) return;
    left.push(() => parts(definition));
  }

  function parts(definition: TypeDefinition): void {
    if (definition.baseTypeDefinition !== undefined) type(definition.baseTypeDefinition);
    if (definition.kind === "simpleTypeDefinition") {
      if (definition.itemTypeDefinition !== undefined) type(definition.itemTypeDefinition);
      definition.memberTypeDefinitions.forEach(type);
      return;
    }
    // As a base it adds nothing that the derived type does not have.
    if (definition.builtIn && !declared.has(definition)) return;
    for (const use of definition.attributeUses) attribute(use);
    if (definition.attributeWildcard !== undefined) attributeWildcard(definition.attributeWildcard);
    const { contentType } = definition;
    if (contentType.variety === "empty") return;
    if (contentType.variety === "simple") {
      type(contentType.simpleTypeDefinition);
      return;
    }
    particle(contentType.particle);
    if (contentType.openContent !== undefined) wildcard(contentType.openContent.wildcard);
  }

  function attribute({ attributeDeclaration }: AttributeUse): void {
    isNew(attributeDeclaration);
    type(attributeDeclaration.typeDefinition);
  }

  function attributeWildcard({ namespaceConstraint, processContents }: Wildcard): void {
    if (processContents === "skip") return;
    for (const declaration of schema.attributeDeclarations.values()) {
      if (!allowsNamespace(namespaceConstraint, declaration.targetNamespace)) continue;
      isNew(declaration);
      type(declaration.typeDefinition);
    }
  }

  function particle({ term }: Particle): void {
    if (term.kind === "elementDeclaration") element(term);
    else if (term.kind === "wildcard") wildcard(term);
    else if (isNew(term)) term.particles.forEach(particle);
  }

  function wildcard({ namespaceConstraint, processContents }: Wildcard): void {
    if (processContents === "skip") return;
    if (wildcards === "everything") {
      schema.elementDeclarations.forEach(element);
      schema.typeDefinitions.forEach(type);
      for (const declaration of schema.attributeDeclarations.values()) {
        isNew(declaration);
        type(declaration.typeDefinition);
      }
    } else if (processContents === "strict") {
      for (const declaration of schema.elementDeclarations.values()) {
        if (allowsNamespace(namespaceConstraint, declaration.targetNamespace)) element(declaration);
      }
    }
  }

  for (const root of roots) element(root);
  // Deep schemas are walked without a deep stack.
  for (let step = left.pop(); step !== undefined; step = left.pop()) step();
  const named = (components: ReadonlyMap<string, object>): ReadonlySet<string> =>
    new Set([...components].filter(([, one]) => reached.has(one)).map(([key]) => key));
  return {
    types: named(schema.typeDefinitions),
    elements: named(schema.elementDeclarations),
    attributes: named(schema.attributeDeclarations),
  };
}

/** For each type the named ones that are derived from it, on whatever way. */
function derivedTypes(schema: Schema): ReadonlyMap<TypeDefinition, readonly TypeDefinition[]> {
  const derived = new Map<TypeDefinition, TypeDefinition[]>();
  for (const type of schema.typeDefinitions.values()) {
    if (type.builtIn) continue;
    const seen = new Set<TypeDefinition>();
    for (
      let base: TypeDefinition | undefined = type.baseTypeDefinition;
      base !== undefined && !seen.has(base);
      base = base.baseTypeDefinition
    ) {
      seen.add(base);
      const list = derived.get(base);
      if (list === undefined) derived.set(base, [type]);
      else list.push(type);
    }
  }
  return derived;
}
