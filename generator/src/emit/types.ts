import { documentationOf } from "../binding/annotations.ts";
import type {
  ItemsBinding,
  ObjectBinding,
  PropertyBinding,
  Shape,
  UnionBinding,
  ValueBinding,
} from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import { commentText, indent, jsDoc, propertyName, quote, wrap } from "../code/code.ts";
import { createImports, type ImportedSymbol, type Imports } from "../code/module.ts";
import type { EmitContext } from "./context.ts";
import { type Declaration, type PropertySignature, printProperty } from "./declarations.ts";
import { choiceName, choiceText, derivedTypesOf } from "./derived-types.ts";
import { facetWords } from "./facet-words.ts";
import { holdsNames } from "./facets/enumeration.ts";
import { adapterModule, RUNTIME, valuesName } from "./naming.ts";
import { valueDefinition } from "./type-text.ts";

/** `types/<document>`: what is declared there. */
export interface TypesModule {
  readonly path: string;
  readonly sources: readonly string[];
  readonly imports: readonly ImportedSymbol[];
  readonly declarations: readonly Declaration[];
}

/** The interfaces, unions and aliases of a document's types. */
export function emitTypes(
  module: string,
  types: {
    readonly objects: readonly ObjectBinding[];
    readonly unions: readonly UnionBinding[];
    readonly values: readonly ValueBinding[];
  },
  context: EmitContext,
): TypesModule {
  const path = `types/${module}`;
  const chosen = [...types.objects, ...types.unions].filter(
    (one) => one.sameAs === undefined && context.binding.general && derivedTypesOf(context.binding, one).length > 0,
  );
  const own = [
    ...[...types.objects, ...types.unions, ...types.values].map((one) => one.name),
    ...chosen.map(choiceName),
  ];
  const imports = createImports(path, own);
  const declarations = [
    ...types.values.flatMap((value) => [aliasOfValue(value, imports), ...listOfValues(value)]),
    ...types.objects.filter((one) => one.sameAs === undefined).map((one) => declareObject(one, imports, context)),
    ...types.unions.filter((one) => one.sameAs === undefined).map((one) => aliasOfUnion(one, imports, context)),
    ...chosen.map((one) => aliasOfChoice(one, imports, context)),
  ];
  return { path, sources: [module], imports: imports.list(), declarations };
}

function commentOf(paragraphs: readonly string[]): string {
  return paragraphs
    .filter((one) => one !== "")
    .map(commentText)
    .join("\n\n");
}

function source(name: string | undefined, schemaLocation: string): string {
  return `${name === undefined ? "" : `\`${name}\` — `}${schemaLocation}`;
}

function aliasOfValue(value: ValueBinding, imports: Imports): Declaration {
  const words = facetWords(value.definition);
  return {
    kind: "alias",
    name: value.name,
    comment: commentOf([value.documentation, sentence(words), source(value.definition.name, value.schemaLocation)]),
    type:
      value.variety.kind === "atomic" && value.variety.adapter !== undefined
        ? imports.type(adapterModule(value.variety.adapter), value.variety.adapter.type)
        : valueDefinition(
            value,
            (one) => imports.type(`types/${one.module}`, one.name),
            (name) => imports.type(RUNTIME, name),
          ),
  };
}

/** The enumerated values of a type as a constant beside it, so that a program can offer, count or test them. */
function listOfValues(value: ValueBinding): Declaration[] {
  const { variety, definition } = value;
  const enumeration = definition.facets.find((facet) => facet.kind === "enumeration");
  if (variety.kind !== "atomic" || variety.literals === undefined || enumeration === undefined) return [];
  // What enumerates names enumerates prefixes, which are not in values.
  if (holdsNames(value) || variety.adapter !== undefined) return [];
  const comments = enumeration.value.map(({ annotations }) => jsDoc([documentationOf(annotations)]));
  const items = new Map(variety.literals.map((literal, i) => [quote(literal), comments[i] ?? ""]));
  const isDocumented = comments.some((one) => one !== "");
  const list = isDocumented
    ? `[\n${indent([...items].map(([item, comment]) => `${comment}${item},\n`).join(""))}]`
    : wrap("[", [...items.keys()], "]");
  return [
    {
      kind: "constant",
      name: valuesName(value),
      comment: commentOf([`Every value of {@link ${value.name}}.`]),
      type: variety.literalType ? undefined : `readonly ${value.name}[]`,
      value: variety.literalType ? `${list} as const` : list,
    },
  ];
}

function sentence(words: readonly string[]): string {
  if (words.length === 0) return "";
  const text = words.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function declareObject(object: ObjectBinding, imports: Imports, context: EmitContext): Declaration {
  const { content } = object;
  // Items of a derived type are others, and more: an interface cannot extend that.
  const base = content.kind === "items" || object.base?.content.kind === "items" ? undefined : object.base;
  const inherited = new Set(base === undefined ? [] : namesOf(base));
  const own = (property: PropertyBinding): boolean => !inherited.has(property.property);
  const comment = commentOf([object.documentation, source(object.definition.name, object.schemaLocation)]);
  const baseType = base === undefined ? undefined : context.typeOf(base, imports);
  const attributes = object.attributes.filter(own).map((one) => signature(one, one.optional, imports, context));
  const rest: PropertySignature[] = [];
  if (content.kind === "simple" && base?.content.kind !== "simple") {
    rest.push({
      name: "$value",
      type: context.textOf(content.value, imports),
      optional: false,
      comment: "Text content.",
    });
  }
  if (content.kind === "items") {
    rest.push({
      name: "$content",
      type: `(${itemTypes(content, imports, context).join(" | ")})[]`,
      optional: false,
      comment: commentOf([content.mixed ? "Text and elements in document order." : "Elements in document order."]),
    });
  }
  if (object.attributeWildcard !== undefined) {
    rest.push({
      name: "$attributes",
      type: `${imports.type(RUNTIME, "XmlAttribute")}[]`,
      optional: true,
      comment: "Attributes beyond those declared here.",
    });
  }
  const unknown: PropertySignature[] =
    hasElements(object) && (base === undefined || !hasElements(base))
      ? [
          {
            name: "$unknown",
            type: `${imports.type(RUNTIME, "XmlElement")}[]`,
            optional: true,
            comment: commentOf([
              object.open
                ? "Elements beyond those declared here: the content is open."
                : 'Elements that the schema does not name, kept if the call says `unknown: "keep"`.',
            ]),
          },
        ]
      : [];
  if (content.kind !== "automaton" || !hasChoice(content.shape)) {
    const children =
      content.kind === "all"
        ? content.properties
            .filter(own)
            .map((one) => signature(one, one.optional || content.optional, imports, context))
        : content.kind === "automaton"
          ? flat(content.shape, inherited, imports, context)
          : [];
    return {
      kind: "interface",
      name: object.name,
      comment,
      extends: baseType,
      properties: [...attributes, ...rest, ...children, ...unknown],
    };
  }
  const { members, unions } = shapeText(content.shape, inherited, imports, context);
  const fixed = [...attributes.map(text), ...rest.map(text), ...members, ...unknown.map(text)];
  const parts = [
    ...(baseType === undefined ? [] : [baseType]),
    ...(fixed.length === 0 ? [] : [`{\n${fixed.join("")}}`]),
    ...unions.map((union) => `(\n${union.map((branch) => `  | ${indent(branch, 2).trimStart()}\n`).join("")})`),
  ];
  return { kind: "alias", name: object.name, comment, type: parts.join(" & ") };
}

/** What may stand in content that is kept as a list of items. */
function itemTypes({ mixed, symbols, openContent }: ItemsBinding, imports: Imports, context: EmitContext): string[] {
  const types = mixed ? ["string"] : [];
  const typed = (): string => imports.type(RUNTIME, "TypedElement");
  for (const symbol of symbols) {
    if (symbol.kind === "element") {
      types.push(`${typed()}<${quote(symbol.declaration.name)}, ${context.textOfElement(symbol, imports)}>`);
    }
  }
  const wildcards = [...symbols, openContent?.wildcard].filter((one) => one?.kind === "wildcard");
  if (wildcards.length > 0) types.push(imports.type(RUNTIME, "UndeclaredElement"));
  if (wildcards.some((one) => one?.kind === "wildcard" && one.processContents !== "skip")) types.push(typed());
  return types.length === 0 ? ["never"] : [...new Set(types)];
}

/** The properties that a type's attributes and content become. */
function namesOf(object: ObjectBinding): string[] {
  const { content } = object;
  const wildcard = content.kind === "automaton" ? content.wildcard?.property : undefined;
  const named = [...object.attributes, ...propertiesOf(object)].map((one) => one.property);
  return wildcard === undefined ? named : [...named, wildcard];
}

/** Whether a type's content is elements, so that there may be more of them than it declares. */
function hasElements({ content }: ObjectBinding): boolean {
  return content.kind === "all" || content.kind === "automaton";
}

function text(property: PropertySignature): string {
  return indent(printProperty(property));
}

function signature(
  property: PropertyBinding,
  optional: boolean,
  imports: Imports,
  context: EmitContext,
): PropertySignature {
  const type = context.textOfProperty(property, imports);
  const array = /[|&]/.test(type) ? `(${type})[]` : `${type}[]`;
  const kind = property.attribute ? "attribute" : "element";
  const words = occurrence(property);
  return {
    name: propertyName(property.property),
    type: property.repeated ? array : type,
    optional,
    comment: commentOf([property.documentation, words, `${kind} ${source(property.name, property.schemaLocation)}`]),
  };
}

function occurrence({ repeated, minOccurs, maxOccurs }: PropertyBinding): string {
  if (!repeated) return "";
  if (maxOccurs === Number.POSITIVE_INFINITY) return minOccurs === 0 ? "" : `At least ${minOccurs}.`;
  return minOccurs === 0 ? `At most ${maxOccurs}.` : `${minOccurs} to ${maxOccurs}.`;
}

function hasChoice(shape: Shape): boolean {
  if (shape.kind === "choice") return true;
  return shape.kind === "sequence" && shape.parts.some(hasChoice);
}

/** The properties of a shape without choices, but those that the base type has. */
function flat(
  shape: Shape,
  inherited: ReadonlySet<string>,
  imports: Imports,
  context: EmitContext,
): PropertySignature[] {
  switch (shape.kind) {
    case "property":
      if (inherited.has(shape.property.property)) return [];
      return [signature(shape.property, shape.optional, imports, context)];
    case "wildcard":
      if (inherited.has(shape.wildcard.property)) return [];
      return [
        {
          name: shape.wildcard.property,
          type: context.binding.general
            ? `(${imports.type(RUNTIME, "TypedElement")} | ${imports.type(RUNTIME, "UndeclaredElement")})[]`
            : `${imports.type(RUNTIME, "XmlElement")}[]`,
          optional: shape.wildcard.optional,
          comment: "Elements that a wildcard of the schema admits, in document order.",
        },
      ];
    case "sequence":
      return shape.parts.flatMap((part) => flat(part, inherited, imports, context));
    case "choice":
      return shape.branches.flatMap((branch) => flat(branch, inherited, imports, context));
  }
}

/** Members that are always there, and a list of alternatives for each choice. */
function shapeText(
  shape: Shape,
  inherited: ReadonlySet<string>,
  imports: Imports,
  context: EmitContext,
): { members: string[]; unions: string[][] } {
  switch (shape.kind) {
    case "property":
    case "wildcard":
      return {
        members: flat(shape, inherited, imports, context).map(text),
        unions: [],
      };
    case "sequence": {
      const parts = shape.parts.map((part) => shapeText(part, inherited, imports, context));
      return { members: parts.flatMap((part) => part.members), unions: parts.flatMap((part) => part.unions) };
    }
    case "choice": {
      const everything = shape.branches.map((branch) => namesIn(branch));
      // A choice of the base type is already part of it.
      if (everything.flat().every((name) => inherited.has(name))) return { members: [], unions: [] };
      const never = (names: Iterable<string>): string[] =>
        [...new Set(names)].map((name) => `  ${propertyName(name)}?: never;\n`);
      const branches = shape.branches.map((branch, i) => {
        const here = new Set(everything[i]);
        const others = everything.flatMap((names, j) => (j === i ? [] : names.filter((name) => !here.has(name))));
        const { members, unions } = shapeText(branch, inherited, imports, context);
        const plain = `{\n${[...members, ...never(others)].join("")}}`;
        return [plain, ...unions.map((union) => `(${union.join(" | ")})`)].join(" & ");
      });
      const absent = shape.optional ? [`{\n${never(everything.flat()).join("")}}`] : [];
      return { members: [], unions: [[...branches, ...absent]] };
    }
  }
}

function namesIn(shape: Shape): string[] {
  switch (shape.kind) {
    case "property":
      return [shape.property.property];
    case "wildcard":
      return [shape.wildcard.property];
    case "sequence":
      return shape.parts.flatMap(namesIn);
    case "choice":
      return shape.branches.flatMap(namesIn);
  }
}

/** What a document may have where a type is declared. */
function aliasOfChoice(type: ObjectBinding | UnionBinding, imports: Imports, context: EmitContext): Declaration {
  const members = choiceText(context.binding, type, (one) => context.textOf(one, imports));
  return {
    kind: "alias",
    name: choiceName(type),
    comment: commentOf([`\`${type.name}\`, or a type derived from it, told by \`$type\` (xsi:type).`]),
    type: members.join(" | "),
  };
}

function aliasOfUnion(union: UnionBinding, imports: Imports, context: EmitContext): Declaration {
  const members = union.cases.map(({ type }) => context.typeOf(type, imports));
  if (union.fallbackInType) members.push(context.typeOf(union.fallback, imports));
  return {
    kind: "alias",
    name: union.name,
    comment: commentOf([
      union.documentation,
      `Told apart by \`${union.discriminator.property}\`.`,
      source(union.name, union.schemaLocation),
    ]),
    type: members.join(" | "),
  };
}
