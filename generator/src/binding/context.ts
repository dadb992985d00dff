import type {
  ElementDeclaration,
  Location,
  Schema,
  SchemaIssue,
  SubstitutionGroups,
  TypeDefinition,
} from "@schemawright/xsd";
import type { Contract } from "../contract/contract.ts";
import type { PackageManifest } from "../contract/manifest.ts";
import type { NameLock } from "../contract/name-lock.ts";

/** What every part of binding needs: the contract, places for people, and somewhere to say what is wrong. */
export interface BindingContext {
  readonly contract: Contract;
  /** `schema/sinch-mms/slide.xsd:31:9`. */
  place(location: Location): string;
  /** Module stem of a schema document: its path in the contract's folder, without extension. */
  moduleOf(document: string): string;
  report(issue: SchemaIssue): void;
  /** Version of XSD the schemas are read as. */
  readonly version: "1.0" | "1.1";
  /** What may stand for which head. */
  readonly groups: SubstitutionGroups;
  /**
   * Whether every rule about an instance is to be asked: children are read through their handles, and content that
   * only the item form assesses exactly is bound to it.
   */
  readonly general: boolean;
  /** Whether a type with a `contract:discriminator` becomes a union of the types derived from it. */
  readonly discriminates: boolean;
  /** Key by which a type is bound once. */
  keyOf(type: TypeDefinition): string;
  /** What documents may begin with, by expanded name; nothing if the contract has messages only. */
  readonly roots: ReadonlyMap<string, ElementDeclaration>;
  /** Packages that have namespaces of the schemas, by namespace name. */
  readonly packages: ReadonlyMap<string, PackageManifest>;
  /** Designators of all types, made when they are asked for. */
  designators(): ReadonlyMap<TypeDefinition, string>;
  /** Names that were given before. */
  readonly lock: NameLock;
  /** The name of a type from the one its schema suggests: in files that one, in memory one that nothing else has. */
  nameType(suggested: string): string;
}

/** The schemas of a contract, by the name its `contract.json` gives them. */
export type Schemas = ReadonlyMap<string, Schema>;

/** Key of a component across schemas that were loaded separately: two that share a document share its components. */
export function componentKey(location: Location): string {
  return `${location.document}:${location.offset}`;
}

/** Reports something that the recommendation allows and this generator cannot bind yet: never silently ignored. */
export function notSupported(context: BindingContext, location: Location, what: string, instead: string): void {
  context.report({
    code: "not-supported",
    severity: "error",
    message: `${what} cannot be bound to TypeScript yet. ${instead}`,
    location,
    length: 1,
    params: { what },
  });
}
