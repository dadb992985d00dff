import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AjvDraft04 from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import { createPaint } from "../host/colours.ts";
import type { FileReport, ReporterInput, Summary } from "./report.ts";
import { REPORTERS } from "./table.ts";

/** Everything that an issue can have, nothing of it, and characters that each form has to escape. */
const FILES: readonly FileReport[] = [
  { file: "orders/valid.xml", issues: [] },
  {
    file: "orders/first, last.xml",
    issues: [
      {
        severity: "error",
        code: "cvc-enumeration-valid",
        rule: "E227",
        message: 'The value "<10%>" is none of those & that\u0007 is all.',
        path: "/order/item[2]/unit",
        line: 12,
        column: 9,
        length: 5,
        sourceLine: '\t<unit a="é">kilo</unit>',
        expected: ["kg", "lb"],
        schema: { file: "schema/order.xsd", line: 3, column: 5 },
      },
      { severity: "warning", code: "late", message: "Two\nlines.", line: 13 },
    ],
  },
  {
    file: "gone.xml",
    issues: [{ severity: "error", code: "file-missing", message: "There is no such file." }],
    isUnread: true,
  },
];

const SUMMARY: Summary = {
  files: 3,
  invalid: 1,
  unread: 1,
  faults: 0,
  errors: 2,
  warnings: 1,
  hidden: 0,
  milliseconds: 1234,
  isStopped: false,
};

const INPUT: ReporterInput = {
  version: "1.2.3",
  paint: createPaint(false),
  schemaLine: ({ file, line }) =>
    file === "schema/order.xsd" && line === 3 ? '    <xs:enumeration value="kg"/>' : undefined,
  isQuiet: false,
};

async function print(format: string, files: readonly FileReport[], input: ReporterInput = INPUT): Promise<string> {
  const reporter = (await REPORTERS[format]?.())?.(input);
  if (reporter === undefined) throw new Error(format);
  return reporter.open() + files.map(reporter.file).join("") + reporter.close(SUMMARY);
}

describe.each(Object.keys(REPORTERS))("%s", (format) => {
  test("a report is what it was", async () => {
    await expect(await print(format, FILES)).toMatchFileSnapshot(`fixtures/report.${format}.txt`);
  });

  test("a report of nothing", async () => {
    await expect(await print(format, [])).toMatchFileSnapshot(`fixtures/nothing.${format}.txt`);
  });
});

test.each(["json", "sarif", "gitlab"])("%s is one JSON value, with and without issues", async (format) => {
  for (const files of [FILES, FILES.slice(0, 1), []]) JSON.parse(await print(format, files));
});

test("jsonl has a JSON value a line", async () => {
  const lines = (await print("jsonl", FILES)).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).code)).toEqual(["cvc-enumeration-valid", "late", "file-missing"]);
});

test("sarif meets its schema, version 2.1.0", async () => {
  const require = createRequire(import.meta.url);
  const schema = JSON.parse(
    readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
  );
  const validate = new AjvDraft04.default({
    unicodeRegExp: false,
    strict: false,
    validateFormats: false,
    allErrors: true,
  }).compile(schema);
  for (const files of [FILES, []]) {
    expect(validate(JSON.parse(await print("sarif", files))), JSON.stringify(validate.errors)).toBe(true);
  }
  expect(validate({ version: "2.1.0", runs: [{}] })).toBe(false);
});

test("pretty is coloured only where that is wanted", async () => {
  const coloured = await print("pretty", FILES, { ...INPUT, paint: createPaint(true) });
  expect(coloured).toContain("\u001b[31merror\u001b[39m");
  expect(await print("pretty", FILES)).not.toContain("\u001b");
});

test("quiet says nothing but what is wrong", async () => {
  expect(await print("pretty", FILES.slice(0, 1), { ...INPUT, isQuiet: true })).toBe("");
});
