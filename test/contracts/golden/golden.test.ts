import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile, contractOf, filesOf, writePackage } from "../support/contract-package.ts";

const FOLDER = fileURLToPath(new URL("./fixtures", import.meta.url));

/** A folder a construct, to be read as a manual: a schema, and the types made of it. UPDATE=1 rewrites them. */
const constructs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe("the types of each construct", () => {
  it.each(constructs)("%s", (construct) => {
    const schema = readFileSync(`${FOLDER}/${construct}/schema.xsd`, "utf8");
    const files = filesOf(compile(contractOf({ name: construct }), { "schema.xsd": schema }));
    const types = files.find((file) => file.path === "src/types/schema.ts")?.text ?? "";
    const expected = `${FOLDER}/${construct}/expected.ts`;
    if (process.env["UPDATE"] === "1") writeFileSync(expected, types);
    expect(types).toBe(readFileSync(expected, "utf8"));
  });

  it("belong to packages that the strictest compiler accepts", () => {
    const files = constructs.flatMap((construct) => {
      const schema = readFileSync(`${FOLDER}/${construct}/schema.xsd`, "utf8");
      return filesOf(compile(contractOf(), { "schema.xsd": schema })).map(({ path, text }) => ({
        path: path.replace(/^src\//, `src/${construct}/`),
        text,
      }));
    });
    const written = writePackage(files);
    try {
      expect(written.typeCheck()).toBe("");
    } finally {
      written.remove();
    }
  });
});
