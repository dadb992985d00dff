import { describe, expect, test } from "vitest";
import { expandDocumentType } from "./document-type.ts";
import { parseDocument } from "./parse-document.ts";
import { createIssueCollector } from "./report.ts";
import { deepTextOf } from "./schema-element.ts";

function codes(text: string): readonly string[] {
  const { issues, report } = createIssueCollector();
  parseDocument("a.xsd", text, report);
  return issues.map(({ code }) => code);
}

describe("a document type declaration", () => {
  test("entities are replaced in text and attributes, the first declaration counts, places stay", () => {
    const { issues, report } = createIssueCollector();
    const text = `<?xml version="1.0"?><!-- <!DOCTYPE no> -->
<!DOCTYPE a SYSTEM "a.dtd" [
  <!ELEMENT a ANY> <!ATTLIST a b CDATA "]>"> <!-- ]> " --> <?pi ]>?>
  <!ENTITY one "1&two;&#38;lt;"> <!ENTITY two '"&#x32;"'> <!ENTITY two "no">
  <!ENTITY part "<c>&one;</c>"> <!ENTITY away SYSTEM "away.xml"> <!ENTITY % p "<!ENTITY three '3'>"> %p; %unknown;
]>
<a b="-&one;-">&part;<![CDATA[&one;]]>&three;<!-- &one; --><d e="&two;"/></a>`;
    const root = parseDocument("a.xsd", text, report)?.root;
    expect(issues).toEqual([]);
    expect(root?.attributes.get("b")?.value).toBe('-1"2"<-');
    expect(root === undefined ? "" : deepTextOf(root)).toBe('1"2"<&one;3');
    const [c, d] = root?.children ?? [];
    expect(c?.location).toMatchObject({ line: 7, offset: text.indexOf("&part;") });
    expect(d?.location).toMatchObject({ line: 7, offset: text.indexOf("<d ") });
    expect(d?.attributes.get("e")).toMatchObject({ value: '"2"', location: { offset: text.indexOf('e="&two;"') } });
  });

  test.each([
    ["an entity that is not declared", "<!DOCTYPE a []><a>&b;</a>", "xml"],
    ["an entity that contains itself", "<!DOCTYPE a [<!ENTITY b '&c;'><!ENTITY c '&b;'>]><a>&b;</a>", "xml"],
    ["an entity outside the document", "<!DOCTYPE a [<!ENTITY b SYSTEM 'b'>]><a>&b;</a>", "not-supported"],
    ["no end", "<!DOCTYPE a [<!ENTITY b 'c'>", "xml"],
    ["something else inside", "<!DOCTYPE a [<b/>]><a/>", "xml"],
    ["a parameter entity that contains itself", "<!DOCTYPE a [<!ENTITY % p '&#37;p;'> %p;]><a/>", "xml"],
  ])("refuses %s", (_, text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test("entities that multiply are stopped", () => {
    const entities = Array.from({ length: 40 }, (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`);
    const text = `<!DOCTYPE a [<!ENTITY e0 "0123456789">${entities.join("")}]><a>&e40;</a>`;
    expect(expandDocumentType(text)).toMatchObject({ code: "not-supported" });
    expect(codes(text.replace("0123456789", "").replace("<a>&e40;", `<a>${"&e40;".repeat(1000)}`))).toEqual([]);
  });
});
