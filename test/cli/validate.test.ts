import { mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { MAXIMUM_SIZE } from "../../packages/cli/src/validate/document.ts";
import { createProject, NUMBER_SCHEMA, type Project } from "./project.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

let project: Project;
beforeAll(() => {
  project = createProject();
  project.write("number.xsd", NUMBER_SCHEMA);
  project.write("good.xml", "<number>1</number>");
  project.write("bad.xml", "<numbers>\n  <number>one</number>\n</numbers>");
  project.write("docs/a.xml", "<number>1</number>");
  project.write("docs/deep/b.xml", "<number>x</number>");
  project.write("docs/notes.txt", "no document");
  project.write("docs/.hidden.xml", "no document");
});
afterAll(() => project.dispose());

const validate = (argv: readonly string[], options?: Parameters<Project["run"]>[1]) =>
  project.run(["validate", "--schema", "number.xsd", ...argv], options);

/** The files that issues are reported of, and their codes. */
function codes(output: string): readonly (readonly [file: string, code: string])[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .map(({ file, code }) => [file, code] as const);
}

const WRONG_VALUE = "cvc-datatype-valid.1.2.1";

describe("exit codes, and what is printed", () => {
  test("0: all valid", async () => {
    const { code, output, errors } = await validate(["good.xml"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/^1 file in .*, no errors\.\n$/);
    expect(await validate(["good.xml", "--quiet"])).toEqual({ code: 0, output: "", errors: "" });
  });

  test("1: findings, with place, source, expectation and the line of the schema", async () => {
    const { code, output } = await validate(["good.xml", "bad.xml", "--quiet"]);
    expect(code).toBe(1);
    expect(output).toBe(`bad.xml:2:11 error ${WRONG_VALUE}
  "one" is not a value of type "xs:int".
  2 |   <number>one</number>
    |           ^^^
  at /numbers/number[1]
  number.xsd:2:3  <xs:element name="number" type="xs:int"/>

`);
  });

  test.each([
    ["no documents", [], "name files"],
    ["no schema file", ["--schema", "nowhere.xsd", "good.xml"], "--schema nowhere.xsd: there is no such file"],
    ["an option that is none", ["--shema", "a", "good.xml"], "(Did you mean --schema?)"],
    ["a rule without a weight", ["--rule", "E1", "good.xml"], "--rule E1: expected a code and off, warning or error"],
    ["standard input twice", ["-", "--files-from", "-"], "standard input can be used once"],
    ["a filter with files", ["--pipe", "lines", "good.xml"], "it takes no files"],
    ["a filter with threads", ["--pipe", "lines", "--jobs", "2"], "start several processes"],
  ])("2: %s", async (_, argv, words) => {
    const { code, errors } = await validate(argv);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining(words) });
    expect(errors).not.toMatch(/^\s+at /m);
  });

  test("2: a broken schema, with its places", async () => {
    project.write("broken.xsd", NUMBER_SCHEMA.replace('type="xs:int"', 'type="xs:itn"'));
    const { code, output, errors } = await project.run(["validate", "--schema", "broken.xsd", "good.xml"]);
    expect({ code, errors }).toEqual({ code: 2, errors: "The schema is broken: no document was looked at.\n" });
    expect(output).toMatch(/^broken\.xsd:2:\d+ error src-resolve/);
  });
});

describe("where documents come from", () => {
  test.each([
    ["a folder", ["docs"], [["docs/deep/b.xml", WRONG_VALUE]]],
    ["a pattern", ["docs/**/*.xml"], [["docs/deep/b.xml", WRONG_VALUE]]],
    ["a folder without documents", ["empty"], [["empty", "folder-empty"]]],
    ["a file that is not there", ["god.xml"], [["god.xml", "file-missing"]]],
    ["a pattern that nothing matches", ["x*.xml"], [["x*.xml", "file-missing"]]],
  ])("%s", async (_, argv, found) => {
    mkdirSync(join(project.folder, "empty"), { recursive: true });
    const { code, output } = await validate([...argv, "-f", "jsonl"]);
    expect(codes(output)).toEqual(found);
    expect(code).toBe(found[0]?.[1] === WRONG_VALUE ? 1 : 2);
  });

  test("a name that is nearly right", async () => {
    expect((await validate(["god.xml"])).output).toContain("Did you mean good.xml?");
  });

  test("standard input", async () => {
    const { code, output } = await validate(["-", "-f", "jsonl"], { input: "<number>x</number>" });
    expect({ code, codes: codes(output) }).toEqual({ code: 1, codes: [["<standard input>", WRONG_VALUE]] });
  });

  test.each([
    ["lines", "good.xml\nbad.xml\r\n\n", []],
    ["zero bytes", "good.xml\0bad.xml", ["-0"]],
  ])("a list with %s", async (_, input, argv) => {
    const { output } = await validate(["--files-from", "-", ...argv, "-f", "jsonl"], { input });
    expect(codes(output)).toEqual([["bad.xml", WRONG_VALUE]]);
  });

  test("a compressed file, and archives of tar and zip", async () => {
    project.write("one.xml.gz", gzipSync("<number>x</number>"));
    const made = await project.shell(
      "tar cf all.tar docs && tar czf all.tar.gz docs && python3 -m zipfile -c all.zip docs",
    );
    expect(made.code, made.errors).toBe(0);
    const { code, output } = await validate(["one.xml.gz", "all.tar", "all.tar.gz", "all.zip", "-f", "jsonl"]);
    expect(codes(output).filter(([file]) => !file.includes(".hidden"))).toEqual([
      ["one.xml.gz!/one.xml", WRONG_VALUE],
      ["all.tar!/docs/deep/b.xml", WRONG_VALUE],
      ["all.tar.gz!/docs/deep/b.xml", WRONG_VALUE],
      ["all.zip!/docs/deep/b.xml", WRONG_VALUE],
    ]);
    expect(code).toBe(1);
  });

  test("many documents in threads: all of them, in order", async () => {
    const names = Array.from({ length: 600 }, (_, i) => `many/${String(i).padStart(3, "0")}.xml`);
    for (const [i, name] of names.entries()) project.write(name, `<number>${i % 97 === 0 ? "x" : i}</number>`);
    // Where there is little to do, no thread would start.
    const often = Array.from({ length: 40 }, () => "many");
    const alone = await validate([...often, "--jobs", "1", "--max-issues", "0", "-f", "jsonl"]);
    const together = await validate([...often, "--jobs", "3", "--max-issues", "0", "-f", "jsonl"]);
    const found = names.filter((_, i) => i % 97 === 0);
    expect(codes(alone.output).map(([file]) => file)).toEqual(often.flatMap(() => found));
    expect(together).toEqual(alone);
  });
});

describe("a file that is too large to be held", () => {
  const before = `<numbers>\n${"<number>1</number>\r\n".repeat(1_800_000)}`;

  test("is validated in pieces: issues have their lines, and other files come in their order", async () => {
    const text = `${before}<number>x</number>\n<number>é</number> <number>y</number>\n</numbers>`;
    project.write("large.xml", text);
    project.write("large-latin1.xml", Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, "latin1"));
    const files = ["large.xml", "bad.xml", "large-latin1.xml"];
    const { code, output } = await validate([...files, "-f", "jsonl"]);
    const found = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const places = found.map(({ file, line, column, sourceLine, length }) => [file, line, column, sourceLine, length]);
    const of = (file: string) => [
      [file, 1_800_002, 9, "<number>x</number>", 1],
      [file, 1_800_003, 9, "<number>é</number> <number>y</number>", 1],
      [file, 1_800_003, 28, "<number>é</number> <number>y</number>", 1],
    ];
    expect(places).toEqual([
      ...of("large.xml"),
      ["bad.xml", 2, 11, "  <number>one</number>", 3],
      ...of("large-latin1.xml"),
    ]);
    expect(found[0]).toMatchObject({
      code: WRONG_VALUE,
      path: "/numbers/number[1800001]",
      schema: { line: 2, column: 3 },
    });
    expect(code).toBe(1);
  });

  test("memory is bounded", async () => {
    project.write("larger.xml", `${before}${before.slice("<numbers>".length).repeat(5)}</numbers>`);
    const line =
      'schemawright() { "$NODE" --max-old-space-size=60 "$COMMAND" "$@"; }; schemawright validate -s number.xsd -q larger.xml';
    const environment = { NODE: process.execPath, COMMAND: project.command };
    expect(await project.shell(line, { environment })).toEqual({ code: 0, output: "", errors: "" });
  });

  test("memory is bounded where the document names its schemas, deep in it too", async () => {
    const numbers = before.slice("<numbers>".length);
    const root = `<numbers ${XSI} xsi:noNamespaceSchemaLocation="number.xsd">`;
    const last = `<number xsi:schemaLocation="urn:none none.xsd">x</number></numbers>`;
    project.write("large-named.xml", `${root}${numbers.repeat(2)}${last}`);
    const line =
      'schemawright() { "$NODE" --max-old-space-size=60 "$COMMAND" "$@"; }; schemawright validate -q -f jsonl large-named.xml';
    const environment = { NODE: process.execPath, COMMAND: project.command };
    const { code, output, errors } = await project.shell(line, { environment });
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    const found = output
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one));
    expect(found).toMatchObject([
      { severity: "warning", code: "schema-loc.3", line: 3_600_003, column: 38, length: 8 },
      { severity: "error", code: WRONG_VALUE, line: 3_600_003, column: 48, sourceLine: last },
    ]);
  });

  test("comes from standard input by way of a temporary file, which does not stay", async () => {
    const temporary = join(project.folder, "temporary");
    mkdirSync(temporary);
    const options = { environment: { TMPDIR: temporary } };
    const whole = `${before}<number>x</number></numbers>`;
    const { code, output } = await validate(["-", "-f", "jsonl"], { ...options, input: whole });
    expect({ code, codes: codes(output) }).toEqual({ code: 1, codes: [["<standard input>", WRONG_VALUE]] });
    expect(JSON.parse(output)).toMatchObject({ line: 1_800_002, sourceLine: "<number>x</number></numbers>" });
    expect(readdirSync(temporary)).toEqual([]);

    const nowhere = { environment: { TMPDIR: join(temporary, "absent") } };
    const refused = await validate(["-", "-f", "jsonl"], { ...nowhere, input: whole });
    expect({ code: refused.code, codes: codes(refused.output) }).toEqual({
      code: 2,
      codes: [["<standard input>", "file-unreadable"]],
    });
    expect(refused.output).toContain("Set TMPDIR to a folder with room");
  });

  test("comes from an archive by way of a temporary file, which does not stay", async () => {
    const temporary = join(project.folder, "temporary-members");
    mkdirSync(temporary);
    const root = `<numbers ${XSI} xsi:noNamespaceSchemaLocation="number.xsd">`;
    project.write("members/large.xml", `${root}${before.slice("<numbers>".length)}<number>x</number></numbers>`);
    project.write("members/small.xml", "<number>y</number>");
    const made = await project.shell(
      "cd members && tar cf ../m.tar *.xml && tar czf ../m.tgz *.xml && python3 -m zipfile -c ../m.zip *.xml && gzip -k large.xml",
    );
    expect(made.code, made.errors).toBe(0);
    const wrong = (file: string) => [file, WRONG_VALUE];
    const run = (argv: readonly string[]) =>
      project.run(["validate", ...argv, "-f", "jsonl"], { environment: { TMPDIR: temporary } });

    const archives = ["m.tar", "m.tgz", "m.zip"];
    const { code, output } = await run(["-s", "number.xsd", "--jobs", "2", ...archives, "members/large.xml.gz"]);
    expect({ code, codes: codes(output) }).toEqual({
      code: 1,
      codes: [
        ...archives.flatMap((archive) => [wrong(`${archive}!/large.xml`), wrong(`${archive}!/small.xml`)]),
        wrong("members/large.xml.gz!/large.xml"),
      ],
    });
    expect(JSON.parse(output.split("\n", 1)[0] as string)).toMatchObject({ line: 1_800_002, column: 9, length: 1 });
    // A document's own hints are relative to where the archive is.
    expect(codes((await run(["m.tgz"])).output)).toEqual([
      wrong("m.tgz!/large.xml"),
      ["m.tgz!/small.xml", "schema-not-named"],
    ]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("is refused in an archive that was made to exhaust who reads it", async () => {
    const temporary = join(project.folder, "temporary-bomb");
    mkdirSync(temporary);
    const bomb = Buffer.concat([Buffer.from("<number>"), Buffer.alloc(MAXIMUM_SIZE, " "), Buffer.from("1</number>")]);
    project.write("bomb.xml.gz", gzipSync(bomb, { level: 1 }));
    project.write("stored.xml.gz", gzipSync(bomb, { level: 0 }));
    const files = ["bomb.xml.gz", "stored.xml.gz", "bad.xml"];
    const { code, output } = await validate([...files, "-f", "jsonl"], { environment: { TMPDIR: temporary } });
    expect({ code, codes: codes(output) }).toEqual({
      code: 2,
      codes: [
        ["bomb.xml.gz!/bomb.xml", "archive-inflated"],
        ["stored.xml.gz!/stored.xml", "limit-text-length"],
        ["bad.xml", WRONG_VALUE],
      ],
    });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("is refused in such an archive, and what follows it there is validated", async () => {
    const made = await project.shell(
      `mkdir mixed && head -c ${MAXIMUM_SIZE + 1} /dev/zero | tr '\\0' ' ' > mixed/1.xml && cp bad.xml mixed/2.xml && tar czf mixed.tgz mixed/1.xml mixed/2.xml && rm mixed/1.xml`,
    );
    expect(made.code, made.errors).toBe(0);
    const { code, output } = await validate(["mixed.tgz", "-f", "jsonl"]);
    expect({ code, codes: codes(output) }).toEqual({
      code: 2,
      codes: [
        ["mixed.tgz!/mixed/1.xml", "archive-inflated"],
        ["mixed.tgz!/mixed/2.xml", WRONG_VALUE],
      ],
    });
  });

  test("memory is bounded where assertions ask for elements in it", async () => {
    const pair = `<xs:element name="pair"><xs:complexType>
      <xs:sequence><xs:element name="n" type="xs:int" maxOccurs="unbounded"/></xs:sequence>
      <xs:assert test="count(n) = 2"/><xs:assert test="not(.//n = 3)"/>
    </xs:complexType></xs:element>`;
    project.write(
      "pairs.xsd",
      NUMBER_SCHEMA.replace("</xs:schema>", `${pair}</xs:schema>`).replaceAll('ref="number"', 'ref="pair"'),
    );
    const pairs = "<pair><n>1</n><n>2</n></pair>\n".repeat(2_500_000);
    project.write("pairs.xml", `<numbers>\n${pairs}<pair><n>1</n></pair>\n</numbers>`);
    const line =
      'schemawright() { "$NODE" --max-old-space-size=60 "$COMMAND" "$@"; }; schemawright validate -s pairs.xsd -q -f jsonl pairs.xml';
    const environment = { NODE: process.execPath, COMMAND: project.command };
    const { code, output, errors } = await project.shell(line, { environment });
    expect({ code, errors, codes: codes(output) }).toEqual({
      code: 1,
      errors: "",
      codes: [["pairs.xml", "cvc-assertion"]],
    });
    expect(JSON.parse(output)).toMatchObject({ line: 2_500_002, column: 1, sourceLine: "<pair><n>1</n></pair>" });
  });

  test("is refused beyond the limit where a rule asks for all of it", async () => {
    const mixed = '<xs:complexType mixed="true"><xs:sequence/></xs:complexType>';
    project.write(
      "fixed.xsd",
      NUMBER_SCHEMA.replace("</xs:schema>", `<xs:element name="f" fixed="f">${mixed}</xs:element></xs:schema>`),
    );
    const { size } = statSync(join(project.folder, "larger.xml"));
    expect(size).toBeLessThan(MAXIMUM_SIZE);
    truncateSync(join(project.folder, "larger.xml"), MAXIMUM_SIZE + 1);
    const { code, output } = await project.run(["validate", "-s", "fixed.xsd", "larger.xml", "-f", "jsonl"]);
    expect({ code, codes: codes(output) }).toEqual({ code: 2, codes: [["larger.xml", "file-too-large"]] });
  });

  test("is binary", async () => {
    writeFileSync(join(project.folder, "zeros.xml"), "PK\u0003\u0004");
    truncateSync(join(project.folder, "zeros.xml"), 40_000_000);
    expect(codes((await validate(["zeros.xml", "-f", "jsonl"])).output)).toEqual([["zeros.xml", "file-binary"]]);
  });
});

describe("bad documents are an answer each, and the others are validated all the same", () => {
  test.each([
    ["nothing", "", "xml-syntax", 1],
    ["a binary file", new Uint8Array([0x7f, 0x45, 0x00, 0x01]), "file-binary", 2],
    ["bytes that are no UTF-8", new Uint8Array([0x3c, 0x61, 0xff, 0x3e]), "encoding-malformed", 1],
    ["a schema", NUMBER_SCHEMA, "cvc-elt.1", 1],
    ["an unknown root", "<nubmer>1</nubmer>", "cvc-elt.1", 1],
    ["text that is no XML", "hello", "xml-syntax", 1],
  ])("%s", async (_, content, code, exit) => {
    project.write("odd.xml", content);
    const run = await validate(["odd.xml", "bad.xml", "-f", "jsonl"]);
    expect(codes(run.output)).toEqual([
      ["odd.xml", expect.stringContaining(code.slice(0, 3))],
      ["bad.xml", WRONG_VALUE],
    ]);
    if (!code.startsWith("xml")) expect(codes(run.output)[0]?.[1]).toBe(code);
    expect(run.code).toBe(exit);
  });

  test("a schema among the documents gets advice", async () => {
    expect((await validate(["number.xsd"])).output).toContain("This is a schema: name it with --schema.");
  });

  test("encodings are mixed", async () => {
    project.write("utf16.xml", Buffer.from("\ufeff<number>1</number>", "utf16le"));
    project.write(
      "latin1.xml",
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><!-- é --><number>1</number>', "latin1"),
    );
    expect(await validate(["utf16.xml", "latin1.xml", "good.xml", "-q"])).toEqual({ code: 0, output: "", errors: "" });
  });

  test.each(["zip", "tar", "tar.gz", "gz"])("a broken archive: %s", async (kind) => {
    project.write(`broken.${kind}`, "this is no archive");
    const run = await validate([`broken.${kind}`, "bad.xml", "-f", "jsonl"]);
    expect(codes(run.output)).toEqual([
      [`broken.${kind}`, "archive-broken"],
      ["bad.xml", WRONG_VALUE],
    ]);
    expect(run.code).toBe(2);
  });
});

describe("how issues count", () => {
  test("a code can be switched off, or made a warning", async () => {
    expect((await validate(["bad.xml", "--rule", `${WRONG_VALUE}=off`, "-q"])).code).toBe(0);
    const { code, output } = await validate(["bad.xml", "--rule", `${WRONG_VALUE}=warning`, "-q"]);
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringContaining(`bad.xml:2:11 warning ${WRONG_VALUE}`),
    });
    const argv = ["bad.xml", "--rule", `${WRONG_VALUE}=warning`, "--severity", "error", "-q"];
    expect((await validate(argv)).output).toBe("");
  });

  test("what is beyond --max-issues is counted", async () => {
    const { output } = await validate(["docs", "bad.xml", "--max-issues", "1"]);
    expect(output.match(/^\S+ error/gm)).toHaveLength(1);
    expect(output).toContain("2 errors, 1 issue not shown");
  });
});

describe("--pipe", () => {
  const verdicts = (output: string) =>
    output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).ok);

  test("a document a line: a verdict a line, in order, whatever is in it", async () => {
    const input = "<number>1</number>\n<number>x</number>\n\n<num\n\u0000\u0001\n<number>2</number>";
    const { code, output } = await validate(["--pipe", "lines"], { input });
    expect({ code, verdicts: verdicts(output) }).toEqual({
      code: 0,
      verdicts: [true, false, false, false, false, true],
    });
  });

  test("a document after its length", async () => {
    const input = "19\n<number>\n1</number>0\n18\n<number>1</number>";
    const { code, output } = await validate(["--pipe", "length"], { input });
    expect({ code, verdicts: verdicts(output) }).toEqual({ code: 0, verdicts: [true, false, true] });
  });

  test("a stream that is not framed: what came before is answered", async () => {
    const { code, output, errors } = await validate(["--pipe", "length"], { input: "18\n<number>1</number>oops\n" });
    expect({ code, verdicts: verdicts(output) }).toEqual({ code: 2, verdicts: [true] });
    expect(errors).toContain('found "oops"');
  });
});

describe("JSON by JSON Schema", () => {
  test("places in documents and schemas", async () => {
    const schema = { type: "object", properties: { a: { $ref: "part.json#/$defs/n" } }, required: ["a"] };
    project.write("json/s.json", JSON.stringify(schema));
    project.write("json/part.json", JSON.stringify({ $defs: { n: { type: "integer" } } }));
    project.write("json/docs/good.json", '{ "a": 1 }');
    project.write("json/docs/type.json", '{\n  "a": "1"\n}');
    project.write("json/docs/syntax.json", '{ "a": 1, }');
    project.write("json/docs/missing.json", "{}");
    const { code, output } = await project.run(["validate", "-s", "json/s.json", "json/docs", "-f", "jsonl"]);
    expect(code).toBe(1);
    const found = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(found).toMatchObject([
      {
        file: "json/docs/missing.json",
        code: "json-schema/required",
        line: 1,
        column: 1,
        schema: { file: "json/s.json" },
      },
      { file: "json/docs/syntax.json", code: "json-syntax", line: 1, column: 11 },
      { file: "json/docs/type.json", code: "json-schema/type", path: "/a", line: 2, column: 8 },
    ]);
  });

  test.each([
    ["no JSON", "{", "bad.json: "],
    ["no schema", '{ "type": "nonsense" }', "bad.json: schema is invalid"],
    ["a reference that leads out", '{ "$ref": "https://example.org/x.json" }', "leads out of the files"],
  ])("%s", async (_, text, words) => {
    project.write("bad.json", text);
    const { code, errors } = await project.run(["validate", "-s", "bad.json", "bad.json"]);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining(words) });
  });
});

describe("documents that name their schemas", () => {
  test("xsi:noNamespaceSchemaLocation, relative to the document", async () => {
    project.write("named/a.xml", `<number ${XSI} xsi:noNamespaceSchemaLocation="../number.xsd">x</number>`);
    const { output } = await project.run(["validate", "named/a.xml", "-f", "jsonl"]);
    expect(codes(output)).toEqual([["named/a.xml", WRONG_VALUE]]);
  });

  test("a document that names none", async () => {
    const { code, output } = await project.run(["validate", "good.xml", "-f", "jsonl"]);
    expect({ code, codes: codes(output) }).toEqual({ code: 1, codes: [["good.xml", "schema-not-named"]] });
  });

  test("a catalog knows the schema of the namespace", async () => {
    project.write("cat/n.xsd", NUMBER_SCHEMA.replace("<xs:schema", '<xs:schema xmlns="urn:n" targetNamespace="urn:n"'));
    project.write(
      "cat/catalog.xml",
      '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="urn:n" uri="n.xsd"/></catalog>',
    );
    project.write("cat/good.xml", '<number xmlns="urn:n">1</number>');
    project.write("cat/bad.xml", '<number xmlns="urn:n">x</number>');
    const argv = ["validate", "--catalog", "cat/catalog.xml", "cat/good.xml", "cat/bad.xml", "-f", "jsonl"];
    const { output } = await project.run(argv);
    expect(codes(output)).toEqual([["cat/bad.xml", WRONG_VALUE]]);
  });
});

test.each([
  ["is not there", "nowhere.xml", "--catalog nowhere.xml: there is no such file"],
  ["is none", "good.xml", "--catalog good.xml: its root is not"],
])("a catalog that %s", async (_, catalog, words) => {
  const { code, errors } = await project.run(["validate", "--catalog", catalog, "good.xml"]);
  expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining(words) });
});

test("a catalog that leads to one that is none is used as far as it goes", async () => {
  const entries = '<nextCatalog catalog="nowhere.xml"/><nextCatalog catalog="cat/catalog.xml"/>';
  project.write("c.xml", `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">${entries}</catalog>`);
  const argv = ["validate", "--catalog", "c.xml", "cat/good.xml", "cat/bad.xml", "-f", "jsonl"];
  expect(codes((await project.run(argv)).output)).toEqual([
    ["cat/good.xml", "catalog-unusable"],
    ["cat/bad.xml", WRONG_VALUE],
  ]);
});

describe("the cache of compiled schemas", () => {
  test("is used, forgets a schema whose documents changed, and survives damage", async () => {
    const own = createProject();
    const stages = async () => (await own.run(["validate", "-s", "n.xsd", "a.xml", "--verbose"])).errors;
    own.write("part.xsd", NUMBER_SCHEMA);
    own.write(
      "n.xsd",
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="part.xsd"/></xs:schema>',
    );
    own.write("a.xml", "<number>1</number>");
    expect(await stages()).toContain("compile the schema");
    expect(await stages()).not.toContain("compile the schema");
    own.write("part.xsd", NUMBER_SCHEMA.replace("xs:int", "xs:date"));
    const changed = await own.run(["validate", "-s", "n.xsd", "a.xml", "-f", "jsonl"]);
    expect(codes(changed.output)).toEqual([["a.xml", expect.stringMatching(/^cvc-datatype-valid/)]]);
    const { output: names } = await own.shell("find .cache -type f");
    expect(names).toContain(".code\n");
    for (const name of names.trim().split("\n")) own.write(name, "damaged");
    expect((await own.run(["validate", "-s", "n.xsd", "a.xml", "-f", "jsonl"])).output).toBe(changed.output);
    own.dispose();
  });
});
