import { describe, expect, it } from "vitest";
import type { NameLock } from "../../../generator/src/index.ts";
import { compile, contractOf, filesOf, schemaOf } from "../support/contract-package.ts";

const BEFORE = `<xs:element name="root" type="Order"/>
<xs:complexType name="Order"><xs:sequence><xs:element name="part"><xs:complexType><xs:sequence/></xs:complexType></xs:element></xs:sequence>
<xs:attribute name="note"/></xs:complexType>`;

/** The same, grown: a type takes the name of the part, and an element that of the attribute. */
const AFTER = `<xs:complexType name="orderPart"><xs:sequence/></xs:complexType>
<xs:element name="root" type="Order"/>
<xs:complexType name="Order"><xs:sequence><xs:element name="part"><xs:complexType><xs:sequence/></xs:complexType></xs:element>
<xs:element name="note"/><xs:element name="more" type="orderPart"/></xs:sequence><xs:attribute name="note"/></xs:complexType>`;

function namesOf(schema: string, lock?: NameLock): { readonly types: string; readonly lock: NameLock } {
  const result = compile(contractOf(), { "schema.xsd": schemaOf(schema) }, undefined, lock);
  const types = filesOf(result).find(({ path }) => path.startsWith("src/types/"))?.text ?? "";
  if (result.binding === undefined) throw new Error("There is no binding.");
  return { types, lock: result.binding.names };
}

describe("a schema that grows", () => {
  const before = namesOf(BEFORE);

  it("is locked by what its names are made of", () => {
    expect(before.lock).toEqual({
      types: { "type::Order": "Order", "type::Order/element::part/type": "OrderPart" },
      properties: { "type::Order": { "@note": "note", part: "part" } },
    });
  });

  it("renames what exists without a lock", () => {
    const { types } = namesOf(AFTER);
    expect(types).toMatch(/part: OrderPartElement;/);
    expect(types).toMatch(/noteAttribute\?: /);
  });

  it("never does with one", () => {
    const { types, lock } = namesOf(AFTER, before.lock);
    expect(types).toMatch(/part: OrderPart;/);
    expect(types).toMatch(/more: OrderPartType;/);
    expect(types).toMatch(/ note\?: string;/);
    expect(types).toMatch(/noteElement: /);
    expect(lock.types).toMatchObject(before.lock.types);
    // What was given once is given again.
    expect(namesOf(AFTER, lock)).toEqual({ types, lock });
  });
});
