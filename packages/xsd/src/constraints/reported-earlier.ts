import { attributeExample, elementExample } from "../build/local-target-namespace.ts";
import { example as srcIdentityConstraint } from "../build/src-identity-constraint.ts";
import { example as srcResolve } from "../build/src-resolve.ts";
import { example as srcTypeAlternative } from "../build/src-type-alternative.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** Constraints that loading and building find on their way. */
export const rules: readonly Rule[] = [
  { code: "src-resolve", example: srcResolve },
  {
    code: "sch-props-correct",
    example: schemaExample(`<xs:element name="a"/>\n<xs:element name="a"/><!-- ERROR sch-props-correct -->`),
  },
  {
    code: "p-props-correct",
    example: schemaExample(
      `<xs:complexType name="t"><xs:sequence><xs:element name="a" minOccurs="2"/><!-- ERROR p-props-correct --></xs:sequence></xs:complexType>`,
    ),
  },
  {
    code: "ct-props-correct",
    example: schemaExample(
      `<xs:complexType name="t"><xs:complexContent><xs:extension base="t"/><!-- ERROR ct-props-correct --></xs:complexContent></xs:complexType>`,
    ),
  },
  {
    code: "st-props-correct",
    example: schemaExample(
      `<xs:simpleType name="t"><xs:restriction base="t"/><!-- ERROR st-props-correct --></xs:simpleType>`,
    ),
  },
  {
    code: "s4s-elt-invalid-content",
    example: schemaExample(`<xs:element name="a"><xs:sequence/><!-- ERROR s4s-elt-invalid-content --></xs:element>`),
  },
  {
    code: "s4s-att-not-allowed",
    example: schemaExample(`<xs:element name="a" minOccurs="0"/><!-- ERROR s4s-att-not-allowed -->`),
  },
  {
    code: "s4s-att-invalid-value",
    example: schemaExample(`<xs:element name="a" nillable="yes"/><!-- ERROR s4s-att-invalid-value -->`),
  },
  { code: "s4s-att-must-appear", example: schemaExample(`<xs:element/><!-- ERROR s4s-att-must-appear -->`) },
  {
    code: "src-element.1",
    example: schemaExample(`<xs:element name="a" default="1" fixed="1"/><!-- ERROR src-element.1 -->`),
  },
  {
    code: "src-include",
    example: schemaExample(`<xs:include schemaLocation="nowhere.xsd"/><!-- ERROR src-include -->`),
  },
  {
    code: "src-override",
    example: schemaExample(
      `<xs:override schemaLocation="nowhere.xsd"><!-- ERROR src-override --><xs:element name="a"/></xs:override>`,
    ),
  },
  {
    code: "src-import",
    example: schemaExample(`<xs:import namespace="urn:x" schemaLocation="nowhere.xsd"/><!-- ERROR src-import -->`),
  },
  { code: "src-identity-constraint", example: srcIdentityConstraint },
  { code: "src-element.4", example: elementExample },
  { code: "src-attribute.6", example: attributeExample },
  { code: "src-type-alternative", example: srcTypeAlternative },
  {
    code: "src-attribute.5",
    version: "1.1",
    example: schemaExample(
      `<xs:complexType name="t"><xs:attribute name="a" use="prohibited" fixed="b"/><!-- ERROR src-attribute.5 --></xs:complexType>`,
    ),
  },
  {
    code: "src-element.5",
    example: schemaExample(
      `<xs:element name="a"><xs:alternative type="xs:int"/><!-- ERROR src-element.5 --><xs:alternative test="@b" type="xs:date"/></xs:element>`,
    ),
  },
  {
    code: "src-ct.1",
    version: "1.1",
    example: schemaExample(
      `<xs:complexType name="t" mixed="true"><!-- ERROR src-ct.1 --><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType>`,
    ),
  },
  {
    code: "src-ct.1",
    version: "1.0",
    example: schemaExample(
      `<xs:complexType name="t"><xs:complexContent><xs:extension base="xs:int"/><!-- ERROR src-ct.1 --></xs:complexContent></xs:complexType>`,
    ),
  },
  {
    code: "src-ct.2",
    version: "1.1",
    example: schemaExample(
      `<xs:complexType name="t"><xs:openContent/><!-- ERROR src-ct.2 --><xs:sequence/></xs:complexType>`,
    ),
  },
  {
    code: "src-ct.2",
    version: "1.0",
    example: schemaExample(
      `<xs:complexType name="e"/><xs:complexType name="t"><xs:simpleContent><xs:extension base="e"/><!-- ERROR src-ct.2 --></xs:simpleContent></xs:complexType>`,
    ),
  },
  {
    code: "src-ct.3",
    version: "1.1",
    example: schemaExample(
      `<xs:complexType name="t"><xs:openContent mode="none"><xs:any/><!-- ERROR src-ct.3 --></xs:openContent></xs:complexType>`,
    ),
  },
  {
    code: "src-ct.4",
    version: "1.1",
    example: schemaExample(
      `<xs:complexType name="t" mixed="true"><xs:complexContent mixed="false"><!-- ERROR src-ct.4 --><xs:restriction base="xs:anyType"/></xs:complexContent></xs:complexType>`,
    ),
  },
  {
    code: "src-attribute.4",
    example: schemaExample(
      `<xs:attribute name="a" type="xs:int"><!-- ERROR src-attribute.4 --><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:attribute>`,
    ),
  },
  { code: "no-xmlns", example: schemaExample(`<xs:attribute name="xmlns"/><!-- ERROR no-xmlns -->`) },
  {
    code: "ag-props-correct",
    example: schemaExample(
      `<xs:attributeGroup name="g"><xs:attribute name="a"/><xs:attribute name="a"/><!-- ERROR ag-props-correct --></xs:attributeGroup>`,
    ),
  },
  {
    code: "no-xsi",
    example: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2001/XMLSchema-instance">
<xs:attribute name="type"/><!-- ERROR no-xsi -->
</xs:schema>`,
  },
  {
    code: "cos-aw-union",
    version: "1.0",
    example: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a" xmlns="urn:a">
<xs:complexType name="b"><xs:anyAttribute namespace="##other"/></xs:complexType>
<xs:complexType name="t"><xs:complexContent><xs:extension base="b"><!-- ERROR cos-aw-union --><xs:anyAttribute namespace="##local"/></xs:extension></xs:complexContent></xs:complexType>
</xs:schema>`,
  },
  {
    code: "n-props-correct",
    example: schemaExample(`<xs:notation name="jpeg"/><!-- ERROR n-props-correct -->`),
  },
];
