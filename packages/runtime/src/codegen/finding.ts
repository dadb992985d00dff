import type { IssueParams, Severity } from "../issues/issue.ts";

/**
 * What a generated module knows, before any document is read, about one way in which a document can be wrong: the
 * constant part of an issue.
 */
export interface Finding {
  /** The recommendation's name of the constraint. */
  readonly code: string;
  /** The contract's own code. */
  readonly rule?: string;
  /** Default: `error`. */
  readonly severity?: Severity;
  /** Where the schema says so. */
  readonly schemaLocation?: string;
  readonly params?: IssueParams;
  /** The sentence the schema's author wrote for this fault; the catalogue's is used without one. */
  readonly message?: string;
  /** Of a value of another type: what it would be as the JSON form of one of this; `undefined` if it is none. */
  readonly ofJson?: (json: unknown) => unknown;
  /** What is said, with holes for {@link params}, if the catalogue does not have the words of {@link code}. */
  readonly words?: string;
  /** This says why children below are missing too, which is then not said again. */
  readonly covers?: "missing";
  /** Report at the parent of the place at hand. */
  readonly atParent?: true;
  /** Report at this child of the place at hand: XML name and property name. */
  readonly atChild?: { readonly name: string; readonly property: string };
}

/** Where something stands: what an issue needs to say so later. */
export interface Location {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly schemaLocation?: string;
  readonly offset?: number;
}

/** The IDs of a document or object, and what refers to them. */
export interface IdentifierTable {
  /** @returns whether the ID names no other element already */
  identify(id: string, owner: number): boolean;
  refer(id: string, location: () => Location): void;
  /** Reports what can be said once everything was seen. */
  finish(place: IdentifiedPlace): void;
}

/** A place in a document or object, as far as IDs need it. */
export interface IdentifiedPlace {
  /** Made by the first value that is an ID or refers to one: who has none does without. */
  identifiers: IdentifierTable | undefined;
  /** The version of XSD that the schema is read as. */
  readonly version: "1.0" | "1.1";
  add(finding: Finding, params: IssueParams | undefined, rule: string | undefined, offset: number | undefined): void;
  addAt(at: Location, finding: Finding, params: IssueParams, offset: number | undefined): void;
  atHand(): Location;
  declarationOf(finding: Finding): { readonly schemaLocation?: string };
}

/**
 * What an ID or a reference to one does to the place at hand.
 * @param owner tells the elements apart that the ID could name; absent where that one is not in the document
 */
export type Identification = (place: IdentifiedPlace, owner: number | undefined) => void;

/** A place that findings are reported to: a reader at its position in a document, or a checker at its place in an object. */
export interface Site {
  /**
   * Reports a finding here.
   * @param params what is known only now, such as the offending value
   * @param rule the contract's code to use if the finding itself has none: that of the element at hand
   */
  report(finding: Finding, params?: IssueParams, rule?: string): void;
  /** The namespace a prefix is bound to here; the empty prefix is the default namespace. */
  resolvePrefix?(prefix: string): string | undefined;
  /** Whether the schema declares a notation, `{namespace}local`. */
  isNotation?(name: string): boolean;
  /** Notes an ID of the element at hand, or a reference to one. */
  identify?(identification: Identification): void;
  /** Does the document declare an unparsed entity of that name? Absent where there is no document. */
  isUnparsedEntity?(name: string): boolean;
  /** Whether a list may have so many items. If not, that is reported, and nothing counts any more. */
  admitsItems?(count: number): boolean;
}

/** One element or attribute of a complex type, as its reader and its checker see it. */
export interface Child {
  /** Local name in the document. */
  readonly name: string;
  /** Namespace name; absent for none. */
  readonly namespace?: string;
  /** Property of the typed object. */
  readonly property: string;
  /** Whether the property is an array, so that places in it carry an index. */
  readonly repeated: boolean;
  readonly minOccurs: number;
  /** `Infinity` for unbounded. */
  readonly maxOccurs: number;
  readonly missing: Finding;
  readonly excess: Finding;
}

/** The complex type that a reader or a checker is working on: what it needs to say what was wanted. */
export interface ContentFindings {
  /** Name of the type for people. */
  readonly type: string;
  /** Names of the children the type declares. */
  readonly names: readonly string[];
  readonly schemaLocation: string;
  /** Open content, or a wildcard: elements without a declaration are allowed by the schema. */
  readonly open: boolean;
}

/** What a type says of itself in findings about its attributes. */
export type AttributeFindings = Pick<ContentFindings, "type" | "schemaLocation">;
