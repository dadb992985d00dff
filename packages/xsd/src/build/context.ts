import type {
  AttributeDeclaration,
  AttributeUse,
  ComplexTypeDefinition,
  ElementDeclaration,
  IdentityConstraintDefinition,
  Location,
  ModelGroup,
  SimpleTypeDefinition,
  TypeDefinition,
  Wildcard,
} from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import type { Report } from "../documents/report.ts";
import type { SchemaAttribute, SchemaElement } from "../documents/schema-element.ts";

export type { SymbolSpace } from "../documents/symbol-spaces.ts";

/** A component while it is being built; it leaves the build as read-only data. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** What all components have. */
export interface Located {
  readonly location: Location;
}

/** A top-level definition or declaration of a schema document. */
export interface Definition {
  readonly element: SchemaElement;
  readonly document: LoadedDocument;
}

/** An attribute group definition: its uses and its wildcard. */
export interface AttributeGroup {
  readonly attributeUses: readonly AttributeUse[];
  readonly attributeWildcard: Wildcard | undefined;
}

/**
 * What building one component needs of the rest. Look-ups return at once with a component that may be completed
 * later, so that components may refer to each other in circles; who needs the insides of one calls `complete` first.
 */
export interface Build {
  readonly version: "1.0" | "1.1";
  readonly report: Report;
  readonly anyType: ComplexTypeDefinition;
  readonly anySimpleType: SimpleTypeDefinition;
  /** Components that stand for something that was not found or is broken; nothing is reported about them. */
  readonly standIns: Set<object>;
  /** Puts off the filling in of a component. */
  readonly later: (component: Located, fill: () => void) => void;
  /** Fills a component in now. False if that is already going on, which means a circular definition. */
  readonly complete: (component: Located) => boolean;
  readonly type: (document: LoadedDocument, reference: SchemaAttribute, inScope: SchemaElement) => TypeDefinition;
  /**
   * The type that a declaration names. In 1.0 that of a global one which nothing refers to may be missing: it is a
   * warning then, the declaration is incomplete, and nothing is valid by it.
   *
   * https://www.w3.org/TR/xmlschema-1/#conformance-missing lets any reference fail and has a property absent then, so
   * that only what is assessed by it is invalid (cvc-elt and cvc-attribute, clause 1). But src-resolve, and with it the
   * W3C suite, makes an error of a reference that a definition, a local declaration or an identity constraint needs.
   * So the section is followed for what neither is: declarations that are there for documents to name.
   */
  readonly typeOfDeclaration: (
    document: LoadedDocument,
    reference: SchemaAttribute,
    inScope: SchemaElement,
    owner: Draft<ElementDeclaration> | Draft<AttributeDeclaration>,
  ) => TypeDefinition;
  /** With the member as `owner` for heads of substitution groups, of which the same is true. */
  readonly element: (
    document: LoadedDocument,
    reference: SchemaAttribute,
    inScope: SchemaElement,
    owner?: Draft<ElementDeclaration>,
  ) => readonly ElementDeclaration[];
  readonly attribute: (
    document: LoadedDocument,
    reference: SchemaAttribute,
    inScope: SchemaElement,
  ) => AttributeDeclaration;
  readonly group: (
    document: LoadedDocument,
    reference: SchemaAttribute,
    inScope: SchemaElement,
  ) => ModelGroup | undefined;
  readonly attributeGroup: (
    document: LoadedDocument,
    reference: SchemaAttribute,
    inScope: SchemaElement,
  ) => AttributeGroup | undefined;
  readonly identityConstraint: (
    document: LoadedDocument,
    reference: SchemaAttribute,
    inScope: SchemaElement,
  ) => IdentityConstraintDefinition | undefined;
  /** The component of the identity constraint that is written there. */
  readonly ownIdentityConstraint: (
    document: LoadedDocument,
    element: SchemaElement,
  ) => IdentityConstraintDefinition | undefined;
  readonly anonymousType: (document: LoadedDocument, element: SchemaElement) => TypeDefinition;
}
