import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Copy, copyContract } from "./command.ts";

// Each run compiles the whole contract in a process of its own.
vi.setConfig({ testTimeout: 120_000 });

let copy: Copy;
beforeEach(() => {
  copy = copyContract();
});
afterEach(() => copy.dispose());

const generated = "generated/sinch-mms";

describe("drift", () => {
  test("a line that is missing in generated code is shown", () => {
    const path = `${generated}/src/check/slide.ts`;
    const lines = copy.read(path).split("\n");
    const at = lines.findIndex((line) => line.includes("checker.enter("));
    const [deleted = ""] = lines.splice(at, 1);
    copy.write(path, lines.join("\n"));
    const { code, output, errors } = copy.run(["check", "--only", "drift"]);
    expect(code).toBe(1);
    expect(output).toMatch(/^FAIL drift: /m);
    expect(errors).toContain(`${path} differs`);
    expect(errors).toContain(`+ ${deleted}`);
    expect(errors).toContain("schemawright generate");
  });

  test("a file that is missing, and one that is too much", () => {
    copy.remove(`${generated}/src/tables.ts`);
    copy.write(`${generated}/src/own.ts`, "export {};\n");
    const { code, errors } = copy.run(["check", "--only", "drift"]);
    expect(code).toBe(1);
    expect(errors).toContain(`${generated}/src/tables.ts is missing`);
    expect(errors).toContain(`${generated}/src/own.ts would not be generated`);
  });

  test("what generate has just written is current", () => {
    expect(copy.run(["generate"]).code).toBe(0);
    expect(copy.run(["check", "--only", "drift"])).toEqual({
      code: 0,
      output: expect.stringMatching(/^ok {3}drift: .*\nNothing is wrong\.\n$/),
      errors: "",
    });
  });
});

describe("reports for programs", () => {
  const drift = (...argv: string[]) => copy.run(["check", "--only", "drift", ...argv]);
  const lines = (output: string) =>
    output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  test("jsonl: an object a finding, with the line where a file begins to differ", () => {
    copy.remove(`${generated}/src/tables.ts`);
    const path = `${generated}/src/index.ts`;
    copy.write(path, copy.read(path).replace("export", "// changed\nexport"));
    const line = copy.read(path).split("\n").indexOf("// changed") + 1;
    const { code, output, errors } = drift("-f", "jsonl");
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    const found = lines(output).sort((left, right) => (left.file < right.file ? -1 : 1));
    expect(found).toMatchObject([
      { file: path, severity: "error", code: "check/drift", line },
      { file: `${generated}/src/tables.ts`, severity: "error", code: "check/drift", message: "is missing" },
    ]);
    expect(lines(drift("-f", "jsonl", "--max-issues", "1").output)).toHaveLength(1);
    expect(drift("--rule", "check/drift=warning")).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^warn drift: .*\n2 warnings\.\n$/),
    });
    expect(drift("--rule", "check/drift=off", "-q")).toEqual({ code: 0, output: "", errors: "" });
    expect(drift("--rule", "check/drift=warning", "--severity", "error", "-q").errors).toBe("");
  });

  test("every format, with nothing else on standard output", () => {
    copy.remove(`${generated}/src/tables.ts`);
    for (const [format, words] of [
      ["json", '"code":"check/drift"'],
      ["sarif", '"ruleId":"check/drift"'],
      ["github", "::error file=generated/sinch-mms/src/tables.ts"],
      ["gitlab", '"check_name":"check/drift"'],
      ["junit", "<testsuite"],
      ["checkstyle", "<checkstyle"],
    ] as const) {
      const { code, output, errors } = drift("-f", format);
      expect({ format, code, errors }).toEqual({ format, code: 1, errors: "" });
      expect(output).toContain(words);
      expect(output).toContain("is missing");
      if (output.startsWith("{") || output.startsWith("[")) JSON.parse(output);
      else if (output.startsWith("<")) expect(output.trimEnd()).toMatch(/<\/\w+>$/);
    }
  });

  test("generate: a broken schema, what would change, and nothing wrong", () => {
    const good = copy.run(["generate", "-f", "json"]);
    expect(good).toMatchObject({ code: 0, errors: "" });
    expect(JSON.parse(good.output)).toMatchObject({ files: [], summary: { files: 1, errors: 0 } });
    copy.remove(`${generated}/src/tables.ts`);
    const dry = copy.run(["generate", "--dry-run", "-f", "jsonl"]);
    expect(lines(dry.output)).toMatchObject([{ file: `${generated}/src/tables.ts`, code: "generate/write" }]);
    copy.replace("schema/sinch-mms/send-mms.xsd", 'type="Slide"', 'type="Slied"');
    for (const command of ["generate", "check"]) {
      const { code, output, errors } = copy.run([command, "-f", "jsonl"]);
      expect({ code, found: lines(output) }).toMatchObject({
        code: 1,
        found: [{ file: "schema/sinch-mms/send-mms.xsd", code: "src-resolve", sourceLine: expect.any(String) }],
      });
      expect(errors).toMatch(/^1 error/);
    }
  });
});

describe("schemas", () => {
  test("a document that no message reaches is checked too", () => {
    copy.write(
      "schema/sinch-mms/draft.xsd",
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n  <xs:element name="draft" type="Nothing"/>\n</xs:schema>\n',
    );
    const { code, errors } = copy.run(["check", "--only", "schemas"]);
    expect(code).toBe(1);
    expect(errors).toMatch(/schema\/sinch-mms\/draft\.xsd:2:\d+ error src-resolve/);
  });

  test("without Java it says so, and goes on unless Java is required", () => {
    const environment = { JAVA_HOME: copy.folder };
    const { code, output } = copy.run(["check", "--only", "schemas"], environment);
    expect(output).toContain("Xerces was not asked");
    expect(output).toContain("not looked at: the 1.0 forms by Xerces");
    expect(code).toBe(0);
    const strict = copy.run(["check", "--only", "schemas", "--require-java"], environment);
    expect(strict.errors).toContain("Xerces was not asked");
    expect(strict.code).toBe(1);
  });
});

test("a JSON Schema that does not meet its meta-schema is named with the place in it", () => {
  copy.write("schema/sinch-mms/json/draft.schema.json", '{ "properties": { "to": { "type": "text" } } }');
  const { code, errors } = copy.run(["check", "--only", "json-schemas"]);
  expect(code).toBe(1);
  expect(errors).toContain("schema/sinch-mms/json/draft.schema.json#/properties/to/type: must be");
  copy.write(
    "schema/sinch-mms/json/draft.schema.json",
    '{ "$schema": "http://json-schema.org/draft-07/schema#", "items": [{ "type": "string" }] }',
  );
  expect(copy.run(["check", "--only", "json-schemas"]).code).toBe(0);
});

describe("the two forms of a message", () => {
  const contract = "schema/sinch-mms/contract.json";

  test("a difference without a reason is shown with both places, and a reason without a difference too", () => {
    copy.replace("schema/sinch-mms/json/response.schema.json", '"status"\n  ]', '"status", "to"\n  ]');
    copy.replace(contract, '"/from required"', '"/slide required"');
    const { code, errors } = copy.run(["check", "--only", "json-forms"]);
    expect(code).toBe(1);
    expect(errors).toMatch(
      /MmsJsonResponse \/to: optional in the XML form \(schema\/sinch-mms\/[a-z-]+\.xsd:\d+:\d+\), required in the JSON form \(schema\/sinch-mms\/json\/response\.schema\.json:\d+:\d+\) \[\/to required\]/,
    );
    expect(errors).toMatch(/SendMmsJsonRequest \/from: required in the XML form .* \[\/from required\]/);
    expect(errors).toContain(
      `SendMmsJsonRequest: the two forms no longer differ in "/slide required": remove it from ${contract}`,
    );
  });
});

describe("samples", () => {
  test("findings that are not those expected, samples that are not listed, and entries without a sample", () => {
    const list = "schema/sinch-mms/samples/expected.json";
    const entry = '"invalid/SendMmsRequest/to-plus.xml": {"message": "SendMmsRequest", "issues": [{"rule": "E110"';
    copy.replace(list, entry, entry.replace("E110", "E111"));
    copy.replace(list, '"invalid/SendMmsRequest/to-short.xml"', '"invalid/SendMmsRequest/to-tiny.xml"');
    const { code, errors } = copy.run(["check", "--only", "samples"]);
    expect(code).toBe(1);
    expect(errors).toContain("to-plus.xml: expected /request/to E111 [cvc-pattern-valid]");
    expect(errors).toContain("to-plus.xml: found /request/to E110 [cvc-pattern-valid]");
    expect(errors).toContain("to-short.xml: expected.json does not list it");
    expect(errors).toContain("there is no sample invalid/SendMmsRequest/to-tiny.xml");
  });

  test("a package that is not built, or older than its sources, is not judged", () => {
    copy.write(`${generated}/src/index.ts`, copy.read(`${generated}/src/index.ts`));
    expect(copy.run(["check", "--only", "samples"])).toMatchObject({
      code: 1,
      errors: expect.stringContaining(`${generated}/src/index.ts is newer than ${generated}/dist: build it`),
    });
    copy.remove(`${generated}/dist`);
    expect(copy.run(["check", "--only", "samples"])).toMatchObject({
      code: 1,
      errors: expect.stringContaining(`${generated} has no dist/index.js: build it`),
    });
  });
});

test("a fault in the built code is found by samples, by the JSON form and by random values", () => {
  // Joined, all of the code is in the entry; as tsc writes it, in modules of its own.
  for (const [module, text, by] of [
    ["values/types", "^[1-9][0-9]{6,14}$", "^[1-9][0-9]{6,99}$"],
    ["write/send-mms", "escapeText(value.name)", "value.name"],
  ] as const) {
    const joined = copy.read(`${generated}/dist/index.js`).includes(text);
    copy.replace(`${generated}/dist/${joined ? "index" : module}.js`, text, by);
  }
  const argv = ["check", "--runs", "40", "--only", "samples", "forms", "random"];
  const { code, errors } = copy.run(argv, { JAVA_HOME: copy.folder });
  expect(code).toBe(1);
  expect(errors).toContain("invalid/SendMmsRequest/to-long.xml: expected /request/to E110 [cvc-pattern-valid]");
  expect(errors).toMatch(/to-long\.xml: the validator accepts it, the JSON Schema does not: \/to must match pattern/);
  expect(errors).toMatch(/SendMmsRequest: (?:validator and reader|reading gives)[\s\S]*?with --seed 1, value: \{/);
});

test("a fault in the built code of a message in JSON is found by random values", () => {
  // Joined code has no spaces, and all of it is in the entry.
  const joined = "writeJsonMessage(SEND_MMS_JSON_REQUEST_DEFINITION,value,options)";
  const spaced = joined.replaceAll(",", ", ");
  const isJoined = copy.read(`${generated}/dist/index.js`).includes(joined);
  copy.replace(
    `${generated}/dist/${isJoined ? "index" : "messages/send-mms-json-request"}.js`,
    isJoined ? joined : spaced,
    joined.replace("value", "{ ...value, to: '19876543210' }"),
  );
  const { code, errors } = copy.run(["check", "--runs", "40", "--only", "random"]);
  expect(code).toBe(1);
  expect(errors).toMatch(/^[^\n]*SendMmsJsonRequest: reading gives something else[\s\S]*?with --seed 1, value: \{/m);
  expect(errors).not.toContain("SaveMmsJsonRequest");
});
