/**
 * The schema for schema documents as a table: https://www.w3.org/TR/xmlschema11-1/#normative-schemaSchema. Content is a
 * list of slots that children fill from left to right.
 */
export interface Slot {
  /** Local names; `1.1:` stands before one that XSD 1.1 added. */
  readonly names: readonly string[];
  readonly maximum: number;
  /** Nothing may follow a child of this slot. */
  readonly closes: boolean;
  /** Where this slot has a child, so has the next one. */
  readonly leads: boolean;
}

export interface Structure {
  /** Attribute name to its kind of value; `!` at the end of the kind means required. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly slots: readonly Slot[];
  /** At least so many children besides the annotation. */
  readonly minimum: number;
}

function one(...names: string[]): Slot {
  return { names, maximum: 1, closes: false, leads: false };
}

function many(...names: string[]): Slot {
  return { names, maximum: Number.POSITIVE_INFINITY, closes: false, leads: false };
}

function alone(...names: string[]): Slot {
  return { names, maximum: 1, closes: true, leads: false };
}

function leading(...names: string[]): Slot {
  return { names, maximum: 1, closes: false, leads: true };
}

function structure(attributes: Readonly<Record<string, string>>, slots: readonly Slot[], minimum = 0): Structure {
  return { attributes: { id: "NCName", ...attributes }, slots: [one("annotation"), ...slots], minimum };
}

const GROUPS = ["group", "all", "choice", "sequence"];
const ATTRIBUTES = [many("attribute", "attributeGroup"), one("anyAttribute")];
const IDENTITY = many("unique", "key", "keyref");
const OCCURS = { minOccurs: "nonNegativeInteger", maxOccurs: "occurs" };
const FACETS = [
  "minExclusive",
  "minInclusive",
  "maxExclusive",
  "maxInclusive",
  "totalDigits",
  "fractionDigits",
  "length",
  "minLength",
  "maxLength",
  "enumeration",
  "whiteSpace",
  "pattern",
];
const FACETS_1_1 = ["assertion", "explicitTimezone"];
const DERIVATION = "extension restriction";
const WILDCARD = {
  namespace: "namespaceList",
  notNamespace: "namespaceNames",
  processContents: "one of skip lax strict",
};
const ELEMENT_WILDCARD = { ...WILDCARD, notQName: "notQName ##defined ##definedSibling" };
const ELEMENT = {
  type: "QName",
  default: "string",
  fixed: "string",
  nillable: "boolean",
  block: `derivation ${DERIVATION} substitution`,
};
const ELEMENT_CONTENT = [one("simpleType", "complexType"), many("alternative"), IDENTITY];
const ATTRIBUTE = { type: "QName", default: "string", fixed: "string", inheritable: "boolean" };
const COMPLEX_TYPE = { mixed: "boolean", defaultAttributesApply: "boolean" };
const COMPLEX_TYPE_CONTENT = [
  alone("simpleContent", "complexContent"),
  one("openContent"),
  one(...GROUPS),
  ...ATTRIBUTES,
  many("assert"),
];
const ALL_1_1 = ["1.1:any", "1.1:group"];
const GROUP_CONTENT = ["element", "group", "choice", "sequence", "any"];
const FACET = { value: "string!", fixed: "boolean" };
const SCHEMA_CONTENT = [
  "simpleType",
  "complexType",
  "group",
  "attributeGroup",
  "element",
  "attribute",
  "notation",
  "annotation",
];

function facetStructures(): Record<string, Structure> {
  const facet = structure(FACET, []);
  const repeatable = structure({ value: "string!" }, []);
  return Object.fromEntries(
    [...FACETS, "explicitTimezone"].map((name) => [
      name,
      name === "pattern" || name === "enumeration" ? repeatable : facet,
    ]),
  );
}

const identity = structure({ name: "NCName", ref: "QName", refer: "QName" }, [one("selector"), many("field")]);

/** Keyed by local name, or by `local@parent` where the parent matters. */
export const STRUCTURES: Readonly<Record<string, Structure>> = {
  schema: {
    attributes: {
      id: "NCName",
      targetNamespace: "anyURI",
      version: "string",
      finalDefault: "derivation extension restriction list union",
      blockDefault: `derivation ${DERIVATION} substitution`,
      attributeFormDefault: "one of qualified unqualified",
      elementFormDefault: "one of qualified unqualified",
      defaultAttributes: "QName",
      xpathDefaultNamespace: "string",
    },
    slots: [
      many("include", "import", "redefine", "override", "annotation"),
      one("defaultOpenContent"),
      many(...SCHEMA_CONTENT),
    ],
    minimum: 0,
  },
  include: structure({ schemaLocation: "anyURI!" }, []),
  import: structure({ namespace: "anyURI", schemaLocation: "anyURI" }, []),
  redefine: {
    attributes: { id: "NCName", schemaLocation: "anyURI!" },
    slots: [many("annotation", "simpleType", "complexType", "group", "attributeGroup")],
    minimum: 0,
  },
  override: {
    attributes: { id: "NCName", schemaLocation: "anyURI!" },
    slots: [many(...SCHEMA_CONTENT)],
    minimum: 0,
  },
  defaultOpenContent: structure({ appliesToEmpty: "boolean", mode: "one of interleave suffix" }, [one("any")], 1),
  openContent: structure({ mode: "one of none interleave suffix" }, [one("any")]),
  notation: structure({ name: "NCName!", public: "string", system: "anyURI" }, []),
  appinfo: { attributes: { source: "anyURI" }, slots: [], minimum: 0 },
  documentation: { attributes: { source: "anyURI" }, slots: [], minimum: 0 },
  annotation: { attributes: { id: "NCName" }, slots: [many("appinfo", "documentation")], minimum: 0 },
  "element@schema": structure(
    {
      ...ELEMENT,
      name: "NCName!",
      abstract: "boolean",
      final: `derivation ${DERIVATION}`,
      substitutionGroup: "QNames",
    },
    ELEMENT_CONTENT,
  ),
  element: structure(
    {
      ...ELEMENT,
      ...OCCURS,
      name: "NCName",
      ref: "QName",
      form: "one of qualified unqualified",
      targetNamespace: "anyURI",
    },
    ELEMENT_CONTENT,
  ),
  alternative: structure({ test: "string", type: "QName", xpathDefaultNamespace: "string" }, [
    one("simpleType", "complexType"),
  ]),
  unique: identity,
  key: identity,
  keyref: identity,
  selector: structure({ xpath: "string!", xpathDefaultNamespace: "string" }, []),
  field: structure({ xpath: "string!", xpathDefaultNamespace: "string" }, []),
  "attribute@schema": structure({ ...ATTRIBUTE, name: "NCName!" }, [one("simpleType")]),
  attribute: structure(
    {
      ...ATTRIBUTE,
      name: "NCName",
      ref: "QName",
      use: "one of optional prohibited required",
      form: "one of qualified unqualified",
      targetNamespace: "anyURI",
    },
    [one("simpleType")],
  ),
  "attributeGroup@schema": structure({ name: "NCName!" }, ATTRIBUTES),
  attributeGroup: structure({ ref: "QName!" }, []),
  "group@schema": structure({ name: "NCName!" }, [one("all", "choice", "sequence")], 1),
  group: structure({ ref: "QName!", ...OCCURS }, []),
  "all@group": structure({}, [many("element", ...ALL_1_1)]),
  "choice@group": structure({}, [many(...GROUP_CONTENT)]),
  "sequence@group": structure({}, [many(...GROUP_CONTENT)]),
  all: structure(OCCURS, [many("element", ...ALL_1_1)]),
  choice: structure(OCCURS, [many(...GROUP_CONTENT)]),
  sequence: structure(OCCURS, [many(...GROUP_CONTENT)]),
  any: structure({ ...ELEMENT_WILDCARD, ...OCCURS }, []),
  // The schema for schema documents has no notQName here; section 3.4.2, which speaks of xs:any, and the W3C suite have.
  "any@openContent": structure(ELEMENT_WILDCARD, []),
  "any@defaultOpenContent": structure(ELEMENT_WILDCARD, []),
  anyAttribute: structure({ ...WILDCARD, notQName: "notQName ##defined" }, []),
  "complexType@schema": structure(
    {
      ...COMPLEX_TYPE,
      name: "NCName!",
      abstract: "boolean",
      final: `derivation ${DERIVATION}`,
      block: `derivation ${DERIVATION}`,
    },
    COMPLEX_TYPE_CONTENT,
  ),
  complexType: structure(COMPLEX_TYPE, COMPLEX_TYPE_CONTENT),
  complexContent: structure({ mixed: "boolean" }, [one("restriction", "extension")], 1),
  simpleContent: structure({}, [one("restriction", "extension")], 1),
  // complexRestrictionType, unlike extensionType, has no open content without a group.
  "restriction@complexContent": structure({ base: "QName!" }, [
    leading("openContent"),
    one(...GROUPS),
    ...ATTRIBUTES,
    many("assert"),
  ]),
  "extension@complexContent": structure({ base: "QName!" }, [
    one("openContent"),
    one(...GROUPS),
    ...ATTRIBUTES,
    many("assert"),
  ]),
  "restriction@simpleContent": structure({ base: "QName!" }, [
    one("simpleType"),
    many(...FACETS, ...FACETS_1_1),
    ...ATTRIBUTES,
    many("assert"),
  ]),
  "extension@simpleContent": structure({ base: "QName!" }, [...ATTRIBUTES, many("assert")]),
  "simpleType@schema": structure(
    { name: "NCName!", final: "derivation restriction list union 1.1:extension" },
    [one("restriction", "list", "union")],
    1,
  ),
  simpleType: structure({}, [one("restriction", "list", "union")], 1),
  restriction: structure({ base: "QName" }, [one("simpleType"), many(...FACETS, ...FACETS_1_1)]),
  list: structure({ itemType: "QName" }, [one("simpleType")]),
  union: structure({ memberTypes: "QNames" }, [many("simpleType")]),
  assert: structure({ test: "string!", xpathDefaultNamespace: "string" }, []),
  assertion: structure({ test: "string!", xpathDefaultNamespace: "string" }, []),
  ...facetStructures(),
};

/** What XSD 1.1 added; a 1.0 processor refuses it. */
export const NEW_IN_1_1: ReadonlySet<string> = new Set([
  "override",
  "defaultOpenContent",
  "openContent",
  "alternative",
  "assert",
  "assertion",
  "explicitTimezone",
  "@notNamespace",
  "@notQName",
  "@inheritable",
  "@defaultAttributes",
  "@defaultAttributesApply",
  "@xpathDefaultNamespace",
  "@targetNamespace",
]);

/** Local names of the facets of the XSD namespace, for `vc:facetAvailable`. */
export const FACET_NAMES: ReadonlySet<string> = new Set([...FACETS, ...FACETS_1_1]);
