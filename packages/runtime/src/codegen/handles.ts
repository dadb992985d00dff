import type { AttributeValues, InheritableAttribute } from "./attribute-values.ts";
import type { Checker } from "./check/checker.ts";
import type { CountingModel } from "./content/counting-model.ts";
import type { PlainReader } from "./plain/plain.ts";
import type { Reader } from "./read/reader.ts";
import type { SchemaFacts } from "./schema-facts.ts";
import type { ConstraintText } from "./values/constraint-text.ts";
import type { MemberDatatype } from "./values/datatype.ts";

/**
 * A type as generated code hands it to the runtime where only the document or the object says which type it is:
 * `xsi:type`, substitution, wildcards, conditional type assignment. Handles are compared by identity.
 */
export interface TypeHandle {
  /** `{namespace}local`; absent for an anonymous type. */
  readonly name?: string;
  /** The type it is derived from; absent for `xs:anyType`. */
  readonly base?: () => TypeHandle;
  readonly derivation: "extension" | "restriction" | "list" | "union";
  /** {prohibited substitutions} of a complex type, as far as they concern xsi:type. */
  readonly block?: readonly ("extension" | "restriction")[];
  readonly abstract?: true;
  /** Member types of a union, where a value of one of them may stand for it (XSD 1.1: unless the union has facets). */
  readonly members?: () => readonly TypeHandle[];
  /** The datatype of a simple type, or of simple content. */
  readonly datatype?: () => MemberDatatype;
  /** Whether content is element-only, mixed, simple or empty: what a default or fixed value and xsi:nil need to know. */
  readonly content: "empty" | "simple" | "element-only" | "mixed";
  /** A complex type with simple content: its values are objects with `$value`. Needed with `content: "simple"` only. */
  readonly complex?: true;
  /** Reads from after the start tag's name: attributes and content, up to and including the end tag (calls `end()`). */
  readonly read: (reader: GeneralReader, rule?: string) => unknown;
  /** Checks a value. */
  readonly check: (value: unknown, checker: GeneralChecker, rule?: string) => void;
  /** Writes attributes, `>` and content: what stands between `<name` and `</name>`. */
  readonly write: (value: never, registry: Registry) => string;
  /** The attributes of a complex type on their own, as a nilled element has them. Absent if it has none. */
  readonly attributes?: AttributesHandle;
  /** Attributes that descendants see in their type alternatives (XSD 1.1). */
  readonly inheritable?: readonly InheritableAttribute[];
}

/** The attributes of a complex type as properties of its objects. */
export interface AttributesHandle {
  /** Property names, `$attributes` among them where attributes are kept. */
  readonly properties: readonly string[];
  /** Checks them, and that required ones are there; looks at no other property. */
  readonly check: (value: never, checker: GeneralChecker) => void;
  /** Each with a space before it: ` id="a" lang="en"`. */
  readonly write: (value: never) => string;
  /** Their texts by expanded name: wanted where type alternatives test them. */
  readonly values?: (value: never) => AttributeValues;
}

/** An element declaration as generated code hands it to the runtime. */
export interface ElementHandle {
  readonly name: string;
  /** Namespace name; empty string for none. */
  readonly namespace: string;
  /** Name with the prefix it is written with. */
  readonly qualifiedName: string;
  readonly type: () => TypeHandle;
  readonly abstract?: true;
  /** Refers to something that the schema does not have: no element is valid by it. */
  readonly incomplete?: true;
  readonly nillable?: true;
  /** {disallowed substitutions} as far as they concern xsi:type. */
  readonly block?: readonly ("extension" | "restriction")[];
  readonly default?: ConstraintText;
  readonly fixed?: ConstraintText;
  /**
   * XSD 1.0: the canonical literal of the default or fixed value, if it is another one. It is what an empty element holds
   * whose type is that of xsi:type: https://www.w3.org/TR/xmlschema-1/#cvc-elt, clause 5.1.1
   */
  readonly canonical?: string;
  /** Type alternatives: the first whose test holds of the attributes gives the type. */
  readonly alternatives?: readonly TypeAlternative[];
  /** Reads the element for what watches its content from beginning to end: identity constraints. */
  readonly watch?: (reader: GeneralReader, read: () => unknown) => unknown;
  /** Reads the element where it is plain: see {@link PlainReader}. */
  readonly plain?: PlainReader<unknown>;
  readonly schemaLocation: string;
  /** The contract's code for bad values, and for the element's absence or excess. */
  readonly rule?: string;
}

export interface TypeAlternative {
  /** Absent for the default alternative. */
  readonly test?: (attributes: AttributeValues) => boolean;
  readonly type: () => TypeHandle;
}

/** A wildcard as generated code hands it to the runtime. */
export interface WildcardHandle {
  readonly wildcard: true;
  readonly variety: "any" | "enumeration" | "not";
  /** The empty string stands for no namespace. */
  readonly namespaces: readonly string[];
  /** `##defined`, `##definedSibling`, or `{namespace}local`. */
  readonly disallowedNames?: readonly string[];
  readonly processContents: "skip" | "lax" | "strict";
  /** XSD 1.0, of attributes: the type declares one that is an ID, so the wildcard admits none. */
  readonly besideID?: true;
}

/** What a message's schema declares globally: where xsi:type and wildcards look. Keys are `{namespace}local`. */
export interface Registry extends SchemaFacts {
  readonly types: Readonly<Record<string, () => TypeHandle>>;
  readonly elements: Readonly<Record<string, () => ElementHandle>>;
  readonly attributes: Readonly<Record<string, () => AttributeHandle>>;
  /** Which elements a document may begin with, `{namespace}local`; any if absent. */
  readonly roots?: readonly string[];
}

/** A reader of documents that may choose from a registry. */
export type GeneralReader = Reader<Registry>;

/** A checker of objects that may choose from a registry. */
export type GeneralChecker = Checker<Registry>;

/** A global attribute declaration. */
export interface AttributeHandle {
  readonly name: string;
  readonly namespace: string;
  /** Refers to something that the schema does not have: no attribute is valid by it. */
  readonly incomplete?: true;
  /** XSD 1.0: its type is ID, and of such an element has one at most. */
  readonly isID?: true;
  readonly datatype: () => MemberDatatype;
  readonly fixed?: ConstraintText;
  readonly schemaLocation: string;
}

/** Content that is kept as a list of items in document order: mixed, repeated groups, substitution groups, wildcards between elements. */
export interface ItemsContent {
  readonly type: string;
  readonly schemaLocation: string;
  readonly mixed: boolean;
  /** Elements and wildcards; a model's symbols are indexes into it. */
  readonly symbols: () => readonly (ElementHandle | WildcardHandle)[];
  readonly model: ItemsModel;
  /** No items are kept: nobody wants the value, and no rule asks for it. */
  readonly discards?: true;
  readonly openContent?: { readonly mode: "interleave" | "suffix"; readonly wildcard: WildcardHandle };
}

/** Which order and numbers of items there may be. */
export type ItemsModel = AutomatonModel | AllModel | ({ readonly kind: "counting" } & CountingModel);

/** A deterministic automaton over the symbols; state 0 is the start. */
export interface AutomatonModel {
  readonly kind: "automaton";
  /** For each state, pairs of symbol index and next state. Elements come before wildcards. */
  readonly transitions: readonly (readonly number[])[];
  readonly accepting: readonly boolean[];
}

/** Members in any order: for each symbol its member, for each member its occurrence. Substitutes share a member. */
export interface AllModel {
  readonly kind: "all";
  readonly memberOf: readonly number[];
  readonly minOccurs: readonly number[];
  readonly maxOccurs: readonly number[];
  /** The whole group may be left out. */
  readonly optional: boolean;
}
