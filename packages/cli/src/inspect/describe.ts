import type {
  AttributeUse,
  ComplexTypeDefinition,
  ConstrainingFacet,
  ElementDeclaration,
  Location,
  Particle,
  Schema,
  SimpleTypeDefinition,
  Term,
  TypeDefinition,
} from "@schemawright/xsd";
import { shownPath } from "../files/paths.ts";

/** A component in a list. */
export interface Described {
  readonly kind: string;
  /** Expanded: `{namespace}local`, or `local`. */
  readonly name: string;
  readonly place: string;
  /** What it is, in a few words: the type of an element, the base of a type. */
  readonly about: string;
  readonly component: unknown;
}

const XSD = "http://www.w3.org/2001/XMLSchema";

/** The global components of a schema that its documents declare, by kind, in the order of their places. */
export function globalComponents(schema: Schema): Readonly<Record<string, readonly Described[]>> {
  return {
    elements: list(
      "element",
      schema.elementDeclarations,
      (one) => `${one.abstract ? "abstract, " : ""}${typeName(one.typeDefinition)}`,
    ),
    types: list("type", schema.typeDefinitions, describeBase),
    attributes: list("attribute", schema.attributeDeclarations, (one) => typeName(one.typeDefinition)),
    groups: list("group", schema.modelGroupDefinitions, (one) => one.compositor),
    attributeGroups: list("attribute group", schema.attributeGroupDefinitions, () => ""),
    notations: list("notation", schema.notationDeclarations, () => ""),
    identityConstraints: list("identity constraint", schema.identityConstraintDefinitions, () => ""),
  };
}

function list<Component extends { readonly location: Location }>(
  kind: string,
  components: ReadonlyMap<string, Component>,
  about: (component: Component) => string,
): readonly Described[] {
  return [...components]
    .filter(([, component]) => !("builtIn" in component && component.builtIn))
    .map(([key, component]) => ({
      kind,
      name: key.startsWith("{}") ? key.slice(2) : key,
      place: placeOf(component.location),
      about: about(component),
      component,
    }));
}

/** A place that an editor can jump to. */
export function placeOf({ document, line, column }: Location): string {
  return `${shownPath(document)}:${line}:${column}`;
}

/** The name of a type for people. */
export function typeName(type: TypeDefinition): string {
  if (type.name === undefined) return type.kind === "complexTypeDefinition" ? "(anonymous type)" : simpleText(type);
  return expanded(type.targetNamespace, type.name);
}

/** A name for people: built-in types with the customary prefix, others with their namespace, if they have one. */
export function expanded(namespace: string, name: string): string {
  if (namespace === XSD) return `xs:${name}`;
  return namespace === "" ? name : `{${namespace}}${name}`;
}

function describeBase(type: TypeDefinition): string {
  if (type.kind === "simpleTypeDefinition") return simpleText(type);
  const base = typeName(type.baseTypeDefinition);
  const derived = base === "xs:anyType" ? "" : `${type.derivationMethod} of ${base}, `;
  return `${type.abstract ? "abstract, " : ""}${derived}${type.contentType.variety} content`;
}

/** A simple type in a line: its base and its facets. */
export function simpleText(type: SimpleTypeDefinition): string {
  if (type.builtIn) return expanded(XSD, type.name ?? "");
  const members = type.memberTypeDefinitions.map(typeName).join(" | ");
  const base =
    type.variety === "union" && members !== ""
      ? members
      : type.variety === "list" && type.itemTypeDefinition !== undefined
        ? `list of ${typeName(type.itemTypeDefinition)}`
        : type.baseTypeDefinition === undefined
          ? ""
          : typeName(type.baseTypeDefinition);
  return [base, ...type.facets.map(facetText)].filter((text) => text !== "").join(" ");
}

function facetText(facet: ConstrainingFacet): string {
  switch (facet.kind) {
    case "enumeration":
      return facet.value.map(({ lexical }) => JSON.stringify(lexical)).join(" | ");
    case "pattern":
      return `/${facet.value.join("|")}/`;
    case "assertions":
      return facet.value.length === 0 ? "" : "with assertions";
    case "whiteSpace":
      return "";
    default:
      return `${facet.kind} ${facet.value}`;
  }
}

/** What a component contains, line by line, down to simple types or to a type that is being shown already. */
export function treeLines(component: ElementDeclaration | TypeDefinition): readonly string[] {
  return component.kind === "elementDeclaration"
    ? elementLines(component, "", new Set())
    : typeLines(component, new Set());
}

function elementLines(element: ElementDeclaration, occurs: string, open: ReadonlySet<TypeDefinition>): string[] {
  const { name, targetNamespace, typeDefinition: type, valueConstraint, nillable } = element;
  const value =
    valueConstraint === undefined ? "" : ` ${valueConstraint.variety} ${JSON.stringify(valueConstraint.lexicalForm)}`;
  const head = `${expanded(targetNamespace, name)}${occurs}: ${typeName(type)}${nillable ? " or nil" : ""}${value}  ${placeOf(element.location)}`;
  if (type.kind === "simpleTypeDefinition" || type.builtIn) return [head];
  return open.has(type) ? [`${head}  (as above)`] : [head, ...indent(typeLines(type, open))];
}

function typeLines(type: TypeDefinition, open: ReadonlySet<TypeDefinition>): string[] {
  if (type.kind === "simpleTypeDefinition") return [simpleText(type)];
  const inside = new Set([...open, type]);
  return [...type.attributeUses.map(attributeLine), ...wildcardLine(type), ...contentLines(type, inside)];
}

function attributeLine({
  attributeDeclaration: { name, targetNamespace, typeDefinition },
  required,
}: AttributeUse): string {
  return `@${expanded(targetNamespace, name)}${required ? "" : "?"}: ${typeName(typeDefinition)}`;
}

function wildcardLine({ attributeWildcard }: ComplexTypeDefinition): readonly string[] {
  return attributeWildcard === undefined ? [] : ["@any"];
}

function contentLines({ contentType, assertions }: ComplexTypeDefinition, open: ReadonlySet<TypeDefinition>): string[] {
  const tests = assertions.length === 0 ? [] : [`(${assertions.length} assertions)`];
  if (contentType.variety === "empty") return tests;
  if (contentType.variety === "simple") return [`text: ${typeName(contentType.simpleTypeDefinition)}`, ...tests];
  const mixed = contentType.variety === "mixed" ? ["text between elements"] : [];
  return [...mixed, ...particleLines(contentType.particle, open), ...tests];
}

function particleLines({ minOccurs, maxOccurs, term }: Particle, open: ReadonlySet<TypeDefinition>): string[] {
  return termLines(term, occurrences(minOccurs, maxOccurs), open);
}

function termLines(term: Term, occurs: string, open: ReadonlySet<TypeDefinition>): string[] {
  if (term.kind === "elementDeclaration") return elementLines(term, occurs, open);
  if (term.kind === "wildcard") return [`any element${occurs}`];
  const of = term.definitionName === undefined ? "" : ` of ${term.definitionName}`;
  return [`${term.compositor}${of}${occurs}`, ...indent(term.particles.flatMap((one) => particleLines(one, open)))];
}

/** Occurrences as regular expressions have them. */
function occurrences(least: number, most: number): string {
  if (least === 1 && most === 1) return "";
  if (most === Number.POSITIVE_INFINITY) return least === 0 ? "*" : least === 1 ? "+" : `{${least},}`;
  if (least === 0 && most === 1) return "?";
  return least === most ? `{${least}}` : `{${least},${most}}`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
