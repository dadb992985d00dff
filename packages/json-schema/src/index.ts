export type { Location } from "./components/location.ts";
export type * from "./components/schema.ts";
export type { SchemaIssue } from "./components/schema-issue.ts";
export { reachableSchemas, subschemas } from "./components/walk.ts";
export type { Version } from "./documents/dialects.ts";
export type { LoadOptions } from "./documents/load.ts";
export type { Resolver } from "./documents/resolver.ts";
export { type LoadedSchema, loadJsonSchema } from "./load-json-schema.ts";
