import { describe, expect, it } from "vitest";
import { EncodedText } from "./encoded-text.ts";
import { enterPlain, plain } from "./plain.ts";
import { decimal, plainDecimal } from "./plain-decimal.ts";

/** Reads the decimal at an offset of a text. */
function read(text: string, offset = 0): string | undefined {
  const document = EncodedText.of(text);
  return plainDecimal(document.bytes, enterPlain(document, offset));
}

describe("plainDecimal", () => {
  it.each([
    ["1.50<", "1.50", 1.5, 3, 2],
    ["-90.0<", "-90.0", -90, 3, 1],
    ["+.5<", "+.5", 0.5, 1, 1],
    ['7."', "7.", 7, 1, 0],
    [" \n 12\t<", "12", 12, 2, 0],
    ["0.000000000000001<", "0.000000000000001", Number.NaN, 16, 15],
    ["123456789012345<", "123456789012345", 123456789012345, 15, 0],
    ["47.644548000000001<", "47.644548000000001", Number.NaN, 17, 15],
  ])("reads %j up to what follows", (text, lexical, nearest, digits, places) => {
    expect(read(`é${text}`, 1)).toBe(lexical);
    expect(plain.at).toBe(text.length + 1);
    expect(decimal).toEqual({ nearest, digits, places });
  });

  it.each(["", "<", "-<", ".<", "+.<", "a<", "INF<", " <"])("finds none in %j", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each(["1e3<", "1.2.3<", "1 2<", "1\r\n<"])("ends before what is no part of one: %j", (text) => {
    read(text);
    expect(text.charAt(plain.at)).not.toBe("<");
  });

  it("has the double that is nearest", () => {
    for (const text of ["0.1", "47.18637", "-179.999999", "0.30000000000004", "99999999999999.9"]) {
      read(`${text}<`);
      expect(decimal.nearest).toBe(Number(text));
    }
  });
});
