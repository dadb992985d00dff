import { describe, expect, it } from "vitest";
import { contractOfSchema } from "./contract-of-schema.ts";

const simpleContent = `<xs:complexType name="t" mixed="true"><xs:simpleContent><xs:extension base="xs:int"/></xs:simpleContent></xs:complexType>`;
const assertion = `<xs:complexType name="t"><xs:assert test="@a"/></xs:complexType>`;

/** What is made of a schema document with some content and attributes. */
function contractOf(content: string, attributes = "") {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" ${attributes}>${content}</xs:schema>`;
  const resolver = { resolve: () => "a.xsd", read: () => text };
  return contractOfSchema("a.xsd", ".", resolver, { name: "a", package: "a" });
}

describe("the version that a schema without a contract is read as", () => {
  it.each([
    ["what both versions take", `<xs:element name="a"/>`, "", "1.1"],
    ["what XSD 1.0 takes alone", simpleContent, "", "1.0"],
    ["what XSD 1.1 takes alone", assertion, "", "1.1"],
    ["what neither takes", `<xs:element name="a" type="b"/>`, "", "1.1"],
    [
      "what is made for XSD 1.0 alone",
      `<xs:element name="a"/>`,
      `xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" vc:maxVersion="1.1"`,
      "1.0",
    ],
  ])("%s", (_, content, attributes, version) => {
    const { contract, loaded } = contractOf(content, attributes);
    expect(contract.xsd).toBe(version);
    const warnings = loaded.get("a.xsd")?.issues.filter(({ severity }) => severity === "warning") ?? [];
    expect(warnings.map(({ code }) => code)).toEqual(content === simpleContent ? ["xsd-version"] : []);
  });
});
