import type { SimpleTypeDefinition } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import { listItems } from "../documents/names.ts";
import type { SchemaAttribute, SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf, childNamed, childrenNamed } from "./annotations.ts";
import { attributeText, derivationSet } from "./attribute-values.ts";
import type { Build, Draft } from "./context.ts";
import { buildFacets } from "./facets.ts";
import { describeType } from "./simple-type-questions.ts";

/** The component of an `xs:simpleType` with what does not depend on others; {@link fillSimpleType} does the rest. */
export function draftSimpleType(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
): Draft<SimpleTypeDefinition> {
  return {
    kind: "simpleTypeDefinition",
    name: attributeText(element, "name"),
    targetNamespace: document.targetNamespace,
    baseTypeDefinition: build.anySimpleType,
    variety: undefined,
    primitiveTypeDefinition: undefined,
    itemTypeDefinition: undefined,
    memberTypeDefinitions: [],
    explicitMembers: [],
    facets: [],
    final: derivationSet(element, "final", document.root, "finalDefault", [
      "extension",
      "restriction",
      "list",
      "union",
    ]),
    builtIn: false,
    annotations: annotationsOf(element),
    location: element.location,
  };
}

/**
 * Fills in a simple type: https://www.w3.org/TR/xmlschema11-1/#declare-datatype. Reports
 * `src-simple-type.2` to `src-simple-type.4` (a type both named and written inside, or neither) and
 * `st-props-correct` for circular definitions.
 */
export function fillSimpleType(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  draft: Draft<SimpleTypeDefinition>,
): void {
  const restriction = childNamed(element, "restriction");
  const list = childNamed(element, "list");
  const union = childNamed(element, "union");
  if (restriction !== undefined) fillRestriction(build, document, restriction, draft);
  else if (list !== undefined) fillList(build, document, list, draft);
  else if (union !== undefined) fillUnion(build, document, union, draft);
  else build.standIns.add(draft);
}

function fillRestriction(
  build: Build,
  document: LoadedDocument,
  restriction: SchemaElement,
  draft: Draft<SimpleTypeDefinition>,
): void {
  const base = namedOrInner(build, document, restriction, "base", "src-simple-type.2");
  if (base === undefined || !build.complete(base)) {
    if (base !== undefined) reportCircle(build, restriction.attributes.get("base") ?? restriction);
    build.standIns.add(draft);
    return;
  }
  if (build.standIns.has(base)) build.standIns.add(draft);
  restrict(draft, base);
  draft.facets = buildFacets(build, document, restriction, base);
}

/** Makes a draft a restriction of `base`: variety and what comes with it are the base's. */
export function restrict(draft: Draft<SimpleTypeDefinition>, base: SimpleTypeDefinition): void {
  draft.baseTypeDefinition = base;
  draft.variety = base.variety;
  draft.primitiveTypeDefinition = base.primitiveTypeDefinition;
  draft.itemTypeDefinition = base.itemTypeDefinition;
  draft.memberTypeDefinitions = base.memberTypeDefinitions;
  draft.explicitMembers = base.explicitMembers;
}

function fillList(
  build: Build,
  document: LoadedDocument,
  list: SchemaElement,
  draft: Draft<SimpleTypeDefinition>,
): void {
  draft.variety = "list";
  const item = namedOrInner(build, document, list, "itemType", "src-simple-type.3");
  const collapseFacet = { fixed: true, annotations: [], location: list.location };
  draft.facets = [{ ...collapseFacet, kind: "whiteSpace", value: "collapse" }];
  draft.itemTypeDefinition = item ?? build.anySimpleType;
  if (item === undefined || build.standIns.has(item)) build.standIns.add(draft);
  else if (!build.complete(item)) {
    reportCircle(build, list.attributes.get("itemType") ?? list);
    draft.itemTypeDefinition = build.anySimpleType;
    build.standIns.add(draft);
  }
}

function fillUnion(
  build: Build,
  document: LoadedDocument,
  union: SchemaElement,
  draft: Draft<SimpleTypeDefinition>,
): void {
  draft.variety = "union";
  const members: SimpleTypeDefinition[] = [];
  const written = union.attributes.get("memberTypes");
  const names = listItems(written?.value ?? "");
  const inner = childrenNamed(union, "simpleType").map((child) => build.anonymousType(document, child));
  if (names.length === 0 && inner.length === 0) {
    build.report("src-simple-type.4", union, "xs:union has no member; give memberTypes or xs:simpleType children.");
    build.standIns.add(draft);
  }
  const named = names.map((name) => build.type(document, { ...(written as SchemaAttribute), value: name }, union));
  for (const member of [...named, ...inner]) {
    if (build.standIns.has(member)) build.standIns.add(draft);
    else if (!build.complete(member)) {
      reportCircle(build, written ?? union);
      build.standIns.add(draft);
    } else {
      const simple = asSimpleType(build, member, written ?? union);
      if (simple === undefined) build.standIns.add(draft);
      else members.push(simple);
    }
  }
  draft.explicitMembers = members;
  draft.memberTypeDefinitions = build.version === "1.0" ? members.flatMap(withoutUnion) : members;
  const size = members.reduce((sum, member) => sum + memberCount(member), 0);
  memberCounts.set(draft, size);
  if (size <= MAXIMUM_MEMBERS) return;
  const message = `A union with more than ${MAXIMUM_MEMBERS} members, those of its members included, is not supported.`;
  build.report("not-supported", union, message);
  draft.explicitMembers = [];
  draft.memberTypeDefinitions = [];
  build.standIns.add(draft);
}

/** What stands for a member in XSD 1.0, facets of a union notwithstanding: https://www.w3.org/TR/xmlschema-1/#declare-datatype */
function withoutUnion(member: SimpleTypeDefinition): readonly SimpleTypeDefinition[] {
  return member.variety === "union" ? member.memberTypeDefinitions : [member];
}

/** So many members a union may have, counted again wherever a union is a member. */
const MAXIMUM_MEMBERS = 10_000;

const memberCounts = new WeakMap<SimpleTypeDefinition, number>();

/** A type and, for a union, the members of its members. */
function memberCount(type: SimpleTypeDefinition): number {
  if (type.variety !== "union") return 1;
  const known = memberCounts.get(type);
  return 1 + (known ?? type.memberTypeDefinitions.reduce((sum, member) => sum + memberCount(member), 0));
}

function namedOrInner(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  attributeName: string,
  code: string,
): SimpleTypeDefinition | undefined {
  const reference = element.attributes.get(attributeName);
  const inner = childNamed(element, "simpleType");
  if ((reference === undefined) === (inner === undefined)) {
    const both = reference === undefined ? "neither is there" : "both are there";
    const message = `xs:${element.localName} has either the attribute "${attributeName}" or an xs:simpleType inside; ${both}.`;
    build.report(code, reference ?? element, message);
  }
  if (reference !== undefined) {
    const type = build.type(document, reference, element);
    return build.standIns.has(type) && type.kind !== "simpleTypeDefinition"
      ? undefined
      : asSimpleType(build, type, reference);
  }
  if (inner === undefined) return undefined;
  const type = build.anonymousType(document, inner);
  return type.kind === "simpleTypeDefinition" ? type : undefined;
}

/** A type where a simple one is wanted. Reports `st-props-correct` for a complex type. */
export function asSimpleType(
  build: Build,
  type: ReturnType<Build["type"]>,
  place: SchemaAttribute | SchemaElement,
): SimpleTypeDefinition | undefined {
  if (type.kind === "simpleTypeDefinition") return type;
  if (!build.standIns.has(type)) {
    build.report("src-resolve", place, `${describeType(type)} is a complex type; a simple type is wanted here.`);
  }
  return undefined;
}

function reportCircle(build: Build, place: SchemaAttribute | SchemaElement): void {
  build.report(
    "st-props-correct",
    place,
    "This simple type is defined by itself, directly or through others; break the circle.",
  );
}
