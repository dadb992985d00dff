export type * from "./components/index.ts";
export { compileContentModel } from "./content/compile-content-model.ts";
export { compileCountingModel, type Scale } from "./content/compile-counting-model.ts";
export {
  type AllContentModel,
  type AllMember,
  type AutomatonContentModel,
  type ContentModel,
  type CountingContentModel,
  type EmptyContentModel,
  expectedSymbols,
  nextState,
  type UnsupportedContentModel,
} from "./content/content-model.ts";
export { printContentModel, printState } from "./content/print.ts";
export { type SubstitutionGroups, substitutionGroups } from "./content/substitution-groups.ts";
export { allowsName, allowsNamespace } from "./content/wildcards.ts";
export { canonicalLiteral } from "./datatypes/canonical.ts";
export {
  findSchemaLocations,
  type SchemaLocationOptions,
  type SchemaLocations,
} from "./documents/find-schema-locations.ts";
export { expandedName } from "./documents/names.ts";
export type { Resolver } from "./documents/resolver.ts";
export type { SchemaLocationHint } from "./documents/schema-loc.ts";
export type { InstanceInput, InstancePieces } from "./documents/searched-instance.ts";
export { type DowngradedSchema, downgradeSchema, type Loss, type LossKind } from "./downgrade/index.ts";
export { type LoadedAs, VERSION_WARNING, type VersionChoice } from "./load-as-meant.ts";
export {
  createInstanceSchemaLoader,
  type FollowedHint,
  type InstanceOptions,
  type InstanceSchema,
  type InstanceSchemaLoader,
  type InstanceSchemaOptions,
  loadInstanceSchema,
} from "./load-instance-schema.ts";
export {
  type LoadSchemaOptions,
  type LoadSchemaResult,
  type LoadSchemasResult,
  loadSchema,
  loadSchemas,
} from "./load-schema.ts";
export * from "./patterns/index.ts";
export * from "./xpath/index.ts";
