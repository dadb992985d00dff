import type {
  AttributeDeclaration,
  AttributeGroupDefinition,
  ComplexTypeDefinition,
  ElementDeclaration,
  IdentityConstraintDefinition,
  Location,
  ModelGroup,
  NotationDeclaration,
  Schema,
  TypeDefinition,
} from "../components/index.ts";
import type { LoadedDocument, LoadedDocuments } from "../documents/load.ts";
import { expandedName, XSD_NAMESPACE } from "../documents/names.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaAttribute, SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf, childNamed } from "./annotations.ts";
import { draftAttribute, fillAttribute, statedAttributes } from "./attribute-uses.ts";
import { attributeText } from "./attribute-values.ts";
import { createBuiltInAttributes } from "./built-in-attributes.ts";
import { createBuiltInTypes } from "./built-in-types.ts";
import { draftComplexType, fillComplexType } from "./complex-type.ts";
import type { AttributeGroup, Build, Definition, Draft, Located, SymbolSpace } from "./context.ts";
import { collectDefinitions } from "./definitions.ts";
import { draftElement, fillElement } from "./element-declaration.ts";
import { draftIdentityConstraint, fillIdentityConstraint } from "./identity-constraints.ts";
import { checkLocalTargetNamespaces } from "./local-target-namespace.ts";
import { buildNotation } from "./notation-declaration.ts";
import { particlesOf } from "./particle.ts";
import { draftSimpleType, fillSimpleType } from "./simple-type.ts";
import { referencedNames, reportUnresolved } from "./src-resolve.ts";

/** A schema and what the constraints must know about it. */
export interface BuiltSchema {
  readonly schema: Schema;
  /** Components that stand for something broken: no further issue is to be reported about them. */
  readonly standIns: ReadonlySet<object>;
  /** Model groups that were redefined without reference to the original; they restrict it. */
  readonly replacedGroups: readonly { readonly group: ModelGroup; readonly original: ModelGroup }[];
  /** Attribute groups of which the same is true. */
  readonly replacedAttributeGroups: readonly {
    readonly group: AttributeGroup;
    readonly original: AttributeGroup;
    readonly location: Location;
  }[];
}

/** What a declaration refers to and is not there; wrong only if the declaration is used. */
interface MissingPart {
  readonly owner: ElementDeclaration | AttributeDeclaration;
  readonly space: SymbolSpace;
  readonly name: string;
  readonly reference: SchemaAttribute;
}

/** How many components may wait for each other to be filled in; each takes some calls. */
const MAXIMUM_DERIVATIONS = 500;

/**
 * Builds the components of loaded documents: https://www.w3.org/TR/xmlschema11-1/#XML_Representation. Components
 * refer to each other in circles, so each is first drafted and later filled in: untouched, being filled in, filled in.
 */
export function buildSchema(
  loaded: LoadedDocuments,
  version: "1.0" | "1.1",
  report: Report,
  warn: Report = report,
): BuiltSchema {
  const { documents, missingNamespaces } = loaded;
  const builtIns = createBuiltInTypes(version);
  const builtInAttributes = createBuiltInAttributes(builtIns.types);
  const { definitions, redefined } = collectDefinitions(loaded, report);
  const originals = new Map<SchemaElement, Definition>();
  for (const { selfReferences, original } of redefined) {
    for (const reference of selfReferences) originals.set(reference, original);
  }
  if (version === "1.1") for (const document of documents) checkLocalTargetNamespaces(document, report);
  const standIns = new Set<object>();
  const said = new Set<string>();
  const referenced = new Set<ElementDeclaration | AttributeDeclaration>();
  const missing: MissingPart[] = [];

  const pending = new Map<Located, () => void>();
  const active = new Set<object>();
  const complete = (component: Located): boolean => {
    if (active.has(component)) return false;
    if (active.size >= MAXIMUM_DERIVATIONS && pending.has(component)) {
      const message = `Components derived from each other more than ${MAXIMUM_DERIVATIONS} times are not supported.`;
      report("not-supported", component, message);
      standIns.add(component);
      return true;
    }
    const fill = pending.get(component);
    if (fill === undefined) return true;
    pending.delete(component);
    active.add(component);
    fill();
    active.delete(component);
    return true;
  };
  const later = (component: Located, fill: () => void): void => {
    pending.set(component, fill);
  };

  const types = new Map<string, TypeDefinition>(builtIns.types);
  const elements = new Map<string, ElementDeclaration>();
  const attributes = new Map<string, AttributeDeclaration>();
  const originalTypes = new Map<Definition, TypeDefinition>();
  const groups = new Map<Definition, ModelGroup>();
  const notations = new Map<string, NotationDeclaration>();
  const identityConstraints = new Map<string, IdentityConstraintDefinition>();
  const attributeGroups = new Map<Definition, AttributeGroup | "active">();
  let attributeGroupDepth = 0;

  const known = function* (space: SymbolSpace): Iterable<string> {
    yield* definitions[space].keys();
    if (space === "type") yield* builtIns.types.keys();
    if (space === "attribute") yield* builtInAttributes.keys();
  };
  const definitionOf = (space: SymbolSpace, name: string): Definition | undefined => {
    const definition = definitions[space].get(name);
    return definition?.document.rejected.has(definition.element) === true ? undefined : definition;
  };
  const unresolved = (space: SymbolSpace, name: string, reference: SchemaAttribute, to = report): void => {
    if (definitions[space].has(name)) return;
    reportUnresolved(space, name, reference, { missingNamespaces, said, known }, to);
  };
  const namesIn = (document: LoadedDocument, reference: SchemaAttribute, inScope: SchemaElement): readonly string[] =>
    referencedNames(document, reference, inScope, missingNamespaces, report);

  const draftType = (document: LoadedDocument, element: SchemaElement): TypeDefinition => {
    if (element.localName === "simpleType") {
      const draft = draftSimpleType(build, document, element);
      later(draft, () => fillSimpleType(build, document, element, draft));
      return draft;
    }
    const draft = draftComplexType(build, document, element);
    later(draft, () => fillComplexType(build, document, element, draft));
    return draft;
  };
  const standInType = (reference: SchemaAttribute): ComplexTypeDefinition => {
    const standIn = { ...builtIns.anyType, location: reference.location };
    standIns.add(standIn);
    return standIn;
  };
  /** Puts off the verdict on a reference of a declaration until it is known whether something refers to that. */
  const miss = (
    owner: Draft<ElementDeclaration> | Draft<AttributeDeclaration>,
    space: SymbolSpace,
    name: string,
    reference: SchemaAttribute,
  ): void => {
    owner.incomplete = true;
    standIns.add(owner);
    missing.push({ owner, space, name, reference });
  };
  const typeNamed = (name: string): TypeDefinition | undefined => {
    const known = types.get(name);
    const definition = definitionOf("type", name);
    if (known !== undefined || definition === undefined) return known;
    const type = draftType(definition.document, definition.element);
    types.set(name, type);
    return type;
  };
  const originalType = (definition: Definition | undefined): TypeDefinition | undefined => {
    if (definition === undefined || definition.document.rejected.has(definition.element)) return undefined;
    const known = originalTypes.get(definition);
    const type = known ?? draftType(definition.document, definition.element);
    originalTypes.set(definition, type);
    return type;
  };
  const elementNamed = (name: string): ElementDeclaration | undefined => {
    const known = elements.get(name);
    const definition = definitionOf("element", name);
    if (known !== undefined || definition === undefined) return known;
    const { document, element } = definition;
    const draft = draftElement(build, document, element, "global");
    later(draft, () => fillElement(build, document, element, draft));
    elements.set(name, draft);
    return draft;
  };
  const attributeNamed = (name: string): AttributeDeclaration | undefined => {
    const known = attributes.get(name);
    const definition = definitionOf("attribute", name);
    if (known !== undefined) return known;
    if (definition === undefined) return builtInAttributes.get(name);
    const { document, element } = definition;
    const draft = draftAttribute(build, document, element, "global");
    later(draft, () => fillAttribute(build, document, element, draft));
    attributes.set(name, draft);
    return draft;
  };
  const groupNamed = (name: string): ModelGroup | undefined => groupOf(definitionOf("group", name));
  const groupOf = (definition: Definition | undefined): ModelGroup | undefined => {
    if (definition === undefined) return undefined;
    const known = groups.get(definition);
    if (known !== undefined) return known;
    const { document, element } = definition;
    const content = childNamed(element, "all", "choice", "sequence");
    if (content === undefined) return undefined;
    const { localName } = content;
    const draft: Draft<ModelGroup> = {
      kind: "modelGroup",
      compositor: localName === "all" || localName === "choice" ? localName : "sequence",
      particles: [],
      definitionName: element.attributes.get("name")?.value.trim(),
      annotations: [...annotationsOf(element), ...annotationsOf(content)],
      location: element.location,
    };
    later(draft, () => {
      draft.particles = particlesOf(build, document, content);
    });
    groups.set(definition, draft);
    return draft;
  };
  const notationNamed = (name: string): NotationDeclaration | undefined => {
    const known = notations.get(name);
    const definition = definitionOf("notation", name);
    if (known !== undefined || definition === undefined) return known;
    const notation = buildNotation(build, definition.document, definition.element);
    notations.set(name, notation);
    return notation;
  };
  const identityConstraintNamed = (name: string): IdentityConstraintDefinition | undefined => {
    const known = identityConstraints.get(name);
    const definition = definitionOf("identityConstraint", name);
    if (known !== undefined || definition === undefined) return known;
    const { document, element } = definition;
    const draft = draftIdentityConstraint(build, document, element);
    later(draft, () => fillIdentityConstraint(build, document, element, draft));
    identityConstraints.set(name, draft);
    return draft;
  };
  const attributeGroupNamed = (name: string, reference: SchemaAttribute): AttributeGroup | undefined => {
    return attributeGroupOf(definitionOf("attributeGroup", name), reference);
  };
  const attributeGroupOf = (
    definition: Definition | undefined,
    reference: SchemaAttribute,
  ): AttributeGroup | undefined => {
    if (definition === undefined) return undefined;
    const known = attributeGroups.get(definition);
    if (known === "active") {
      if (version === "1.0") {
        report("src-attribute_group.3", reference, "This attribute group contains itself; break the circle.");
      }
      return undefined;
    }
    if (known !== undefined) return known;
    if (attributeGroupDepth >= MAXIMUM_DERIVATIONS) {
      const message = `Attribute groups more than ${MAXIMUM_DERIVATIONS} deep in each other are not supported.`;
      report("not-supported", definition.element, message);
      return undefined;
    }
    attributeGroups.set(definition, "active");
    attributeGroupDepth += 1;
    const group = statedAttributes(build, definition.document, definition.element, "ag-props-correct", undefined);
    attributeGroupDepth -= 1;
    attributeGroups.set(definition, group);
    return group;
  };

  const build: Build = {
    version,
    report,
    anyType: builtIns.anyType,
    anySimpleType: builtIns.anySimpleType,
    standIns,
    later,
    complete,
    type(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      const type = originalType(originals.get(inScope)) ?? (name === undefined ? undefined : typeNamed(name));
      if (type !== undefined) return type;
      if (name !== undefined) unresolved("type", name, reference);
      return standInType(reference);
    },
    typeOfDeclaration(document, reference, inScope, owner) {
      const mayBeMissing = version === "1.0" && owner.scope === "global";
      const [name] = mayBeMissing ? namesIn(document, reference, inScope) : [];
      const isMissing = name !== undefined && !name.startsWith(`{${XSD_NAMESPACE}}`) && typeNamed(name) === undefined;
      if (!isMissing) return build.type(document, reference, inScope);
      miss(owner, "type", name, reference);
      return standInType(reference);
    },
    element(document, reference, inScope, owner) {
      return namesIn(document, reference, inScope).flatMap((name) => {
        const element = elementNamed(name);
        if (element !== undefined) referenced.add(element);
        else if (owner !== undefined && version === "1.0") miss(owner, "element", name, reference);
        else unresolved("element", name, reference);
        return element ?? [];
      });
    },
    attribute(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      const attribute = name === undefined ? undefined : attributeNamed(name);
      if (attribute !== undefined) {
        referenced.add(attribute);
        return attribute;
      }
      if (name !== undefined) unresolved("attribute", name, reference);
      const standIn: AttributeDeclaration = {
        kind: "attributeDeclaration",
        name: (name ?? reference.value).replace(/^.*[}:]/, ""),
        targetNamespace: name?.slice(1, name.indexOf("}")) ?? "",
        typeDefinition: builtIns.anySimpleType,
        scope: "global",
        valueConstraint: undefined,
        inheritable: false,
        annotations: [],
        location: reference.location,
      };
      standIns.add(standIn);
      return standIn;
    },
    group(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      const group = groupOf(originals.get(inScope)) ?? (name === undefined ? undefined : groupNamed(name));
      if (name !== undefined && group === undefined) unresolved("group", name, reference);
      return group;
    },
    attributeGroup(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      if (name === undefined) return undefined;
      const original = originals.get(inScope);
      const group =
        original === undefined ? attributeGroupNamed(name, reference) : attributeGroupOf(original, reference);
      if (group === undefined) unresolved("attributeGroup", name, reference);
      return group;
    },
    identityConstraint(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      if (name === undefined) return undefined;
      const constraint = identityConstraintNamed(name);
      if (constraint === undefined) unresolved("identityConstraint", name, reference);
      return constraint;
    },
    ownIdentityConstraint: (document, element) =>
      identityConstraintNamed(expandedName(document.targetNamespace, attributeText(element, "name") ?? "")),
    anonymousType: draftType,
  };

  const orderedTypes = new Map<string, TypeDefinition>();
  for (const name of definitions.type.keys()) {
    const type = typeNamed(name);
    if (type !== undefined) orderedTypes.set(name, type);
  }
  const orderedElements = inOrder(definitions.element, elementNamed);
  const orderedAttributes = inOrder(definitions.attribute, attributeNamed);
  const orderedGroups = inOrder(definitions.group, groupNamed);
  const orderedNotations = inOrder(definitions.notation, notationNamed);
  const orderedIdentityConstraints = inOrder(definitions.identityConstraint, identityConstraintNamed);
  const orderedAttributeGroups = new Map<string, AttributeGroupDefinition>();
  for (const [key, { document, element }] of definitions.attributeGroup) {
    const name = element.attributes.get("name");
    const group = name === undefined || document.rejected.has(element) ? undefined : attributeGroupNamed(key, name);
    if (name === undefined || group === undefined) continue;
    orderedAttributeGroups.set(key, {
      kind: "attributeGroupDefinition",
      name: name.value.trim(),
      targetNamespace: document.targetNamespace,
      attributeUses: group.attributeUses,
      attributeWildcard: group.attributeWildcard,
      annotations: annotationsOf(element),
      location: element.location,
    });
  }
  for (let next = pending.keys().next(); next.done !== true; next = pending.keys().next()) complete(next.value);

  for (const { owner, space, name, reference } of missing) {
    unresolved(space, name, reference, referenced.has(owner) ? report : warn);
  }

  for (const [name, type] of builtIns.types) orderedTypes.set(name, type);
  const entry = documents[0];
  const { xml: _, ...prefixes } = entry?.root.namespaces ?? {};
  const schema: Schema = {
    kind: "schema",
    document: entry?.location ?? "",
    entries: loaded.entries.map(({ location }) => location),
    targetNamespace: entry?.targetNamespace ?? "",
    documents: loaded.texts,
    prefixes,
    typeDefinitions: orderedTypes,
    elementDeclarations: orderedElements,
    attributeDeclarations: orderedAttributes,
    attributeGroupDefinitions: orderedAttributeGroups,
    modelGroupDefinitions: orderedGroups,
    notationDeclarations: orderedNotations,
    identityConstraintDefinitions: orderedIdentityConstraints,
  };
  const replacedGroups = redefined.flatMap(({ space, original, redefinition, selfReferences }) => {
    if (space !== "group" || selfReferences.length > 0) return [];
    const group = groupOf(redefinition);
    const from = groupOf(original);
    return group === undefined || from === undefined ? [] : [{ group, original: from }];
  });
  const replacedAttributeGroups = redefined.flatMap(({ space, original, redefinition, selfReferences }) => {
    const reference = redefinition.element.attributes.get("name");
    if (space !== "attributeGroup" || selfReferences.length > 0 || reference === undefined) return [];
    const group = attributeGroupOf(redefinition, reference);
    const from = attributeGroupOf(original, reference);
    const { location } = redefinition.element;
    return group === undefined || from === undefined ? [] : [{ group, original: from, location }];
  });
  for (let next = pending.keys().next(); next.done !== true; next = pending.keys().next()) complete(next.value);
  return { schema, standIns, replacedGroups, replacedAttributeGroups };
}

/** The components of a symbol space in the order of their definitions. */
function inOrder<T>(
  definitions: ReadonlyMap<string, Definition>,
  named: (name: string) => T | undefined,
): Map<string, T> {
  const ordered = new Map<string, T>();
  for (const name of definitions.keys()) {
    const component = named(name);
    if (component !== undefined) ordered.set(name, component);
  }
  return ordered;
}
