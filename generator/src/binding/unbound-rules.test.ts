import { loadSchema, type SchemaIssue } from "@schemawright/xsd";
import { describe, expect, test } from "vitest";
import type { Contract } from "../contract/contract.ts";
import { bind } from "./bind.ts";

const CONTRACT: Contract = {
  name: "orders",
  package: "orders",
  version: "1.0.0",
  description: "Orders.",
  messages: [{ name: "Order", forms: [{ schema: "order.xsd", element: "order" }], errors: {} }],
  dispatchers: [],
  json: [],
  samples: undefined,
  templates: undefined,
};

/** What binding says of a schema whose root element is `order`. */
function issuesOf(content: string): readonly SchemaIssue[] {
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${content}</xs:schema>`;
  const resolver = { read: () => text, resolve: (to: string) => to };
  const { schema, issues } = loadSchema("order.xsd", { resolver });
  expect(issues).toEqual([]);
  const found: SchemaIssue[] = [];
  bind(schema === undefined ? new Map() : new Map([["order.xsd", schema]]), {
    contract: CONTRACT,
    place: ({ document, line }) => `${document}:${line}`,
    moduleOf: () => "order",
    report: (issue) => found.push(issue),
  });
  return found;
}

const ITEMS = `<xs:complexType><xs:sequence><xs:element name="item" type="xs:string" maxOccurs="9"/></xs:sequence></xs:complexType>`;
const UNIQUE = `<xs:unique name="u"><xs:selector xpath="item"/><xs:field xpath="."/></xs:unique>`;
const ALTERNATIVE = `<xs:alternative test="@kind = 'none'" type="xs:error"/>`;

describe("what nothing checks yet is refused, not ignored", () => {
  test.each([
    ["identity constraints of the root", `<xs:element name="order">${ITEMS}${UNIQUE}</xs:element>`],
    [
      "identity constraints of a child",
      `<xs:element name="order"><xs:complexType><xs:sequence><xs:element name="items">${ITEMS}${UNIQUE}</xs:element></xs:sequence></xs:complexType></xs:element>`,
    ],
    [
      "type alternatives of a child",
      `<xs:element name="order"><xs:complexType><xs:sequence><xs:element name="note" type="xs:string">${ALTERNATIVE}</xs:element></xs:sequence></xs:complexType></xs:element>`,
    ],
  ])("%s", (_, content) => {
    expect(issuesOf(content).map(({ code }) => code)).toEqual(["not-supported"]);
  });

  test("an element without them is bound", () => {
    expect(issuesOf(`<xs:element name="order">${ITEMS}</xs:element>`)).toEqual([]);
  });
});
