import type { FileReport } from "../report/report.ts";
import type { CachedDocument } from "./cache.ts";
import type { PreparedSchema } from "./prepared-schema.ts";

/** What compiling gives: the schema with every document that was asked for, or what is wrong with them. */
export type CompiledSchema =
  | { readonly ok: true; readonly schema: PreparedSchema; readonly documents: readonly CachedDocument[] }
  | { readonly ok: false; readonly reports: readonly FileReport[] };
