import type { AttributeDeclaration } from "./attribute.ts";
import type { AttributeGroupDefinition } from "./attribute-group-definition.ts";
import type { ComplexTypeDefinition, TypeDefinition } from "./complex-type-definition.ts";
import type { ElementDeclaration } from "./element-declaration.ts";
import type { IdentityConstraintDefinition } from "./identity-constraint-definition.ts";
import type { NotationDeclaration } from "./notation-declaration.ts";
import type { ModelGroup } from "./particle.ts";
import type { SimpleTypeDefinition } from "./simple-type-definition.ts";

/**
 * https://www.w3.org/TR/xmlschema11-1/#Schemas — the components that its entry documents reach through include and
 * import. Symbol spaces are maps keyed by expanded name: `{namespace}local`.
 */
export interface Schema {
  readonly kind: "schema";
  /** Location of the entry document, the first one if an instance named several; empty string if there is none. */
  readonly document: string;
  /** Locations of all entry documents. */
  readonly entries: readonly string[];
  /** Target namespace of the entry document; empty string for none. */
  readonly targetNamespace: string;
  /** Every document that was read, entry first, with its text: what code frames and the 1.0 form are made from. */
  readonly documents: readonly { readonly location: string; readonly text: string }[];
  /** Prefixes the entry document declares, for writing: prefix to namespace name. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly typeDefinitions: ReadonlyMap<string, TypeDefinition>;
  readonly elementDeclarations: ReadonlyMap<string, ElementDeclaration>;
  readonly attributeDeclarations: ReadonlyMap<string, AttributeDeclaration>;
  readonly attributeGroupDefinitions: ReadonlyMap<string, AttributeGroupDefinition>;
  readonly modelGroupDefinitions: ReadonlyMap<string, ModelGroup>;
  readonly notationDeclarations: ReadonlyMap<string, NotationDeclaration>;
  readonly identityConstraintDefinitions: ReadonlyMap<string, IdentityConstraintDefinition>;
}

export type { ComplexTypeDefinition, SimpleTypeDefinition };
