import { childNamed } from "../build/annotations.ts";
import type {
  ComplexTypeDefinition,
  ElementDeclaration,
  ModelGroup,
  Particle,
  TypeDefinition,
} from "../components/index.ts";
import { XSD_NAMESPACE } from "../documents/names.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { alternativesOf } from "./alternatives.ts";
import { canMove } from "./move.ts";
import { anyContent, hasCompetition, isPlainAll, membersOfAll, orderFree, widenWildcards } from "./particles.ts";
import { restricts } from "./restricts.ts";
import { placeKey, type Source } from "./source.ts";

/** What becomes of the content of a complex type. */
export interface Form {
  /**
   * `plain`: the model group as written; `all`: an `xs:all` of {@link members}; `order-free`: a repeated choice of
   * them; `any`: unchecked; `simple` and `empty`: without children.
   */
  readonly shape: "simple" | "empty" | "plain" | "all" | "order-free" | "any";
  /** Whether the type stays derived from its base. */
  readonly derivation: "kept" | "standalone";
  /** The content as a 1.0 processor will see it; `undefined` for `simple` and `empty`. */
  readonly particle: Particle | undefined;
  /** The members of `all` and `order-free`, in the order in which to write them. */
  readonly members: readonly Particle[];
  /** Why the shape is `any`, as the end of a sentence. */
  readonly reason: string;
}

/** The forms of all complex types, and the named groups whose `xs:all` becomes a repeated choice. */
export interface Forms {
  readonly of: (type: ComplexTypeDefinition) => Form;
  readonly orderFreeGroups: ReadonlySet<string>;
}

interface Deciding {
  readonly source: Source;
  readonly orderFreeGroups: ReadonlySet<string>;
  /** Types whose content must be unchecked so that others can stay derived from them. */
  readonly opened: Set<ComplexTypeDefinition>;
  /** Types for which staying a restriction turned out not to be valid. */
  readonly refused: Set<ComplexTypeDefinition>;
  memo: Map<ComplexTypeDefinition, Form>;
}

const NO_PARTICLE = { particle: undefined, members: [], reason: "" };

/**
 * Decides what each complex type becomes. A type that 1.0 cannot derive from its base stands alone, unless documents
 * need the derivation (an abstract base, a substitution group): then the base's content becomes unchecked.
 */
export function decideForms(source: Source): Forms {
  const orderFreeGroups = findOrderFreeGroups(source);
  const deciding: Deciding = { source, orderFreeGroups, opened: new Set(), refused: new Set(), memo: new Map() };
  const types = [...source.complexTypes.values()];
  for (let settled = false; !settled; ) {
    deciding.memo = new Map();
    for (const type of types) formOf(type, deciding);
    const refused = types.filter((type) => !deciding.refused.has(type) && !staysRestriction(type, deciding));
    for (const type of refused) deciding.refused.add(type);
    const opened = refused.length > 0 ? [] : basesThatMustOpen(types, deciding);
    for (const type of opened) deciding.opened.add(type);
    settled = refused.length === 0 && opened.length === 0;
  }
  return { of: (type) => formOf(type, deciding), orderFreeGroups };
}

function groupKey(group: ModelGroup): string {
  return placeKey(group.location);
}

function findOrderFreeGroups({ schema, complexTypes }: Source): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (group: ModelGroup): void => {
    for (const { term } of group.particles) {
      if (term.kind !== "modelGroup") continue;
      if (group.compositor === "all") found.add(groupKey(term));
      visit(term);
    }
  };
  for (const group of schema.modelGroupDefinitions.values()) {
    if (group.compositor === "all" && !isPlainAll(group)) found.add(groupKey(group));
    visit(group);
  }
  for (const { contentType } of complexTypes.values()) {
    if (contentType.variety === "simple" || contentType.variety === "empty") continue;
    if (contentType.particle.term.kind === "modelGroup") visit(contentType.particle.term);
  }
  return found;
}

function formOf(type: ComplexTypeDefinition, deciding: Deciding): Form {
  const known = deciding.memo.get(type);
  if (known !== undefined) return known;
  const form = decide(type, deciding);
  deciding.memo.set(type, form);
  return form;
}

function decide(type: ComplexTypeDefinition, deciding: Deciding): Form {
  if (type.contentType.variety === "simple") return { shape: "simple", derivation: "kept", ...NO_PARTICLE };
  const own = ownForm(type, deciding);
  const base = type.baseTypeDefinition;
  if (base.kind === "simpleTypeDefinition" || base === type) return own;
  if (base.builtIn) return own;
  const inherited = formOf(base, deciding);
  const standalone: Form = { ...own, derivation: "standalone" };
  if (inherited.shape === "simple") return own;
  if (type.derivationMethod === "restriction") {
    if (own.shape === "empty" || inherited.shape === "any") return own;
    if (own.shape === "any" || deciding.refused.has(type)) return standalone;
    return inOrderOf(own, inherited, type);
  }
  if (inherited.shape === "any") {
    const reason = own.reason === "" ? "its base type is not checked either" : own.reason;
    return anyForm(type, reason);
  }
  if (inherited.shape === "empty") return own;
  if (own.shape === "any") return standalone;
  if (!hasOwnGroup(type, deciding)) return { ...inherited, derivation: "kept" };
  return own.shape === "plain" && inherited.shape === "plain" ? own : standalone;
}

/** The form of a type's whole content, its derivation aside. */
function ownForm(type: ComplexTypeDefinition, deciding: Deciding): Form {
  const { contentType } = type;
  if (deciding.opened.has(type)) return anyForm(type, "types derived from it could not be said otherwise");
  if (contentType.variety === "simple" || contentType.variety === "empty") {
    return { shape: "empty", derivation: "kept", ...NO_PARTICLE };
  }
  if (contentType.openContent !== undefined) {
    return anyForm(type, "1.0 does not allow a wildcard where an element of the same name may stand");
  }
  const written = contentType.particle;
  const obstacle = obstacleIn(written, deciding.source);
  if (obstacle !== undefined) return anyForm(type, obstacle);
  const particle = widenWildcards(mapGroups(written, deciding), type.targetNamespace);
  if (hasCompetition(particle, deciding.source.substitutionGroups)) {
    return anyForm(type, "1.0 does not allow a wildcard where an element of the same name may stand");
  }
  const { term } = written;
  if (term.kind !== "modelGroup" || term.compositor !== "all") {
    return { shape: "plain", derivation: "kept", particle, members: [], reason: "" };
  }
  const members = membersOfAll(term);
  const root = deciding.source.elements.get(placeKey(type.location))?.root;
  if (root === undefined || !members.every((member) => canMove(member.location, root, deciding.source))) {
    return anyForm(type, "its members are written in documents with other namespace declarations");
  }
  const shape = isAllIn10(written, term, deciding) ? "all" : "order-free";
  return { shape, derivation: "kept", particle, members, reason: "" };
}

function anyForm(type: ComplexTypeDefinition, reason: string): Form {
  const { contentType, location } = type;
  const written: Particle =
    contentType.variety === "element-only" || contentType.variety === "mixed"
      ? contentType.particle
      : {
          kind: "particle",
          minOccurs: 1,
          maxOccurs: 1,
          term: {
            kind: "modelGroup",
            compositor: "sequence",
            particles: [],
            definitionName: undefined,
            annotations: [],
            location,
          },
          annotations: [],
          location,
        };
  return { shape: "any", derivation: "kept", particle: anyContent(written), members: [], reason };
}

function isAllIn10(particle: Particle, group: ModelGroup, deciding: Deciding): boolean {
  return isPlainAll(group) && particle.maxOccurs === 1 && !deciding.orderFreeGroups.has(groupKey(group));
}

/** The particle with each `xs:all` that 1.0 cannot say as a repeated choice. */
function mapGroups(particle: Particle, deciding: Deciding): Particle {
  const { term } = particle;
  if (term.kind !== "modelGroup") return particle;
  if (term.compositor === "all") return isAllIn10(particle, term, deciding) ? particle : orderFree(particle, term);
  const particles = term.particles.map((member) => mapGroups(member, deciding));
  return { ...particle, term: { ...term, particles } };
}

/** What in a particle has no counterpart at all in 1.0. */
function obstacleIn({ term }: Particle, source: Source): string | undefined {
  if (term.kind === "modelGroup") {
    for (const member of term.particles) {
      const found = obstacleIn(member, source);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (term.kind === "wildcard") return undefined;
  const placed = source.elements.get(placeKey(term.location));
  const stated = placed?.element.attributes.get("targetNamespace")?.value;
  if (term.scope === "local" && stated !== undefined) {
    const own = placed?.root.attributes.get("targetNamespace")?.value ?? "";
    if (stated !== own) return `1.0 has no local element in another namespace ("${term.name}")`;
  }
  const heads = [term, ...membersLostBy(term, source)];
  return heads.length > 1 ? `"${heads[1]?.name}" is in two substitution groups, which 1.0 does not have` : undefined;
}

/** Members that leave the group of `head`, since 1.0 keeps the first group of each element only. */
function membersLostBy(head: ElementDeclaration, { substitutionGroups }: Source): readonly ElementDeclaration[] {
  const reaches = (element: ElementDeclaration): boolean => {
    const passed = new Set<ElementDeclaration>();
    let next: ElementDeclaration | undefined = element.substitutionGroupAffiliations[0];
    while (next !== undefined && next !== head && !passed.has(next)) {
      passed.add(next);
      next = next.substitutionGroupAffiliations[0];
    }
    return next === head;
  };
  return (substitutionGroups.get(head) ?? []).filter((member) => !reaches(member));
}

/** Whether the type states a model group of its own. */
function hasOwnGroup(type: ComplexTypeDefinition, { source }: Deciding): boolean {
  const element = source.elements.get(placeKey(type.location))?.element;
  return element !== undefined && ownGroup(element) !== undefined;
}

/** The model group that a complex type states, if it has children or is a reference. */
export function ownGroup(complexType: SchemaElement): SchemaElement | undefined {
  const wrapper = childNamed(complexType, "complexContent");
  const body = wrapper === undefined ? complexType : childNamed(wrapper, "restriction", "extension");
  const group = body === undefined ? undefined : childNamed(body, "group", "all", "choice", "sequence");
  if (group === undefined || group.localName === "group" || group.localName === "choice") return group;
  return group.children.some((child) => child.namespace === XSD_NAMESPACE && child.localName !== "annotation")
    ? group
    : undefined;
}

/** A restriction of a repeated choice is one itself, and 1.0 wants the members of both in one order. */
function inOrderOf(own: Form, base: Form, type: ComplexTypeDefinition): Form {
  if (own.shape !== "all" && own.shape !== "order-free") return own;
  const { contentType } = type;
  if (contentType.variety === "simple" || contentType.variety === "empty") return own;
  const rank = (member: Particle): number => {
    const { term } = member;
    const index = base.members.findIndex(
      (other) =>
        term.kind === "elementDeclaration" &&
        other.term.kind === "elementDeclaration" &&
        other.term.name === term.name &&
        other.term.targetNamespace === term.targetNamespace,
    );
    return index < 0 ? base.members.length : index;
  };
  const members = [...own.members].sort((left, right) => rank(left) - rank(right));
  const shape = base.shape === "order-free" ? "order-free" : own.shape;
  const { particle } = contentType;
  if (particle.term.kind !== "modelGroup") return own;
  const group: ModelGroup = { ...particle.term, particles: members };
  const mapped = shape === "all" ? { ...particle, term: group } : orderFree(particle, group);
  return { ...own, shape, members, particle: widenWildcards(mapped, type.targetNamespace) };
}

/** Whether a type that is to stay a restriction surely is a valid one, now that all forms are known. */
function staysRestriction(type: ComplexTypeDefinition, deciding: Deciding): boolean {
  const form = formOf(type, deciding);
  const base = type.baseTypeDefinition;
  if (type.derivationMethod !== "restriction" || form.derivation !== "kept" || base.builtIn) return true;
  if (base.kind === "simpleTypeDefinition" || form.particle === undefined) return true;
  const inherited = formOf(base, deciding);
  if (inherited.particle === undefined) return inherited.shape === "simple";
  if (inherited.shape === "any") return true;
  if (hasWidenedElement(form.particle, deciding.source)) return false;
  return restricts(form.particle, inherited.particle, (left, right) => derivesByRestriction(left, right, deciding));
}

function hasWidenedElement({ term }: Particle, source: Source): boolean {
  if (term.kind === "modelGroup") return term.particles.some((member) => hasWidenedElement(member, source));
  return term.kind === "elementDeclaration" && alternativesOf(term, source) === "widen";
}

function derivesByRestriction(derived: TypeDefinition, base: TypeDefinition, deciding: Deciding): boolean {
  if (base.builtIn && base.kind === "complexTypeDefinition") return true;
  for (let type: TypeDefinition | undefined = derived; type !== undefined; type = type.baseTypeDefinition) {
    if (type === base) return true;
    if (type.builtIn && type.kind === "complexTypeDefinition") return false;
    if (type.kind === "simpleTypeDefinition") continue;
    if (type.derivationMethod !== "restriction" || formOf(type, deciding).derivation !== "kept") return false;
  }
  return false;
}

function basesThatMustOpen(types: readonly ComplexTypeDefinition[], deciding: Deciding): ComplexTypeDefinition[] {
  const found = new Set<ComplexTypeDefinition>();
  for (const type of types) {
    const base = type.baseTypeDefinition;
    if (base.kind === "simpleTypeDefinition" || base.builtIn) continue;
    if (base.abstract && formOf(type, deciding).derivation === "standalone") found.add(base);
  }
  for (const member of deciding.source.schema.elementDeclarations.values()) {
    const head = member.substitutionGroupAffiliations[0];
    if (head === undefined) continue;
    let type: TypeDefinition | undefined = member.typeDefinition;
    while (type?.kind === "complexTypeDefinition" && !type.builtIn && type !== head.typeDefinition) {
      const base: TypeDefinition = type.baseTypeDefinition;
      if (formOf(type, deciding).derivation === "standalone" && base.kind === "complexTypeDefinition") {
        found.add(base);
        break;
      }
      type = base;
    }
  }
  return [...found].filter((type) => !deciding.opened.has(type));
}
