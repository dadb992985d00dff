import * as codegen from "@schemawright/runtime/codegen";
import * as general from "@schemawright/runtime/general";
import { loadSchema } from "@schemawright/xsd";
import { describe, expect, it } from "vitest";
import { compileSchema } from "./evaluate.ts";

/** What generated code calls: elements and attributes may be called the same, and have variables in that code. */
const NAMES = Object.keys({ ...codegen, ...general });

const declare = (kind: string, use: string): string =>
  NAMES.map((name) => `<xs:${kind} name="${name}" type="xs:int" ${use}/>`).join("");

describe.each(["all", "sequence"])(
  "elements and attributes that are named like functions of the runtime: xs:%s",
  (group) => {
    const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:element name="elements"><xs:complexType>
      <xs:${group}>${declare("element", 'minOccurs="0"')}</xs:${group}>
      <xs:attribute name="default" type="xs:QName" default="xs:a"/>
    </xs:complexType></xs:element>
    <xs:element name="attributes"><xs:complexType>
      <xs:${group}><xs:element name="child" type="xs:int" nillable="true"/></xs:${group}>
      ${declare("attribute", 'use="required"')}
    </xs:complexType></xs:element>
  </xs:schema>`;
    const { schema } = loadSchema("a.xsd", { resolver: { resolve: (one) => one, read: () => text } });
    const compiled = schema === undefined ? undefined : compileSchema(schema);
    if (compiled?.ok !== true) throw new Error("The schema is not valid");

    it("are read", () => {
      const numbers = NAMES.map((_, i) => i);
      const valuesOf = (document: string): readonly unknown[] => {
        const result = compiled.read(document, { limits: { maxAttributes: NAMES.length } });
        expect(result.issues).toEqual([]);
        return result.ok ? Object.values(result.value as object) : [];
      };
      const elements = NAMES.map((name, i) => `<!-- --><${name}>${i}</${name}>`).join("");
      expect(valuesOf(`<elements>${elements}</elements>`)).toEqual(expect.arrayContaining(numbers));
      const attributes = NAMES.map((name, i) => `${name}="${i}"`).join(" ");
      const document = `<attributes ${attributes}><!-- --><child>0</child></attributes>`;
      expect(valuesOf(document)).toEqual(expect.arrayContaining(numbers));
    });

    it("are reported", () => {
      const codes = (document: string): readonly string[] => compiled.read(document).issues.map(({ code }) => code);
      expect(codes("<elements><unknown/></elements>")).toEqual(["cvc-complex-type.2.4.a"]);
      expect(codes('<elements other=""><readText/><readText>0</readText></elements>')).toContain(
        "cvc-complex-type.3.2.2",
      );
      expect(codes('<attributes other=""><child/></attributes>')).toContain("cvc-complex-type.4");
    });
  },
);
