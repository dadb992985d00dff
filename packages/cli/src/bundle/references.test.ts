import { expect, test } from "vitest";
import { placeDocuments } from "./place-documents.ts";
import { findReferences, replaceReferences } from "./references.ts";

const SCHEMA = `<?xml version="1.0"?>
<!-- <xs:include schemaLocation="comment.xsd"/> -->
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:o" xmlns:x="http://www.w3.org/2001/XMLSchema">
  <xs:include schemaLocation = ' a.xsd '/>
  <x:import namespace="urn:b" schemaLocation="http://e.org/b.xsd?x=1&amp;y=2"/>
  <xs:import namespace="urn:c"/>
  <xs:redefine schemaLocation="d.xsd"/>
  <xs:annotation><xs:appinfo><o:include schemaLocation="other.xsd"/></xs:appinfo></xs:annotation>
  <xs:element name="schemaLocation" o:schemaLocation="e.xsd"/>
</xs:schema>`;

test("references are found where schema documents have them, and nowhere else", () => {
  expect(findReferences(SCHEMA).map(({ location }) => location)).toEqual([
    "a.xsd",
    "http://e.org/b.xsd?x=1&y=2",
    "d.xsd",
  ]);
});

test("some are replaced, and nothing else is touched", () => {
  const replaced = replaceReferences(SCHEMA, (location) => (location.startsWith("http") ? `b&"2.xsd` : undefined));
  expect(replaced).toBe(SCHEMA.replace("http://e.org/b.xsd?x=1&amp;y=2", "b&amp;&quot;2.xsd"));
});

test("every document has a place of its own, files as they were to each other", () => {
  const locations = [
    "/s/a/main.xsd",
    "/s/types.xsd",
    "http://e.org/x/types",
    "http://e.org/x/types.xsd",
    "http://e.org/x/Types.xsd",
    "https://e.org/",
    "http://e.org/x/../../../etc/passwd?a=/../b",
  ];
  expect([...placeDocuments(locations).values()]).toEqual([
    "a/main.xsd",
    "types.xsd",
    "e.org/x/types.xsd",
    "e.org/x/types-2.xsd",
    "e.org/x/Types-3.xsd",
    "e.org/index.xsd",
    "e.org/etc/passwd_a__.._b.xsd",
  ]);
});
