export type * from "./components/index.ts";
export { expandedName } from "./documents/names.ts";
export type { Resolver } from "./documents/resolver.ts";
export { type LoadSchemaOptions, type LoadSchemaResult, loadSchema } from "./load-schema.ts";
