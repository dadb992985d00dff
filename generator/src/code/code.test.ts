import { describe, expect, it } from "vitest";
import {
  access,
  commentText,
  indent,
  isIdentifier,
  jsDoc,
  negate,
  objectLiteral,
  onlyTypes,
  printCode,
  propertyName,
  quote,
  wrap,
} from "./code.ts";

/** What a literal means, as a browser would have it: inline in a page, evaluated as a script. */
function evaluate(code: string): unknown {
  return new Function(`return (${code});`)();
}

describe("quote", () => {
  it.each([
    "plain",
    `'"\`\${x}\\`,
    "line\nbreak\r\u2028\u2029",
    "*/ // <!-- </script> </SCRIPT >",
    "\u0001hidden\u0002",
    "\u0000\u007f\u009f\ufeff",
    "\ud800 alone",
    "😀",
  ])("%j means itself, in both dialects", (text) => {
    const code = quote(text);
    for (const dialect of ["typescript", "javascript"] as const) expect(evaluate(printCode(code, dialect))).toBe(text);
    expect(code).not.toMatch(/<\/script|[\u2028\u2029]/i);
    for (const mark of "\u0001\u0002") expect(code).not.toContain(mark);
  });

  it.each([
    [true, "true"],
    [-1.5, "-1.5"],
    [["a", "b"], '["a", "b"]'],
  ])("%j", (value, code) => expect(quote(value)).toBe(code));
});

describe("printCode", () => {
  it("leaves in JavaScript what is not of types, wherever a type ends", () => {
    const code = `const a${onlyTypes(": string")} = b${onlyTypes(" as unknown as { x: 1 }")};`;
    expect(printCode(code, "typescript")).toBe("const a: string = b as unknown as { x: 1 };");
    expect(printCode(code, "javascript")).toBe("const a = b;");
  });
});

describe("wrap", () => {
  it.each([
    ["[", [], "]", "[]"],
    ["{", [], "}", "{}"],
    ["{", ["a: 1", "b"], "}", "{ a: 1, b }"],
    ["[", ["1", "2"], "]", "[1, 2]"],
    ["(", ["1\n2"], ")", "(\n  1\n  2,\n)"],
  ])("%s %j %s", (open, items, close, expected) => expect(wrap(open, items, close)).toBe(expected));

  it("puts items one a line where they do not fit on one", () => {
    const items = Array.from({ length: 12 }, (_, i) => `item number ${i}`);
    expect(wrap("[", items, "]").split("\n")).toHaveLength(14);
  });
});

describe("negate", () => {
  it.each([
    ["a", "!(a)"],
    ["!(a)", "a"],
    ["!(a || (b))", "a || (b)"],
    ["!(a) && (b)", "!(!(a) && (b))"],
    ["!(a) || !(b)", "!(!(a) || !(b))"],
    ['!(a === ")")', '!(!(a === ")"))'],
    ["!(/[)]/.test(a))", "!(!(/[)]/.test(a)))"],
  ])("%s", (condition, negated) => expect(negate(condition)).toBe(negated));
});

describe("names", () => {
  it.each([
    ["apiKey", true],
    ["$value", true],
    ["api-key", false],
    ["1st", false],
    ["größe", true],
    ["a\u2028", false],
    ["", false],
  ])("%s: an identifier is %s", (name, expected) => expect(isIdentifier(name)).toBe(expected));

  it("names that are none are quoted, and the one that sets a prototype is computed", () => {
    expect(access("value", "a")).toBe("value.a");
    expect(access("value", 'a"b')).toBe('value["a\\"b"]');
    expect(propertyName("a b")).toBe('"a b"');
    const literal = objectLiteral([
      ["__proto__", "1"],
      ["left out", undefined],
      ["class", "2"],
    ]);
    expect(literal).toBe('{ ["__proto__"]: 1, class: 2 }');
    expect(Object.keys(evaluate(literal) as object)).toEqual(["__proto__", "class"]);
  });
});

describe("comments", () => {
  it("cannot be ended from inside, in either dialect", () => {
    for (const text of ["*/ code()", "**/", "*\u0001/", "*\u0002/\u0001", "*\u0001\u0002*/"]) {
      const comment = jsDoc([text]);
      for (const dialect of ["typescript", "javascript"] as const) {
        const printed = printCode(comment, dialect).trim();
        expect(printed.indexOf("*/")).toBe(printed.length - 2);
      }
    }
    expect(commentText("a */ b")).toBe("a *\u2215 b");
  });

  it("one line, several, none", () => {
    expect(jsDoc(["One."])).toBe("/** One. */\n");
    expect(jsDoc(["One.", "", "Two\nlines."], "  ")).toBe("  /**\n   * One.\n   * Two\n   * lines.\n   */\n");
    expect(jsDoc([""])).toBe("");
  });

  it("indenting leaves empty lines empty", () => expect(indent("a\n\nb\n", 2)).toBe("    a\n\n    b\n"));
});
