import { describe, expect, it } from "vitest";
import {
  type ComplexType,
  checkValue,
  complex,
  element,
  readDocument,
  registryOf,
  roundTrip,
  wildcard,
} from "../../../test/handles.ts";
import { intType, QNameType, simpleType } from "../general.ts";
import {
  type AttributeHandle,
  decimalDatatype,
  type ElementHandle,
  intDatatype,
  listOf,
  QNameDatatype,
  stringDatatype,
  tokenDatatype,
  unionOf,
} from "../index.ts";

const attribute = (name: string, more: Partial<AttributeHandle> = {}): AttributeHandle => ({
  name,
  namespace: "urn:g",
  datatype: () => intDatatype,
  schemaLocation: "s.xsd:2:1",
  ...more,
});
const registry = registryOf([], [], {
  attributes: {
    "{urn:g}number": () => attribute("number"),
    "{urn:g}incomplete": () => attribute("incomplete", { incomplete: true }),
    "{urn:g}fixed": () => attribute("fixed", { datatype: () => decimalDatatype, fixed: "1.0" }),
  },
});
const root = (definition: ComplexType): ElementHandle => element("r", () => complex(definition));
const token = { name: "token", datatype: tokenDatatype };
const G = 'xmlns:g="urn:g"';

describe("attribute wildcards", () => {
  const good: readonly [title: string, ElementHandle, text: string, value: unknown][] = [
    [
      "lax",
      root({ anyAttribute: wildcard("lax") }),
      `<r ${G} g:number="1" g:other="x" y="z"/>`,
      [
        { name: "number", namespace: "urn:g", value: "1" },
        { name: "other", namespace: "urn:g", value: "x" },
        { name: "y", value: "z" },
      ],
    ],
    [
      "skip",
      root({ anyAttribute: wildcard("skip") }),
      `<r ${G} g:number="x"/>`,
      [{ name: "number", namespace: "urn:g", value: "x" }],
    ],
    [
      "strict",
      root({ anyAttribute: wildcard("strict") }),
      `<r ${G} g:fixed="1.00"/>`,
      [{ name: "fixed", namespace: "urn:g", value: "1.00" }],
    ],
    [
      "beside declared ones",
      root({ uses: [token], anyAttribute: wildcard("lax") }),
      '<r xml:lang="en" token=" a "/>',
      [{ name: "lang", namespace: "http://www.w3.org/XML/1998/namespace", value: "en" }],
    ],
  ];
  it.each(good)("%s", (_, handle, text, $attributes) => {
    expect(readDocument(handle, text, registry)).toMatchObject({ value: { $attributes } });
    expect(roundTrip(handle, text, registry)).toMatchObject({ $attributes });
  });

  const bad: readonly [title: string, ElementHandle, text: string, ...issues: string[]][] = [
    ["strict", root({ anyAttribute: wildcard("strict") }), '<r y=""/>', "cvc-assess-attr /r/@y"],
    [
      "a value",
      root({ anyAttribute: wildcard("lax") }),
      `<r ${G} g:number="x"/>`,
      "cvc-datatype-valid.1.2.1 /r/@g:number",
    ],
    [
      "a fixed value",
      root({ anyAttribute: wildcard("lax") }),
      `<r ${G} g:fixed="1.1"/>`,
      "cvc-attribute.4 /r/@g:fixed",
    ],
    [
      "a declaration that lacks its type",
      root({ anyAttribute: wildcard("lax") }),
      `<r ${G} g:incomplete="1"/>`,
      "cvc-attribute.1 /r/@g:incomplete",
    ],
    [
      "namespace",
      root({ anyAttribute: wildcard("skip", { variety: "enumeration", namespaces: ["urn:g"] }) }),
      '<r y=""/>',
      "cvc-complex-type.3.2.2 /r/@y",
    ],
    [
      "notNamespace",
      root({ anyAttribute: wildcard("skip", { variety: "not", namespaces: ["urn:g"] }) }),
      `<r ${G} y="" g:y=""/>`,
      "cvc-complex-type.3.2.2 /r/@g:y",
    ],
    [
      "##defined",
      root({ anyAttribute: wildcard("skip", { disallowedNames: ["##defined", "{}n"] }) }),
      `<r ${G} y="" n="" g:number="1"/>`,
      "cvc-complex-type.3.2.2 /r/@n",
      "cvc-complex-type.3.2.2 /r/@g:number",
    ],
    ["nil all the same", root({ anyAttribute: wildcard("skip") }), '<r xsi:nil="true"/>', "cvc-elt.3.1 /r"],
    [
      "other names of xsi",
      root({ anyAttribute: wildcard("strict") }),
      '<r xsi:other="true"/>',
      "cvc-assess-attr /r/@xsi:other",
    ],
    ["required", root({ uses: [{ ...token, required: true }] }), "<r/>", "cvc-complex-type.4 /r/@token"],
  ];
  it.each(bad)("%s", (_, handle, text, ...issues) => {
    expect(readDocument(handle, text, registry)).toEqual({ issues });
  });

  it.each([
    ["no array", root({ anyAttribute: wildcard("lax") }), 7, "object-type /r/@*"],
    [
      "a name that is none",
      root({ anyAttribute: wildcard("lax") }),
      [{ name: "a b", value: "" }],
      "object-element /r/@*",
    ],
    [
      "a value",
      root({ anyAttribute: wildcard("lax") }),
      [{ name: "number", namespace: "urn:g", value: "x" }],
      "cvc-datatype-valid.1.2.1 /r/@number",
    ],
    [
      "a fixed value",
      root({ anyAttribute: wildcard("lax") }),
      [{ name: "fixed", namespace: "urn:g", value: "2" }],
      "cvc-attribute.4 /r/@fixed",
    ],
    [
      "a declaration that lacks its type",
      root({ anyAttribute: wildcard("lax") }),
      [{ name: "incomplete", namespace: "urn:g", value: "1" }],
      "cvc-attribute.1 /r/@incomplete",
    ],
    ["strict", root({ anyAttribute: wildcard("strict") }), [{ name: "x", value: "" }], "cvc-assess-attr /r/@x"],
    [
      "not admitted",
      root({ anyAttribute: wildcard("lax", { variety: "enumeration" }) }),
      [{ name: "x", value: "" }],
      "cvc-complex-type.3.2.2 /r/@x",
    ],
  ])("checked: %s", (_, handle, $attributes, issue) => {
    expect(checkValue(handle, { $attributes, $content: [] }, registry)).toEqual([issue]);
  });
});

describe("unknown attributes", () => {
  it("are kept", () => {
    const value = { token: "a", $attributes: [{ name: "y", value: "1" }], $content: [] };
    const handle = root({ uses: [token] });
    expect(readDocument(handle, '<r y="1" token="a"/>', registry, { unknown: "keep" })).toEqual({ value });
    expect(checkValue(handle, value, registry, { unknown: "keep" })).toEqual([]);
    expect(checkValue(handle, value, registry)).toEqual(["object-property /r"]);
  });
  it("are told of where there is no room for them", () => {
    const handle = element("r", () => intType);
    expect(readDocument(handle, '<r y="1">7</r>', registry, { unknown: "keep" })).toEqual({
      value: 7,
      warnings: ["cvc-type.3.1.1 /r/@y"],
    });
    expect(readDocument(handle, '<r y="1">7</r>', registry, { unknown: "ignore" })).toEqual({ value: 7 });
  });
});

describe("names in values", () => {
  const names = { name: "names", datatype: listOf(QNameDatatype) };
  const type = simpleType({
    base: () => QNameType,
    datatype: () =>
      unionOf<string | number>([intDatatype, QNameDatatype, stringDatatype], { code: "cvc-datatype-valid.1.2.3" }),
  });
  it.each([
    ["content", element("r", () => QNameType), '<r xmlns:p="urn:p"> p:a </r>', "{urn:p}a"],
    [
      "the default namespace",
      element("r", () => QNameType, { namespace: "urn:d", qualifiedName: "d:r" }),
      '<r xmlns="urn:d">a</r>',
      "{urn:d}a",
    ],
    ["no namespace", element("r", () => QNameType), "<r>a</r>", "{}a"],
    ["a union", element("r", () => type), '<r xmlns:p="urn:p">p:a</r>', "{urn:p}a"],
    ["a prefix that is not declared is no name", element("r", () => type), "<r>p:a</r>", "p:a"],
  ])("%s", (_, handle, text, value) => {
    expect(readDocument(handle, text)).toEqual({ value });
  });
  it("are written with prefixes of their own", () => {
    expect(
      roundTrip(
        element("r", () => QNameType),
        '<r xmlns:p="urn:p&amp;">p:a</r>',
      ),
    ).toBe("{urn:p&}a");
    expect(
      roundTrip(
        element("r", () => type),
        '<r xmlns:p="urn:p">p:a</r>',
      ),
    ).toBe("{urn:p}a");
  });
  it("need their prefixes declared", () => {
    expect(
      readDocument(
        element("r", () => QNameType),
        "<r>p:a</r>",
      ),
    ).toEqual({ issues: ["cvc-datatype-valid.1.2.1 /r"] });
    expect(readDocument(root({ uses: [names] }), '<r xmlns:p="urn:p" names="p:a q:b"/>')).toEqual({
      issues: ["cvc-datatype-valid.1.2.1 /r/@names"],
    });
  });
});
