import type {
  AttributeUse,
  ComplexTypeDefinition,
  ContentType,
  ModelGroup,
  OpenContent,
  Particle,
  SimpleTypeDefinition,
  TypeDefinition,
  Wildcard,
} from "../components/index.ts";
import { isExpressibleIn10, union } from "../content/wildcards.ts";
import type { LoadedDocument } from "../documents/load.ts";
import { expandedName } from "../documents/names.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf, childNamed } from "./annotations.ts";
import { assertionsOf } from "./assertions.ts";
import { type StatedAttributes, statedAttributes } from "./attribute-uses.ts";
import { attributeText, derivationSet, flag } from "./attribute-values.ts";
import type { Build, Draft } from "./context.ts";
import { buildFacets } from "./facets.ts";
import { buildParticle } from "./particle.ts";
import { restrict } from "./simple-type.ts";
import { describeType } from "./simple-type-questions.ts";
import { buildWildcard } from "./wildcard.ts";

const METHODS = ["extension", "restriction"] as const;

/** The component of an `xs:complexType` with what does not depend on others; {@link fillComplexType} does the rest. */
export function draftComplexType(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
): Draft<ComplexTypeDefinition> {
  return {
    kind: "complexTypeDefinition",
    name: attributeText(element, "name"),
    targetNamespace: document.targetNamespace,
    baseTypeDefinition: build.anyType,
    derivationMethod: "restriction",
    final: derivationSet(element, "final", document.root, "finalDefault", METHODS),
    prohibitedSubstitutions: derivationSet(element, "block", document.root, "blockDefault", METHODS),
    abstract: flag(element, "abstract"),
    attributeUses: [],
    attributeWildcard: undefined,
    contentType: { variety: "empty" },
    assertions: [],
    builtIn: false,
    annotations: annotationsOf(element),
    location: element.location,
  };
}

/**
 * Fills in a complex type: https://www.w3.org/TR/xmlschema11-1/#dcl.ctd. Reports a base of the wrong
 * kind ({@link codeOfBase}), `ct-props-correct` for circular definitions, `src-ct.1` and `src-ct.4` for what 1.1 says of
 * `mixed`: not with simple content, and not twice differently; in 1.0 the inner one holds then.
 */
export function fillComplexType(
  build: Build,
  document: LoadedDocument,
  element: SchemaElement,
  draft: Draft<ComplexTypeDefinition>,
): void {
  const wrapper = childNamed(element, "simpleContent", "complexContent");
  const derivation = wrapper === undefined ? undefined : childNamed(wrapper, "restriction", "extension");
  if (wrapper !== undefined && derivation === undefined) {
    build.standIns.add(draft);
    return;
  }
  const body = derivation ?? element;
  const base = derivation === undefined ? build.anyType : baseOf(build, document, derivation, draft);
  if (build.standIns.has(base)) build.standIns.add(draft);
  draft.baseTypeDefinition = base;
  draft.derivationMethod = derivation?.localName === "extension" ? "extension" : "restriction";
  draft.assertions = assertionsOf(document, body);
  const defaults = flag(element, "defaultAttributesApply", true)
    ? document.root.attributes.get("defaultAttributes")
    : undefined;
  const stated = statedAttributes(build, document, body, "ct-props-correct", defaults);
  draft.attributeUses = inheritUses(build, draft, stated, body);
  draft.attributeWildcard = inheritWildcard(build, draft, stated, body);
  const outer = element.attributes.get("mixed");
  if (wrapper?.localName === "simpleContent") {
    if (build.version === "1.1" && outer !== undefined && flag(element, "mixed")) {
      build.report("src-ct.1", outer, "A type with simple content is not mixed; remove the attribute.");
    }
    draft.contentType = simpleContent(build, document, body, draft);
    return;
  }
  if (base.kind === "simpleTypeDefinition") {
    const message = `${describeType(base)} is a simple type; xs:complexContent needs a complex one, or write xs:simpleContent.`;
    build.report(codeOfBase(build, draft, "src-ct.1"), body.attributes.get("base") ?? body, message);
    build.standIns.add(draft);
    return;
  }
  const inner = wrapper?.attributes.get("mixed");
  if (
    build.version === "1.1" &&
    outer !== undefined &&
    inner !== undefined &&
    flag(element, "mixed") !== (wrapper !== undefined && flag(wrapper, "mixed"))
  ) {
    build.report("src-ct.4", inner, '"mixed" is stated twice with different values; remove one.');
  }
  const mixed = wrapper !== undefined && inner !== undefined ? flag(wrapper, "mixed") : flag(element, "mixed");
  draft.contentType = complexContent(build, document, body, draft, mixed);
}

/**
 * The constraint that a base of the wrong kind breaks: one on the document in 1.0, on the component in 1.1, which has
 * other rules by those names.
 */
function codeOfBase(
  { version }: Build,
  { derivationMethod }: Pick<ComplexTypeDefinition, "derivationMethod">,
  code: string,
) {
  if (version === "1.0") return code;
  return derivationMethod === "extension" ? "cos-ct-extends" : "derivation-ok-restriction";
}

function baseOf(
  build: Build,
  document: LoadedDocument,
  derivation: SchemaElement,
  draft: Draft<ComplexTypeDefinition>,
): TypeDefinition {
  const reference = derivation.attributes.get("base");
  if (reference === undefined) {
    build.standIns.add(draft);
    return build.anyType;
  }
  const base = build.type(document, reference, derivation);
  if (build.complete(base)) return base;
  build.report(
    "ct-props-correct",
    reference,
    "This complex type is derived from itself, directly or through others; break the circle.",
  );
  build.standIns.add(draft);
  return build.anyType;
}

function inheritUses(
  build: Build,
  draft: Draft<ComplexTypeDefinition>,
  stated: StatedAttributes,
  body: SchemaElement,
): readonly AttributeUse[] {
  const base = draft.baseTypeDefinition;
  if (base.kind === "simpleTypeDefinition") return stated.attributeUses;
  const own = new Map(stated.attributeUses.map((use) => [keyOf(use), use]));
  if (draft.derivationMethod === "extension") {
    for (const use of base.attributeUses) {
      const other = own.get(keyOf(use));
      if (other === undefined || other === use) continue;
      if (build.standIns.has(base)) continue;
      const { name } = use.attributeDeclaration;
      build.report(
        "ct-props-correct",
        { location: other.location },
        `The attribute "${name}" is already in the base type; remove it.`,
        { name },
      );
    }
    const added = stated.attributeUses.filter(
      (use) => !base.attributeUses.some((other) => keyOf(other) === keyOf(use)),
    );
    return [...base.attributeUses, ...added];
  }
  const inherited = base.attributeUses.filter((use) => !own.has(keyOf(use)) && !stated.prohibited.has(keyOf(use)));
  for (const use of base.attributeUses) {
    if (use.required && stated.prohibited.has(keyOf(use)) && !build.standIns.has(base)) {
      const { name } = use.attributeDeclaration;
      build.report(
        "derivation-ok-restriction",
        body,
        `The attribute "${name}" is required in the base type and cannot be prohibited.`,
        { name },
      );
    }
  }
  return [...stated.attributeUses, ...inherited];
}

function keyOf(use: AttributeUse): string {
  return expandedName(use.attributeDeclaration.targetNamespace, use.attributeDeclaration.name);
}

/**
 * https://www.w3.org/TR/xmlschema11-1/#sec-complex-type-wildcard. Reports `cos-aw-union` where XSD 1.0 has no wildcard
 * for what both take: https://www.w3.org/TR/xmlschema-1/#cos-aw-union
 */
function inheritWildcard(
  build: Build,
  draft: Draft<ComplexTypeDefinition>,
  stated: StatedAttributes,
  place: SchemaElement,
): Wildcard | undefined {
  const base = draft.baseTypeDefinition;
  const own = stated.attributeWildcard;
  if (draft.derivationMethod === "restriction" || base.kind === "simpleTypeDefinition") return own;
  const inherited = base.attributeWildcard;
  if (own === undefined || inherited === undefined) return own ?? inherited;
  const namespaceConstraint = union(own.namespaceConstraint, inherited.namespaceConstraint);
  if (build.version === "1.0" && !isExpressibleIn10(namespaceConstraint)) {
    const message = "No wildcard of XSD 1.0 takes what this type's and its base's attribute wildcards take together.";
    build.report("cos-aw-union", place, message);
  }
  return { ...own, namespaceConstraint };
}

/** https://www.w3.org/TR/xmlschema11-1/#dcl.ctd.ctsc */
function simpleContent(
  build: Build,
  document: LoadedDocument,
  body: SchemaElement,
  draft: Draft<ComplexTypeDefinition>,
): ContentType {
  const base = draft.baseTypeDefinition;
  const place = body.attributes.get("base") ?? body;
  const inner = childNamed(body, "simpleType");
  const inherited = simpleTypeOfContent(base);
  const mayBeAnything =
    base.kind === "complexTypeDefinition" && base.contentType.variety === "mixed" && inner !== undefined;
  const wrongKind =
    draft.derivationMethod === "restriction" && base.kind === "simpleTypeDefinition"
      ? "xs:simpleContent/xs:restriction restricts a complex type with simple content; use xs:extension for a simple type"
      : inherited === undefined && !(draft.derivationMethod === "restriction" && mayBeAnything)
        ? "it has no simple content"
        : undefined;
  if (wrongKind !== undefined) {
    if (!build.standIns.has(base))
      build.report(
        codeOfBase(build, draft, "src-ct.2"),
        place,
        `${describeType(base)} cannot be the base here: ${wrongKind}.`,
      );
    build.standIns.add(draft);
    return { variety: "simple", simpleTypeDefinition: build.anySimpleType };
  }
  if (draft.derivationMethod === "extension") {
    return { variety: "simple", simpleTypeDefinition: inherited ?? build.anySimpleType };
  }
  const written = inner === undefined ? inherited : build.anonymousType(document, inner);
  const content = written?.kind === "simpleTypeDefinition" ? written : build.anySimpleType;
  build.complete(content);
  if (build.version === "1.1" && content.builtIn && /^any(?:Simple|Atomic)Type$/.test(content.name ?? "")) {
    const message = `${describeType(content)} cannot be restricted; put an xs:simpleType with the content meant inside.`;
    if (!build.standIns.has(base)) build.report("cos-st-restricts", body, message);
    build.standIns.add(draft);
  }
  const facets = buildFacets(build, document, body, content);
  if (facets.length === 0) return { variety: "simple", simpleTypeDefinition: content };
  return { variety: "simple", simpleTypeDefinition: restricted(content, draft, body, facets) };
}

function simpleTypeOfContent(type: TypeDefinition): SimpleTypeDefinition | undefined {
  if (type.kind === "simpleTypeDefinition") return type;
  return type.contentType.variety === "simple" ? type.contentType.simpleTypeDefinition : undefined;
}

function restricted(
  base: SimpleTypeDefinition,
  owner: ComplexTypeDefinition,
  body: SchemaElement,
  facets: SimpleTypeDefinition["facets"],
): SimpleTypeDefinition {
  const draft: Draft<SimpleTypeDefinition> = {
    ...base,
    name: undefined,
    targetNamespace: owner.targetNamespace,
    facets,
    final: [],
    builtIn: false,
    annotations: [],
    location: body.location,
  };
  restrict(draft, base);
  return draft;
}

/** https://www.w3.org/TR/xmlschema11-1/#dcl.ctd.ctcc.common */
function complexContent(
  build: Build,
  document: LoadedDocument,
  body: SchemaElement,
  draft: Draft<ComplexTypeDefinition>,
  mixed: boolean,
): ContentType {
  const explicit = explicitParticle(build, document, body);
  const own = explicit ?? (mixed ? emptyParticle(body) : undefined);
  const variety = mixed ? "mixed" : "element-only";
  const base = draft.baseTypeDefinition;
  const inherited: ContentType = base.kind === "complexTypeDefinition" ? base.contentType : { variety: "empty" };
  const hasInherited = inherited.variety === "element-only" || inherited.variety === "mixed";
  if (draft.derivationMethod === "extension" && inherited.variety === "simple" && !build.standIns.has(base)) {
    const message = `${describeType(base)} has simple content; extend it with xs:simpleContent.`;
    if (explicit !== undefined || mixed) build.report("cos-ct-extends", body.attributes.get("base") ?? body, message);
  }
  let content: ContentType;
  if (draft.derivationMethod === "restriction" || !hasInherited) {
    content = own === undefined ? { variety: "empty" } : { variety, particle: own, openContent: undefined };
    if (draft.derivationMethod === "extension" && own === undefined) content = inherited;
  } else if (own === undefined) content = inherited;
  else {
    const particle = extendParticle(inherited.particle, own, explicit === undefined, build.version, body);
    content = { variety, particle, openContent: inherited.openContent };
  }
  return withOpenContent(build, document, body, content);
}

/** The particle of the model group child; `undefined` where the recommendation calls the content empty. */
function explicitParticle(build: Build, document: LoadedDocument, body: SchemaElement): Particle | undefined {
  const group = childNamed(body, "group", "all", "choice", "sequence");
  if (group === undefined || document.rejected.has(group)) return undefined;
  const particle = buildParticle(build, document, group);
  if (particle === undefined || particle.term.kind !== "modelGroup" || group.localName === "group") return particle;
  const hasChildren = group.children.some((child) => child.localName !== "annotation");
  if (hasChildren) return particle;
  return particle.term.compositor === "choice" && particle.minOccurs > 0 ? particle : undefined;
}

function group(compositor: ModelGroup["compositor"], particles: readonly Particle[], body: SchemaElement): ModelGroup {
  return {
    kind: "modelGroup",
    compositor,
    particles,
    definitionName: undefined,
    annotations: [],
    location: body.location,
  };
}

function once(term: ModelGroup, minOccurs: number, body: SchemaElement): Particle {
  return { kind: "particle", minOccurs, maxOccurs: 1, term, annotations: [], location: body.location };
}

function emptyParticle(body: SchemaElement): Particle {
  return once(group("sequence", [], body), 1, body);
}

function isAll(particle: Particle): boolean {
  return particle.term.kind === "modelGroup" && particle.term.compositor === "all";
}

/**
 * The content of a base and what an extension adds to it. In 1.1 two all groups become one:
 * https://www.w3.org/TR/xmlschema11-1/#dcl.ctd.ctcc clause 4.2.3; in 1.0 they stand in a sequence, where none may.
 */
function extendParticle(
  base: Particle,
  own: Particle,
  ownIsEmpty: boolean,
  version: "1.0" | "1.1",
  body: SchemaElement,
): Particle {
  if (version === "1.1" && base.term.kind === "modelGroup" && isAll(base)) {
    if (ownIsEmpty) return base;
    if (own.term.kind === "modelGroup" && isAll(own)) {
      return once(group("all", [...base.term.particles, ...own.term.particles], body), own.minOccurs, body);
    }
  }
  return once(group("sequence", [base, own], body), 1, body);
}

const defaults = new WeakMap<SchemaElement, { readonly element: SchemaElement | undefined }>();

/** Looked for once in a document: every complex type asks. */
function defaultOpenContent(root: SchemaElement): SchemaElement | undefined {
  const known = defaults.get(root) ?? { element: childNamed(root, "defaultOpenContent") };
  defaults.set(root, known);
  return known.element;
}

/** https://www.w3.org/TR/xmlschema11-1/#dcl.ctd.ctcc.common, from "wildcard element" on. */
function withOpenContent(
  build: Build,
  document: LoadedDocument,
  body: SchemaElement,
  content: ContentType,
): ContentType {
  if (content.variety === "simple") return content;
  const stated = childNamed(body, "openContent");
  const standard = defaultOpenContent(document.root);
  const applies = standard !== undefined && (content.variety !== "empty" || flag(standard, "appliesToEmpty"));
  const source = stated ?? (applies ? standard : undefined);
  if (source === undefined) return content;
  const any = childNamed(source, "any");
  if (attributeText(source, "mode") === "none") {
    if (any !== undefined)
      build.report("src-ct.3", any, 'xs:openContent with mode="none" holds no xs:any; remove one.');
    return content;
  }
  if (any === undefined) {
    build.report("src-ct.2", source, "xs:openContent needs an xs:any inside unless its mode is none.");
    return content;
  }
  const wildcard = buildWildcard(document, any, build.report);
  const mode = attributeText(source, "mode") === "suffix" ? "suffix" : "interleave";
  if (content.variety === "empty") {
    return { variety: "element-only", particle: emptyParticle(body), openContent: { mode, wildcard } };
  }
  return { ...content, openContent: { mode, wildcard: unite(wildcard, content.openContent) } };
}

function unite(wildcard: Wildcard, inherited: OpenContent | undefined): Wildcard {
  if (inherited === undefined) return wildcard;
  return {
    ...wildcard,
    namespaceConstraint: union(wildcard.namespaceConstraint, inherited.wildcard.namespaceConstraint),
  };
}
