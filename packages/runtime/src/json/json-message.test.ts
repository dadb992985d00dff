import { describe, expect, it } from "vitest";
import type { KeywordFault } from "./faults.ts";
import { type JsonMessageDefinition, readJsonMessage, validateJsonMessage, writeJsonMessage } from "./json-message.ts";

/** A message whose validator finds what it is given. */
function messageWith(faults: readonly KeywordFault[]): JsonMessageDefinition<unknown> {
  const validate = Object.assign(() => faults.length === 0, { errors: faults });
  return {
    name: "Order",
    validate,
    sources: ["order.json"],
    places: { "#": [0, 1, 1], "#/properties/a/type": [0, 3, 5] },
  };
}

const required = { keyword: "required", instancePath: "", schemaPath: "#/required", params: { missingProperty: "b" } };
const typed = { keyword: "type", instancePath: "/a", schemaPath: "#/properties/a/type", params: { type: "string" } };

describe("reading a JSON message", () => {
  it("puts issues at their places in the text and in the schema, in the order of the text", () => {
    const result = readJsonMessage(messageWith([typed, required]), '{\r\n  "a": 1\r\n}');
    expect(result.issues).toMatchObject([
      { code: "json-schema.required", path: "/b", keys: ["b"], line: 1, column: 1, schemaLocation: "order.json:1:1" },
      {
        code: "json-schema.type",
        message: "The value must be of type string; found number.",
        path: "/a",
        line: 2,
        column: 8,
        offset: 10,
        schemaLocation: "order.json:3:5",
      },
    ]);
  });

  it("puts what is wrong with a name at the name", () => {
    const fault = { ...required, keyword: "additionalProperties", params: { additionalProperty: "a/b" } };
    expect(readJsonMessage(messageWith([fault]), '{"c": 1, "a/b": 2}').issues).toMatchObject([
      { path: "/a~1b", keys: ["a/b"], column: 10 },
    ]);
  });

  it.each<[string, string | Uint8Array, object]>([
    ["no JSON", '{"a": }', { code: "json-text", line: 1, column: 7, offset: 6 }],
    [
      "bytes that are not UTF-8",
      new Uint8Array([0x22, 0xc3, 0xa9, 0xff, 0x22]),
      { code: "encoding-malformed", offset: 2 },
    ],
    ["a text that is too long", " ".repeat(100), { code: "limit-input-length" }],
    ["values that are too deep", "[".repeat(10) + "]".repeat(10), { code: "limit-depth" }],
    ["no text", 1 as never, { code: "object-type" }],
  ])("%s is an issue", (_, input, issue) => {
    const options = { limits: { maxInputLength: 50, maxDepth: 8 } };
    expect(readJsonMessage(messageWith([]), input, options)).toMatchObject({ ok: false, issues: [issue] });
  });

  it("takes bytes and a byte order mark", () => {
    expect(readJsonMessage(messageWith([]), new TextEncoder().encode('\ufeff{"å": 1}'))).toEqual({
      ok: true,
      value: { å: 1 },
      issues: [],
    });
  });

  it("says where the limit of issues is reached", () => {
    const faults = Array.from({ length: 5 }, (_, i) => ({ ...typed, instancePath: `/${i}` }));
    const { issues } = validateJsonMessage(messageWith(faults), [1, 2, 3, 4, 5], { limits: { maxIssues: 2 } });
    expect(issues.map(({ code }) => code)).toEqual(["json-schema.type", "json-schema.type", "limit-issues"]);
  });
});

describe("alternatives", () => {
  const union = (sizes: readonly number[]): KeywordFault => ({
    keyword: "anyOf",
    instancePath: "",
    schemaPath: "#/anyOf",
    params: { sizes },
  });
  const codes = (faults: readonly KeywordFault[], value: unknown): readonly string[] =>
    validateJsonMessage(messageWith(faults), value).issues.map(({ code, path }) => `${path} ${code}`);
  const tag = { keyword: "const", instancePath: "/kind", schemaPath: "#", params: { allowedValue: "x" } };
  const wrongType = { ...typed, instancePath: "" };

  it("of which one is meant give the issues of that one", () => {
    expect(codes([wrongType, tag, required, required, union([1, 2, 1])], { kind: "y" })).toEqual([
      "/b json-schema.required",
    ]);
  });

  it("of which none or several are meant give one issue", () => {
    expect(codes([wrongType, tag, union([1, 1])], { kind: "y" })).toEqual([" json-schema.anyOf"]);
    expect(codes([required, typed, union([1, 1])], { a: 1 })).toEqual([" json-schema.anyOf"]);
  });

  it("in alternatives are told apart", () => {
    expect(codes([tag, wrongType, union([1, 1]), required, union([3, 1])], { kind: "y" })).toEqual([
      "/b json-schema.required",
    ]);
  });
});

describe("values", () => {
  it.each<[string, unknown, string]>([
    [
      "a getter that throws",
      {
        get a() {
          throw new Error("no");
        },
      },
      "object-hostile",
    ],
    ["a date", new Date(0), "object-type"],
  ])("%s is an issue", (_, value, code) => {
    expect(validateJsonMessage(messageWith([]), value).issues).toMatchObject([{ code }]);
  });

  it("are written where they are valid", () => {
    expect(writeJsonMessage(messageWith([]), { a: [1] })).toBe('{"a":[1]}');
    expect(() => writeJsonMessage(messageWith([required]), {})).toThrow("This is not a valid Order");
    expect(writeJsonMessage(messageWith([required]), {}, { validate: false })).toBe("{}");
  });
});
