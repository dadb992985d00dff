import type {
  AttributeDeclaration,
  AttributeUse,
  ComplexTypeDefinition,
  ElementDeclaration,
  Particle,
  TypeDefinition,
} from "@schemawright/xsd";
import { contractElements, documentationOf, errorCodesOf, hintedName } from "./annotations.ts";
import { bindContent, type ContentBinder } from "./content.ts";
import type { BindingContext } from "./context.ts";
import type { derivedTypes } from "./derived-types.ts";
import { chosenDiscriminator, chosenTwin, chosenTypeName, defaultPropertyName, defaultTypeName } from "./hints.ts";
import type {
  AssertionBinding,
  ElementBinding,
  ObjectBinding,
  PropertyBinding,
  RuleBinding,
  TypeBinding,
  UnionBinding,
} from "./model.ts";
import { constantNameOf, typeNameOf } from "./names.ts";
import { createPutOff } from "./put-off.ts";
import type { ValueBinder } from "./values.ts";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Binds complex types, each once; a type may refer to itself. */
export interface ObjectBinder {
  bindType(definition: TypeDefinition, owner: string): TypeBinding;
  bindElement(declaration: ElementDeclaration, owner: string): ElementBinding;
  bindAttribute(use: AttributeUse, owner: string): PropertyBinding;
  objects(): readonly ObjectBinding[];
  unions(): readonly UnionBinding[];
  elements(): readonly ElementBinding[];
}

export function createObjectBinder(
  context: BindingContext,
  values: ValueBinder,
  typesDerivedFrom: ReturnType<typeof derivedTypes>,
): ObjectBinder {
  const objects = new Map<string, ObjectBinding>();
  const unions = new Map<string, UnionBinding>();
  const elements = new Map<ElementDeclaration, ElementBinding>();
  const unfinished = new Set<ObjectBinding>();
  const putOff = createPutOff();
  const content: ContentBinder = {
    context,
    value: values.bind,
    element: (declaration, owner) => bindElement(declaration, ownerOf(declaration, owner)),
    property: bindProperty,
  };

  function bindType(definition: TypeDefinition, owner: string): TypeBinding {
    if (definition.kind === "simpleTypeDefinition") return values.bind(definition, owner);
    return context.discriminates && chosenDiscriminator(definition, context) !== undefined
      ? bindUnion(definition, owner)
      : bindObject(definition, owner);
  }

  function nameOf(definition: ComplexTypeDefinition, owner: string): string {
    return context.nameType(chosenTypeName(definition, context) ?? defaultTypeName(definition.name, owner, context));
  }

  function bindUnion(definition: ComplexTypeDefinition, owner: string): UnionBinding {
    const key = context.keyOf(definition);
    const known = unions.get(key);
    if (known !== undefined) return known;
    const name = nameOf(definition, owner);
    const { element = "", location } = chosenDiscriminator(definition, context) ?? {};
    const union = {
      kind: "union",
      builtIn: false,
      name,
      hinted: chosenTypeName(definition, context) !== undefined,
      sameAs: chosenTwin(definition, context),
      module: context.moduleOf(definition.location.document),
      namespace: definition.targetNamespace,
      documentation: documentationOf(definition.annotations),
      schemaLocation: context.place(definition.location),
    } as Draft<UnionBinding>;
    unions.set(key, union);
    const fallback = bindObject(definition, owner, `Other${name}`);
    bindParts(fallback);
    const declared = propertiesOf(fallback).find((one) => one.name === element);
    if (declared === undefined) {
      context.report({
        code: "contract-discriminator",
        severity: "error",
        message: `The type ${name} has no child named "${element}" to be told apart by.`,
        location: location ?? definition.location,
        length: 1,
        params: { type: name, element },
      });
    }
    const cases = typesDerivedFrom(definition).map((derived) => {
      const type = bindObject(derived, `${name}Case`);
      bindParts(type);
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
    const key = context.keyOf(definition);
    const known = objects.get(key);
    if (known !== undefined) return known;
    const name = definition.builtIn ? (definition.name ?? "") : (forced ?? nameOf(definition, owner));
    const hint = chosenTwin(definition, context);
    const { contentType } = definition;
    const object = {
      kind: "object",
      name,
      hinted: forced !== undefined || chosenTypeName(definition, context) !== undefined,
      sameAs: hint === undefined || forced === undefined ? hint : `Other${hint}`,
      module: context.moduleOf(definition.location.document),
      namespace: definition.targetNamespace,
      documentation: documentationOf(definition.annotations),
      schemaLocation: context.place(definition.location),
      definition,
      builtIn: definition.builtIn,
      attributes: [],
      attributeWildcard: definition.attributeWildcard,
      content: { kind: "empty" },
      base: undefined,
      derivedFrom: undefined,
      open:
        (contentType.variety === "element-only" || contentType.variety === "mixed") &&
        contentType.openContent !== undefined,
      assertions: assertionsOf(definition),
      rules: [],
    } as Draft<ObjectBinding>;
    objects.set(key, object);
    unfinished.add(object);
    putOff(() => bindParts(object));
    return object;
  }

  function bindParts(object: Draft<ObjectBinding>): void {
    if (!unfinished.delete(object)) return;
    const { definition, name } = object;
    const base = definition.baseTypeDefinition;
    if (base.kind === "complexTypeDefinition" && !base.builtIn && definition.derivationMethod === "extension") {
      object.base = bindObject(base, `${name}Base`);
    }
    if (definition.builtIn) return;
    if (context.general) object.derivedFrom = bindType(base, `${name}Base`);
    object.attributes = definition.attributeUses.map((use) => bindAttribute(use, name));
    object.content = bindContent(definition.contentType, name, content);
    object.rules = rulesOf(definition, object);
  }

  function bindAttribute(use: AttributeUse, owner: string): PropertyBinding {
    const { attributeDeclaration: declaration } = use;
    const annotations = [...use.annotations, ...declaration.annotations];
    return {
      property: hintedName(annotations, "property") ?? defaultPropertyName(declaration.name, context),
      hinted: hintedName(annotations, "property") !== undefined,
      name: declaration.name,
      namespace: declaration.targetNamespace,
      attribute: true,
      element: undefined,
      inheritable: declaration.inheritable,
      optional: !use.required,
      repeated: false,
      minOccurs: use.required ? 1 : 0,
      maxOccurs: 1,
      type: values.bind(declaration.typeDefinition, ownerOf(declaration, owner)),
      // A default for one of the attributes of xsi: would come too late to mean anything.
      valueConstraint:
        declaration.targetNamespace === XSI ? undefined : (use.valueConstraint ?? declaration.valueConstraint),
      valueConstraintOf: use.valueConstraint === undefined ? "declaration" : "use",
      documentation: documentationOf(annotations),
      errors: errorCodesOf(annotations),
      schemaLocation: context.place(use.location),
    };
  }

  function bindElement(declaration: ElementDeclaration, owner: string): ElementBinding {
    const known = elements.get(declaration);
    if (known !== undefined) return known;
    const element = {
      kind: "element",
      constant: `E${elements.size + 1}_${constantNameOf(declaration.name)}`,
      module: context.moduleOf(declaration.location.document),
      declaration,
      errors: errorCodesOf(declaration.annotations),
      schemaLocation: context.place(declaration.location),
    } as Draft<ElementBinding>;
    elements.set(declaration, element);
    const { typeTable } = declaration;
    element.alternatives = (
      typeTable === undefined ? [] : [...typeTable.alternatives, typeTable.defaultTypeDefinition]
    ).map(({ test, typeDefinition }, i) => ({ test, type: bindType(typeDefinition, `${owner}Alternative${i + 1}`) }));
    element.type = bindType(declaration.typeDefinition, owner);
    return element;
  }

  function bindProperty(particle: Particle, declaration: ElementDeclaration, owner: string): PropertyBinding {
    const annotations = particle.annotations.length > 0 ? particle.annotations : declaration.annotations;
    const element = bindElement(declaration, ownerOf(declaration, owner));
    return {
      property: hintedName(annotations, "property") ?? defaultPropertyName(declaration.name, context),
      hinted: hintedName(annotations, "property") !== undefined,
      name: declaration.name,
      namespace: declaration.targetNamespace,
      attribute: false,
      element,
      inheritable: false,
      optional: particle.minOccurs === 0,
      repeated: particle.maxOccurs > 1,
      minOccurs: particle.minOccurs,
      maxOccurs: particle.maxOccurs,
      // While its own type is being bound, the element does not have it yet.
      type: element.type ?? bindType(declaration.typeDefinition, ownerOf(declaration, owner)),
      valueConstraint: declaration.valueConstraint,
      valueConstraintOf: "declaration",
      documentation: documentationOf(annotations),
      errors: errorCodesOf(annotations),
      schemaLocation: context.place(declaration.location),
    };
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

  // A fallback that no valid value can be of is not read: its union reports what is wrong with the discriminator. Where
  // documents choose, its attributes are those of a nilled element.
  const unread = (): Set<ObjectBinding> =>
    new Set(
      [...unions.values()].filter((union) => !union.fallbackInType && !context.general).map((union) => union.fallback),
    );

  return {
    bindType,
    bindElement,
    bindAttribute,
    elements: () => [...elements.values()],
    objects: () => {
      const left = unread();
      return [...objects.values()].filter((object) => !object.builtIn && !left.has(object));
    },
    unions: () => [...unions.values()],
  };
}

/**
 * What the anonymous type of a declaration is named for. Whoever refers to a global one does not name it: else the name
 * would be the way on which it was found first, which where elements hold each other can be as long as the schema.
 */
function ownerOf({ scope, name }: ElementDeclaration | AttributeDeclaration, holder: string): string {
  return scope === "global" ? name : holder + typeNameOf(name);
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
