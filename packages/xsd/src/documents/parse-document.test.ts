import { describe, expect, test } from "vitest";
import { parseDocument } from "./parse-document.ts";
import { createIssueCollector } from "./report.ts";
import { deepTextOf, textOf } from "./schema-element.ts";

function parse(text: string) {
  const { issues, report } = createIssueCollector();
  return { document: parseDocument("a.xsd", text, report), issues };
}

describe("parseDocument", () => {
  test("resolves names and keeps places, whatever ends the lines", () => {
    for (const end of ["\n", "\r\n"]) {
      const lines = [
        '<?xml version="1.0"?>',
        "<!-- a -->",
        '<x:schema xmlns:x="urn:x"',
        '   id="s">',
        '  <x:element name="n"/></x:schema>',
      ];
      const { document, issues } = parse(lines.join(end));
      expect(issues).toEqual([]);
      const child = document?.root.children[0];
      expect(child).toMatchObject({ namespace: "urn:x", localName: "element", length: "<x:element".length });
      expect(child?.location).toMatchObject({ line: 5, column: 3, offset: lines.join(end).indexOf("<x:element") });
      expect(document?.root.attributes.get("id")).toMatchObject({ value: "s", length: 'id="s"'.length });
      expect(document?.root.attributes.get("id")?.location).toMatchObject({ line: 4, column: 4 });
      expect(child?.attributes.get("name")?.location).toMatchObject({ line: 5, column: 14 });
    }
  });

  test("decodes references, normalises attributes, joins character data", () => {
    const { document } = parse(
      `<a b='&lt;&#65;&#x42;\n\t&quot;>'>x &amp; y<![CDATA[ &amp; <z> ]]><!-- no --><c>!</c></a>`,
    );
    const root = document?.root;
    expect(root?.attributes.get("b")?.value).toBe('<AB  ">');
    expect(root === undefined ? "" : textOf(root)).toBe("x & y &amp; <z> ");
    expect(root === undefined ? "" : deepTextOf(root)).toBe("x & y &amp; <z> !");
  });

  test("keeps attributes of other namespaces apart", () => {
    const { document } = parse(`<a xmlns="urn:a" xmlns:f="urn:f" f:b="1" b="2"/>`);
    expect(document?.root.foreignAttributes).toMatchObject([{ namespace: "urn:f", localName: "b", value: "1" }]);
    expect([...(document?.root.attributes.keys() ?? [])]).toEqual(["b"]);
  });

  test.each([
    ["an end tag too few", "<a><b></a>", 1],
    ["no end tag", "<a>\n<b>", 2],
    ["an undeclared prefix", "<a>\n\n<p:b/></a>", 3],
    ["an attribute twice", `<a b="1"\nb="2"/>`, 2],
    ["nothing", "", 1],
    ["no markup", "{}", 1],
  ])("refuses %s", (_, text, line) => {
    const { document, issues } = parse(text);
    expect(document).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.location.line).toBe(line);
  });
});
