import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createProject, type Project } from "./project.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const VERSIONING = 'xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" vc:maxVersion="1.1"';
const schema = (
  mixed: string,
  attributes = "",
): string => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${attributes}>
  <xs:element name="number" type="n"/>
  <xs:complexType name="n"${mixed}><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType>
</xs:schema>
`;
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

let project: Project;
beforeAll(() => {
  project = createProject();
  project.write("older.xsd", schema(' mixed="true"'));
  project.write("both.xsd", schema(""));
  project.write("for-older.xsd", schema("", VERSIONING));
  project.write("good.xml", "<number>1</number>");
  project.write("bad.xml", "<number>x</number>");
  project.write("named.xml", `<number ${XSI} xsi:noNamespaceSchemaLocation="older.xsd">1</number>`);
  project.write("n.schema.json", '{ "type": "integer" }');
  project.write("n.json", "1");
});
afterAll(() => project.dispose());

/** The codes of issues in JSON lines, with their files. */
const codes = (output: string): readonly string[] =>
  output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .map(({ file, line, severity, code }) => `${file}:${line} ${severity} ${code}`);

/** So many documents that threads start. */
const MANY = Array.from({ length: 20_000 }, () => "good.xml");

const WARNING = "older.xsd:3 warning xsd-version";
const REFUSED = "older.xsd:3 error src-ct.1";
const WRONG = "bad.xml:1 error cvc-datatype-valid.1.2.1";

describe("validate, by a schema that is right by XSD 1.0 alone", () => {
  test.each([
    ["says that it is read as 1.0", ["good.xml"], 0, [WARNING]],
    ["says so again where it was compiled earlier", ["good.xml"], 0, [WARNING]],
    ["goes on", ["bad.xml"], 1, [WARNING, WRONG]],
    ["is told that 1.0 is meant", ["bad.xml", "--xsd-version", "1.0"], 1, [WRONG]],
    ["is told that 1.1 is meant", ["good.xml", "--xsd-version", "1.1"], 2, [REFUSED]],
    ["says it in threads", ["bad.xml", ...MANY, "-j", "2"], 1, [WARNING, WRONG]],
    ["counts it as errors are", ["good.xml", "--rule", "xsd-version=error"], 1, ["older.xsd:3 error xsd-version"]],
    ["leaves it out", ["good.xml", "--severity", "error"], 0, []],
    ["takes what 1.1 takes as well without a word", ["bad.xml", "-s", "both.xsd"], 1, [WARNING, WRONG]],
  ])("%s", async (_, argv, code, found) => {
    const run = await project.run(["validate", "-s", "older.xsd", ...argv, "-f", "jsonl"]);
    expect({ code: run.code, found: codes(run.output) }).toEqual({ code, found });
  });

  test("counts documents only", async () => {
    const { output } = await project.run(["validate", "-s", "older.xsd", "good.xml"]);
    expect(output).toMatch(/^older\.xsd:3:\d+ warning xsd-version\n.*none of XSD 1\.1: .*\n {2}3 \| .*mixed/);
    expect(output).toMatch(/\n1 file in .*, 1 warning, no errors\.\n$/);
  });

  test("answers documents of a stream on standard output, and says it beside that", async () => {
    const run = await project.run(["validate", "-s", "older.xsd", "--pipe", "lines"], {
      input: "<number>1</number>\n",
    });
    expect({ code: run.code, output: run.output }).toEqual({ code: 0, output: '{"ok":true}\n' });
    expect(run.errors).toContain("older.xsd:3:28 warning xsd-version");
  });

  test.each([
    ["says it of a document that names the schema", [], 0, "named.xml:undefined warning xsd-version"],
    ["is told that 1.1 is meant", ["--xsd-version", "1.1"], 1, "named.xml:1 warning schema-loc.3"],
  ])("%s", async (_, argv, code, first) => {
    const run = await project.run(["validate", "named.xml", ...argv, "-f", "jsonl"]);
    expect({ code: run.code, first: codes(run.output)[0] }).toEqual({ code, first });
  });
});

describe("other commands", () => {
  test.each([
    ["inspect", ["inspect", "older.xsd"], "element number  older.xsd:2:3"],
    ["sample", ["sample", "older.xsd"], "<number>"],
  ])("%s prints what it is asked for, and says it beside that", async (_, argv, words) => {
    const run = await project.run(argv);
    expect(run).toMatchObject({ code: 0, output: expect.stringContaining(words) });
    expect(run.errors).toMatch(/^older\.xsd:3:\d+ warning xsd-version/);
    const refused = await project.run([...argv, "--xsd-version", "1.1"]);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("error src-ct.1") });
    expect(await project.run([...argv, "--xsd-version", "1.0"])).toMatchObject({ code: 0, errors: "" });
  });

  test.each([
    ["what is right by 1.0 alone, and says it", "older.xsd", 'mixed="true"', [WARNING]],
    ["what is made for 1.0 alone", "for-older.xsd", '<xs:element name="number"', []],
  ])("downgrade writes %s", async (_, file, words, found) => {
    const run = await project.run(["downgrade", file, "-o", "legacy", "-f", "jsonl"]);
    expect({ code: run.code, found: codes(run.output) }).toEqual({ code: 0, found });
    expect(project.read(`legacy/${file}`)).toContain(words);
    const leftOut = await project.run(["downgrade", file, "-o", "legacy", "-f", "jsonl", "--severity", "error"]);
    expect(leftOut).toMatchObject({ code: 0, output: "" });
  });

  test("bundle says it in its report", async () => {
    const run = await project.run(["bundle", "older.xsd", "-o", "all"]);
    expect(run).toMatchObject({ code: 0, output: expect.stringContaining(" warning xsd-version") });
  });
});

describe("a JSON Schema has no version of XML Schema", () => {
  const commands = [
    ["validate", ["-s", "n.schema.json", "n.json"]],
    ["sample", ["n.schema.json"]],
  ] as const;

  test.each(commands)("%s", async (name, argv) => {
    expect(await project.run([name, ...argv, "--xsd-version", "1.0"])).toEqual({
      code: 2,
      output: "",
      errors: `${name}: --xsd-version 1.0: n.schema.json is a JSON Schema, which has no version of XML Schema; leave the option out\n`,
    });
  });

  test.each(commands)("%s with a configuration that is for other schemas too", async (name, argv) => {
    project.write("c.json", JSON.stringify({ [name]: { xsdVersion: "1.0" } }));
    expect(await project.run([name, ...argv, "--config", "c.json"])).toMatchObject({ code: 0, errors: "" });
  });
});
