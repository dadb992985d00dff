import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isIdentifier } from "../../../generator/src/code/code.ts";
import { compile, contractOf, filesOf, type WrittenPackage, writePackage } from "../support/contract-package.ts";

const FOLDER = fileURLToPath(new URL("./fixtures", import.meta.url));
const UPDATE = process.env["UPDATE"] === "1";

/**
 * A folder a construct, of which docs/mapping.md is made: a schema, the types made of it, a document, and its value as
 * one of these types. UPDATE=1 rewrites types and values.
 */
const constructs = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const read = (construct: string, file: string): string => readFileSync(`${FOLDER}/${construct}/${file}`, "utf8");
const compiled = (construct: string) =>
  filesOf(compile(contractOf({ name: construct }), { "schema.xsd": read(construct, "schema.xsd") }));

function hold(construct: string, file: string, text: string): void {
  const path = `${FOLDER}/${construct}/${file}`;
  if (UPDATE) writeFileSync(path, text);
  expect(text).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
}

/** What the tests use of a generated package. */
interface MessagePackage {
  parseMessage(input: string): unknown;
  writeMessage(value: unknown): string;
  validateMessage(value: unknown): { readonly issues: readonly unknown[] };
  toJsonMessage(value: unknown): unknown;
  fromJsonMessage(json: unknown): unknown;
}

describe("the types of each construct", () => {
  it.each(constructs)("%s", (construct) => {
    const types = compiled(construct).find((file) => file.path === "src/types/schema.ts")?.text ?? "";
    hold(construct, "expected.ts", types);
  });
});

describe("packages of all constructs", () => {
  let written: WrittenPackage;
  beforeAll(() => {
    const files = constructs.flatMap((construct) =>
      compiled(construct).map(({ path, text }) => ({ path: path.replace(/^src\//, `src/${construct}/`), text })),
    );
    written = writePackage(files);
  });
  afterAll(() => written.remove());

  it("are accepted by the strictest compiler", () => {
    expect(written.typeCheck()).toBe("");
  });

  it.each(constructs)("read, check and write the document of %s", async (construct) => {
    const one = (await written.load(`src/${construct}/index.ts`)) as unknown as MessagePackage;
    const value = one.parseMessage(read(construct, "document.xml"));
    // A root of a named type is of that type, whatever its message is called.
    const type = /<xs:element name="root" type="(\w+)"/.exec(read(construct, "schema.xsd"))?.[1] ?? "Message";
    hold(
      construct,
      "value.ts",
      `import type { ${type} } from "./expected.ts";\n\nexport const message: ${type} = ${literal(value)};\n`,
    );
    expect(one.validateMessage(value).issues).toEqual([]);
    expect(one.parseMessage(one.writeMessage(value))).toEqual(value);
    expect(one.fromJsonMessage(JSON.parse(JSON.stringify(one.toJsonMessage(value))))).toMatchObject({ value });
  });
});

/** A value as a person would write it. */
function literal(value: unknown, depth = 0): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((one) => literal(one, depth + 1))
    : Object.entries(value).map(
        ([name, one]) => `${isIdentifier(name) ? name : JSON.stringify(name)}: ${literal(one, depth + 1)}`,
      );
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (items.length === 0) return `${open}${close}`;
  const line = isList ? `[${items.join(", ")}]` : `{ ${items.join(", ")} }`;
  if (!line.includes("\n") && line.length <= 70 && (isList || depth > 0)) return line;
  const pad = "  ".repeat(depth + 1);
  return `${open}\n${items.map((item) => `${pad}${item},\n`).join("")}${"  ".repeat(depth)}${close}`;
}
