import type { AttributeGroup } from "../build/context.ts";
import { describeType, normaliseWhiteSpace } from "../build/simple-type-questions.ts";
import type {
  AttributeUse,
  ComplexTypeDefinition,
  ElementDeclaration,
  OpenContent,
  Particle,
  TypeDefinition,
  Wildcard,
} from "../components/index.ts";
import { allowsName, isSubset } from "../content/wildcards.ts";
import { equalValues } from "../datatypes/lexical.ts";
import { expandedName } from "../documents/names.ts";
import type { Components } from "./components.ts";
import { type CheckedModel, checkedModel } from "./content-models.ts";
import { isEmptiable } from "./cos-valid-default.ts";
import { restrictionByCases } from "./particle-restriction-cases.ts";
import { type CompareElements, type ContentComparison, contentRestrictionFault } from "./restriction-of-content.ts";
import { type Rule, schemaExample } from "./rule.ts";
import { scaleFor } from "./scale-of-occurrences.ts";
import { isDerivationOk, type Method } from "./type-derivation.ts";
import { areEquivalent } from "./type-tables.ts";

const NOT_BY_RESTRICTION: ReadonlySet<Method> = new Set(["extension", "list", "union"]);
const STRENGTH = ["skip", "lax", "strict"];

/**
 * What a restriction admits is admitted by its base: https://www.w3.org/TR/xmlschema11-1/#derivation-ok-restriction.
 * Content is compared by the case table in 1.0, and as sets of sequences of children in 1.1, in a bounded number of
 * steps.
 */
export const rule: Rule = {
  code: "derivation-ok-restriction",
  example:
    schemaExample(`<xs:complexType name="a"><xs:sequence><xs:element name="x" type="xs:int"/></xs:sequence></xs:complexType>
<xs:complexType name="b"><!-- ERROR derivation-ok-restriction --><xs:complexContent><xs:restriction base="a"><xs:sequence><xs:element name="y" type="xs:int"/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>`),
  check(components, report) {
    for (const type of components.complexTypes) {
      const base = type.baseTypeDefinition;
      if (type.derivationMethod !== "restriction" || base.kind !== "complexTypeDefinition") continue;
      if (components.isBroken(type) || components.isBroken(base) || (base.name === "anyType" && base.builtIn)) continue;
      for (const fault of [
        base.final.includes("restriction") ? `the final of ${describeType(base)} forbids restriction` : undefined,
        attributesFault(type, base, components),
        contentFault(type, base, components),
      ]) {
        if (fault === undefined) continue;
        report("derivation-ok-restriction", type, `The type does not restrict ${describeType(base)}: ${fault}.`);
        break;
      }
    }
  },
};

/** Why some attributes do not restrict others; `undefined` if they do. */
export function attributesFault(
  type: AttributeGroup,
  base: AttributeGroup,
  components: Components,
): string | undefined {
  const inherited = new Map(base.attributeUses.map((use) => [nameOf(use), use]));
  for (const use of type.attributeUses) {
    const { name, targetNamespace } = use.attributeDeclaration;
    const other = inherited.get(nameOf(use));
    if (other === undefined) {
      const constraint = base.attributeWildcard?.namespaceConstraint;
      const { attributeDeclarations } = components.schema;
      const isDefined = (namespace: string, local: string): boolean =>
        attributeDeclarations.has(expandedName(namespace, local));
      if (constraint === undefined || !allowsName(constraint, targetNamespace, name, isDefined)) {
        return `it has no attribute "${name}" and no wildcard that takes it`;
      }
      continue;
    }
    inherited.delete(nameOf(use));
    const fault = use === other ? undefined : useFault(use, other);
    if (fault !== undefined) return `the attribute "${name}" ${fault}`;
  }
  // Types inherit what they do not restrict; groups that are redefined do not.
  const missing = [...inherited.values()].find(({ required }) => required);
  if (missing !== undefined) return `the attribute "${missing.attributeDeclaration.name}" is required there`;
  return wildcardFault(type.attributeWildcard, base.attributeWildcard);
}

function nameOf({ attributeDeclaration }: AttributeUse): string {
  return expandedName(attributeDeclaration.targetNamespace, attributeDeclaration.name);
}

function useFault(use: AttributeUse, base: AttributeUse): string | undefined {
  if (base.required && !use.required) return "is required there";
  const { typeDefinition } = use.attributeDeclaration;
  if (!isDerivationOk(typeDefinition, base.attributeDeclaration.typeDefinition, NOT_BY_RESTRICTION)) {
    return "has a type that is not derived from the one there";
  }
  if (use.inheritable !== base.inheritable) {
    return `is ${base.inheritable ? "" : "not "}inheritable there`;
  }
  const fixed = base.valueConstraint ?? base.attributeDeclaration.valueConstraint;
  const own = use.valueConstraint ?? use.attributeDeclaration.valueConstraint;
  if (fixed?.variety !== "fixed") return undefined;
  const normalised = (text: string): string => normaliseWhiteSpace(typeDefinition, text);
  const same =
    own?.variety === "fixed" &&
    equalValues(
      typeDefinition,
      normalised(own.lexicalForm),
      normalised(fixed.lexicalForm),
      own.namespaces,
      fixed.namespaces,
    );
  return same ? undefined : `is fixed to "${fixed.lexicalForm}" there`;
}

function wildcardFault(own: Wildcard | undefined, base: Wildcard | undefined): string | undefined {
  if (own === undefined) return undefined;
  if (base === undefined) return "it has no attribute wildcard";
  if (!isSubset(own.namespaceConstraint, base.namespaceConstraint)) return "its attribute wildcard takes less";
  const weaker = STRENGTH.indexOf(own.processContents) < STRENGTH.indexOf(base.processContents);
  return weaker ? `its attribute wildcard says processContents="${base.processContents}"` : undefined;
}

function contentFault(
  type: ComplexTypeDefinition,
  base: ComplexTypeDefinition,
  components: Components,
): string | undefined {
  const own = type.contentType;
  const inherited = base.contentType;
  if (own.variety === "simple") {
    if (inherited.variety === "mixed") return isEmptiable(inherited) ? undefined : "it wants child elements";
    if (inherited.variety !== "simple") return "it has no simple content";
    const ok = isDerivationOk(own.simpleTypeDefinition, inherited.simpleTypeDefinition, NOT_BY_RESTRICTION);
    return ok ? undefined : "the simple content is not derived from the one there";
  }
  if (own.variety === "empty") {
    if (inherited.variety === "simple") return "it has simple content";
    return isEmptiable(inherited) ? undefined : "it wants child elements";
  }
  // Clause 5.4 in 1.0, 2.4 in 1.1, of which the base has to have a particle too. What admits no children but is written
  // with a group in a group, or with a choice of nothing, is not empty: https://www.w3.org/TR/xmlschema11-1/#dcl.ctd.ctcc
  if (inherited.variety === "empty") return "it is empty";
  if (inherited.variety === "simple") return "it has simple content";
  if (own.variety === "mixed" && inherited.variety !== "mixed") return "it is not mixed";
  return components.version === "1.0"
    ? particleFault(own.particle, inherited.particle, components)
    : contentModelFault(own, inherited, components);
}

/** Why a particle does not restrict another one, by the rules of the version; `undefined` if it does. */
export function particleFault(own: Particle, base: Particle, components: Components): string | undefined {
  const { substitutionGroups, version } = components;
  if (version === "1.0") return restrictionByCases(own, base, substitutionGroups, compareWith(components));
  return contentModelFault(
    { particle: own, openContent: undefined },
    { particle: base, openContent: undefined },
    components,
  );
}

interface ChildContent {
  readonly particle: Particle;
  readonly openContent: OpenContent | undefined;
}

/** Where the numbers of occurrences are too large to count through, models with smaller ones are compared. */
function contentModelFault(own: ChildContent, base: ChildContent, components: Components): string | undefined {
  const { substitutionGroups } = components;
  for (const scale of [undefined, scaleFor(own.particle, base.particle)]) {
    const derived = checkedModel(own.particle, own.openContent, substitutionGroups, scale);
    const from = checkedModel(base.particle, base.openContent, substitutionGroups, scale);
    if (derived === undefined || from === undefined) return undefined;
    const { fault, complete } = modelFault(derived, from, components);
    if (fault !== undefined || complete) return fault;
  }
  return undefined;
}

function compareWith(components: Components): CompareElements {
  return (own, other) =>
    own === other || components.isBroken(own) || components.isBroken(other)
      ? undefined
      : elementFault(own, other, components.version);
}

function modelFault(derived: CheckedModel, base: CheckedModel, components: Components): ContentComparison {
  return contentRestrictionFault(derived, base, compareWith(components), components.schema.elementDeclarations);
}

/** https://www.w3.org/TR/xmlschema11-1/#cos-particle-restrict, the part about two declarations. */
function elementFault(own: ElementDeclaration, base: ElementDeclaration, version: "1.0" | "1.1"): string | undefined {
  if (own.nillable && !base.nillable) return "is not nillable there";
  const blocked = base.disallowedSubstitutions.find((method) => !own.disallowedSubstitutions.includes(method));
  if (blocked !== undefined) return `has block="${blocked}" there`;
  if (base.valueConstraint?.variety === "fixed") {
    const type = simpleTypeOf(own.typeDefinition);
    const text = own.valueConstraint?.lexicalForm ?? "";
    const wanted = base.valueConstraint.lexicalForm;
    const same =
      type === undefined
        ? text === wanted
        : equalValues(type, normaliseWhiteSpace(type, text), normaliseWhiteSpace(type, wanted));
    if (own.valueConstraint?.variety !== "fixed" || !same) return `is fixed to "${wanted}" there`;
  }
  if (!areEquivalent(own.typeTable, base.typeTable)) return "has other type alternatives";
  const constraint = identityConstraintFault(own, base, version);
  if (constraint !== undefined) return constraint;
  if (base.typeDefinition.builtIn && base.typeDefinition.name === "anyType") return undefined;
  return isDerivationOk(own.typeDefinition, base.typeDefinition, NOT_BY_RESTRICTION)
    ? undefined
    : `has a type that does not restrict ${describeType(base.typeDefinition)}`;
}

/** In 1.1 all constraints of the base hold for the restriction too; in 1.0 the restriction has no others. */
function identityConstraintFault(
  own: ElementDeclaration,
  base: ElementDeclaration,
  version: "1.0" | "1.1",
): string | undefined {
  const [many, few] = version === "1.1" ? [own, base] : [base, own];
  const found = few.identityConstraintDefinitions.find((one) => !many.identityConstraintDefinitions.includes(one));
  if (found === undefined) return undefined;
  return version === "1.1" ? `has the identity constraint "${found.name}" there` : "has no identity constraints there";
}

function simpleTypeOf(type: TypeDefinition) {
  if (type.kind === "simpleTypeDefinition") return type;
  return type.contentType.variety === "simple" ? type.contentType.simpleTypeDefinition : undefined;
}
