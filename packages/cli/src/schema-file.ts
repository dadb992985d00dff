import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadSchemas, type Resolver, type Schema, VERSION_WARNING, type VersionChoice } from "@schemawright/xsd";
import { fileResolver } from "./files/file-resolver.ts";
import { slashed } from "./files/paths.ts";
import type { FileReport } from "./report/report.ts";
import { reportedByFile } from "./report/schema-issues.ts";
import { UseError } from "./use-error.ts";

/** A schema from files, with what is wrong with it; `schema` is `undefined` if something is. */
export interface SchemaFile {
  readonly schema: Schema | undefined;
  /** The version that it was read as. */
  readonly version: "1.0" | "1.1";
  readonly reports: readonly FileReport[];
  /** The part of them that everybody is told of, also where nothing is wrong: that nobody asked for the version. */
  readonly versionReports: readonly FileReport[];
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

/**
 * Loads the schema of a file.
 * @param choice the version that was asked for; absent: the one that its authors meant
 * @throws UseError if there is no such file
 */
export function loadSchemaFile(
  path: string,
  choice: VersionChoice = "meant",
  resolver: Resolver = fileResolver(),
): SchemaFile {
  const location = schemaLocation(path);
  const texts = new Map<string, string | undefined>();
  const { schemas, issues, version } = loadSchemas([location], {
    version: choice,
    resolver: {
      read(one) {
        const text = resolver.read(one);
        texts.set(one, text);
        return text;
      },
      resolve: (reference, base) => resolver.resolve(reference, base),
    },
  });
  const ofVersion = issues.filter(({ code }) => code === VERSION_WARNING);
  return {
    schema: schemas?.[0],
    version,
    reports: reportedByFile(issues, texts),
    versionReports: reportedByFile(ofVersion, texts),
  };
}
