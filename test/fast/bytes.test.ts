import { type Result, readSendMmsResponse } from "@schemawright/sinch-mms";
import { describe, expect, it } from "vitest";

// Plain documents are read in bytes, and values cut out of the text: the two have other offsets after what is not ASCII.
const WHOLE = { limits: { maxDepth: 256 } };
const response = (info: string): string =>
  `<response><status>Failure</status><error-code>E111</error-code><error-info>${info}</error-info></response>`;

const INFO: readonly (readonly [title: string, info: string, good: boolean])[] = [
  ["ASCII", "plain", true],
  ["two bytes a character", "Zoë é ß", true],
  ["three bytes a character", "東京 € �", true],
  ["four bytes, two code units", "🎉🎉 done", true],
  ["references between them", "é &amp; 🎉 &lt;東&gt;", true],
  ["what stays after a longer document", "a", true],
  ["the last character that is none", "\uffff", false],
  ["half of a character", "\ud83c", false],
  ["the other half first", "\udf89\ud83c", false],
  ["a reference that is cut off", "é &am", false],
];

const shown = (result: Result<unknown>): string => JSON.stringify(result);

describe("a document in bytes", () => {
  it.each(INFO)("%s", (_, info, good) => {
    for (const xml of [response(info), `\ufeff${response(info)}`, `<?xml version="1.0"?>\n${response(info)}\n`]) {
      const whole = readSendMmsResponse(xml, WHOLE);
      expect(shown(readSendMmsResponse(xml))).toBe(shown(whole));
      expect(whole.ok).toBe(good);
      if (good) expect(shown(readSendMmsResponse(new TextEncoder().encode(xml)))).toBe(shown(whole));
    }
  });

  it("that is long is read where it is, and ends where it ends", () => {
    const xml = `<?xml version="1.0"?>${" ".repeat(40_000)}${response("é 🎉 &amp; 東京")}`;
    const document = new TextEncoder().encode(`${xml}${response("of another document")}`);
    const { length } = new TextEncoder().encode(xml);
    for (let end = length; end > length - 120; end--) {
      const whole = readSendMmsResponse(document.slice(0, end), WHOLE);
      expect(shown(readSendMmsResponse(document.subarray(0, end)))).toBe(shown(whole));
      expect(shown(readSendMmsResponse(Buffer.from(document.buffer, 0, end)))).toBe(shown(whole));
      expect(whole.ok).toBe(end === length);
    }
  });

  it.each(INFO)("that is long and was never decoded: %s", (_, info, good) => {
    const xml = `<response>${" ".repeat(5_000)}${response(info).slice("<response>".length)}`;
    const document = new TextEncoder().encode(`${xml}${response("of another document")}`);
    const { length } = new TextEncoder().encode(xml);
    for (const end of [length, length - 1, length - 40]) {
      const whole = readSendMmsResponse(document.slice(0, end), WHOLE);
      expect(shown(readSendMmsResponse(document.subarray(0, end)))).toBe(shown(whole));
      expect(whole.ok).toBe(end === length && (good || /[\ud800-\udfff]/.test(info)));
    }
  });

  it("that is long and is changed in one byte is read as it is when it is decoded", () => {
    const xml = `<response>${" ".repeat(5_000)}${response("é 🎉 &amp; 東京").slice("<response>".length)}`;
    const document = new TextEncoder().encode(xml);
    for (let i = 5_000; i < document.length; i++) {
      for (const byte of [0x00, 0x3c, 0x80, 0xc3, 0xe6, 0xf0, 0xff]) {
        const changed = document.slice();
        changed[i] = byte;
        expect(shown(readSendMmsResponse(changed))).toBe(shown(readSendMmsResponse(changed, WHOLE)));
      }
    }
  });

  it("that is cut off anywhere is refused as the whole reader refuses it", () => {
    const xml = response("é 🎉 &amp; 東京");
    readSendMmsResponse(`${response("long ".repeat(40))}`);
    for (let end = 0; end < xml.length; end++) {
      const cut = xml.slice(0, end);
      expect(shown(readSendMmsResponse(cut))).toBe(shown(readSendMmsResponse(cut, WHOLE)));
    }
  });
});
