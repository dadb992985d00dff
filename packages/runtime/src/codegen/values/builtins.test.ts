import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collapseWhiteSpace } from "../../datatypes/white-space.ts";
import type { Finding } from "../finding.ts";
import {
  booleanDatatype,
  dateDatatype,
  decimalDatatype,
  doubleDatatype,
  intDatatype,
  longDatatype,
  NMTOKENSDatatype,
  stringDatatype,
  tokenDatatype,
} from "./builtins.ts";
import { constrained } from "./constrained.ts";
import type { MemberDatatype } from "./datatype.ts";
import { listOf } from "./list.ts";
import { restrict } from "./restrict.ts";
import { unionOf } from "./union.ts";

/** The value of a text with the codes reported on the way. */
function read(type: MemberDatatype, text: string): readonly [value: unknown, ...codes: readonly string[]] {
  const codes: string[] = [];
  const value = type.read(text, { report: (finding) => codes.push(finding.code) });
  return [value, ...codes];
}

function check(type: MemberDatatype, value: unknown): readonly string[] {
  const codes: string[] = [];
  type.check(value, { report: (finding) => codes.push(finding.code) });
  return codes;
}

const LEXICAL = "cvc-datatype-valid.1.2.1";
const FIXED: Finding = { code: "cvc-elt.5.2.2.2.2" };

describe("built-in datatypes", () => {
  it.each<[string, MemberDatatype, string, unknown]>([
    ["boolean", booleanDatatype, " 1 ", true],
    ["int", intDatatype, "\n+007", 7],
    ["long", longDatatype, "-9223372036854775808", -9223372036854775808n],
    ["double", doubleDatatype, "-INF", Number.NEGATIVE_INFINITY],
    ["decimal", decimalDatatype, " 1.50 ", "1.50"],
    ["string", stringDatatype, " a\n", " a\n"],
    ["token", tokenDatatype, " a\n b ", "a b"],
    ["NMTOKENS", NMTOKENSDatatype, " a  b ", ["a", "b"]],
  ])("%s reads, checks and writes", (_, type, text, value) => {
    expect(read(type, text)).toEqual([value]);
    expect(check(type, value)).toEqual([]);
    expect(read(type, type.write(value as never))).toEqual([value]);
  });

  it.each<[string, MemberDatatype, unknown, string]>([
    ["a token with two spaces", tokenDatatype, "a  b", LEXICAL],
    ["a date that is none", dateDatatype, "2026-02-30", LEXICAL],
    ["an integer out of range", longDatatype, 2n ** 63n, LEXICAL],
    ["a number for a big integer", longDatatype, 1, "object-type"],
    ["no names", NMTOKENSDatatype, [], "cvc-minLength-valid"],
    ["a name of two", NMTOKENSDatatype, ["a b"], LEXICAL],
  ])("%s is refused", (_, type, value, code) => expect(check(type, value)).toEqual([code]));
});

describe("a restriction", () => {
  const short = restrict(stringDatatype, collapseWhiteSpace, (value, _lexical, site) => {
    if (value.length < 4) return true;
    site.report({ code: "cvc-maxLength-valid" });
    return false;
  });
  it("asks of the normalised text", () => {
    expect(read(short, "  a  b ")).toEqual(["a b"]);
    expect(read(short, "a b c")).toEqual(["a b c", "cvc-maxLength-valid"]);
    expect(check(short, " a")).toEqual([LEXICAL]);
    expect(check(short, "abcd")).toEqual(["cvc-maxLength-valid"]);
    expect(check(short, 1)).toEqual(["object-type"]);
  });
});

describe("a list", () => {
  const strings = listOf(stringDatatype);
  it.each<[string, unknown, readonly string[]]>([
    ["nothing", [], []],
    ["two", ["a", "b"], []],
    ["two in one", ["a b"], [LEXICAL]],
    ["an empty one", [""], [LEXICAL]],
    ["one with a line break", ["a\n"], [LEXICAL]],
    ["others", [1, 2], ["object-type"]],
    ["no array", "a", ["object-type"]],
    ["holes", new Array(2 ** 32 - 1), ["object-type"]],
  ])("%s", (_, value, codes) => expect(check(strings, value)).toEqual(codes));

  it("has no value if an item has none", () => {
    expect(read(listOf(intDatatype), " 1\t2 ")).toEqual([[1, 2]]);
    expect(read(listOf(intDatatype), "1 x 3")).toEqual([undefined, LEXICAL]);
    expect(read(listOf(intDatatype), "")).toEqual([[]]);
  });
});

describe("a union", () => {
  const UNION: Finding = { code: "cvc-datatype-valid.1.2.3" };
  const union = unionOf<number | string | string[]>([intDatatype, dateDatatype, tokenDatatype], UNION);
  it("reads the first member that has the value", () => {
    expect(read(union, " 7 ")).toEqual([7]);
    expect(read(union, "2026-01-01")).toEqual(["2026-01-01"]);
    expect(read(union, "x")).toEqual(["x"]);
    expect(read(unionOf([intDatatype], UNION), "x")).toEqual([undefined, UNION.code]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ["a number", 7, []],
    ["a word", "seven", []],
    ["a word that would be read as a number", "7", [UNION.code]],
    ["a fraction", 7.5, [UNION.code]],
    ["null", null, [UNION.code]],
    ["an object without a prototype", Object.create(null), [UNION.code]],
    ["an object that cannot be text", { toString: 1 }, [UNION.code]],
    ["a symbol", Symbol("s"), [UNION.code]],
  ])("%s", (_, value, codes) => expect(check(union, value)).toEqual(codes));

  it("a double whose digits are an integer is written with an exponent where integers come first", () => {
    const either = unionOf<number | bigint>([longDatatype, doubleDatatype], UNION);
    expect(either.write(1000)).toBe("1E3");
    expect(read(either, either.write(-0))).toEqual([-0]);
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })), (value) => {
        expect(check(either, value)).toEqual([]);
        expect(read(either, either.write(value))).toEqual([value]);
      }),
    );
  });
});

describe("default and fixed values", () => {
  it("empty text of an element stands for the default, which is never written as empty", () => {
    const type = constrained(stringDatatype, { default: "open" }, FIXED);
    expect(read(type, "")).toEqual(["open"]);
    expect(read(type, " ")).toEqual([" "]);
    expect(check(type, "open")).toEqual([]);
    expect(check(type, "")).toEqual(["object-default"]);
    expect(check(constrained(stringDatatype, { default: "" }, FIXED), "")).toEqual([]);
  });

  it("a fixed value is compared in the value space, and kept as it was written", () => {
    const type = constrained(decimalDatatype, { fixed: "1.50" }, FIXED);
    expect(read(type, "1.5")).toEqual(["1.5"]);
    expect(read(type, "")).toEqual(["1.50"]);
    expect(read(type, "1.51")).toEqual(["1.51", FIXED.code]);
    expect(read(type, "x")).toEqual([undefined, LEXICAL]);
    expect(check(type, "01.5")).toEqual([]);
    expect(check(type, "2")).toEqual([FIXED.code]);
    expect(read(constrained(booleanDatatype, { fixed: "true" }, FIXED), "1")).toEqual([true]);
  });

  it("empty text of an attribute stands for itself", () => {
    const type = constrained(stringDatatype, { fixed: "x", attribute: true }, FIXED);
    expect(read(type, "")).toEqual(["", FIXED.code]);
  });
});
