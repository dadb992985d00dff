import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Result } from "@schemawright/runtime";
import { describe, expect, it } from "vitest";
import { type EmittedFile, type GenerateResult, readContract } from "../../../generator/src/index.ts";
import { compile, filesOf, writePackage } from "../support/contract-package.ts";

const FOLDER = fileURLToPath(new URL("./fixtures", import.meta.url));

/**
 * A folder a construct, to be read as a manual: a schema, the types made of it, and values with the issues that they
 * have. UPDATE=1 rewrites the types.
 */
const constructs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Compiles a contract whose only message is authored in JSON Schema. */
function compileConstruct(construct: string): GenerateResult {
  const files = readdirSync(`${FOLDER}/${construct}`).filter((name) => name.endsWith(".json"));
  const documents = Object.fromEntries(
    files.map((name) => [name, readFileSync(`${FOLDER}/${construct}/${name}`, "utf8")]),
  );
  const text = {
    name: construct,
    package: "@example/one",
    version: "0.1.0",
    description: "One message.",
    messages: [],
  };
  const json = [{ name: "Root", schema: "schema.json" }];
  return compile(readContract(JSON.stringify({ ...text, json }), "contract.json"), documents);
}

function typesOf(files: readonly EmittedFile[]): string {
  return files
    .filter(({ path }) => path.startsWith("src/json-types/"))
    .map(({ path, text }) => `// ${path}\n${text}`)
    .join("\n");
}

describe("the types of each construct of JSON Schema", () => {
  it.each(constructs)("%s", (construct) => {
    const types = typesOf(filesOf(compileConstruct(construct)));
    const expected = `${FOLDER}/${construct}/expected.ts`;
    if (process.env["UPDATE"] === "1") writeFileSync(expected, types);
    expect(types).toBe(readFileSync(expected, "utf8"));
  });
});

interface Sample {
  readonly value: unknown;
  readonly issues: readonly string[];
}

describe("packages of each construct", () => {
  const written = writePackage(
    constructs.flatMap((construct) =>
      filesOf(compileConstruct(construct)).map(({ path, text }) => ({
        path: path.replace(/^src\//, `src/${construct}/`),
        text,
      })),
    ),
  );

  it("are accepted by the strictest compiler", () => {
    expect(written.typeCheck()).toBe("");
  });

  it.each(constructs)("%s", async (construct) => {
    const { readRoot } = (await written.load(`src/${construct}/index.ts`)) as {
      readonly readRoot: (text: string) => Result<unknown>;
    };
    const file = `${FOLDER}/${construct}/values.json`;
    expect(existsSync(file)).toBe(true);
    for (const { value, issues } of JSON.parse(readFileSync(file, "utf8")) as readonly Sample[]) {
      const result = readRoot(JSON.stringify(value));
      expect(result.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(issues);
      expect(result.ok).toBe(issues.length === 0);
    }
  });
});
