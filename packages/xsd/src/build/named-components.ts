import type {
  AttributeDeclaration,
  ElementDeclaration,
  IdentityConstraintDefinition,
  ModelGroup,
  NotationDeclaration,
  TypeDefinition,
} from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import type { SchemaAttribute, SchemaElement } from "../documents/schema-element.ts";
import { createAttributeGroups } from "./attribute-groups.ts";
import { draftAttribute, fillAttribute } from "./attribute-uses.ts";
import type { BuiltInTypes } from "./built-in-types.ts";
import { draftComplexType, fillComplexType } from "./complex-type.ts";
import type { AttributeGroup, Build, Definition, SymbolSpace } from "./context.ts";
import type { Definitions } from "./definitions.ts";
import { draftElement, fillElement } from "./element-declaration.ts";
import { draftIdentityConstraint, fillIdentityConstraint } from "./identity-constraints.ts";
import { draftModelGroup } from "./model-group.ts";
import { buildNotation } from "./notation-declaration.ts";
import { draftSimpleType, fillSimpleType } from "./simple-type.ts";

/**
 * The components of a schema by expanded name, or by definition where a redefinition has the name of what it redefines. Each
 * is drafted when it is first asked for; `undefined` for one that is not defined or whose definition was rejected.
 */
export interface NamedComponents {
  readonly type: (name: string) => TypeDefinition | undefined;
  readonly typeOf: (definition: Definition) => TypeDefinition | undefined;
  readonly element: (name: string) => ElementDeclaration | undefined;
  readonly attribute: (name: string) => AttributeDeclaration | undefined;
  readonly group: (name: string) => ModelGroup | undefined;
  readonly groupOf: (definition: Definition) => ModelGroup | undefined;
  readonly notation: (name: string) => NotationDeclaration | undefined;
  readonly identityConstraint: (name: string) => IdentityConstraintDefinition | undefined;
  /** @param reference what a circle of attribute groups is reported at */
  readonly attributeGroup: (name: string, reference: SchemaAttribute) => AttributeGroup | undefined;
  readonly attributeGroupOf: (definition: Definition, reference: SchemaAttribute) => AttributeGroup | undefined;
}

/** What is defined, and what is there without. */
export interface Defined {
  readonly definitions: Definitions;
  readonly builtIns: BuiltInTypes;
  readonly builtInAttributes: ReadonlyMap<string, AttributeDeclaration>;
}

/** No component is there yet but built-in ones. */
export function createNamedComponents(defined: Defined, build: Build): NamedComponents {
  const { definitions, builtIns, builtInAttributes } = defined;
  const definitionOf = (space: SymbolSpace, name: string): Definition | undefined => {
    const definition = definitions[space].get(name);
    return definition === undefined || isRejected(definition) ? undefined : definition;
  };
  /** Components by name, made of what defines them. */
  const byName = <T>(space: SymbolSpace, make: (definition: Definition) => T): ((name: string) => T | undefined) => {
    const known = new Map<string, T>();
    return (name) => {
      const found = known.get(name);
      const definition = found === undefined ? definitionOf(space, name) : undefined;
      if (definition === undefined) return found;
      const component = make(definition);
      known.set(name, component);
      return component;
    };
  };
  const definedType = byName("type", ({ document, element }) => draftType(build, document, element));
  const definedAttribute = byName("attribute", ({ document, element }) => {
    const draft = draftAttribute(build, document, element, "global");
    build.later(draft, () => fillAttribute(build, document, element, draft));
    return draft;
  });
  const originalTypes = new Map<Definition, TypeDefinition>();
  const groups = new Map<Definition, ModelGroup>();
  const groupOf = (definition: Definition): ModelGroup | undefined => {
    const group = groups.get(definition) ?? draftModelGroup(build, definition);
    if (group !== undefined) groups.set(definition, group);
    return group;
  };
  const attributeGroupOf = createAttributeGroups(build);
  return {
    type: (name) => builtIns.types.get(name) ?? definedType(name),
    typeOf(definition) {
      if (isRejected(definition)) return undefined;
      const { document, element } = definition;
      const type = originalTypes.get(definition) ?? draftType(build, document, element);
      originalTypes.set(definition, type);
      return type;
    },
    element: byName("element", ({ document, element }) => {
      const draft = draftElement(build, document, element, "global");
      build.later(draft, () => fillElement(build, document, element, draft));
      return draft;
    }),
    attribute: (name) => definedAttribute(name) ?? builtInAttributes.get(name),
    group(name) {
      const definition = definitionOf("group", name);
      return definition && groupOf(definition);
    },
    groupOf,
    notation: byName("notation", ({ document, element }) => buildNotation(build, document, element)),
    identityConstraint: byName("identityConstraint", ({ document, element }) => {
      const draft = draftIdentityConstraint(build, document, element);
      build.later(draft, () => fillIdentityConstraint(build, document, element, draft));
      return draft;
    }),
    attributeGroup(name, reference) {
      const definition = definitionOf("attributeGroup", name);
      return definition && attributeGroupOf(definition, reference);
    },
    attributeGroupOf,
  };
}

/** A simple or complex type that is written there; it is filled in later. */
export function draftType(build: Build, document: LoadedDocument, element: SchemaElement): TypeDefinition {
  if (element.localName === "simpleType") {
    const draft = draftSimpleType(build, document, element);
    build.later(draft, () => fillSimpleType(build, document, element, draft));
    return draft;
  }
  const draft = draftComplexType(build, document, element);
  build.later(draft, () => fillComplexType(build, document, element, draft));
  return draft;
}

function isRejected({ document, element }: Definition): boolean {
  return document.rejected.has(element);
}
