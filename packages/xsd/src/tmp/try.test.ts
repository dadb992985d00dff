import { test } from "vitest";
import { loadSchema } from "/work/main/packages/xsd/src/index.ts";
test("x", () => {
const docs: Record<string,string> = { "a.xsd": `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:po" targetNamespace="urn:po" elementFormDefault="qualified">
<xs:element name="po" type="PO"/>
<xs:element name="comment" type="xs:strng"/>
<xs:complexType name="PO"><xs:all><xs:element name="slide" minOccurs="0" maxOccurs="8" type="xs:string"/><xs:element ref="comment"/></xs:all><xs:attribute name="a" type="SKU"/></xs:complexType>
<xs:simpleType name="SKU"><xs:restriction base="xs:string"><xs:pattern value="\\d{3}"/><xs:enumeration value="a"/></xs:restriction></xs:simpleType>
<xs:complexType name="PO2"><xs:complexContent><xs:extension base="PO"><xs:attribute name="b"/></xs:extension></xs:complexContent></xs:complexType>
<xs:foo/><bar>
</xs:schema>`};
const r = loadSchema("a.xsd", {resolver:{read:(l)=>docs[l], resolve:(r)=>r}});
console.dir(r,{depth:4});
});
