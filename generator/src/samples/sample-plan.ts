import type {
  AttributePlan,
  ElementPlan,
  ParticlePlan,
  SamplePlan,
  TypePlan,
  ValuePlan,
} from "@schemawright/runtime/samples";
import type {
  AttributeUse,
  ComplexTypeDefinition,
  ElementDeclaration,
  IdentityConstraintDefinition,
  Location,
  Particle,
  RestrictedNameTest,
  RestrictedPath,
  Schema,
  SimpleTypeDefinition,
  SubstitutionGroups,
  TypeDefinition,
} from "@schemawright/xsd";
import { contractElements } from "../binding/annotations.ts";
import { literalsOf } from "./literals.ts";
import { lexicalForm, valuePlanOf } from "./value-plan.ts";
import { attributeNamespace, wildcardPlanOf } from "./wildcard-plan.ts";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";
const XSD = "http://www.w3.org/2001/XMLSchema";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** What planning is given. */
export interface SamplePlanInput {
  readonly schemas: readonly Schema[];
  readonly groups: SubstitutionGroups;
  readonly version: "1.0" | "1.1";
  /** Whether documents may put a type in the place of another by xsi:type. */
  readonly hasInstanceTypes: boolean;
  /** The types of which a value of a type has to be one, where one of its children tells them apart. */
  readonly casesOf?: (type: ComplexTypeDefinition) => readonly ComplexTypeDefinition[];
}

/** A plan that grows by what is asked of it. */
export interface SamplePlanner {
  /** The key of a component, which is then in the plan with all that it reaches. */
  element(declaration: ElementDeclaration): string;
  type(definition: ComplexTypeDefinition): string;
  value(definition: SimpleTypeDefinition): string;
  /** What was reached so far, with the document of each component, by key. */
  plan(): SamplePlan;
  documentOf(key: string): string;
}

/** Turns components into the plain data that samples are made from. */
export function createSamplePlanner(input: SamplePlanInput): SamplePlanner {
  const { schemas, groups, version } = input;
  const elements: Record<string, ElementPlan> = {};
  const types: Record<string, TypePlan> = {};
  const values: Record<string, ValuePlan> = {};
  const keys = new Map<string, string>();
  const documents = new Map<string, string>();
  const taken = new Set<string>();
  const expressions: string[] = [];
  const derived = input.hasInstanceTypes
    ? derivedByBase(schemas)
    : new Map<TypeDefinition, readonly ComplexTypeDefinition[]>();
  // Components are planned after the one that reaches them, so that depth costs no stack.
  const waiting: (() => void)[] = [];

  /** The key of a component; `plan` is called the first time. */
  function keyOf(kind: string, component: Component, owner: string, plan: (key: string) => void): string {
    const { location, targetNamespace, name } = component;
    const identity = `${kind} ${location.document}:${location.offset}:${targetNamespace}:${name ?? ""}`;
    const known = keys.get(identity);
    if (known !== undefined) return known;
    const isGlobal = name !== undefined && !("scope" in component && component.scope === "local");
    const wanted = isGlobal ? nameOf(targetNamespace, name) : `${owner}/${name ?? "type"}`;
    let key = wanted;
    for (let i = 2; taken.has(`${kind} ${key}`); i++) key = `${wanted}~${i}`;
    taken.add(`${kind} ${key}`);
    keys.set(identity, key);
    documents.set(`${kind} ${key}`, location.document);
    waiting.push(() => plan(key));
    return key;
  }

  function element(declaration: ElementDeclaration, owner = ""): string {
    return keyOf("element", declaration, owner, (key) => {
      elements[key] = elementPlan(declaration, key);
    });
  }

  function type(definition: ComplexTypeDefinition, owner = ""): string {
    if (definition.builtIn) return `xs:${definition.name}`;
    return keyOf("type", definition, owner, (key) => {
      types[key] = typePlan(definition, key);
    });
  }

  function value(definition: SimpleTypeDefinition, owner = ""): string {
    if (definition.builtIn) return `xs:${definition.name}`;
    return keyOf("value", definition, owner, (key) => {
      for (const facet of definition.facets) {
        if (facet.kind === "assertions") expressions.push(...facet.value.map((one) => one.test.expression));
      }
      values[key] = valuePlanOf(definition, (one) => value(one, key), version);
    });
  }

  function elementPlan(declaration: ElementDeclaration, key: string): ElementPlan {
    const { name, targetNamespace, typeDefinition, typeTable, valueConstraint, identityConstraintDefinitions } =
      declaration;
    const plan: Draft<ElementPlan> = { name };
    if (targetNamespace !== "") plan.namespace = targetNamespace;
    Object.assign(plan, typed(typeDefinition, key));
    if (declaration.nillable) plan.nillable = true;
    if (declaration.abstract) plan.abstract = true;
    const simple = simpleTypeOf(typeDefinition);
    if (valueConstraint?.variety === "fixed") {
      const { lexicalForm: lexical, namespaces } = valueConstraint;
      plan.fixed = simple === undefined ? lexical : lexicalForm(lexical, namespaces, simple);
    }
    const constraints = identityConstraintDefinitions.map(constraintPlan);
    if (constraints.length > 0) plan.constraints = constraints;
    const substitutes = groups.get(declaration) ?? [];
    if (substitutes.length > 0) plan.substitutes = substitutes.map((one) => element(one));
    if (typeTable !== undefined) {
      for (const { test } of typeTable.alternatives) if (test !== undefined) expressions.push(test.expression);
      const all = [...typeTable.alternatives, typeTable.defaultTypeDefinition].map((one) => one.typeDefinition);
      const complex = all.filter(
        (one) => one.kind === "complexTypeDefinition" && !one.builtIn,
      ) as ComplexTypeDefinition[];
      plan.alternatives = [...new Set(complex.map((one) => type(one, key)))];
    }
    return plan;
  }

  function typed(definition: TypeDefinition, owner: string): Pick<ElementPlan, "type" | "value"> {
    return definition.kind === "complexTypeDefinition"
      ? { type: type(definition, owner) }
      : { value: value(definition, owner) };
  }

  function typePlan(definition: ComplexTypeDefinition, key: string): TypePlan {
    const { name, targetNamespace, contentType, attributeUses, attributeWildcard, annotations, assertions } =
      definition;
    expressions.push(...assertions.map((one) => one.test.expression));
    expressions.push(...contractElements(annotations, "rule").map(({ attributes }) => attributes["test"] ?? ""));
    const plan: Draft<TypePlan> = {};
    if (name !== undefined) plan.name = `{${targetNamespace}}${name}`;
    if (definition.abstract) plan.abstract = true;
    const uses = attributeUses.filter((one) => one.attributeDeclaration.targetNamespace !== XSI);
    if (uses.length > 0) plan.attributes = uses.map((one) => attributePlan(one, key));
    const any = attributeWildcard === undefined ? undefined : attributeNamespace(attributeWildcard);
    if (any !== undefined) plan.anyAttribute = any;
    if (contentType.variety === "simple") plan.value = value(contentType.simpleTypeDefinition, key);
    if (contentType.variety === "element-only" || contentType.variety === "mixed") {
      const content = particlePlan(contentType.particle, key);
      if (content !== undefined) plan.content = content;
    }
    if (contentType.variety === "mixed") plan.mixed = true;
    const cases = input.casesOf?.(definition) ?? [];
    if (cases.length > 0) plan.cases = cases.map((one) => type(one));
    const others = derived.get(definition) ?? [];
    if (cases.length === 0 && others.length > 0) plan.derived = others.map((one) => type(one));
    return plan;
  }

  function attributePlan(
    { attributeDeclaration, required, valueConstraint }: AttributeUse,
    owner: string,
  ): AttributePlan {
    const { name, targetNamespace, typeDefinition } = attributeDeclaration;
    const constraint = valueConstraint ?? attributeDeclaration.valueConstraint;
    return {
      name,
      ...(targetNamespace === "" ? {} : { namespace: targetNamespace }),
      value: value(typeDefinition, `${owner}/@${name}`),
      ...(required ? { required } : {}),
      ...(constraint?.variety === "fixed"
        ? { fixed: lexicalForm(constraint.lexicalForm, constraint.namespaces, typeDefinition) }
        : {}),
    };
  }

  function particlePlan({ minOccurs, maxOccurs, term }: Particle, owner: string): ParticlePlan | undefined {
    if (maxOccurs === 0) return undefined;
    const occurs = {
      ...(minOccurs === 1 ? {} : { min: minOccurs }),
      ...(maxOccurs === 1 ? {} : { max: maxOccurs === Number.POSITIVE_INFINITY ? -1 : maxOccurs }),
    };
    if (term.kind === "elementDeclaration") return { ...occurs, element: element(term, owner) };
    if (term.kind === "wildcard") {
      const any = wildcardPlanOf(term, schemas, minOccurs === 0, (one) => element(one));
      const isEmpty = any.namespace === undefined && (any.elements ?? []).length === 0;
      return isEmpty && minOccurs === 0 ? undefined : { ...occurs, any };
    }
    const parts = term.particles.map((one) => particlePlan(one, owner)).filter((one) => one !== undefined);
    if (parts.length === 0 && term.compositor !== "choice") return undefined;
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && Object.keys(occurs).length === 0) return only;
    return { ...occurs, [term.compositor]: parts };
  }

  // The same object as long as nothing new is asked for: what is known of a plan is kept by it.
  let settled: SamplePlan | undefined;
  function settle(): SamplePlan {
    if (settled !== undefined && waiting.length === 0) return settled;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) next();
    settled = { elements, types, values, literals: literalsOf(expressions) };
    return settled;
  }

  return {
    element: (declaration) => element(declaration),
    type: (definition) => type(definition),
    value: (definition) => value(definition),
    plan: settle,
    documentOf: (key) => documents.get(key) ?? "",
  };
}

interface Component {
  readonly location: Location;
  readonly targetNamespace: string;
  readonly name: string | undefined;
  readonly scope?: "global" | "local";
}

function nameOf(namespace: string, name: string): string {
  return namespace === "" ? name : `{${namespace}}${name}`;
}

function constraintPlan(definition: IdentityConstraintDefinition): NonNullable<ElementPlan["constraints"]>[number] {
  const { category, selector, fields, referencedKey } = definition;
  const keyName = ({ targetNamespace, name }: IdentityConstraintDefinition): string => `{${targetNamespace}}${name}`;
  return {
    category,
    name: keyName(definition),
    selector: selector.paths.map(pathPlan),
    fields: fields.map(({ paths }) => paths.map(pathPlan)),
    ...(referencedKey === undefined ? {} : { refer: keyName(referencedKey) }),
  };
}

/** A path without what it does not say, as plain data has it. */
function pathPlan({ anywhere, steps, attribute }: RestrictedPath) {
  const test = ({ namespace, localName }: RestrictedNameTest) => ({
    ...(namespace === undefined ? {} : { namespace }),
    ...(localName === undefined ? {} : { localName }),
  });
  return { anywhere, steps: steps.map(test), ...(attribute === undefined ? {} : { attribute: test(attribute) }) };
}

function simpleTypeOf(type: TypeDefinition): SimpleTypeDefinition | undefined {
  if (type.kind === "simpleTypeDefinition") return type;
  return type.contentType.variety === "simple" ? type.contentType.simpleTypeDefinition : undefined;
}

/** The named types that xsi:type may put in the place of a type, not abstract and not blocked by it. */
function derivedByBase(schemas: readonly Schema[]): ReadonlyMap<TypeDefinition, readonly ComplexTypeDefinition[]> {
  const found = new Map<TypeDefinition, Set<ComplexTypeDefinition>>();
  for (const schema of schemas) {
    for (const type of schema.typeDefinitions.values()) {
      if (type.kind !== "complexTypeDefinition" || type.builtIn || type.abstract) continue;
      const methods = new Set<string>();
      let at: ComplexTypeDefinition = type;
      while (at.baseTypeDefinition.kind === "complexTypeDefinition" && at.baseTypeDefinition.targetNamespace !== XSD) {
        methods.add(at.derivationMethod);
        at = at.baseTypeDefinition;
        if (at.builtIn) break;
        if (at.prohibitedSubstitutions.some((one) => methods.has(one))) continue;
        found.set(at, (found.get(at) ?? new Set()).add(type));
      }
    }
  }
  return new Map([...found].map(([base, types]) => [base, [...types]]));
}
