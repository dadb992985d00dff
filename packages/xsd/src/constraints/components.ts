import type { BuiltSchema } from "../build/build-schema.ts";
import type {
  AttributeUse,
  ComplexTypeDefinition,
  ElementDeclaration,
  ModelGroup,
  Particle,
  Schema,
  SimpleTypeDefinition,
  TypeDefinition,
} from "../components/index.ts";
import { type SubstitutionGroups, substitutionGroups } from "../content/substitution-groups.ts";

/** All components of a schema that its documents define, anonymous and local ones included, each once. */
export interface Components {
  readonly schema: Schema;
  readonly version: "1.0" | "1.1";
  readonly simpleTypes: readonly SimpleTypeDefinition[];
  readonly complexTypes: readonly ComplexTypeDefinition[];
  readonly elements: readonly ElementDeclaration[];
  /** Those of complex types and attribute groups; a use that is inherited appears once. */
  readonly attributeUses: readonly AttributeUse[];
  readonly substitutionGroups: SubstitutionGroups;
  /** What a content model contains beside what is written in it; in 1.1 that includes abstract declarations. */
  readonly implicitMembers: SubstitutionGroups;
  readonly replacedGroups: BuiltSchema["replacedGroups"];
  readonly replacedAttributeGroups: BuiltSchema["replacedAttributeGroups"];
  /** Whether a component stands for something that has been reported already: say nothing more about it. */
  readonly isBroken: (component: object | undefined) => boolean;
}

/** Walks a schema without recursion, for components may be nested in each other as deep as their number. */
export function collectComponents(built: BuiltSchema, version: "1.0" | "1.1"): Components {
  const { schema, standIns, replacedGroups, replacedAttributeGroups } = built;
  const types = new Set<TypeDefinition>();
  const elements = new Set<ElementDeclaration>();
  const groups = new Set<ModelGroup>();
  const uses = new Set<AttributeUse>();
  const add = (type: TypeDefinition | undefined): void => {
    if (type !== undefined && !type.builtIn) types.add(type);
  };
  const addParticle = ({ term }: Particle): void => {
    if (term.kind === "elementDeclaration") elements.add(term);
    if (term.kind === "modelGroup") groups.add(term);
  };
  for (const type of schema.typeDefinitions.values()) add(type);
  for (const element of schema.elementDeclarations.values()) elements.add(element);
  for (const { typeDefinition } of schema.attributeDeclarations.values()) add(typeDefinition);
  for (const group of schema.modelGroupDefinitions.values()) groups.add(group);
  const addUse = (use: AttributeUse): void => {
    uses.add(use);
    add(use.attributeDeclaration.typeDefinition);
  };
  for (const group of schema.attributeGroupDefinitions.values()) group.attributeUses.forEach(addUse);
  const done = new Set<object>();
  for (let before = -1; before !== done.size; ) {
    before = done.size;
    for (const group of groups) {
      if (done.has(group)) continue;
      done.add(group);
      for (const particle of group.particles) addParticle(particle);
    }
    for (const element of elements) {
      if (done.has(element)) continue;
      done.add(element);
      add(element.typeDefinition);
      add(element.typeTable?.defaultTypeDefinition.typeDefinition);
      for (const alternative of element.typeTable?.alternatives ?? []) add(alternative.typeDefinition);
    }
    for (const type of types) {
      if (done.has(type)) continue;
      done.add(type);
      add(type.baseTypeDefinition);
      if (type.kind === "simpleTypeDefinition") {
        add(type.itemTypeDefinition);
        type.explicitMembers.forEach(add);
        continue;
      }
      type.attributeUses.forEach(addUse);
      if (type.contentType.variety === "simple") add(type.contentType.simpleTypeDefinition);
      else if (type.contentType.variety !== "empty") addParticle(type.contentType.particle);
    }
  }
  const all = [...types];
  return {
    schema,
    version,
    simpleTypes: all.filter((type) => type.kind === "simpleTypeDefinition"),
    complexTypes: all.filter((type) => type.kind === "complexTypeDefinition"),
    elements: [...elements],
    attributeUses: [...uses],
    substitutionGroups: substitutionGroups(schema),
    implicitMembers: substitutionGroups(schema, version === "1.1"),
    replacedGroups,
    replacedAttributeGroups,
    isBroken: (component) => component !== undefined && standIns.has(component),
  };
}
