import type { AttributeValues, PrefixedElement } from "@schemawright/runtime/codegen";
import { attributesTest, elementTest, type TreeShape, type ValueType, valueTest } from "@schemawright/xpath";
import { describe, expect, it } from "vitest";
import { prepareTest } from "./prepare.ts";

const NAMESPACES = { xs: "http://www.w3.org/2001/XMLSchema", xsd: "http://www.w3.org/2001/XMLSchema", p: "urn:p" };
const testOf = (expression: string) => ({ expression, namespaceBindings: NAMESPACES, defaultNamespace: "" });

function ofElement(expression: string, shape: TreeShape, defaultNamespace = "") {
  const found = prepareTest({ ...testOf(expression), defaultNamespace }, "typed");
  return found && elementTest(found.prepared, [shape], 0);
}

function ofValue(expression: string, type: ValueType) {
  const found = prepareTest(testOf(expression), "typed");
  return found && valueTest(found.prepared, type);
}

function ofAttributes(expression: string) {
  const found = prepareTest(testOf(expression), "untyped");
  return found?.attributes && attributesTest(found.prepared, { name: "order", namespace: "urn:p" }, found.attributes);
}

const ORDER: PrefixedElement = {
  name: "order",
  namespace: "urn:p",
  attributes: [
    { name: "count", value: "10" },
    { name: "day", value: "2020-02-01" },
    { name: "mark", namespace: "urn:p", value: "m" },
    { name: "kind", value: "q:heavy" },
  ],
  prefixes: { q: "urn:p" },
  children: [
    { name: "item", children: ["9"] },
    " ",
    { name: "item", children: ["10", { name: "note", children: ["deep"] }] },
    { name: "date", children: ["2020-01-31"] },
    { name: "kind", prefixes: { q: "urn:q" }, children: ["q:heavy"] },
    { name: "note" },
  ],
};

describe("an assertion about an element", () => {
  const types: TreeShape = {
    attributes: { count: { type: "integer" }, day: { type: "date" }, kind: { type: "QName" }, unit: { default: "kg" } },
    children: { date: { type: "date" }, kind: { type: "QName" }, note: { type: "string", default: "none" } },
  };

  it.each<[string, boolean]>([
    ["count(item) mod 2 = 0", true],
    ["@count gt 9", true],
    ["@count lt 9", false],
    ["@day gt date", true],
    ["@day - date eq xs:dayTimeDuration('P1D')", true],
    ["current-date() gt @day", true],
    ["data(@day) instance of xsd:date", true],
    ["data(item[1]) instance of xsd:untypedAtomic", true],
    ["@count instance of attribute(*, xsd:integer)", true],
    ["@count instance of attribute(*, xs:date)", false],
    ["@count castable as xsd:date", false],
    ["max((@count, 3)) eq 10", true],
    ["@p:mark = 'm'", true],
    ["item = ('9', 'x')", true],
    ["item/note = 'deep'", true],
    ["string(.) = '9 10deep2020-01-31q:heavynone'", true],
    ["every $own-typed in item satisfies string-length($own-typed) gt 0", true],
    ["item[1]/following-sibling::*[1][self::item]", true],
    ["self::p:order and empty(..) and empty(following::*)", true],
    ["namespace-uri(.) = 'urn:p' and local-name() = 'order'", true],
    ["empty($value)", true],
    ["@kind eq xs:QName('p:heavy')", true],
    ["kind eq xs:QName('p:heavy')", false],
    ["namespace-uri-from-QName(kind) eq 'urn:q'", true],
    ["@unit eq 'kg' and note eq 'none'", true],
    // Errors: no document above the element, a division, a comparison, an argument.
    ["/p:order", false],
    ["not(//item)", false],
    ["not(1 div (@count - 10) = 1)", false],
    ["not(@count = @day)", false],
    ["not(xs:date('x') = @day)", false],
    ["1 div xs:double(@count - 10) gt 1", true],
  ])("%s is %s", (expression, wanted) => {
    expect(ofElement(expression, types)?.(ORDER)).toBe(wanted);
  });

  it.each(["unknown(1)", "$unknown", "q:a", "1 +", "base-uri(.)", ". instance of element(*, p:type)"])(
    "refuses %s",
    (expression) => {
      expect(ofElement(expression, types)).toBeUndefined();
    },
  );

  it("finds unprefixed names in the default namespace", () => {
    const holds = ofElement("a = '1'", {}, "urn:p");
    const tree = (namespace: string) => ({ name: "r", children: [{ name: "a", namespace, children: ["1"] }] });
    expect([holds?.(tree("urn:p")), holds?.(tree("urn:q"))]).toEqual([true, false]);
  });

  it("has the simple content as $value, and itself no type", () => {
    const expression = "$value instance of xs:date and not(data(.) instance of xs:date)";
    expect(ofElement(expression, { ...types, text: "date" })?.({ name: "a", children: [" 2020-01-01 "] })).toBe(true);
  });

  it("holds of a document that is not well-formed, which is an issue of its own", () => {
    expect(ofElement("false()", types)?.(undefined)).toBe(true);
  });
});

describe("an assertion about a value", () => {
  const list: ValueType = { list: "integer" };
  const union: ValueType = { union: ["integer", "date", list] };

  it.each<[string, ValueType, string, boolean]>([
    ["$value mod 2 = 0", "integer", "4", true],
    ["$value mod 2 = 0", "integer", "5", false],
    ["year-from-date($value) eq 2008", "date", "2008-07-01", true],
    ["$value lt current-date()", "date", "9000-01-01", false],
    ["starts-with(string($value), '2008')", "date", "2008-07-01", true],
    ["$value eq ' a b'", "string", " a b", true],
    ["count($value) le 2", list, "1 2", true],
    ["count($value) le 2", list, "1 2 3", false],
    ["sum($value) eq 6", list, "1 2 3", true],
    ["$value instance of xs:date", union, "2008-07-01", true],
    ["$value instance of xs:integer", union, "7", true],
    ["count($value) eq 2", union, "7 8", true],
    ["$value eq xs:hexBinary('0A')", "hexBinary", "0a", true],
    // There is no context item.
    [". castable as xs:date", "date", "2008-07-01", false],
    ["position() le 50", "date", "2008-07-01", false],
    ["not(last() le 50)", "date", "2008-07-01", false],
  ])("%s, %o: %s is %s", (expression, type, lexical, wanted) => {
    expect(ofValue(expression, type)?.(lexical, lexical)).toBe(wanted);
  });
});

describe("an assertion about a name", () => {
  it("compares it by its namespace", () => {
    const holds = ofValue("$value eq xs:QName('p:a')", "QName");
    expect([holds?.("{urn:p}a", "x:a"), holds?.("{urn:q}a", "p:a")]).toEqual([true, false]);
  });
});

describe("the test of a type alternative", () => {
  const attributes: AttributeValues = (namespace, name) =>
    new Map([
      ["{}a", "5"],
      ["{urn:p}b", "2008-07-01"],
    ]).get(`{${namespace}}${name}`);

  it.each<[string, boolean]>([
    ["@a lt '6' and @p:b = '2008-07-01'", true],
    ["xs:int(@a) = 5 and @a cast as xsd:int ge 5", true],
    ["@c", false],
    ["self::p:order", true],
    [". instance of element(*, xs:untyped) and data(@a) instance of xs:untypedAtomic", true],
    ["string() = '' and empty(*) and empty(collection())", true],
    ["@a instance of attribute(*, xs:integer)", false],
  ])("%s is %s", (expression, wanted) => {
    expect(ofAttributes(expression)?.(attributes)).toBe(wanted);
  });

  it.each(["count(@*) = 1", "@node()", "resolve-QName(@a, .) = xs:QName('xs:int')"])("refuses %s", (expression) => {
    expect(ofAttributes(expression)).toBeUndefined();
  });
});
