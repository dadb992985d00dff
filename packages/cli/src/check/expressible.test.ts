import type { Issue } from "@schemawright/runtime";
import { downgradeSchema, loadSchema } from "@schemawright/xsd";
import { describe, expect, test } from "vitest";
import { expressible } from "./expressible.ts";

const TEXT = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="order" type="Order"/>
  <xs:element name="other" type="xs:string"/>
  <xs:complexType name="Order">
    <xs:all>
      <xs:element name="to" type="Number"/>
      <xs:element name="item" type="Item" maxOccurs="3"/>
      <xs:element name="when" type="Zoned" minOccurs="0"/>
      <xs:element name="reply" type="Open" minOccurs="0"/>
    </xs:all>
    <xs:assert test="to"/>
  </xs:complexType>
  <xs:complexType name="Item"><xs:sequence><xs:element name="name" type="xs:int"/></xs:sequence></xs:complexType>
  <xs:complexType name="Open">
    <xs:openContent mode="interleave"><xs:any processContents="lax"/></xs:openContent>
    <xs:all><xs:element name="status" type="xs:int"/></xs:all>
  </xs:complexType>
  <xs:simpleType name="Number"><xs:restriction base="xs:string"><xs:pattern value="[0-9]+"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Zoned"><xs:restriction base="xs:dateTime"><xs:explicitTimezone value="required"/></xs:restriction></xs:simpleType>
</xs:schema>`;

const issue = (code: string, path: string, params: Issue["params"] = {}): Issue => ({
  code,
  path,
  params,
  severity: "error",
  message: "",
  keys: [],
});

describe("whether the 1.0 form says what the reader says", () => {
  const { schema } = loadSchema("a.xsd", { resolver: { read: () => TEXT, resolve: (reference) => reference } });
  const root = schema?.elementDeclarations.get("{}order");
  if (schema === undefined || root === undefined) throw new Error("the schema of this test is broken");
  const { says } = expressible(schema, root, downgradeSchema(schema).losses, []);
  test.each<[string, boolean, Issue]>([
    ["a facet", true, issue("cvc-pattern-valid", "/order/to")],
    ["an order-free group does not count", false, issue("cvc-complex-type.2.4.b", "/order/to")],
    ["nor does it find one too many", false, issue("cvc-complex-type.2.4.a", "/order/item[4]")],
    ["but it takes no other names", true, issue("cvc-complex-type.2.4.a", "/order/gift")],
    ["a sequence counts", true, issue("cvc-complex-type.2.4.b", "/order/item[2]/name")],
    ["a value below", true, issue("cvc-datatype-valid.1.2.1", "/order/item[2]/name")],
    ["an attribute that is not declared", true, issue("cvc-complex-type.3.2.2", "/order/@x")],
    ["an assertion", false, issue("cvc-assertion", "/order")],
    ["a rule of the contract", false, issue("contract-rule", "/order/to")],
    ["a facet that is new in 1.1", false, issue("cvc-explicitTimezone-valid", "/order/when")],
    ["a type with such a facet in other ways", true, issue("cvc-datatype-valid.1.2.1", "/order/when")],
    ["open content", false, issue("cvc-datatype-valid.1.2.1", "/order/reply/status")],
    ["the root", true, issue("cvc-elt.1", "/letter", { found: "letter" })],
    ["a root that the schema declares too", false, issue("cvc-elt.1", "/other", { found: "other" })],
    ["well-formedness", true, issue("wfc-GIMatch", "/")],
    ["a limit of the reader", false, issue("limit-depth", "/")],
  ])("%s: %s", (_, expected, one) => {
    expect(says(one)).toBe(expected);
  });
});
