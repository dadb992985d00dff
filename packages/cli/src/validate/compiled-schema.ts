import { readFileSync } from "node:fs";
import type { FileReport } from "../report/report.ts";
import { type CachedDocument, hashOf } from "./cache.ts";
import type { PreparedSchema } from "./prepared-schema.ts";

/** What compiling gives: the schema with every document that was asked for, or what is wrong with them. */
export type CompiledSchema =
  | { readonly ok: true; readonly schema: PreparedSchema; readonly documents: readonly CachedDocument[] }
  | { readonly ok: false; readonly reports: readonly FileReport[] };

/** A document as the cache has it. */
export function cachedDocument(path: string): CachedDocument {
  try {
    return { path, hash: hashOf(readFileSync(path)) };
  } catch {
    return { path, hash: undefined };
  }
}
