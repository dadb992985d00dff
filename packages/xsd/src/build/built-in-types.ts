import type {
  ComplexTypeDefinition,
  ConstrainingFacet,
  Location,
  ModelGroup,
  Particle,
  SimpleTypeDefinition,
  TypeDefinition,
  Wildcard,
} from "../components/index.ts";
import { expandedName, XSD_NAMESPACE } from "../documents/names.ts";
import type { Draft } from "./context.ts";

const LOCATION: Location = { document: XSD_NAMESPACE, line: 1, column: 1, offset: 0 };
const FACET = { annotations: [], location: LOCATION };

type FacetText = readonly string[];

/** Name, base, facets as `kind=value`; a facet that ends in `!` is fixed. https://www.w3.org/TR/xmlschema11-2/#built-in-datatypes */
const ATOMIC: readonly (readonly [name: string, base: string, ...facets: FacetText])[] = [
  ["string", "anyAtomicType", "whiteSpace=preserve"],
  ["boolean", "anyAtomicType", "whiteSpace=collapse!"],
  ["decimal", "anyAtomicType", "whiteSpace=collapse!"],
  ["float", "anyAtomicType", "whiteSpace=collapse!"],
  ["double", "anyAtomicType", "whiteSpace=collapse!"],
  ["duration", "anyAtomicType", "whiteSpace=collapse!"],
  ["dateTime", "anyAtomicType", "whiteSpace=collapse!"],
  ["time", "anyAtomicType", "whiteSpace=collapse!"],
  ["date", "anyAtomicType", "whiteSpace=collapse!"],
  ["gYearMonth", "anyAtomicType", "whiteSpace=collapse!"],
  ["gYear", "anyAtomicType", "whiteSpace=collapse!"],
  ["gMonthDay", "anyAtomicType", "whiteSpace=collapse!"],
  ["gDay", "anyAtomicType", "whiteSpace=collapse!"],
  ["gMonth", "anyAtomicType", "whiteSpace=collapse!"],
  ["hexBinary", "anyAtomicType", "whiteSpace=collapse!"],
  ["base64Binary", "anyAtomicType", "whiteSpace=collapse!"],
  ["anyURI", "anyAtomicType", "whiteSpace=collapse!"],
  ["QName", "anyAtomicType", "whiteSpace=collapse!"],
  ["NOTATION", "anyAtomicType", "whiteSpace=collapse!"],
  ["normalizedString", "string", "whiteSpace=replace"],
  ["token", "normalizedString", "whiteSpace=collapse"],
  ["language", "token", "pattern=[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"],
  ["NMTOKEN", "token", "pattern=\\c+"],
  ["Name", "token", "pattern=\\i\\c*"],
  ["NCName", "Name", "pattern=[\\i-[:]][\\c-[:]]*"],
  ["ID", "NCName"],
  ["IDREF", "NCName"],
  ["ENTITY", "NCName"],
  ["integer", "decimal", "fractionDigits=0!", "pattern=[\\-+]?[0-9]+"],
  ["nonPositiveInteger", "integer", "maxInclusive=0"],
  ["negativeInteger", "nonPositiveInteger", "maxInclusive=-1"],
  ["long", "integer", "minInclusive=-9223372036854775808", "maxInclusive=9223372036854775807"],
  ["int", "long", "minInclusive=-2147483648", "maxInclusive=2147483647"],
  ["short", "int", "minInclusive=-32768", "maxInclusive=32767"],
  ["byte", "short", "minInclusive=-128", "maxInclusive=127"],
  ["nonNegativeInteger", "integer", "minInclusive=0"],
  ["unsignedLong", "nonNegativeInteger", "maxInclusive=18446744073709551615"],
  ["unsignedInt", "unsignedLong", "maxInclusive=4294967295"],
  ["unsignedShort", "unsignedInt", "maxInclusive=65535"],
  ["unsignedByte", "unsignedShort", "maxInclusive=255"],
  ["positiveInteger", "nonNegativeInteger", "minInclusive=1"],
  ["yearMonthDuration", "duration", "pattern=[^DT]*"],
  ["dayTimeDuration", "duration", "pattern=[^YM]*(T.*)?"],
  ["dateTimeStamp", "dateTime", "explicitTimezone=required!"],
];

const LISTS = [
  ["NMTOKENS", "NMTOKEN"],
  ["IDREFS", "IDREF"],
  ["ENTITIES", "ENTITY"],
] as const;

const NEW_IN_1_1: ReadonlySet<string> = new Set([
  "anyAtomicType",
  "yearMonthDuration",
  "dayTimeDuration",
  "dateTimeStamp",
  "error",
]);

export interface BuiltInTypes {
  readonly anyType: ComplexTypeDefinition;
  readonly anySimpleType: SimpleTypeDefinition;
  /** Keyed by expanded name. */
  readonly types: ReadonlyMap<string, TypeDefinition>;
}

function builtIn(
  name: string,
  base: SimpleTypeDefinition | undefined,
  more: Partial<SimpleTypeDefinition>,
): Draft<SimpleTypeDefinition> {
  return {
    kind: "simpleTypeDefinition",
    name,
    targetNamespace: XSD_NAMESPACE,
    baseTypeDefinition: base,
    variety: undefined,
    primitiveTypeDefinition: undefined,
    itemTypeDefinition: undefined,
    memberTypeDefinitions: [],
    explicitMembers: [],
    facets: [],
    final: [],
    builtIn: true,
    annotations: [],
    location: LOCATION,
    ...more,
  };
}

/** The built-in types as components; those that only 1.1 knows are left out for 1.0. Shared by nobody: a new set a call. */
export function createBuiltInTypes(version: "1.0" | "1.1"): BuiltInTypes {
  const types = new Map<string, TypeDefinition>();
  const simple = new Map<string, SimpleTypeDefinition>();
  const add = (type: SimpleTypeDefinition): void => {
    simple.set(type.name ?? "", type);
    if (version === "1.0" && NEW_IN_1_1.has(type.name ?? "")) return;
    types.set(expandedName(XSD_NAMESPACE, type.name ?? ""), type);
  };
  const anyType = createAnyType();
  types.set(expandedName(XSD_NAMESPACE, "anyType"), anyType);
  const anySimpleType = builtIn("anySimpleType", undefined, {});
  add(anySimpleType);
  const anyAtomicType = builtIn("anyAtomicType", anySimpleType, { variety: "atomic" });
  add(anyAtomicType);
  for (const [name, baseName, ...facets] of ATOMIC) {
    const base = simple.get(baseName) ?? anyAtomicType;
    const type = builtIn(name, base, { variety: "atomic", facets: facets.map(toFacet) });
    type.primitiveTypeDefinition = base.primitiveTypeDefinition ?? type;
    add(type);
  }
  for (const [name, itemName] of LISTS) {
    const item = simple.get(itemName);
    const plain = builtIn(`${itemName} list`, anySimpleType, {
      name: undefined,
      variety: "list",
      itemTypeDefinition: item,
      facets: [toFacet("whiteSpace=collapse!")],
    });
    add(builtIn(name, plain, { variety: "list", itemTypeDefinition: item, facets: [toFacet("minLength=1")] }));
  }
  add(builtIn("error", anySimpleType, { variety: "union", final: ["extension", "restriction", "list", "union"] }));
  return { anyType, anySimpleType, types };
}

function toFacet(text: string): ConstrainingFacet {
  const fixed = text.endsWith("!");
  const equals = text.indexOf("=");
  const kind = text.slice(0, equals);
  const value = fixed ? text.slice(equals + 1, -1) : text.slice(equals + 1);
  const base = { ...FACET, fixed };
  switch (kind) {
    case "whiteSpace":
      return { ...base, kind, value: value === "preserve" || value === "replace" ? value : "collapse" };
    case "pattern":
      return { ...base, kind, value: [value] };
    case "minLength":
      return { ...base, kind, value: Number(value) };
    case "fractionDigits":
      return { ...base, kind, value: Number(value) };
    case "explicitTimezone":
      return { ...base, kind, value: "required" };
    default:
      return { ...base, kind: kind === "minInclusive" ? "minInclusive" : "maxInclusive", value };
  }
}

/** https://www.w3.org/TR/xmlschema11-1/#any-type-itself */
function createAnyType(): ComplexTypeDefinition {
  const wildcard: Wildcard = {
    kind: "wildcard",
    namespaceConstraint: { variety: "any", namespaces: [], disallowedNames: [] },
    processContents: "lax",
    annotations: [],
    location: LOCATION,
  };
  const anything: Particle = {
    kind: "particle",
    minOccurs: 0,
    maxOccurs: Number.POSITIVE_INFINITY,
    term: wildcard,
    annotations: [],
    location: LOCATION,
  };
  const group: ModelGroup = {
    kind: "modelGroup",
    compositor: "sequence",
    particles: [anything],
    definitionName: undefined,
    annotations: [],
    location: LOCATION,
  };
  const particle: Particle = { ...anything, minOccurs: 1, maxOccurs: 1, term: group };
  const draft: Omit<Draft<ComplexTypeDefinition>, "baseTypeDefinition"> = {
    kind: "complexTypeDefinition",
    name: "anyType",
    targetNamespace: XSD_NAMESPACE,
    derivationMethod: "restriction",
    final: [],
    prohibitedSubstitutions: [],
    abstract: false,
    attributeUses: [],
    attributeWildcard: wildcard,
    contentType: { variety: "mixed", particle, openContent: undefined },
    assertions: [],
    builtIn: true,
    annotations: [],
    location: LOCATION,
  };
  const anyType = draft as Draft<ComplexTypeDefinition>;
  anyType.baseTypeDefinition = anyType;
  return anyType;
}
