export type * from "./binding/model.ts";
export type { InstanceCompileOptions } from "./compile-instance.ts";
export type { Contract, ContractDispatcher, ContractJsonSchema, ContractMessage } from "./contract/contract.ts";
export { type ContractNames, type ContractOfSchema, contractOfSchema } from "./contract/contract-of-schema.ts";
export type { FoundPackage, PackageHost } from "./contract/find-packages.ts";
export { importedPackages, MANIFEST_FILE } from "./contract/manifest.ts";
export { type NameLock, readLock, writeLock } from "./contract/name-lock.ts";
export { ContractError, readContract } from "./contract/read-contract.ts";
export { type ReadTemplate, TemplateError } from "./emit/frames.ts";
export { JsonSchemaError } from "./emit/json-validators.ts";
export type { EmittedFile } from "./emit/package.ts";
export {
  type CompileOptions,
  type CompileResult,
  compileSchema,
  type PrintOptions,
  type PrintResult,
  printSchema,
} from "./evaluate.ts";
export {
  type EvaluateScript,
  evaluateDoors,
  evaluatePrinted,
  type PrintedSchema,
  type ReadDocument,
  type ValidatePieces,
} from "./evaluate-printed.ts";
export { type GenerateInput, type GenerateResult, generate } from "./generate.ts";
export { type CompiledJsonSchema, compileJsonSchema, type JsonCompileOptions } from "./json/compile-json-schema.ts";
export { type ComparedForms, compareMessageForms } from "./json/forms/message-forms.ts";
export { type KeptStages, keepStages } from "./kept-stages.ts";
export { compareFiles, type Difference } from "./project/compare.ts";
export {
  createInstanceReader,
  type InstanceReader,
  type InstanceReading,
} from "./read-instance.ts";
export { createJsonSchemaSampler, type JsonSchemaSampler } from "./sample-json-schema.ts";
export { createSchemaSampler, type SchemaSampler } from "./sample-schema.ts";
export {
  createInstanceValidator,
  type InstanceValidation,
  type InstanceValidationOptions,
  type InstanceValidator,
} from "./validate-instance.ts";
