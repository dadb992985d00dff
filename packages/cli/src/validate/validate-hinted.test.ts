import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportedIssue } from "../report/report.ts";
import { createHintedValidator } from "./validate-hinted.ts";

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const list = (namespace: string, more = "", mixed = ""): string => `<xs:schema ${XS} targetNamespace="${namespace}">
  <xs:element name="n" type="xs:int"/>
  <xs:complexType name="older"${mixed}><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType>
  <xs:element name="list"><xs:complexType>
    <xs:sequence><xs:any namespace="##any" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>${more}
  </xs:complexType></xs:element>
</xs:schema>
`;
const FIXED = `<xs:schema ${XS} targetNamespace="urn:fixed">
  <xs:element name="list" fixed="f"><xs:complexType mixed="true"><xs:sequence/></xs:complexType></xs:element>
</xs:schema>
`;
const CATALOG = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="urn:c" uri="c.xsd"/></catalog>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schemawright-hinted-"));
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  for (const name of ["a", "b", "c"]) write(`${name}.xsd`, list(`urn:${name}`));
  write("whole.xsd", list("urn:whole", '<xs:assert test="count(a:n) &lt; 2" xmlns:a="urn:a"/>'));
  write("fixed.xsd", FIXED);
  write("older.xsd", list("urn:older", "", ' mixed="true"'));
  write("broken.xsd", list("urn:broken", "<xs:nonsense/>"));
  write("catalog.xml", CATALOG);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A list of a namespace, which names some documents. */
const naming = (namespace: string, hints: string, inside: string): string =>
  `<l:list xmlns:l="urn:${namespace}" ${XSI} xsi:schemaLocation="${hints}">\r\n${inside}</l:list>`;
const of = (namespace: string, value: string, hints = ""): string =>
  `  <n xmlns="urn:${namespace}" ${hints === "" ? "" : `xsi:schemaLocation="${hints}"`}>${value}</n>\n`;

describe("a file that is too large to be held is judged as one that is held", () => {
  const latin1 = `<?xml version="1.0" encoding="ISO-8859-1"?>\n<!-- \u00e9 -->${naming("a", "urn:a a.xsd", of("a", "\u00e9"))}`;
  const cases: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ["its root names the schema", naming("a", "urn:a a.xsd", of("a", "1")), []],
    ["and it is invalid", naming("a", "urn:a a.xsd", of("a", "x") + of("a", "1")), ["2 cvc-datatype-valid.1.2.1"]],
    ["a child names another", naming("a", "urn:a a.xsd", of("b", "x", "urn:b b.xsd")), ["2 cvc-datatype-valid.1.2.1"]],
    [
      "a child names a missing one",
      naming("a", "urn:a a.xsd", of("b", "x", "urn:b no.xsd")),
      ["2 schema-loc.3", "2 cvc-complex-type.2.4.c"],
    ],
    [
      "a child names one too late",
      naming("a", "urn:a a.xsd", of("b", "1") + of("a", "1") + of("b", "1", "urn:a b.xsd")),
      ["4 schema-loc.4", "4 schema-loc.3", "2 cvc-complex-type.2.4.c", "4 cvc-complex-type.2.4.c"],
    ],
    [
      "what it names is broken",
      naming("broken", "urn:broken broken.xsd", ""),
      ["1 schema-loc.3", "undefined s4s-elt-invalid", "1 cvc-elt.1"],
    ],
    [
      "what it names is of XSD 1.0 alone",
      naming("older", "urn:older older.xsd", of("older", "x")),
      ["undefined xsd-version", "2 cvc-datatype-valid.1.2.1"],
    ],
    [
      "what it names asks for an element",
      naming("whole", "urn:whole whole.xsd urn:a a.xsd", of("a", "1") + of("a", "1")),
      ["1 cvc-assertion"],
    ],
    [
      "it names what is no pair",
      naming("a", "urn:a a.xsd odd", of("a", "x")),
      ["1 schema-loc.3", "2 cvc-datatype-valid.1.2.1"],
    ],
    ["what it names asks for all of it", naming("fixed", "urn:fixed fixed.xsd", "g"), ["1 cvc-elt.5.2.2.2.1"]],
    ["it names nothing", naming("a", "", of("a", "x")), ["1 schema-not-named"]],
    [
      "a catalog knows the namespace of its root",
      `<list xmlns="urn:c">${of("c", "x")}</list>`,
      ["1 cvc-datatype-valid.1.2.1"],
    ],
    ["no catalog does", "<list/>", ["1 schema-not-named"]],
    ["it ends too early", `${naming("a", "urn:a a.xsd", of("a", "x"))}<`, ["3 xml-syntax"]],
    ["it is no XML", "hello", ["1 xml-syntax"]],
    [
      "it has a document type declaration",
      `<!DOCTYPE l>${naming("a", "urn:a a.xsd", of("a", "x"))}`,
      ["1 doctype-not-allowed"],
    ],
    ["it is not in UTF-8", Buffer.from(latin1, "latin1"), ["3 cvc-datatype-valid.1.2.1"]],
    [
      "it is in UTF-16",
      Buffer.from(`\ufeff${naming("a", "urn:a a.xsd", of("a", "x"))}`, "utf16le"),
      ["2 cvc-datatype-valid.1.2.1"],
    ],
    [
      "it has a byte order mark",
      `\ufeff${naming("a", "urn:a a.xsd odd", of("a", "x"))}`,
      ["1 schema-loc.3", "2 cvc-datatype-valid.1.2.1"],
    ],
  ];

  test.each(cases)("%s", (_, content, codes) => {
    const path = join(folder, "document.xml");
    writeFileSync(path, content);
    const create = () =>
      createHintedValidator(
        { language: "hints", xsdVersion: "meant", catalogs: [join(folder, "catalog.xml")] },
        { maxIssues: 100, doctype: "refuse", counted: new SharedArrayBuffer(8) },
      );
    const document = { name: "document.xml", path };
    const held = create().validate(Buffer.from(content), document);
    const inPieces = create().validateFile?.(path, document) as readonly ReportedIssue[];
    expect(held.map(({ line, code }) => `${line} ${code}`)).toEqual(codes);
    expect(inPieces).toEqual(held);
  });
});
