import { describe, expect, it } from "vitest";
import { EncodedText } from "./encoded-text.ts";
import { enterPlain, plain } from "./plain.ts";
import { plainInteger } from "./plain-integer.ts";

/** Reads the integer at an offset of a text. */
function read(text: string, offset = 0): number | undefined {
  const document = EncodedText.of(text);
  return plainInteger(document.bytes, enterPlain(document, offset));
}

describe("plainInteger", () => {
  it.each([
    ["15<", 15],
    ["-90<", -90],
    ['+7"', 7],
    ["007<", 7],
    [" \n 12\t<", 12],
    ["-0<", 0],
    ["123456789012345<", 123456789012345],
    ["-999999999999999<", -999999999999999],
  ])("reads %j up to what follows", (text, value) => {
    expect(read(`é${text}`, 1)).toBe(value);
    expect(plain.at).toBe(text.length + 1);
  });

  it.each(["", "<", "-<", "+<", "--1<", "a<", "INF<", " <", "1234567890123456<", "0000000000000001<"])(
    "finds none in %j",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it.each(["1.0<", "1e3<", "1 2<", "1\r\n<", "1-<"])("ends before what is no part of one: %j", (text) => {
    read(text);
    expect(text.charAt(plain.at)).not.toBe("<");
  });
});
