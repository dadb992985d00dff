import { describe, expect, it } from "vitest";
import { asciiText } from "./ascii-text.ts";

describe("asciiText", () => {
  const text = Array.from({ length: 200 }, (_, i) => String.fromCharCode(0x20 + (i % 0x5f))).join("");
  const bytes = new TextEncoder().encode(text);

  it("is the text of any number of bytes, wherever they are", () => {
    for (const from of [0, 1, 17]) {
      for (let to = from; to <= bytes.length; to++) expect(asciiText(bytes, from, to)).toBe(text.slice(from, to));
    }
  });

  it("gives texts that do not change with the next", () => {
    const first = asciiText(bytes, 0, 30);
    asciiText(bytes, 40, 70);
    expect(first).toBe(text.slice(0, 30));
  });
});
