import type { AttributeDeclaration, ComplexTypeDefinition, ElementDeclaration } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import { expandedName, XSD_NAMESPACE } from "../documents/names.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaAttribute, SchemaElement } from "../documents/schema-element.ts";
import { attributeText } from "./attribute-values.ts";
import type { Build, Definition, Draft, SymbolSpace } from "./context.ts";
import { createNamedComponents, type Defined, draftType, type NamedComponents } from "./named-components.ts";
import type { Pending } from "./pending.ts";
import { referencedNames, reportUnresolved } from "./src-resolve.ts";

/** What references are looked up in, and where it is said what they do not lead to. */
export interface Referable extends Defined {
  readonly version: "1.0" | "1.1";
  /** What references inside redefinitions to the redefined component mean. */
  readonly originals: ReadonlyMap<SchemaElement, Definition>;
  readonly missingNamespaces: Parameters<typeof referencedNames>[3];
  readonly standIns: Set<object>;
  readonly pending: Pending;
  readonly report: Report;
}

/** References, and the components that they lead to. */
export interface References {
  readonly build: Build;
  readonly named: NamedComponents;
  /**
   * Reports what declarations name and is not there, once all references are known: as a warning for declarations that nothing
   * refers to.
   */
  readonly reportMissing: (warn: Report) => void;
}

/** What a declaration refers to and is not there; wrong only if the declaration is used. */
interface MissingPart {
  readonly owner: ElementDeclaration | AttributeDeclaration;
  readonly space: SymbolSpace;
  readonly name: string;
  readonly reference: SchemaAttribute;
}

/**
 * Looks up what references lead to: https://www.w3.org/TR/xmlschema11-1/#src-resolve. What is not there is reported, and
 * something stands in for it where a component cannot be without.
 */
export function createReferences(referable: Referable): References {
  const { version, definitions, builtIns, builtInAttributes, originals, missingNamespaces } = referable;
  const { standIns, pending, report } = referable;
  const said = new Set<string>();
  const referenced = new Set<ElementDeclaration | AttributeDeclaration>();
  const missing: MissingPart[] = [];

  const known = function* (space: SymbolSpace): Iterable<string> {
    yield* definitions[space].keys();
    if (space === "type") yield* builtIns.types.keys();
    if (space === "attribute") yield* builtInAttributes.keys();
  };
  const unresolved = (space: SymbolSpace, name: string, reference: SchemaAttribute, to = report): void => {
    if (definitions[space].has(name)) return;
    reportUnresolved(space, name, reference, { missingNamespaces, said, known }, to);
  };
  const namesIn = (document: LoadedDocument, reference: SchemaAttribute, inScope: SchemaElement): readonly string[] =>
    referencedNames(document, reference, inScope, missingNamespaces, report);
  const standInType = (reference: SchemaAttribute): ComplexTypeDefinition => {
    const standIn = { ...builtIns.anyType, location: reference.location };
    standIns.add(standIn);
    return standIn;
  };
  const standInAttribute = (name: string | undefined, reference: SchemaAttribute): AttributeDeclaration => {
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

  const build: Build = {
    version,
    report,
    anyType: builtIns.anyType,
    anySimpleType: builtIns.anySimpleType,
    standIns,
    later: pending.later,
    complete: pending.complete,
    type(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      const original = originals.get(inScope);
      const type = (original && named.typeOf(original)) ?? (name === undefined ? undefined : named.type(name));
      if (type !== undefined) return type;
      if (name !== undefined) unresolved("type", name, reference);
      return standInType(reference);
    },
    typeOfDeclaration(document, reference, inScope, owner) {
      const mayBeMissing = version === "1.0" && owner.scope === "global";
      const [name] = mayBeMissing ? namesIn(document, reference, inScope) : [];
      const isMissing = name !== undefined && !name.startsWith(`{${XSD_NAMESPACE}}`) && named.type(name) === undefined;
      if (!isMissing) return build.type(document, reference, inScope);
      miss(owner, "type", name, reference);
      return standInType(reference);
    },
    element(document, reference, inScope, owner) {
      return namesIn(document, reference, inScope).flatMap((name) => {
        const element = named.element(name);
        if (element !== undefined) referenced.add(element);
        else if (owner !== undefined && version === "1.0") miss(owner, "element", name, reference);
        else unresolved("element", name, reference);
        return element ?? [];
      });
    },
    attribute(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      const attribute = name === undefined ? undefined : named.attribute(name);
      if (attribute !== undefined) {
        referenced.add(attribute);
        return attribute;
      }
      if (name !== undefined) unresolved("attribute", name, reference);
      return standInAttribute(name, reference);
    },
    group(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      const original = originals.get(inScope);
      const group = (original && named.groupOf(original)) ?? (name === undefined ? undefined : named.group(name));
      if (name !== undefined && group === undefined) unresolved("group", name, reference);
      return group;
    },
    attributeGroup(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      if (name === undefined) return undefined;
      const original = originals.get(inScope);
      const group =
        original === undefined ? named.attributeGroup(name, reference) : named.attributeGroupOf(original, reference);
      if (group === undefined) unresolved("attributeGroup", name, reference);
      return group;
    },
    identityConstraint(document, reference, inScope) {
      const [name] = namesIn(document, reference, inScope);
      if (name === undefined) return undefined;
      const constraint = named.identityConstraint(name);
      if (constraint === undefined) unresolved("identityConstraint", name, reference);
      return constraint;
    },
    ownIdentityConstraint: (document, element) =>
      named.identityConstraint(expandedName(document.targetNamespace, attributeText(element, "name") ?? "")),
    anonymousType: (document, element) => draftType(build, document, element),
  };
  const named = createNamedComponents(referable, build);
  return {
    build,
    named,
    reportMissing(warn) {
      for (const { owner, space, name, reference } of missing)
        unresolved(space, name, reference, referenced.has(owner) ? report : warn);
    },
  };
}
