import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { ContractError } from "../../../generator/src/index.ts";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

const complex = (name: string, content: string, base?: string): string => {
  const inner = base === undefined ? content : `<xs:extension base="${base}">${content}</xs:extension>`;
  return `<xs:complexType name="${name}">${base === undefined ? inner : `<xs:complexContent>${inner}</xs:complexContent>`}</xs:complexType>`;
};
const sequence = (...particles: readonly string[]): string => `<xs:sequence>${particles.join("")}</xs:sequence>`;
const element = (name: string, type: string, more = ""): string =>
  `<xs:element name="${name}" type="${type}" ${more}/>`;

const SCHEMA = schemaOf(`
  ${element("order", "Order")}${element("invoice", "Invoice")}
  ${element("event", "Event", 'abstract="true"')}${element("shipped", "Shipped", 'substitutionGroup="event"')}
  ${complex("Order", sequence(element("line", "Line"), '<xs:element ref="event"/>'))}
  ${complex("Line", sequence(element("price", "Price")))}
  ${complex("GiftLine", "", "Line")}
  ${complex("Event", "")}${complex("Shipped", "", "Event")}
  ${complex("Base", sequence(element("number", "xs:int")))}
  ${complex("Invoice", sequence(element("tax", "Tax")), "Base")}
  ${complex("Unrelated", "", "Base")}
  ${complex("Tax", sequence('<xs:any processContents="lax" minOccurs="0"/>'))}
  <xs:simpleType name="Price"><xs:restriction base="xs:decimal"/></xs:simpleType>
  <xs:simpleType name="GiftPrice"><xs:restriction base="Price"/></xs:simpleType>
  <xs:simpleType name="Nothing"><xs:restriction base="xs:decimal"/></xs:simpleType>`);

const documents = (fields: Readonly<Record<string, unknown>>) =>
  contractOf({ messages: [], documents: ["schema.xsd"], ...fields });

const typesOf = (fields: Readonly<Record<string, unknown>>, schema = SCHEMA): readonly string[] => {
  const files = filesOf(compile(contractOf(fields), { "schema.xsd": schema }));
  const text = files.find(({ path }) => path === "src/types/schema.ts")?.text ?? "";
  return [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name ?? "").sort();
};

describe("only what the roots come to is emitted", () => {
  const ofDocuments = (...roots: readonly string[]) => typesOf({ messages: [], documents: ["schema.xsd"], roots });

  it("children, what stands for them, and what is derived from their types", () => {
    expect(ofDocuments("order")).toEqual(
      ["Event", "EventOrDerived", "GiftLine", "GiftPrice", "Line", "LineOrDerived", "Order", "Price", "Shipped"].sort(),
    );
  });

  it("bases, but not what else is derived from a base; and nothing for a lax wildcard", () => {
    expect(ofDocuments("invoice")).toEqual(["Base", "BaseOrDerived", "Invoice", "Tax"]);
  });

  it("for a strict wildcard, what it admits", () => {
    const strict = SCHEMA.replace('processContents="lax"', "");
    expect(typesOf({ messages: [], documents: ["schema.xsd"], roots: ["{}invoice"] }, strict)).toContain("GiftLine");
  });

  it("for messages, whatever their documents can choose", () => {
    const messages = [{ name: "OrderMessage", forms: [{ schema: "schema.xsd", element: "order" }] }];
    expect(typesOf({ messages })).toContain("GiftLine");
    expect(typesOf({ messages })).not.toContain("Tax");
    const invoice = [{ name: "InvoiceMessage", forms: [{ schema: "schema.xsd", element: "invoice" }] }];
    expect(typesOf({ messages: invoice })).toContain("GiftLine");
  });
});

describe("documents of a contract with roots", () => {
  interface Documents {
    readDocument(input: string): { readonly ok: boolean; readonly issues: readonly { readonly code: string }[] };
    validateDocument(value: unknown): { readonly ok: boolean };
  }
  let written: WrittenPackage;
  let one: Documents;
  beforeAll(async () => {
    written = writePackage(filesOf(compile(documents({ roots: ["order"] }), { "schema.xsd": SCHEMA })));
    one = (await written.load()) as unknown as Documents;
  });
  afterAll(() => written.remove());

  it("are compiled", () => {
    expect(written.typeCheck()).toBe("");
  });

  it.each([
    ["<order><line><price>1</price></line><shipped/></order>", []],
    ["<invoice><number>1</number><tax/></invoice>", ["cvc-elt.1"]],
    ["<shipped/>", ["cvc-elt.1"]],
    ['<x xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Order"/>', ["cvc-elt.1"]],
  ])("%s", (document, codes) => {
    expect(one.readDocument(document).issues.map(({ code }) => code)).toEqual(codes);
  });

  it("begin with no other element when they are checked", () => {
    expect(one.validateDocument({ name: "shipped", value: {} }).ok).toBe(false);
    const value = { line: { price: "1" } };
    expect(one.validateDocument({ name: "order", value }).ok).toBe(false);
  });
});

describe("roots that are none", () => {
  it.each([
    [
      ["orders"],
      /roots\[0\] is "orders"; expected an element that schema\.xsd can begin with: order, invoice, shipped/,
    ],
    [["event"], /roots\[0\] is "event"/],
  ])("%j", (roots, message) => {
    expect(() => compile(documents({ roots }), { "schema.xsd": SCHEMA })).toThrow(message);
  });

  it("are refused without documents", () => {
    expect(() => contractOf({ roots: ["order"] })).toThrow(ContractError);
  });
});

test("a schema without roots and types leaves no import unused", () => {
  const schema = schemaOf('<xs:attributeGroup name="g"><xs:attribute name="a"/></xs:attributeGroup>');
  for (const { path, text } of filesOf(compile(documents({}), { "schema.xsd": schema }))) {
    if (!path.endsWith(".ts")) continue;
    const imported = [...text.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = ""]) =>
      names.split(","),
    );
    const names = imported.flatMap((name) => /\w+(?= *$)/.exec(name)?.[0] ?? []);
    expect(names.filter((name) => text.split(new RegExp(`\\b${name}\\b`)).length < 3)).toEqual([]);
  }
});
