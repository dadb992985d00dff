import type { AttributeGroupDefinition, Location, ModelGroup, Schema } from "../components/index.ts";
import type { LoadedDocuments } from "../documents/load.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf } from "./annotations.ts";
import { createBuiltInAttributes } from "./built-in-attributes.ts";
import { createBuiltInTypes } from "./built-in-types.ts";
import type { AttributeGroup, Definition } from "./context.ts";
import { collectDefinitions, type Definitions } from "./definitions.ts";
import { checkLocalTargetNamespaces } from "./local-target-namespace.ts";
import type { NamedComponents } from "./named-components.ts";
import { createPending } from "./pending.ts";
import type { Redefined } from "./redefinitions.ts";
import { createReferences } from "./references.ts";

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

/**
 * Builds the components of loaded documents: https://www.w3.org/TR/xmlschema11-1/#XML_Representation. Components
 * refer to each other in circles, so each is first drafted and later filled in.
 */
export function buildSchema(
  loaded: LoadedDocuments,
  version: "1.0" | "1.1",
  report: Report,
  warn: Report = report,
): BuiltSchema {
  const builtIns = createBuiltInTypes(version);
  const { definitions, redefined } = collectDefinitions(loaded, report);
  const originals = new Map<SchemaElement, Definition>();
  for (const { selfReferences, original } of redefined) {
    for (const reference of selfReferences) originals.set(reference, original);
  }
  if (version === "1.1") for (const document of loaded.documents) checkLocalTargetNamespaces(document, report);
  const standIns = new Set<object>();
  const pending = createPending(report, standIns);
  const { named, reportMissing } = createReferences({
    version,
    definitions,
    builtIns,
    builtInAttributes: createBuiltInAttributes(builtIns.types),
    originals,
    missingNamespaces: loaded.missingNamespaces,
    standIns,
    pending,
    report,
  });
  const components = componentsInOrder(definitions, named);
  pending.completeAll();
  reportMissing(warn);
  // Redefined groups whose originals nothing refers to are first asked for here.
  const replaced = {
    groups: replacedGroups(redefined, named),
    attributeGroups: replacedAttributeGroups(redefined, named),
  };
  pending.completeAll();

  const entry = loaded.documents[0];
  const { xml: _, ...prefixes } = entry?.root.namespaces ?? {};
  const schema: Schema = {
    kind: "schema",
    document: entry?.location ?? "",
    entries: loaded.entries.map(({ location }) => location),
    targetNamespace: entry?.targetNamespace ?? "",
    documents: loaded.texts,
    prefixes,
    ...components,
    typeDefinitions: new Map([...components.typeDefinitions, ...builtIns.types]),
  };
  return { schema, standIns, replacedGroups: replaced.groups, replacedAttributeGroups: replaced.attributeGroups };
}

/** All components, in the order of their definitions. */
function componentsInOrder(definitions: Definitions, named: NamedComponents) {
  return {
    typeDefinitions: inOrder(definitions.type, named.type),
    elementDeclarations: inOrder(definitions.element, named.element),
    attributeDeclarations: inOrder(definitions.attribute, named.attribute),
    modelGroupDefinitions: inOrder(definitions.group, named.group),
    notationDeclarations: inOrder(definitions.notation, named.notation),
    identityConstraintDefinitions: inOrder(definitions.identityConstraint, named.identityConstraint),
    attributeGroupDefinitions: inOrder(definitions.attributeGroup, (key, definition) =>
      attributeGroupDefinition(key, definition, named),
    ),
  } satisfies Partial<Schema>;
}

function attributeGroupDefinition(
  key: string,
  { document, element }: Definition,
  named: NamedComponents,
): AttributeGroupDefinition | undefined {
  const name = element.attributes.get("name");
  const group = name === undefined ? undefined : named.attributeGroup(key, name);
  if (name === undefined || group === undefined) return undefined;
  return {
    kind: "attributeGroupDefinition",
    name: name.value.trim(),
    targetNamespace: document.targetNamespace,
    attributeUses: group.attributeUses,
    attributeWildcard: group.attributeWildcard,
    annotations: annotationsOf(element),
    location: element.location,
  };
}

function replacedGroups(redefined: readonly Redefined[], named: NamedComponents): BuiltSchema["replacedGroups"] {
  return redefined.flatMap(({ space, original, redefinition, selfReferences }) => {
    if (space !== "group" || selfReferences.length > 0) return [];
    const group = named.groupOf(redefinition);
    const from = named.groupOf(original);
    return group === undefined || from === undefined ? [] : [{ group, original: from }];
  });
}

function replacedAttributeGroups(
  redefined: readonly Redefined[],
  named: NamedComponents,
): BuiltSchema["replacedAttributeGroups"] {
  return redefined.flatMap(({ space, original, redefinition, selfReferences }) => {
    const reference = redefinition.element.attributes.get("name");
    if (space !== "attributeGroup" || selfReferences.length > 0 || reference === undefined) return [];
    const group = named.attributeGroupOf(redefinition, reference);
    const from = named.attributeGroupOf(original, reference);
    const { location } = redefinition.element;
    return group === undefined || from === undefined ? [] : [{ group, original: from, location }];
  });
}

/** The components of a symbol space in the order of their definitions. */
function inOrder<T>(
  definitions: ReadonlyMap<string, Definition>,
  named: (name: string, definition: Definition) => T | undefined,
): Map<string, T> {
  const ordered = new Map<string, T>();
  for (const [name, definition] of definitions) {
    const component = named(name, definition);
    if (component !== undefined) ordered.set(name, component);
  }
  return ordered;
}
