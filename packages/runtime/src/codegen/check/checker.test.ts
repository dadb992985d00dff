import { describe, expect, it } from "vitest";
import type { Child, ContentFindings } from "../finding.ts";
import { validateMessage } from "../messages/message.ts";
import { writeMessage } from "../messages/write-message.ts";
import type { ValidateOptions } from "../options.ts";
import { intDatatype, stringDatatype } from "../values/builtins.ts";
import type { Checker } from "./checker.ts";
import { enterAttribute } from "./declared-attributes.ts";

const child = (name: string, maxOccurs = 1): Child => ({
  name,
  property: name,
  repeated: maxOccurs > 1,
  minOccurs: 0,
  maxOccurs,
  missing: { code: "cvc-complex-type.2.4.b" },
  excess: { code: "cvc-complex-type.2.4.a" },
});
const SIZE = child("size");
const PART = child("part", 1_000_000);
const NAME = child("name");
const PROPERTIES = new Set(["size", "part", "name", "any"]);
const NODE: ContentFindings = {
  type: "Node",
  names: ["size", "part", "name"],
  schemaLocation: "s.xsd:1:1",
  open: false,
};

/** What the checker of a recursive type with an attribute and a wildcard looks like. */
function checkNode(value: unknown, checker: Checker): void {
  if (!checker.object(value, PROPERTIES, NODE)) return;
  if (value["size"] !== undefined) {
    enterAttribute(checker, SIZE);
    intDatatype.check(value["size"], checker);
    checker.leave();
  }
  const part = value["part"];
  if (part !== undefined && checker.array(part, PART)) {
    for (let i = 0; i < part.length && !checker.halted; i++) {
      checker.enter(PART, i);
      checkNode(part[i], checker);
      checker.leave();
    }
  }
  if (value["name"] !== undefined) {
    checker.enter(NAME, 0);
    stringDatatype.check(value["name"], checker);
    checker.leave();
  }
  if (value["any"] !== undefined) checker.elements(value["any"], (namespace) => namespace !== "");
}

const validate = (value: unknown, options: ValidateOptions = {}) => validateMessage("node", checkNode, value, options);
const findings = (value: unknown, options: ValidateOptions = {}): readonly string[] =>
  validate(value, options).issues.map(({ code, path }) => `${code} ${path}`);

const cyclic: { part: unknown[] } = { part: [] };
cyclic.part.push(cyclic);

describe("objects", () => {
  it.each<[string, unknown]>([
    ["empty", {}],
    ["without a prototype", Object.create(null)],
    [
      "frozen, with everything",
      Object.freeze({ size: 1, name: "n", part: [{ part: [] }], any: [{ name: "x", namespace: "urn:x" }] }),
    ],
    [
      "of a class",
      new (class {
        size = 1;
      })(),
    ],
    ["with properties that are undefined", { size: undefined, other: undefined }],
  ])("%s are good", (_, value) => expect(validate(value)).toEqual({ ok: true, value, issues: [] }));

  it.each<[string, unknown, readonly string[]]>([
    ["null", null, ["object-type /node"]],
    ["undefined", undefined, ["object-type /node"]],
    ["a number", 1, ["object-type /node"]],
    ["a symbol", Symbol("s"), ["object-type /node"]],
    ["a function", () => 1, ["object-type /node"]],
    ["an array", [], ["object-type /node"]],
    ["an unknown property", { sise: 1 }, ["object-property /node"]],
    ["a text for a number", { size: "1" }, ["object-type /node/@size"]],
    ["a fraction", { size: 1.5 }, ["cvc-datatype-valid.1.2.1 /node/@size"]],
    ["no number", { size: Number.NaN }, ["cvc-datatype-valid.1.2.1 /node/@size"]],
    ["a boxed text", { name: new String("x") }, ["object-type /node/name"]],
    ["half a character", { name: "\ud800" }, ["object-text /node/name"]],
    ["an object for an array", { part: {} }, ["object-type /node/part"]],
    ["what looks like an array", { part: { length: 2 } }, ["object-type /node/part"]],
    ["an array with holes", { part: new Array(2) }, ["object-type /node/part[1]", "object-type /node/part[2]"]],
    [
      "deep inside",
      { part: [{}, { part: [{ size: 2 ** 31 }] }] },
      ["cvc-datatype-valid.1.2.1 /node/part[2]/part[1]/@size"],
    ],
    ["unknown elements", { $unknown: [] }, ["cvc-complex-type.2.4.a /node"]],
    [
      "elements that are none",
      { any: [1, { name: "1" }, {}] },
      ["object-type /node", "object-element /node", "object-type /node"],
    ],
    ["an element that is not admitted", { any: [{ name: "x" }] }, ["cvc-complex-type.2.4.a /node"]],
    ["no array of elements", { any: "x" }, ["object-type /node"]],
    ["itself inside", cyclic, ["limit-depth /"]],
    [
      "a getter that throws",
      {
        get size() {
          throw new Error("no");
        },
      },
      ["object-hostile /"],
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw null;
          },
        },
      ),
      ["object-hostile /"],
    ],
  ])("%s is refused", (_, value, expected) => {
    expect(findings(value)).toEqual(expected);
    expect(() => writeMessage("node", checkNode, () => "", value)).toThrow(/This is not a valid node/);
  });

  it("a sparse array as long as can be ends at the limit of issues", () => {
    const { issues } = validate({ part: new Array(2 ** 32 - 1) });
    expect(issues).toHaveLength(101);
    expect(issues[100]?.code).toBe("limit-issues");
  });

  it("a long text is not shown whole", () => {
    const { issues } = validate({ name: `\u0000${"x".repeat(1_000_000)}`, size: "y".repeat(1_000_000) });
    for (const issue of issues) expect(issue.message.length).toBeLessThan(300);
  });

  it("options say what is unknown, how deep, how many", () => {
    expect(findings({ other: 1 }, { unknown: "ignore" })).toEqual([]);
    expect(findings({ $unknown: [{ name: "x" }] }, { unknown: "keep" })).toEqual([]);
    expect(findings({ part: [{ part: [{}] }] }, { limits: { maxDepth: 2 } })).toEqual(["limit-depth /"]);
    expect(findings({ a: 1, b: 1, c: 1 }, { limits: { maxIssues: 1 } })).toEqual([
      "object-property /node",
      "limit-issues /",
    ]);
  });
});
