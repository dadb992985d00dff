import type { Binding, EmittedFile } from "@schemawright/generator";
import type { Schema } from "@schemawright/xsd";
import type { ContractFolder } from "../contracts.ts";

/** A contract under examination: its folder, and what it compiles to now. */
export interface Subject {
  readonly contract: ContractFolder;
  readonly files: readonly EmittedFile[];
  readonly binding: Binding;
  /** Schemas by the name the contract gives their entry document. */
  readonly schemas: ReadonlyMap<string, Schema>;
}
