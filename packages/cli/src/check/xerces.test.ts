import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSchema } from "@schemawright/xsd";
import { afterAll, describe, expect, test, vi } from "vitest";
import { fileResolver } from "../files/file-resolver.ts";
import { slashed } from "../files/paths.ts";
import { judgeTogether } from "./batch.ts";
import { type DerivedForm, writeDerivedForm } from "./derived-form.ts";
import { findJudge } from "./judge.ts";

// Each judgement starts a Java machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "schemawright-xerces-test-"));
/** Without Java the tests are skipped, or fail where everything is expected to be there. */
const judge = await findJudge(folder);
const isSkipped = "missing" in judge && !process.env.CI;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The 1.0 form of documents, of which the first is the entry. */
function formOf(documents: Readonly<Record<string, string>>): DerivedForm {
  const root = mkdtempSync(join(folder, "schema-"));
  for (const [path, text] of Object.entries(documents)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { schema, issues } = loadSchema(slashed(join(root, Object.keys(documents)[0] ?? "")), {
    resolver: fileResolver(),
  });
  if (schema === undefined) throw new Error(issues.map(({ message }) => message).join("\n"));
  return writeDerivedForm(schema, folder);
}

const schema = (target: string, content: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${target}>${content}</xs:schema>`;
const age =
  '<xs:simpleType name="Age"><xs:restriction base="xs:int"><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>';

describe.skipIf(isSkipped)("documents that are judged in one run", () => {
  test.each([
    ["without namespace", "", "", ""],
    ["in a namespace", 'targetNamespace="urn:a&amp;b" xmlns:t="urn:a&amp;b"', "t:", 'xmlns="urn:a&amp;b"'],
  ])("%s: the verdict on each is its own", async (_, target, prefix, declaration) => {
    const xerces = judge;
    if ("missing" in xerces) throw new Error(xerces.missing);
    const form = formOf({
      "deep/main.xsd": schema(
        target,
        `<xs:include schemaLocation="../age.xsd"/><xs:element name="age" type="${prefix}Age"/>`,
      ),
      "age.xsd": schema(target, age),
    });
    const documents = [
      {
        name: "good",
        text: `\uFEFF<?xml version="1.0"?>\r\n<!-- <age> -->\r\n<age ${declaration}>7</age>\r\n<!-- end -->`,
      },
      { name: "bad value", text: `<age ${declaration}>\n-1\n</age>` },
      { name: "good again", text: `<?target a?><age ${declaration}>0</age>` },
      { name: "bad root", text: `<year ${declaration}>1</year>` },
    ];
    expect(await judgeTogether(documents, form, xerces, folder)).toEqual(new Set(["bad value", "bad root"]));
    expect(await judgeTogether([], form, xerces, folder)).toEqual(new Set());
  });

  test("a document that is not well-formed leaves all of them without a verdict", async () => {
    if ("missing" in judge) throw new Error(judge.missing);
    const form = formOf({ "main.xsd": schema("", `${age}<xs:element name="age" type="Age"/>`) });
    const documents = [
      { name: "good", text: "<age>7</age>" },
      { name: "torn", text: "<age>7</age" },
    ];
    expect(await judgeTogether(documents, form, judge, folder)).toBeUndefined();
    const file = join(folder, "torn.xml");
    writeFileSync(file, documents[1]?.text ?? "");
    expect(await judge.judge(file, form.file)).toMatchObject({ valid: false, isFatal: true });
  });

  test("a document that is no schema is fatal, and every message is one text", async () => {
    if ("missing" in judge) throw new Error(judge.missing);
    const form = formOf({ "main.xsd": schema("", `${age}<xs:element name="age" type="Age"/>`) });
    const file = join(folder, "ages.xml");
    writeFileSync(file, '<age a="1" b="2">-1</age>');
    const refused = await judge.judge(file, form.file);
    expect(refused).toMatchObject({ valid: false, isFatal: false });
    expect(refused.messages.filter((message) => /^\[error\] cvc-/.test(message))).toHaveLength(refused.messages.length);
    expect(refused.messages.length).toBeGreaterThan(2);
    writeFileSync(form.file, schema("", '<xs:element name="age" type="Nothing"/>'));
    expect(await judge.judge(file, form.file)).toMatchObject({ valid: false, isFatal: true });
  });
});
