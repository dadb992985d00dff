import type { ObjectShape, ValueKind } from "@schemawright/generator";
import type { XmlElement } from "@schemawright/runtime";
import { describe, expect, it } from "vitest";
import { createXPathEvaluator } from "./evaluator.ts";

const evaluator = createXPathEvaluator();
const NAMESPACES = { xs: "http://www.w3.org/2001/XMLSchema", xsd: "http://www.w3.org/2001/XMLSchema", p: "urn:p" };
const testOf = (expression: string) => ({ expression, namespaceBindings: NAMESPACES, defaultNamespace: "" });

const integer: ValueKind = { kind: "bigint", primitive: "decimal", builtIn: "integer" };
const date: ValueKind = { kind: "date", primitive: "date", builtIn: "date" };
const string: ValueKind = { kind: "string", primitive: "string", builtIn: "string" };

function shape(types: Readonly<Record<string, ValueKind>>, text?: ValueKind): ObjectShape {
  const access = (_: string, name: string) => {
    const value = types[name];
    return value && { property: name, repeated: false, shape: undefined, value };
  };
  return { child: access, attribute: access, children: () => [], text, textProperty: undefined };
}

const ORDER: XmlElement = {
  name: "order",
  namespace: "urn:p",
  attributes: [
    { name: "count", value: "10" },
    { name: "day", value: "2020-02-01" },
    { name: "mark", namespace: "urn:p", value: "m" },
  ],
  children: [
    { name: "item", children: ["9"] },
    " ",
    { name: "item", children: ["10", { name: "note", children: ["deep"] }] },
    { name: "date", children: ["2020-01-31"] },
  ],
};

describe("an assertion about an element", () => {
  const types = shape({ count: integer, day: date, date, own: string });

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
    ["string(.) = '9 10deep2020-01-31'", true],
    ["every $own-typed in item satisfies string-length($own-typed) gt 0", true],
    ["item[1]/following-sibling::*[1][self::item]", true],
    ["self::p:order and empty(..) and empty(following::*)", true],
    ["namespace-uri(.) = 'urn:p' and local-name() = 'order'", true],
    ["empty($value)", true],
    // Errors: no document above the element, a division, a comparison, an argument.
    ["/p:order", false],
    ["not(//item)", false],
    ["not(1 div (@count - 10) = 1)", false],
    ["not(@count = @day)", false],
    ["not(xs:date('x') = @day)", false],
    ["1 div xs:double(@count - 10) gt 1", true],
  ])("%s is %s", (expression, wanted) => {
    expect(evaluator.element(testOf(expression), types)?.(ORDER, undefined)).toBe(wanted);
  });

  it.each(["unknown(1)", "$unknown", "q:a", "1 +", "base-uri(.)", ". instance of element(*, p:type)"])(
    "refuses %s",
    (expression) => {
      expect(evaluator.element(testOf(expression), types)).toBeUndefined();
    },
  );

  it("finds unprefixed names in the default namespace", () => {
    const test = { ...testOf("a = '1'"), defaultNamespace: "urn:p" };
    const holds = evaluator.element(test, undefined);
    const tree = (namespace: string) => ({ name: "r", children: [{ name: "a", namespace, children: ["1"] }] });
    expect([holds?.(tree("urn:p"), undefined), holds?.(tree("urn:q"), undefined)]).toEqual([true, false]);
  });

  it("has the simple content as $value, and itself no type", () => {
    const holds = evaluator.element(testOf("$value instance of xs:date and not(data(.) instance of xs:date)"), {
      ...types,
      text: date,
    });
    expect(holds?.({ name: "a", children: [" 2020-01-01 "] }, "2020-01-01")).toBe(true);
  });
});

describe("an assertion about a value", () => {
  const list: ValueKind = { kind: "list", primitive: "anySimpleType", list: integer };
  const union: ValueKind = { kind: "union", primitive: "anySimpleType", union: [integer, date, list] };
  const hexBinary: ValueKind = { kind: "hexBinary", primitive: "hexBinary", builtIn: "hexBinary" };

  it.each<[string, ValueKind, string, boolean]>([
    ["$value mod 2 = 0", integer, "4", true],
    ["$value mod 2 = 0", integer, "5", false],
    ["year-from-date($value) eq 2008", date, "2008-07-01", true],
    ["$value lt current-date()", date, "9000-01-01", false],
    ["starts-with(string($value), '2008')", date, "2008-07-01", true],
    ["$value eq ' a b'", string, " a b", true],
    ["count($value) le 2", list, "1 2", true],
    ["count($value) le 2", list, "1 2 3", false],
    ["sum($value) eq 6", list, "1 2 3", true],
    ["$value instance of xs:date", union, "2008-07-01", true],
    ["$value instance of xs:integer", union, "7", true],
    ["count($value) eq 2", union, "7 8", true],
    ["$value eq xs:hexBinary('0A')", hexBinary, "0a", true],
    // There is no context item.
    [". castable as xs:date", date, "2008-07-01", false],
    ["position() le 50", date, "2008-07-01", false],
    ["not(last() le 50)", date, "2008-07-01", false],
  ])("%s, %o: %s is %s", (expression, type, lexical, wanted) => {
    expect(evaluator.value(testOf(expression), type)?.(lexical, lexical)).toBe(wanted);
  });
});

describe("the test of a type alternative", () => {
  const attributes = (namespace: string, name: string) =>
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
    expect(evaluator.attributes(testOf(expression), { namespace: "urn:p", name: "order" })?.(attributes)).toBe(wanted);
  });

  it.each(["count(@*) = 1", "@node()", "resolve-QName(@a, .) = xs:QName('xs:int')"])("refuses %s", (expression) => {
    expect(evaluator.attributes(testOf(expression), { namespace: "", name: "order" })).toBeUndefined();
  });
});
