import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";
import { canonicalLiteral } from "./canonical.ts";

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="whole"><xs:restriction base="xs:decimal"><xs:fractionDigits value="0"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="list"><xs:list itemType="xs:decimal"/></xs:simpleType>
  <xs:simpleType name="union"><xs:union memberTypes="xs:boolean xs:decimal xs:string"/></xs:simpleType>
</xs:schema>`;

const { schema } = loadSchema("a.xsd", { resolver: { read: () => SCHEMA, resolve: (to) => to }, version: "1.0" });

describe("canonical lexical representations of XSD 1.0", () => {
  test.each<[type: string, ...literals: [literal: string, canonical: string][]]>([
    ["xs:string", [" a  b ", " a  b "]],
    ["xs:token", [" a  b ", "a b"]],
    ["xs:boolean", ["1", "true"], ["true", "true"], ["0", "false"], ["false", "false"]],
    [
      "xs:decimal",
      ["1", "1.0"],
      ["+01.50", "1.5"],
      ["-.5", "-0.5"],
      ["-0", "0.0"],
      ["100.", "100.0"],
      ["0.010", "0.01"],
    ],
    ["xs:integer", ["+007", "7"], ["-0", "0"], ["-10", "-10"], ["000", "0"]],
    ["xs:unsignedByte", ["010", "10"]],
    ["whole", ["10", "10.0"]],
    ["xs:float", ["1", "1.0E0"], ["1.1", "1.1E0"], ["16777217", "1.6777216E7"], ["-INF", "-INF"], ["NaN", "NaN"]],
    ["xs:double", ["1E2", "1.0E2"], ["-0.00125", "-1.25E-3"], ["0", "0.0E0"], ["-0", "-0.0E0"], ["1e400", "INF"]],
    [
      "xs:dateTime",
      ["2002-10-10T12:00:00-05:00", "2002-10-10T17:00:00Z"],
      ["2000-03-01T00:30:00.500+01:00", "2000-02-29T23:30:00.5Z"],
      ["1999-12-31T23:59:59-14:00", "2000-01-01T13:59:59Z"],
      ["1999-12-31T24:00:00", "2000-01-01T00:00:00"],
      ["0001-01-01T00:00:00+01:00", "-0001-12-31T23:00:00Z"],
      ["-0001-12-31T24:00:00Z", "0001-01-01T00:00:00Z"],
      ["10000-01-01T00:00:00.0", "10000-01-01T00:00:00"],
    ],
    ["xs:time", ["24:00:00", "00:00:00"], ["01:00:00+02:00", "23:00:00Z"], ["12:00:00.10", "12:00:00.1"]],
    [
      "xs:date",
      ["2002-10-10", "2002-10-10"],
      ["2002-10-10+13:00", "2002-10-09-11:00"],
      ["2002-10-10+12:00", "2002-10-10+12:00"],
      ["2002-12-31-12:00", "2003-01-01+12:00"],
      ["2002-10-10-00:00", "2002-10-10Z"],
    ],
    ["xs:gYear", ["2002+00:00", "2002+00:00"]],
    ["xs:duration", ["P12M", "P12M"]],
    ["xs:hexBinary", ["0fb7", "0FB7"]],
    ["xs:base64Binary", ["AA AA", "AAAA"]],
    ["list", [" 1  +2 ", "1.0 2.0"]],
    ["union", ["1", "true"], ["2", "2.0"], ["x", "x"]],
  ])("%s", (name, ...literals) => {
    const key = name.startsWith("xs:") ? `{http://www.w3.org/2001/XMLSchema}${name.slice(3)}` : `{}${name}`;
    const type = schema?.typeDefinitions.get(key);
    if (type?.kind !== "simpleTypeDefinition") throw new Error(name);
    for (const [literal, canonical] of literals) {
      expect(canonicalLiteral(type, literal, { version: "1.0" }), literal).toBe(canonical);
    }
  });
});
