import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Copy, copyContract } from "./command.ts";

// Each run compiles the whole contract in a process of its own.
vi.setConfig({ testTimeout: 120_000 });

let copy: Copy;
beforeEach(() => {
  copy = copyContract();
});
afterEach(() => copy.dispose());

const contract = "schema/sinch-mms/contract.json";

describe("a broken schema document: file, line, column, rule, caret; nothing is written", () => {
  test.each([
    ["an unknown type", "send-mms.xsd", 'type="Slide"', 'type="Slied"', "src-resolve", 'type="Slied"', "Slide"],
    ["ill-formed XML", "slide.xsd", "</xs:schema>", "</xs:shema>", "wfc-GIMatch", "</xs:shema>", "xs:schema"],
    [
      "an unknown element",
      "types.xsd",
      '<xs:pattern value="[1-9][0-9]{6,14}"/>',
      '<xs:patern value="x"/>',
      "",
      "<xs:patern",
      "patern",
    ],
    ["a pattern that is none", "types.xsd", "[1-9][0-9]{6,14}", "[1-9][0-9]{6,14", "", "[1-9][0-9]{6,14", ""],
  ])("%s", (_, document, text, by, rule, place, word) => {
    const path = `schema/sinch-mms/${document}`;
    copy.replace(path, text, by);
    const before = copy.files("generated");
    const { code, errors } = copy.run(["generate"]);
    expect(code).toBe(1);
    const [, line = "", column = ""] = new RegExp(`^${path}:(\\d+):(\\d+) error ${rule}`, "m").exec(errors) ?? [errors];
    const source = copy.read(path).split("\n")[Number(line) - 1] ?? "";
    expect(source).toContain(place);
    expect(errors).toContain(word);
    const frame = errors.split("\n");
    const at = frame.findIndex((one) => one.startsWith(`  ${line} | `));
    const indent = `  ${line} | `.length;
    expect(frame[at]?.slice(indent)).toBe(source.slice(0, 160));
    expect(frame[at + 1]?.indexOf("^")).toBe(indent + Number(column) - 1);
    expect(errors).toContain("nothing was written");
    expect(copy.files("generated")).toEqual(before);
  });

  test("check says the same, and checks nothing else", () => {
    copy.replace("schema/sinch-mms/send-mms.xsd", 'type="Slide"', 'type="Slied"');
    const { code, output, errors } = copy.run(["check"]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^schema\/sinch-mms\/send-mms\.xsd:\d+:\d+ error src-resolve$/m);
    expect(output).toBe("");
  });
});

describe("a template or configuration error names the file and the field: exit code 2, nothing is written", () => {
  test.each([
    [
      "an unknown field",
      '"element": "request"',
      '"elemnt": "request"',
      /contract\.json: the field messages\[0\]\.forms\[0\]\.elemnt/,
    ],
    ["a field of another type", '"version": "0.1.0"', '"version": 1', /contract\.json: the field version/],
    ["no JSON", '"version": "0.1.0",', '"version": "0.1.0"', /contract\.json: not JSON/],
  ])("%s", (_, text, by, message) => {
    copy.replace(contract, text, by);
    const before = copy.files("generated");
    const { code, errors } = copy.run(["generate"]);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(message) });
    expect(errors).toContain(`${contract}: `);
    expect(errors).not.toMatch(/^\s+at /m);
    expect(copy.files("generated")).toEqual(before);
  });

  test.each([
    ["that is none", "{{#each x}", /templates\/index\.hbs: Parse error on line 1/],
    ["with an unknown field", "x {{nonsense}}", /templates\/index\.hbs: "nonsense"/],
  ])("a template %s", (_, text, message) => {
    copy.replace(contract, '"samples": "samples"', '"samples": "samples", "templates": "templates"');
    copy.write("schema/sinch-mms/templates/index.hbs", text);
    const before = copy.files("generated");
    const { code, errors } = copy.run(["generate"]);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringMatching(message) });
    expect(copy.files("generated")).toEqual(before);
  });

  test.each([
    [["generate", "--schema", "nowhere"], "nowhere"],
    [["check", "--schema", "generated"], "contract.json"],
    [["check", "--only", "nonsense"], "nonsense"],
    [["check", "--runs", "many"], "many"],
    [["chekc"], "chekc"],
  ])("%j", (argv, word) => {
    const { code, errors } = copy.run(argv);
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining(word) });
    expect(errors).not.toMatch(/^\s+at /m);
  });
});
