import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8, utf16 } from "../support/encode.ts";
import { readerOf } from "../support/in-memory.ts";

const read = readerOf(`
<xs:element name="r">
  <xs:complexType>
    <xs:sequence>
      <xs:element name="t" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="n" type="xs:int" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="i" type="xs:int"/>
  </xs:complexType>
</xs:element>`);

/** Marks the place of the one issue of a document that is written down here. */
const MARK = "‸";

/** Every form in which a text can be handed to a reader. */
const forms: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
  ["text", (text) => text],
  ["UTF-8", utf8],
  ["UTF-8 with a mark", (text) => utf8(`\uFEFF${text}`)],
  ["UTF-16 with a mark", (text) => utf16(`\uFEFF${text}`, "little-endian")],
  ["UTF-16 big-endian with a mark", (text) => utf16(`\uFEFF${text}`, "big-endian")],
];

/** The place of the mark: found by cutting the text into lines, as no reader does it. */
function placeOf(marked: string): { readonly line: number; readonly column: number; readonly offset: number } {
  const offset = marked.indexOf(MARK);
  const lines = marked.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, offset };
}

function expectIssueAt(marked: string, code: string, options = {}): void {
  for (const [form, encode] of forms) {
    const { issues } = read(encode(marked.replace(MARK, "")), options);
    expect(issues[0], form).toMatchObject({ code, ...placeOf(marked) });
  }
}

describe("the place of an issue", () => {
  it.each([
    ["a wrong value", "<r>\n  <n>‸x</n>\n</r>", "cvc-datatype-valid.1.2.1"],
    ["after CRLF", "<r>\r\n<t>\r\n</t>\r\n<n>‸x</n></r>", "cvc-datatype-valid.1.2.1"],
    ["after CR", "<r>\r<t>\r\r</t>\r <n>‸x</n></r>", "cvc-datatype-valid.1.2.1"],
    ["after CR and LF and CRLF", "<r>\r\n\n\r\r\n\n\r<n>‸x</n></r>", "cvc-datatype-valid.1.2.1"],
    ["after tabs", "<r>\t\t<t>\t</t>\n\t\t<n>‸x</n></r>", "cvc-datatype-valid.1.2.1"],
    ["after characters of two bytes", "<r><t>éßÄ</t><n>‸x</n></r>", "cvc-datatype-valid.1.2.1"],
    ["after characters of three bytes", "<r><t>日本語</t>\n<t>語</t><n>‸x</n></r>", "cvc-datatype-valid.1.2.1"],
    ["after astral characters", "<r><t>😀\n😀😀</t><n>‸x</n></r>", "cvc-datatype-valid.1.2.1"],
    ["after U+0085 and U+2028, which end no line", "<r><t>\u0085\u2028</t><n>‸x</n></r>", "cvc-datatype-valid.1.2.1"],
    ["of an attribute", "<r\r\n\t‸i='x'/>", "cvc-datatype-valid.1.2.1"],
    ["of an element", "<r>\r\n <n>1</n>\r\n ‸<t/></r>", "cvc-complex-type.2.4.a"],
    ["of text between elements", "<r>\r\n<n>1</n>‸\r\n😀</r>", "cvc-complex-type.2.3"],
    ["of a wrong end tag", "<r>\r<t>😀</t>\r‸</q>", "wfc-GIMatch"],
    ["of the end of a cut document", "<r>\r\n<t>😀é‸", "xml-syntax"],
    ["of a character that none can be", "<r>\r\n<t>😀é‸\u0001</t></r>", "xml-syntax"],
    ["of an undeclared prefix", "<r>\r\n<‸p:t/></r>", "nsc-NSDeclared"],
    ["of an undeclared entity", "<r>\r\n<t>😀‸&e;</t></r>", "wfc-entdeclared"],
    ["of nothing at all", "\r\n ‸", "xml-syntax"],
    ["of text before the root", "\r\n\r‸{}", "xml-syntax"],
    ["of a document type declaration", "<?xml version='1.0'?>\r\n‸<!DOCTYPE r><r/>", "doctype-not-allowed"],
  ])("%s", (_, marked, code) => {
    expectIssueAt(marked, code);
  });

  it("in an entity is that of the reference", () => {
    const declaration = "<!DOCTYPE r [\r\n<!ENTITY e '<n>1</n>\r\n<n>x</n>'>\r\n]>";
    expectIssueAt(`${declaration}\r\n<r>\t${MARK}&e;</r>`, "cvc-datatype-valid.1.2.1", { doctype: "internal" });
  });

  it("is there for issues of limits too", () => {
    for (const limits of [{ maxIssues: 1 }, { maxDepth: 1 }, { maxInputLength: 5 }, { maxTextLength: 0 }]) {
      const { issues } = read(utf8("<r>\r\n<n>x</n><n>y</n></r>"), { limits });
      for (const issue of issues) {
        expect(issue).toMatchObject({
          line: expect.any(Number),
          column: expect.any(Number),
          offset: expect.any(Number),
        });
      }
      expect(issues.at(-1)?.code).toMatch(/^limit-/);
    }
  });

  it("is right after whatever text came before", () => {
    const piece = fc.constantFrom("a", " ", "\t", "\r", "\n", "\r\n", "é", "日", "😀", "&amp;", "&#13;", "<!--\r\n-->");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.array(piece, { maxLength: 40 }), (one, two) => {
        const [text, more] = [one.join(""), two.join("")];
        expectIssueAt(`<r><t>${text}</t>${more.replace(/[^\s]+/g, "")}<n>${MARK}x</n></r>`, "cvc-datatype-valid.1.2.1");
        expectIssueAt(`<r><t>${text}<!--${more.replace(/-/g, "")}--></t>${MARK}</q>`, "wfc-GIMatch");
      }),
      { numRuns: 200 },
    );
  });
});

describe("bytes that their encoding does not allow", () => {
  it.each([
    ["UTF-8", [...utf8("<r>\r\n<t>é😀"), 0xff, ...utf8("</t></r>")], { line: 2, column: 7, offset: 11 }, 14],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8("<r>\r<t>é"), 0xe4], { line: 2, column: 5, offset: 8 }, 12],
    ["UTF-16", [0xff, 0xfe, ...utf16("<r>\n😀\ud83d<", "little-endian")], { line: 2, column: 3, offset: 6 }, 14],
  ])("in %s are found by place and offset in bytes", (_, bytes, place, byteOffset) => {
    const { issues } = read(Uint8Array.from(bytes));
    expect(issues).toMatchObject([{ code: "encoding-malformed", ...place, params: { byteOffset } }]);
  });
});
