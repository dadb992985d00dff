import {
  type AttributeUse,
  type AutomatonContentModel,
  type ComplexTypeDefinition,
  compileContentModel,
  type ElementDeclaration,
  expandedName,
  type Location,
  type Particle,
  type TypeDefinition,
} from "@schemawright/xsd";
import { contractElements, documentationOf, errorCodesOf, hintedName } from "./annotations.ts";
import { type BindingContext, componentKey, notSupported } from "./context.ts";
import type { derivedTypes } from "./derived-types.ts";
import type {
  AssertionBinding,
  ContentBinding,
  ObjectBinding,
  PropertyBinding,
  RuleBinding,
  Shape,
  TypeBinding,
  UnionBinding,
  WildcardBinding,
} from "./model.ts";
import { propertyNameOf, typeNameOf } from "./names.ts";
import type { substituted } from "./substituted.ts";
import type { ValueBinder } from "./values.ts";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Binds complex types, each once; a type may refer to itself. */
export interface ObjectBinder {
  /**
   * @param owner name for a type without one
   * @param at where the type is used, for what is wrong with a built-in one
   */
  bindType(definition: TypeDefinition, owner: string, at: Location): TypeBinding;
  objects(): readonly ObjectBinding[];
  unions(): readonly UnionBinding[];
}

const EMPTY: ContentBinding = { kind: "empty" };

export function createObjectBinder(
  context: BindingContext,
  values: ValueBinder,
  typesDerivedFrom: ReturnType<typeof derivedTypes>,
  isSubstituted: ReturnType<typeof substituted>,
): ObjectBinder {
  const objects = new Map<string, ObjectBinding>();
  const unions = new Map<string, UnionBinding>();

  function bindType(definition: TypeDefinition, owner: string, at: Location): TypeBinding {
    if (definition.kind === "simpleTypeDefinition") return values.bind(definition, owner, at);
    if (definition.builtIn) notSupported(context, at, "A value of type xs:anyType", "Give it a type of its own.");
    if (definition.abstract) {
      const name = nameOf(definition, owner);
      notSupported(context, definition.location, `The abstract type ${name}`, "Use one of the types derived from it.");
    }
    return contractElements(definition.annotations, "discriminator").length > 0
      ? bindUnion(definition, owner)
      : bindObject(definition, owner);
  }

  function nameOf(definition: ComplexTypeDefinition, owner: string): string {
    return hintedName(definition.annotations, "type") ?? typeNameOf(definition.name ?? owner);
  }

  function sameAs(definition: ComplexTypeDefinition): string | undefined {
    return contractElements(definition.annotations, "same-as")[0]?.attributes["type"];
  }

  function bindUnion(definition: ComplexTypeDefinition, owner: string): UnionBinding {
    const key = componentKey(definition.location);
    const known = unions.get(key);
    if (known !== undefined) return known;
    const name = nameOf(definition, owner);
    const hint = contractElements(definition.annotations, "discriminator")[0];
    const element = hint?.attributes["element"] ?? "";
    const union = {
      kind: "union",
      name,
      sameAs: sameAs(definition),
      module: context.moduleOf(definition.location.document),
      namespace: definition.targetNamespace,
      documentation: documentationOf(definition.annotations),
      schemaLocation: context.place(definition.location),
    } as Draft<UnionBinding>;
    unions.set(key, union);
    const fallback = bindObject(definition, owner, `Other${name}`);
    const declared = propertiesOf(fallback).find((one) => one.name === element);
    if (declared === undefined) {
      context.report({
        code: "contract-discriminator",
        severity: "error",
        message: `The type ${name} has no child named "${element}" to be told apart by.`,
        location: hint?.location ?? definition.location,
        length: 1,
        params: { type: name, element },
      });
    }
    const cases = typesDerivedFrom(definition).map((derived) => {
      const type = bindObject(derived, `${name}Case`);
      const child = propertiesOf(type).find((one) => one.name === element);
      return { values: child === undefined ? [] : literalsOf(child.type), type };
    });
    const named = new Set(cases.flatMap((one) => one.values));
    const admitted = declared === undefined ? [] : literalsOf(declared.type);
    union.discriminator = { element, namespace: declared?.namespace ?? "", property: declared?.property ?? element };
    union.cases = cases;
    union.fallback = fallback;
    union.fallbackInType = admitted.length === 0 || admitted.some((value) => !named.has(value));
    return union;
  }

  function bindObject(definition: ComplexTypeDefinition, owner: string, forced?: string): ObjectBinding {
    const key = componentKey(definition.location);
    const known = objects.get(key);
    if (known !== undefined) return known;
    const name = forced ?? nameOf(definition, owner);
    const base = definition.baseTypeDefinition;
    const hint = sameAs(definition);
    const { contentType } = definition;
    const object = {
      kind: "object",
      name,
      sameAs: hint === undefined || forced === undefined ? hint : `Other${hint}`,
      module: context.moduleOf(definition.location.document),
      namespace: definition.targetNamespace,
      documentation: documentationOf(definition.annotations),
      schemaLocation: context.place(definition.location),
      definition,
      attributes: [],
      content: EMPTY,
      base: undefined,
      open:
        (contentType.variety === "element-only" || contentType.variety === "mixed") &&
        contentType.openContent !== undefined,
      assertions: assertionsOf(definition),
      rules: [],
    } as Draft<ObjectBinding>;
    objects.set(key, object);
    if (definition.builtIn) return object;
    if (definition.attributeWildcard !== undefined) {
      notSupported(context, definition.attributeWildcard.location, "xs:anyAttribute", "Declare the attributes.");
    }
    if (base.kind === "complexTypeDefinition" && !base.builtIn && definition.derivationMethod === "extension") {
      object.base = bindObject(base, `${name}Base`);
    }
    object.attributes = definition.attributeUses.map((use) => bindAttribute(use, name));
    object.content = contentOf(definition, name);
    object.rules = rulesOf(definition, object);
    return object;
  }

  function bindAttribute(use: AttributeUse, owner: string): PropertyBinding {
    const { attributeDeclaration: declaration } = use;
    const annotations = [...use.annotations, ...declaration.annotations];
    return {
      property: hintedName(annotations, "property") ?? propertyNameOf(declaration.name),
      name: declaration.name,
      namespace: declaration.targetNamespace,
      attribute: true,
      optional: !use.required,
      repeated: false,
      minOccurs: use.required ? 1 : 0,
      maxOccurs: 1,
      type: values.bind(declaration.typeDefinition, owner + typeNameOf(declaration.name), use.location),
      valueConstraint: use.valueConstraint ?? declaration.valueConstraint,
      documentation: documentationOf(annotations),
      errors: errorCodesOf(annotations),
      schemaLocation: context.place(use.location),
    };
  }

  function bindElement(particle: Particle, declaration: ElementDeclaration, owner: string): PropertyBinding {
    if (declaration.nillable) {
      notSupported(
        context,
        declaration.location,
        `The nillable element ${declaration.name}`,
        "Make it optional instead.",
      );
    }
    if (declaration.abstract) {
      notSupported(
        context,
        declaration.location,
        `The abstract element ${declaration.name}`,
        "Name its substitutes in a choice.",
      );
    } else if (isSubstituted(declaration)) {
      notSupported(
        context,
        declaration.location,
        `The substitution group of ${declaration.name}`,
        "Name the substitutes in a choice.",
      );
    }
    if (declaration.valueConstraint !== undefined && declaration.typeDefinition.kind === "complexTypeDefinition") {
      const { variety } = declaration.valueConstraint;
      notSupported(
        context,
        declaration.location,
        `The ${variety} value of ${declaration.name}, whose type is complex,`,
        "Leave it out.",
      );
    }
    refuseUnboundRules(context, declaration);
    const annotations = particle.annotations.length > 0 ? particle.annotations : declaration.annotations;
    return {
      property: hintedName(annotations, "property") ?? propertyNameOf(declaration.name),
      name: declaration.name,
      namespace: declaration.targetNamespace,
      attribute: false,
      optional: particle.minOccurs === 0,
      repeated: particle.maxOccurs > 1,
      minOccurs: particle.minOccurs,
      maxOccurs: particle.maxOccurs,
      type: bindType(declaration.typeDefinition, owner + typeNameOf(declaration.name), declaration.location),
      valueConstraint: declaration.valueConstraint,
      documentation: documentationOf(annotations),
      errors: errorCodesOf(annotations),
      schemaLocation: context.place(declaration.location),
    };
  }

  function contentOf(definition: ComplexTypeDefinition, name: string): ContentBinding {
    const { contentType } = definition;
    if (contentType.variety === "empty") return EMPTY;
    if (contentType.variety !== "simple" && contentType.openContent !== undefined) {
      const { mode, wildcard } = contentType.openContent;
      const { variety, disallowedNames } = wildcard.namespaceConstraint;
      if (mode !== "interleave" || variety !== "any" || disallowedNames.length > 0) {
        const what = `The open content of ${name}, which not every element may be part of,`;
        notSupported(context, wildcard.location, what, 'Write mode="interleave" and a wildcard of any namespace.');
      }
    }
    if (contentType.variety === "simple") {
      const value = values.bind(contentType.simpleTypeDefinition, `${name}Value`, definition.location);
      return { kind: "simple", value, valueConstraint: undefined };
    }
    if (contentType.variety === "mixed") {
      notSupported(context, definition.location, `The mixed content of ${name}`, "Use element-only or simple content.");
    }
    const model = compileContentModel(contentType.particle, contentType.openContent);
    if (model.kind === "empty") return EMPTY;
    if (model.kind === "not-supported") {
      notSupported(
        context,
        model.location,
        `The content model of ${name} (${model.reason})`,
        "Write it with smaller bounds.",
      );
      return EMPTY;
    }
    if (model.kind === "all") {
      const properties: PropertyBinding[] = [];
      if (model.optional && model.members.some((member) => member.minOccurs > 0)) {
        notSupported(
          context,
          contentType.particle.location,
          `The optional xs:all of ${name}`,
          "Make its members optional.",
        );
      }
      for (const { particle, term } of model.members) {
        if (term.kind === "elementDeclaration") properties.push(bindElement(particle, term, name));
        else notSupported(context, term.location, "A wildcard in xs:all", "Use xs:openContent.");
      }
      return { kind: "all", properties };
    }
    return automatonOf(model, contentType.particle, name);
  }

  function automatonOf(model: AutomatonContentModel, particle: Particle, name: string): ContentBinding {
    const properties = new Map<string, Draft<PropertyBinding>>();
    let wildcard: WildcardBinding | undefined;
    const elementOf = (at: Particle, declaration: ElementDeclaration): PropertyBinding => {
      const key = expandedName(declaration.targetNamespace, declaration.name);
      const known = properties.get(key);
      const property = known ?? bindElement(at, declaration, name);
      properties.set(key, property);
      // In different branches of a choice: the property holds what any of them may.
      if (known !== undefined) {
        known.minOccurs = Math.min(known.minOccurs, at.minOccurs);
        known.maxOccurs = Math.max(known.maxOccurs, at.maxOccurs);
        known.repeated = known.maxOccurs > 1;
        known.optional = known.minOccurs === 0;
      }
      return property;
    };
    const shapeOf = (at: Particle, path: ReadonlySet<string>): { shape: Shape; used: Set<string> } => {
      const { term } = at;
      if (term.kind === "elementDeclaration") {
        const property = elementOf(at, term);
        const key = expandedName(term.targetNamespace, term.name);
        if (path.has(key)) {
          notSupported(
            context,
            at.location,
            `A second place for the element ${term.name} in ${name}`,
            "Put the two together.",
          );
        }
        return {
          shape: { kind: "property", property, optional: at.minOccurs === 0 },
          used: new Set([key]),
        };
      }
      if (term.kind === "wildcard") {
        if (wildcard !== undefined) {
          notSupported(context, at.location, `A second wildcard in ${name}`, "Put the two together.");
        }
        const { processContents, namespaceConstraint } = term;
        if (processContents === "strict") {
          notSupported(
            context,
            term.location,
            `The strict wildcard in ${name}`,
            'Write processContents="lax" to keep the elements unchecked.',
          );
        }
        if (namespaceConstraint.disallowedNames.length > 0) {
          notSupported(context, term.location, `The notQName of the wildcard in ${name}`, "Leave it out.");
        }
        wildcard = { property: "any", wildcard: term, optional: at.minOccurs === 0 };
        return { shape: { kind: "wildcard", wildcard }, used: new Set() };
      }
      if (at.maxOccurs > 1 && term.particles.length > 0) {
        notSupported(
          context,
          at.location,
          `A repeated xs:${term.compositor} in ${name}`,
          "Repeat a single element of a named type.",
        );
      }
      const optional = at.minOccurs === 0 || term.particles.length === 0;
      const used = new Set<string>();
      const parts: Shape[] = [];
      for (const inner of term.particles) {
        if (inner.maxOccurs === 0) continue;
        const before = term.compositor === "choice" ? path : new Set([...path, ...used]);
        const one = shapeOf(inner, before);
        for (const key of one.used) used.add(key);
        parts.push(one.shape);
      }
      if (term.compositor === "choice") return { shape: { kind: "choice", branches: parts, optional }, used };
      const sequence: Shape = { kind: "sequence", parts };
      if (!optional || parts.length === 0) return { shape: sequence, used };
      return { shape: { kind: "choice", branches: [sequence], optional: true }, used };
    };
    const { shape } = shapeOf(particle, new Set());
    const list = [...properties.values()];
    const indexOf = (symbol: number): number => {
      const term = model.symbols[symbol];
      if (term === undefined || term.kind === "wildcard") return list.length;
      return list.findIndex((one) => one.name === term.name && one.namespace === term.targetNamespace);
    };
    const transitions = model.transitions.map((row) => row.map((one, i) => (i % 2 === 0 ? indexOf(one) : one)));
    return { kind: "automaton", properties: list, shape, wildcard, model: { transitions, accepting: model.accepting } };
  }

  function assertionsOf(definition: ComplexTypeDefinition): AssertionBinding[] {
    return inherited(definition)
      .flatMap((one) => one.assertions)
      .map((assertion) => ({
        assertion,
        message: documentationOf(assertion.annotations) || undefined,
        errors: errorCodesOf(assertion.annotations),
        schemaLocation: context.place(assertion.location),
      }));
  }

  function rulesOf(definition: ComplexTypeDefinition, object: ObjectBinding): RuleBinding[] {
    const rules = inherited(definition).flatMap((one) => contractElements(one.annotations, "rule"));
    return rules.map(({ attributes, text, namespaces, location }) => {
      const at = attributes["at"];
      const first = at?.split("/")[0];
      return {
        code: attributes["code"],
        severity: attributes["severity"] === "warning" ? "warning" : "error",
        test: attributes["test"] ?? "",
        namespaces,
        at: at === undefined ? undefined : { path: at, first: propertiesOf(object).find((one) => one.name === first) },
        message: text === "" ? undefined : text,
        schemaLocation: context.place(location),
        location,
      };
    });
  }

  // A fallback that no valid value can be of is not read: its union reports what is wrong with the discriminator.
  const unread = (): Set<ObjectBinding> =>
    new Set([...unions.values()].filter((union) => !union.fallbackInType).map((union) => union.fallback));

  return {
    bindType,
    objects: () => {
      const left = unread();
      return [...objects.values()].filter((object) => !left.has(object));
    },
    unions: () => [...unions.values()],
  };
}

/** Reports what an element declaration demands beside its type, for nothing checks it yet. */
export function refuseUnboundRules(context: BindingContext, declaration: ElementDeclaration): void {
  const { identityConstraintDefinitions, location, name, typeTable } = declaration;
  for (const constraint of identityConstraintDefinitions) {
    notSupported(
      context,
      location,
      `The xs:${constraint.category} ${constraint.name} of the element ${name}`,
      "State the rule as an assertion.",
    );
  }
  if (typeTable !== undefined) {
    notSupported(context, location, `The type alternatives of the element ${name}`, "State the rule as an assertion.");
  }
}

/** A complex type and the complex types it is derived from, the outermost first: what each of them demands holds for it. */
function inherited(definition: ComplexTypeDefinition): readonly ComplexTypeDefinition[] {
  const chain: ComplexTypeDefinition[] = [];
  for (
    let at: TypeDefinition = definition;
    at.kind === "complexTypeDefinition" && !at.builtIn;
    at = at.baseTypeDefinition
  ) {
    chain.unshift(at);
  }
  return chain;
}

/** The element properties of a type. */
export function propertiesOf(object: ObjectBinding): readonly PropertyBinding[] {
  const { content } = object;
  return content.kind === "all" || content.kind === "automaton" ? content.properties : [];
}

/** The enumerated values of a type, as text; none if it has no enumeration. */
function literalsOf(type: TypeBinding): readonly string[] {
  return type.kind === "value" && type.variety.kind === "atomic" ? (type.variety.literals ?? []).map(String) : [];
}
