import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonValue } from "./json-value.ts";
import { parseJson } from "./parse-json.ts";

const read = (text: string): unknown => {
  const parsed = parseJson(text);
  return "node" in parsed ? jsonValue(parsed.node) : parsed.fault;
};

describe("a JSON text", () => {
  it.each([
    ["", 0, "a value", "the end"],
    ["[1,]", 3, "a value", '"]"'],
    ['{"a" 1}', 5, '":"', '"1}"'],
    ["{a:1}", 1, "a member name in double quotes", '"a:1}"'],
    ["[1 2]", 3, '"," or "]"', '"2]"'],
    ["01", 1, "the end of the text", '"1"'],
    ['"a', 2, "the double quote that ends the string", "the end"],
    ['"\n"', 1, "an escape, because control characters cannot stand in a string", '"\\n\\""'],
    ['"\\x"', 1, "an escape that JSON has", '"\\\\x\\""'],
    ["nul", 0, "a value", '"nul"'],
    ["1 //", 2, "the end of the text", '"//"'],
  ])("%j is none: at %i", (text, offset, expected, found) => {
    expect(read(text)).toEqual({ code: "json-text", offset, params: { expected, found } });
  });

  it("gives what JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        const spaced = JSON.stringify(JSON.parse(text), undefined, indent);
        expect(read(spaced)).toEqual(JSON.parse(spaced));
      }),
    );
  });

  it("is accepted where JSON.parse accepts it, and nowhere else", () => {
    const piece = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "a",
      "1",
      "-",
      ".",
      "e",
      "\\",
      "u0041",
      " ",
      "true",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        let wanted: unknown = "refused";
        try {
          wanted = { value: JSON.parse(text) };
        } catch {
          // refused
        }
        const parsed = parseJson(text);
        expect("node" in parsed ? { value: jsonValue(parsed.node) } : "refused").toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it("has places for its values and names", () => {
    expect(parseJson('\ufeff{ "a": [true] }')).toEqual({
      node: {
        kind: "object",
        offset: 1,
        end: 16,
        members: [
          {
            name: "a",
            offset: 3,
            value: {
              kind: "array",
              offset: 8,
              end: 14,
              items: [{ kind: "scalar", offset: 9, end: 13, value: true }],
            },
          },
        ],
      },
    });
  });

  it("keeps __proto__ as a member like any other", () => {
    expect(Object.keys(read('{"__proto__": 1}') as object)).toEqual(["__proto__"]);
  });

  it("is given up where it is nested too deeply", () => {
    expect(parseJson("[[[]]]", 2)).toEqual({ fault: { code: "limit-depth", offset: 2, params: { limit: 2 } } });
    expect(parseJson("[".repeat(1_000_000))).toMatchObject({ fault: { code: "limit-depth", offset: 256 } });
  });
});
