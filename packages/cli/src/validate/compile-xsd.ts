import { printSchema } from "@schemawright/generator/evaluate";
import { loadSchemas, type Resolver, VERSION_WARNING, type VersionChoice } from "@schemawright/xsd";
import { fileResolver } from "../files/file-resolver.ts";
import { reportedByFile } from "../report/schema-issues.ts";
import { cachedDocument } from "./cache.ts";
import type { CompiledSchema } from "./compiled-schema.ts";

/**
 * Loads and compiles schema documents. Warnings come with errors only: a schema that works is not talked about, unless it
 * is of a version that nobody asked for.
 */
export function compileXsd(paths: readonly string[], choice: VersionChoice): CompiledSchema {
  const asked = new Map<string, string | undefined>();
  const resolver = remember(fileResolver(), asked);
  const { schemas, issues, version } = loadSchemas(paths, { resolver, version: choice });
  if (schemas === undefined) return { ok: false, reports: reportedByFile(issues, asked) };
  const result = printSchema(schemas, { version, discards: true });
  if (!result.ok) return { ok: false, reports: reportedByFile([...issues, ...result.issues], asked) };
  const documents = [...asked.keys()].map(cachedDocument);
  const warnings = issues.filter(({ code }) => code === VERSION_WARNING);
  return { ok: true, schema: { language: "xml", printed: result.printed, warnings }, documents };
}

function remember(resolver: Resolver, asked: Map<string, string | undefined>): Resolver {
  return {
    read(location) {
      const text = resolver.read(location);
      asked.set(location, text);
      return text;
    },
    resolve: (reference, base) => resolver.resolve(reference, base),
  };
}
