import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EncodedText } from "./encoded-text.ts";

const wellFormed = fc.string({ unit: "binary", maxLength: 40 }).filter((text) => !/\p{Surrogate}/u.test(text));

/** Offsets of a text at which a character begins, and its end. */
function boundaries(text: string): number[] {
  const found: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) found.push(i);
  return [...found, text.length];
}

describe("a text as bytes", () => {
  it("is UTF-8 with a zero after it, in room of its own and in room that is used again", () => {
    fc.assert(
      fc.property(fc.array(wellFormed), (texts) => {
        for (const text of texts) {
          for (const { bytes, length } of [EncodedText.of(text), EncodedText.shortly(text)]) {
            expect([...bytes.subarray(0, length)]).toEqual([...new TextEncoder().encode(text)]);
            expect(bytes[length]).toBe(0);
          }
        }
      }),
    );
  });

  it("takes what is UTF-8 already as it is", () => {
    const text = "<a>é</a>";
    EncodedText.shortly("x".repeat(100));
    const { bytes, length } = EncodedText.shortly(text, new TextEncoder().encode(text));
    expect(new TextDecoder().decode(bytes.subarray(0, length))).toBe(text);
    expect(bytes[length]).toBe(0);
  });

  it("is not copied if it is UTF-8 already, and long or to be kept", () => {
    const text = `<a>é${"x".repeat(100_000)}</a>`;
    const utf8 = Buffer.from(`..${text}..`).subarray(2, -2);
    for (const { bytes, length } of [EncodedText.of(text, utf8), EncodedText.shortly(text, utf8)]) {
      expect([bytes.buffer, bytes.byteOffset, length]).toEqual([utf8.buffer, utf8.byteOffset, utf8.length]);
      expect([bytes.constructor === Uint8Array, bytes[length]]).toEqual([true, undefined]);
    }
  });

  it("knows which offset of the text is which of the bytes, and back", () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const encoded = EncodedText.of(text);
        for (const offset of boundaries(text)) {
          const byte = encoded.byteOffset(offset);
          expect(byte).toBe(new TextEncoder().encode(text.slice(0, offset)).length);
          expect(encoded.textOffset(byte, 0, 0)).toBe(offset);
        }
      }),
    );
  });

  it("is not asked for an offset before one that it was asked for", () => {
    const encoded = EncodedText.of("éa<b");
    expect(encoded.byteOffset(2)).toBe(3);
    expect(encoded.byteOffset(1)).toBe(-1);
  });
});
