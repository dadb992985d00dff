import {
  type AutomatonContentModel,
  type ContentType,
  compileContentModel,
  compileCountingModel,
  type ElementDeclaration,
  expandedName,
  type Particle,
  type SimpleTypeDefinition,
  type Wildcard,
} from "@schemawright/xsd";
import { type BindingContext, notSupported } from "./context.ts";
import { fitsObject } from "./fits-object.ts";
import type {
  ContentBinding,
  ElementBinding,
  ItemsModel,
  PropertyBinding,
  Shape,
  ValueBinding,
  WildcardBinding,
} from "./model.ts";

/** What binding content needs of those who bind the rest. */
export interface ContentBinder {
  readonly context: BindingContext;
  readonly value: (definition: SimpleTypeDefinition, owner: string) => ValueBinding;
  readonly element: (declaration: ElementDeclaration, owner: string) => ElementBinding;
  readonly property: (particle: Particle, declaration: ElementDeclaration, owner: string) => PropertyBinding;
}

const EMPTY: ContentBinding = { kind: "empty" };

/** Binds a content type: to an object's properties where those lose nothing, else to a list of items. */
export function bindContent(contentType: ContentType, owner: string, binder: ContentBinder): ContentBinding {
  const { context } = binder;
  if (contentType.variety === "empty") return EMPTY;
  if (contentType.variety === "simple") {
    const value = binder.value(contentType.simpleTypeDefinition, `${owner}Value`);
    return { kind: "simple", value, valueConstraint: undefined };
  }
  const { particle, openContent } = contentType;
  const mixed = contentType.variety === "mixed";
  const model = compileContentModel(particle, openContent, context.groups);
  if (model.kind === "not-supported") {
    const counting = compileCountingModel(particle, openContent, context.groups);
    if (counting !== undefined) {
      const { symbols, counters, moves, endings } = counting;
      return itemsOf(symbols, { kind: "counting", counters, moves, endings });
    }
    const what = `The content model of ${owner} (${model.reason})`;
    notSupported(context, model.location, what, "Write it with smaller bounds.");
    return EMPTY;
  }
  const asObject = !mixed && !(context.general && openContent !== undefined);
  if (model.kind === "empty") {
    const nothing = { transitions: [[]], accepting: [true] };
    if (!asObject) return itemsOf([], { kind: "automaton", ...nothing });
    if (openContent === undefined && !context.general) return EMPTY;
    return {
      kind: "automaton",
      properties: [],
      shape: { kind: "sequence", parts: [] },
      wildcard: undefined,
      model: nothing,
    };
  }
  if (asObject && fitsObject(particle, context)) {
    if (model.kind === "automaton") return automatonOf(model, particle, owner, binder);
    const properties = model.members.flatMap(({ particle: at, term }) =>
      term.kind === "elementDeclaration" ? [binder.property(at, term, owner)] : [],
    );
    return { kind: "all", properties, optional: model.optional };
  }
  if (model.kind === "automaton") {
    const { transitions, accepting } = model;
    return itemsOf(model.symbols, { kind: "automaton", transitions: elementsFirst(transitions, model), accepting });
  }
  return itemsOf(
    model.members.flatMap((member) => member.symbols),
    {
      kind: "all",
      memberOf: model.members.flatMap((member, i) => member.symbols.map(() => i)),
      minOccurs: model.members.map((member) => member.minOccurs),
      maxOccurs: model.members.map((member) => member.maxOccurs),
      optional: model.optional,
    },
  );

  function itemsOf(symbols: readonly (ElementDeclaration | Wildcard)[], of: ItemsModel): ContentBinding {
    return {
      kind: "items",
      mixed,
      symbols: symbols.map((one) => (one.kind === "wildcard" ? one : binder.element(one, owner))),
      model: of,
      openContent,
    };
  }
}

/** Each state's row with its elements before its wildcards: a declaration takes precedence. */
function elementsFirst(
  transitions: AutomatonContentModel["transitions"],
  { symbols }: AutomatonContentModel,
): readonly (readonly number[])[] {
  return transitions.map((row) => {
    const elements: number[] = [];
    const wildcards: number[] = [];
    for (let i = 0; i + 1 < row.length; i += 2) {
      const [symbol = 0, state = 0] = row.slice(i, i + 2);
      (symbols[symbol]?.kind === "wildcard" ? wildcards : elements).push(symbol, state);
    }
    return [...elements, ...wildcards];
  });
}

function automatonOf(
  model: AutomatonContentModel,
  particle: Particle,
  owner: string,
  binder: ContentBinder,
): ContentBinding {
  const properties = new Map<string, PropertyBinding>();
  let wildcard: WildcardBinding | undefined;
  // What stands in a choice may be absent, however often it must come where it is chosen.
  const elementOf = (at: Particle, declaration: ElementDeclaration, chosen: boolean): PropertyBinding => {
    const key = expandedName(declaration.targetNamespace, declaration.name);
    const property = properties.get(key) ?? binder.property(at, declaration, owner);
    const held = chosen && !property.optional ? { ...property, optional: true } : property;
    properties.set(key, held);
    return held;
  };
  const shapeOf = (at: Particle, chosen: boolean): Shape => {
    const { term } = at;
    const optional = at.minOccurs === 0;
    if (term.kind === "elementDeclaration")
      return { kind: "property", property: elementOf(at, term, chosen), optional };
    if (term.kind === "wildcard") {
      wildcard = { property: "any", wildcard: term, optional: optional || chosen };
      return { kind: "wildcard", wildcard: { ...wildcard, optional } };
    }
    const absent = optional || term.particles.length === 0;
    const inner = chosen || absent || term.compositor === "choice";
    const parts = term.particles.filter((one) => one.maxOccurs > 0).map((one) => shapeOf(one, inner));
    if (term.compositor === "choice") return { kind: "choice", branches: parts, optional: absent };
    const sequence: Shape = { kind: "sequence", parts };
    if (!absent || parts.length === 0) return sequence;
    return { kind: "choice", branches: [sequence], optional: true };
  };
  const shape = shapeOf(particle, false);
  const list = [...properties.values()];
  const indexOf = (symbol: number): number => {
    const term = model.symbols[symbol];
    if (term === undefined || term.kind === "wildcard") return list.length;
    return list.findIndex((one) => one.name === term.name && one.namespace === term.targetNamespace);
  };
  const transitions = model.transitions.map((row) => row.map((one, i) => (i % 2 === 0 ? indexOf(one) : one)));
  return { kind: "automaton", properties: list, shape, wildcard, model: { transitions, accepting: model.accepting } };
}
