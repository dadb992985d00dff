import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeAttribute, escapeText } from "./escape.ts";
import { Token, XmlScanner } from "./scanner.ts";

/** Characters that mean something somewhere, so that random strings of them meet. */
const character = fc.oneof(fc.constantFrom(..."<>&\"'\t\n\r ]]a"), fc.constantFrom("😀", "é", "\u0085", "\u2028"));
const text = fc.string({ unit: character });

describe("escaping", () => {
  it.each([
    ["", "", ""],
    ["plain", "plain", "plain"],
    ["a<b&c>d", "a&lt;b&amp;c&gt;d", "a&lt;b&amp;c>d"],
    ["]]>", "]]&gt;", "]]>"],
    ["\"'", "\"'", "&quot;'"],
    ["\t\n\r", "\t\n&#13;", "&#9;&#10;&#13;"],
    ["\r\n", "&#13;\n", "&#13;&#10;"],
    ["&amp;", "&amp;amp;", "&amp;amp;"],
    ["😀", "😀", "😀"],
  ])("%j", (value, inText, inAttribute) => {
    expect([escapeText(value), escapeAttribute(value)]).toEqual([inText, inAttribute]);
  });

  it("is undone by reading", () => {
    fc.assert(
      fc.property(text, text, (content, value) => {
        const scanner = new XmlScanner(`<a b="${escapeAttribute(value)}">${escapeText(content)}</a>`);
        expect(scanner.next()).toBe(Token.StartElement);
        expect(scanner.attributeValue(0)).toBe(value);
        expect(scanner.next()).toBe(content === "" ? Token.EndElement : Token.Text);
        if (content !== "") expect(scanner.text).toBe(content);
      }),
    );
  });
});
