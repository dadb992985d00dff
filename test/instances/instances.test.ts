import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { createInstanceReader } from "@schemawright/generator";
import type { ReadOptions } from "@schemawright/runtime";
import type { Resolver } from "@schemawright/xsd";
import { describe, expect, it } from "vitest";

/** What `expected.json` says of an instance. */
interface Expected {
  /** Entry document of the schema that is given besides; none if absent. */
  readonly given?: string;
  /** Version of XSD; 1.1 if absent. */
  readonly version?: "1.0" | "1.1";
  readonly options?: ReadOptions;
  readonly valid: boolean;
  /** Namespace, location and outcome of each hint. */
  readonly hints: readonly string[];
  /** Issues with hints and schema documents, with whole sentences: those about hints have their words here. */
  readonly schemaIssues: readonly string[];
  /** Issues with the instance; absent if it cannot be read. */
  readonly issues?: readonly string[];
}

const fixtures = new URL("fixtures/", import.meta.url);

describe("an instance and the schema documents that it names", () => {
  it.each(readdirSync(fixtures).sort())("%s", (name) => {
    const folder = new URL(`${name}/`, fixtures);
    const expected: Expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));
    const { given, version = "1.1", options } = expected;
    const reads: string[] = [];
    const resolver: Resolver = {
      read(location) {
        reads.push(location);
        try {
          return readFileSync(new URL(location, folder), "utf8");
        } catch {
          return undefined;
        }
      },
      resolve: (reference, base) => posix.join(posix.dirname(base), reference),
    };
    const read = createInstanceReader({ resolver, version, ...(given === undefined ? {} : { schema: given }) });
    const bytes = new Uint8Array(readFileSync(new URL("instance.xml", folder)));
    const { ok, result, schemaIssues, hints } = read(bytes, "instance.xml", options);
    expect({
      valid: ok,
      hints: hints.map(({ namespace, document, outcome }) => `${namespace} ${document} ${outcome}`.trim()),
      schemaIssues: schemaIssues.map(
        ({ severity, code, location: { document, line, column }, message }) =>
          `${document}:${line}:${column} ${severity} ${code} ${message}`,
      ),
      ...(result && {
        issues: result.issues.map(({ code, path, line, column }) => `${line}:${column} ${path} ${code}`),
      }),
    }).toEqual({
      valid: expected.valid,
      hints: expected.hints,
      schemaIssues: expected.schemaIssues,
      ...(expected.issues && { issues: expected.issues }),
    });
    for (const { document, outcome } of hints) if (outcome === "known") expect(reads).not.toContain(document);
    reads.length = 0;
    expect(read(bytes, "instance.xml", options)).toEqual({ ok, result, schemaIssues, hints });
    expect(reads).toEqual([]);
  });
});
