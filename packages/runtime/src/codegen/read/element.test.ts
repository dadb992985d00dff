import { describe, expect, it } from "vitest";
import {
  checkValue,
  complex,
  element,
  readDocument,
  registryOf,
  repeated,
  roundTrip,
  sequence,
} from "../../../test/handles.ts";
import {
  anySimpleType,
  anyType,
  decimalType,
  errorType,
  integerType,
  intType,
  QNameType,
  simpleType,
  stringType,
} from "../general.ts";
import { type ElementHandle, intDatatype, stringDatatype, type TypeHandle, tokenDatatype, unionOf } from "../index.ts";

const name = element("name", () => stringType);
const age = element("age", () => intType);
const id = { name: "id", datatype: tokenDatatype };

/** Person: name; Employee extends it by age; Nameless restricts it to nothing. */
const person: TypeHandle = complex({
  name: "{}Person",
  uses: [id],
  items: { symbols: () => [name], model: { kind: "automaton", transitions: [[0, 1], []], accepting: [true, true] } },
});
const employee: TypeHandle = complex({
  name: "{}Employee",
  base: () => person,
  derivation: "extension",
  uses: [id],
  items: { symbols: () => [name, age], model: sequence(2) },
});
const nameless: TypeHandle = complex({ name: "{}Nameless", base: () => person, uses: [id] });
const shape: TypeHandle = complex({ name: "{}Shape", abstract: true });
const circle: TypeHandle = complex({ name: "{}Circle", base: () => shape, derivation: "extension" });
const amount: TypeHandle = complex({
  name: "{}Amount",
  base: () => intType,
  derivation: "extension",
  datatype: () => intDatatype,
  uses: [{ name: "currency", datatype: tokenDatatype }],
});
const size: TypeHandle = simpleType({
  name: "{}Size",
  base: () => anySimpleType,
  derivation: "union",
  members: () => [intType, sizeName],
  datatype: () => unionOf<number | string>([intDatatype, tokenDatatype], { code: "cvc-datatype-valid.1.2.3" }),
});
const sizeName: TypeHandle = simpleType({ name: "{}SizeName", base: () => stringType, datatype: () => tokenDatatype });
const registry = registryOf([person, employee, nameless, shape, circle, amount, size, sizeName]);

const root = (type: TypeHandle, more: Partial<ElementHandle> = {}): ElementHandle => element("r", () => type, more);
const bob = { $content: [{ name: "name", value: "Bob" }] };

describe("values", () => {
  const cases: readonly [title: string, ElementHandle, text: string, value: unknown][] = [
    ["plain", root(person), '<r id="p1"><name>Bob</name></r>', { id: "p1", ...bob }],
    ["nil of a simple type", root(intType, { nillable: true }), '<r xsi:nil="true"/>', null],
    ["nil=1", root(intType, { nillable: true }), '<r xsi:nil=" 1 "></r>', null],
    ["not nil", root(intType, { nillable: true }), '<r xsi:nil="false">7</r>', 7],
    ["nil keeps attributes", root(person, { nillable: true }), '<r id="p1" xsi:nil="true"/>', { $nil: true, id: "p1" }],
    ["nil leaves out what is wanted", root(employee, { nillable: true }), '<r xsi:nil="true"/>', { $nil: true }],
    ["nil and a default", root(intType, { nillable: true, default: "5" }), '<r xsi:nil="true"/>', null],
    [
      "nil of simple content",
      root(amount, { nillable: true }),
      '<r xsi:nil="true" currency="EUR"/>',
      { $nil: true, currency: "EUR" },
    ],
    ["default", root(intType, { default: "5" }), "<r/>", 5],
    [
      "default of simple content",
      root(amount, { default: "5" }),
      '<r currency="EUR"></r>',
      { currency: "EUR", $value: 5 },
    ],
    ["no default for white space", root(stringType, { default: "x" }), "<r> </r>", " "],
    ["fixed", root(decimalType, { fixed: "1.0" }), "<r>1.00</r>", "1.00"],
    [
      "fixed, as another type",
      root(decimalType, { fixed: "1.0" }),
      '<r xsi:type="xs:int">1</r>',
      { $type: "int", $value: 1 },
    ],
    ["fixed text", root(anyType, { fixed: "5" }), '<r xsi:type="xs:string">5</r>', { $type: "string", $value: "5" }],
    ["fixed of nothing", root(decimalType, { fixed: "1.0" }), "<r/>", "1.0"],
    ["mixed default", root(anyType, { default: "hello" }), "<r/>", { $content: ["hello"] }],
    [
      "default that is a name",
      root(QNameType, { default: { lexical: "p:a", namespaces: { p: "urn:p" } } }),
      "<r/>",
      "{urn:p}a",
    ],
    [
      "xsi:type by extension",
      root(person),
      '<r xsi:type="Employee"><name>Bob</name><age>7</age></r>',
      { $type: "Employee", $content: [...bob.$content, { name: "age", value: 7 }] },
    ],
    [
      "xsi:type by restriction",
      root(person),
      '<r xsi:type="Nameless" id="a"/>',
      { $type: "Nameless", id: "a", $content: [] },
    ],
    ["xsi:type as declared", root(person), '<r xsi:type="Person"/>', { $content: [] }],
    ["xsi:type of an abstract type's child", root(shape), '<r xsi:type="Circle"/>', { $type: "Circle", $content: [] }],
    ["xsi:type of a simple type", root(integerType), '<r xsi:type="xs:int">7</r>', { $type: "int", $value: 7 }],
    [
      "xsi:type of a union member",
      root(size),
      '<r xsi:type="xs:int">7</r>',
      { $type: "{http://www.w3.org/2001/XMLSchema}int", $value: 7 },
    ],
    [
      "xsi:type with attributes for a simple type",
      root(intType),
      '<r xsi:type="Amount" currency="EUR">7</r>',
      { $type: "{}Amount", currency: "EUR", $value: 7 },
    ],
    ["xsi:type for anyType", root(anyType), '<r xsi:type="xs:string"> a </r>', { $type: "string", $value: " a " }],
    [
      "xsi:type and nil",
      root(person, { nillable: true }),
      '<r xsi:type="Employee" xsi:nil="true"/>',
      { $type: "Employee", $nil: true },
    ],
    ["schemaLocation", root(person), '<r xsi:noNamespaceSchemaLocation="a.xsd"/>', { $content: [] }],
  ];
  it.each(cases)("%s", (_, handle, text, value) => {
    expect(readDocument(handle, text, registry)).toEqual({ value });
    expect(roundTrip(handle, text, registry)).toEqual(value);
  });

  it("what stands for empty content is the fixed value, as a value of whatever type", () => {
    const value = { $type: "int", $value: 5 };
    expect(readDocument(root(anyType, { fixed: "5" }), '<r xsi:type="xs:int"/>', registry)).toEqual({ value });
  });
});

describe("findings", () => {
  const cases: readonly [title: string, ElementHandle, text: string, ...issues: string[]][] = [
    ["nil with text", root(intType, { nillable: true }), '<r xsi:nil="true">7</r>', "cvc-elt.3.2.1 /r"],
    ["nil with white space", root(person, { nillable: true }), '<r xsi:nil="true"> </r>', "cvc-elt.3.2.1 /r"],
    ["nil with a child", root(person, { nillable: true }), '<r xsi:nil="true"><name/><name/></r>', "cvc-elt.3.2.1 /r"],
    ["nil and fixed", root(intType, { nillable: true, fixed: "7" }), '<r xsi:nil="true"/>', "cvc-elt.3.2.2 /r"],
    ["not nillable", root(intType), '<r xsi:nil="true"/>', "cvc-elt.3.1 /r"],
    ["not nillable, nor not nil", root(intType), '<r xsi:nil="false">7</r>', "cvc-elt.3.1 /r"],
    [
      "nil is no boolean",
      root(intType, { nillable: true }),
      '<r xsi:nil="yes">7</r>',
      "cvc-datatype-valid.1.2.1 /r/@xsi:nil",
    ],
    [
      "nil with a wrong attribute",
      root(person, { nillable: true }),
      '<r xsi:nil="true" x=""/>',
      "cvc-complex-type.3.2.2 /r/@x",
    ],
    ["type is no name", root(person), '<r xsi:type="1"/>', "cvc-elt.4.1 /r/@xsi:type"],
    ["type has an unbound prefix", root(person), '<r xsi:type="p:Employee"><age/></r>', "cvc-elt.4.1 /r/@xsi:type"],
    ["no such type", root(person), '<r xsi:type="Boss"><boss/></r>', "cvc-elt.4.2 /r/@xsi:type"],
    ["not derived", root(person), '<r xsi:type="Circle"/>', "cvc-elt.4.3 /r"],
    ["not derived, but read as what it says", root(employee), '<r xsi:type="Person"><name/></r>', "cvc-elt.4.3 /r"],
    [
      "extension blocked by the element",
      root(person, { block: ["extension"] }),
      '<r xsi:type="Employee"><name/><age>7</age></r>',
      "cvc-elt.4.3 /r",
    ],
    [
      "restriction blocked by the element",
      root(person, { block: ["restriction"] }),
      '<r xsi:type="Nameless"/>',
      "cvc-elt.4.3 /r",
    ],
    [
      "extension blocked by the type",
      root({ ...person, block: ["extension"] }),
      '<r xsi:type="Employee"><name/><age>7</age></r>',
      "cvc-elt.4.3 /r",
    ],
    [
      "restriction of a simple type blocked",
      root(integerType, { block: ["restriction"] }),
      '<r xsi:type="xs:int">7</r>',
      "cvc-elt.4.3 /r",
    ],
    ["not a union member", root(size), '<r xsi:type="xs:date">2020-01-01</r>', "cvc-elt.4.3 /r"],
    ["bad value of a union member", root(size), '<r xsi:type="xs:int">a</r>', "cvc-datatype-valid.1.2.1 /r"],
    ["abstract type", root(shape), "<r><x/></r>", "cvc-type.2 /r"],
    ["abstract type named", root(shape), '<r xsi:type="Shape"/>', "cvc-type.2 /r"],
    ["abstract element", root(person, { abstract: true }), "<r><x/></r>", "cvc-elt.2 /r"],
    ["incomplete", root(person, { incomplete: true }), "<r><x/></r>", "cvc-elt.1 /r"],
    ["incomplete and named", root(person, { incomplete: true }), '<r xsi:type="Person"/>', "cvc-elt.1 /r"],
    ["fixed", root(decimalType, { fixed: "1.0" }), "<r>1.01</r>", "cvc-elt.5.2.2.2.2 /r"],
    ["fixed simple content", root(amount, { fixed: "5" }), "<r>6</r>", "cvc-elt.5.2.2.2.2 /r"],
    [
      "fixed, as a type without such a literal",
      root(decimalType, { fixed: "1.0" }),
      '<r xsi:type="xs:int">2</r>',
      "cvc-elt.5.2.2.2.2 /r",
    ],
    ["a fixed text", root(anyType, { fixed: "5" }), '<r xsi:type="xs:int">5</r>', "cvc-elt.5.2.2.2.2 /r"],
    ["of any simple type", root(anySimpleType, { fixed: "5" }), '<r xsi:type="xs:int">5</r>', "cvc-elt.5.2.2.2.2 /r"],
    ["fixed mixed text", root(anyType, { fixed: "1.0" }), "<r>1.00</r>", "cvc-elt.5.2.2.2.1 /r"],
    ["fixed mixed text with a child", root(anyType, { fixed: "1" }), "<r>1<a/></r>", "cvc-elt.5.2.2.1 /r"],
    [
      "fixed element content",
      root(anyType, { fixed: "1" }),
      '<r xsi:type="Person"><name>Bob</name></r>',
      "cvc-elt.5.2.2.1 /r",
    ],
    [
      "a default that xsi:type has no room for",
      root(stringType, { default: "x" }),
      '<r xsi:type="xs:ID" xmlns="">1</r>',
      "cvc-datatype-valid.1.2.1 /r",
    ],
    ["an empty element of a type without text", root(person, { default: "x" }), "<r/>", "cvc-elt.5.1.1 /r"],
    ["named by xsi:type", root(anyType, { fixed: "x" }), '<r xsi:type="Nameless"/>', "cvc-elt.5.1.1 /r"],
    ["attribute on a simple type", root(intType), '<r a="">1</r>', "cvc-type.3.1.1 /r/@a"],
    ["xs:error", root(errorType), "<r/>", "cvc-datatype-valid.1.2.3 /r"],
  ];
  it.each(cases)("%s", (_, handle, text, ...issues) => {
    expect(
      readDocument(
        handle,
        text,
        registryOf(
          Object.values(registry.types)
            .map((type) => type())
            .concat(handle.type()),
        ),
      ),
    ).toEqual({ issues });
  });
});

describe("type alternatives", () => {
  const handle = root(person, {
    alternatives: [
      { test: (attributes) => attributes("", "id") === "e", type: () => employee },
      { test: (attributes) => attributes("", "id") === "x", type: () => errorType },
    ],
  });
  it.each([
    ['<r id="e"><name>Bob</name><age>7</age></r>', { id: "e", $content: [...bob.$content, { name: "age", value: 7 }] }],
    ['<r id="p"><name>Bob</name></r>', { id: "p", ...bob }],
  ])("%s", (text, value) => {
    expect(roundTrip(handle, text, registry)).toEqual(value);
  });
  it("report what the type that was chosen has not", () => {
    expect(readDocument(handle, '<r id="x"/>', registry)).toEqual({
      issues: ["cvc-type.3.1.1 /r/@id", "cvc-datatype-valid.1.2.3 /r"],
    });
    expect(readDocument(handle, '<r id="e"/>', registry)).toEqual({ issues: ["cvc-complex-type.2.4.b /r/name"] });
  });
  it("see what ancestors hand down", () => {
    const inner = element("inner", () => person, {
      alternatives: [{ test: (attributes) => attributes("", "lang") === "de", type: () => nameless }],
    });
    const outer = complex({
      uses: [{ name: "lang", datatype: stringDatatype }],
      items: { symbols: () => [inner], model: repeated(1) },
      inheritable: [{ namespace: "", name: "lang" }],
    });
    const two = (lang: string): string => `<r lang="${lang}"><inner/><inner><name/></inner></r>`;
    expect(readDocument(root(outer), two("en"), registry)).toHaveProperty("value");
    expect(readDocument(root(outer), two("de"), registry)).toEqual({
      issues: ["cvc-complex-type.2.4.d /r/inner[2]/name[1]"],
    });
  });
});

describe("values that are checked", () => {
  const cases: readonly [title: string, ElementHandle, value: unknown, ...issues: string[]][] = [
    ["nil", root(intType), null, "object-type /r"],
    ["$nil", root(person), { $nil: true }, "cvc-elt.3.1 /r"],
    ["nil and fixed", root(intType, { nillable: true, fixed: "7" }), null, "cvc-elt.3.2.2 /r"],
    ["nil with content", root(person, { nillable: true }), { $nil: true, ...bob }, "cvc-elt.3.2.1 /r"],
    ["no such type", root(person), { $type: "Boss" }, "cvc-elt.4.2 /r"],
    ["$type is no text", root(person), { $type: 7 }, "cvc-elt.4.2 /r"],
    ["not derived", root(person), { $type: "Circle", $content: [] }, "cvc-elt.4.3 /r"],
    ["abstract type", root(shape), { $content: [] }, "cvc-type.2 /r"],
    ["abstract element", root(person, { abstract: true }), { $content: [] }, "cvc-elt.2 /r"],
    ["incomplete", root(person, { incomplete: true }), { $content: [] }, "cvc-elt.1 /r"],
    ["fixed", root(decimalType, { fixed: "1.0" }), "1.01", "cvc-elt.5.2.2.2.2 /r"],
    ["fixed element content", root(anyType, { fixed: "1" }), { $type: "{}Person", ...bob }, "cvc-elt.5.2.2.1 /r"],
    ["fixed by value", root(decimalType, { fixed: "1.0" }), "1.00"],
    ["a default that hides", root(stringType, { default: "x" }), "", "object-default /r"],
    ["nothing, of a type without text", root(person, { default: "x" }), { id: "a", $content: [] }, "cvc-elt.5.1.1 /r"],
    ["something, of a type without text", root(person, { default: "x" }), bob],
    ["of the named type", root(person), { $type: "Employee", ...bob }, "cvc-complex-type.2.4.b /r/age"],
    ["of the named simple type", root(integerType), { $type: "int", $value: 7n }, "object-type /r"],
    ["any object", root(anyType), 7, "object-type /r"],
    ["any object without content", root(anyType), {}, "object-type /r/$content"],
  ];
  it.each(cases)("%s", (_, handle, value, ...issues) => {
    expect(checkValue(handle, value, registry)).toEqual(issues);
  });
});
