import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadSchema, type Resolver, type Schema } from "@schemawright/xsd";
import { fileResolver } from "./files/file-resolver.ts";
import { slashed } from "./files/paths.ts";
import type { FileReport } from "./report/report.ts";
import { reportedByFile } from "./report/schema-issues.ts";
import { UseError } from "./use-error.ts";

/** A schema from files, with what is wrong with it; `schema` is `undefined` if something is. */
export interface SchemaFile {
  readonly schema: Schema | undefined;
  readonly reports: readonly FileReport[];
}

/** The location of a schema document that a user names. @throws UseError if there is no such file */
export function schemaLocation(path: string): string {
  const location = slashed(resolve(path));
  try {
    readFileSync(location);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = { ENOENT: "there is no such file", EISDIR: "this is a folder; a schema document is wanted" };
    throw new UseError(`${path}: ${reason[code as keyof typeof reason] ?? message}`);
  }
  return location;
}

/** Loads the schema of a file. @throws UseError if there is no such file */
export function loadSchemaFile(path: string, version: "1.0" | "1.1", resolver: Resolver = fileResolver()): SchemaFile {
  const location = schemaLocation(path);
  const texts = new Map<string, string | undefined>();
  const { schema, issues } = loadSchema(location, {
    version,
    resolver: {
      read(one) {
        const text = resolver.read(one);
        texts.set(one, text);
        return text;
      },
      resolve: (reference, base) => resolver.resolve(reference, base),
    },
  });
  return { schema, reports: reportedByFile(issues, texts) };
}
