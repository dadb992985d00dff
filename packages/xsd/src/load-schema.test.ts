import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadSchema } from "./load-schema.ts";

const XSD = `xmlns:xs="http://www.w3.org/2001/XMLSchema"`;

function load(documents: Readonly<Record<string, string>>, version: "1.0" | "1.1" = "1.1") {
  const [entry = ""] = Object.keys(documents);
  const reads: string[] = [];
  const read = (location: string): string | undefined => {
    reads.push(location);
    return documents[location];
  };
  return { ...loadSchema(entry, { resolver: { read, resolve: (reference) => reference }, version }), reads };
}

/** The issues that comments behind tags announce, and those found. */
function compare(text: string, version: "1.0" | "1.1" = "1.1") {
  const announced = [...text.matchAll(/<!-- ERROR (\S+) -->/g)].map(
    (match) => `${match[1]} ${text.slice(0, match.index).split("\n").length}`,
  );
  const found = load({ "a.xsd": text }, version).issues.map(({ code, location }) => `${code} ${location.line}`);
  return { announced, found };
}

const ORDER = `<xs:schema ${XSD} xmlns="urn:order" targetNamespace="urn:order" elementFormDefault="qualified">
  <xs:element name="order" type="Order"/>
  <xs:element name="remark" type="xs:string"/>
  <xs:complexType name="Order">
    <xs:annotation><xs:documentation>  What
      a customer wants.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:element name="to" type="Address"/>
      <xs:element ref="remark" minOccurs="0"/>
      <xs:element name="items"><xs:complexType><xs:sequence>
        <xs:element name="item" minOccurs="0" maxOccurs="unbounded" type="Item"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:sequence>
    <xs:attribute name="date" type="xs:date" use="required"/>
  </xs:complexType>
  <xs:complexType name="Address">
    <xs:sequence><xs:element name="name" type="xs:string"/><xs:choice><xs:element name="street" type="xs:string"/><xs:element name="box" type="xs:int"/></xs:choice></xs:sequence>
    <xs:attribute name="country" type="xs:NMTOKEN" fixed="US"/>
  </xs:complexType>
  <xs:complexType name="LongAddress"><xs:complexContent><xs:extension base="Address">
    <xs:sequence><xs:element name="floor" type="xs:unsignedByte"/></xs:sequence>
    <xs:attributeGroup ref="tracked"/>
  </xs:extension></xs:complexContent></xs:complexType>
  <xs:attributeGroup name="tracked"><xs:attribute name="since" type="xs:dateTime"/></xs:attributeGroup>
  <xs:complexType name="Item">
    <xs:simpleContent><xs:extension base="Sku"><xs:attribute name="count" type="xs:positiveInteger" default="1"/></xs:extension></xs:simpleContent>
  </xs:complexType>
  <xs:simpleType name="Sku"><xs:restriction base="xs:string"><xs:pattern value="\\d{3}-[A-Z]{2}"/><xs:maxLength value="6"/></xs:restriction></xs:simpleType>
</xs:schema>`;

describe("a namespace schema with sequence, choice, extension and simple content", () => {
  const { schema, issues } = load({ "order.xsd": ORDER });
  const type = (name: string) => {
    const found = schema?.typeDefinitions.get(`{urn:order}${name}`);
    if (found?.kind !== "complexTypeDefinition") throw new Error(name);
    return found;
  };

  test("has no issues and every component", () => {
    expect(issues).toEqual([]);
    expect(schema?.targetNamespace).toBe("urn:order");
    expect([...(schema?.elementDeclarations.keys() ?? [])]).toEqual(["{urn:order}order", "{urn:order}remark"]);
    const own = [...(schema?.typeDefinitions.values() ?? [])].filter((definition) => !definition.builtIn);
    expect(own.map(({ name }) => name)).toEqual(["Order", "Address", "LongAddress", "Item", "Sku"]);
  });

  test("collapses documentation", () => {
    expect(type("Order").annotations[0]?.documentation).toBe("What a customer wants.");
  });

  test("an extension has the base's content, then its own, and both attribute sets", () => {
    const { contentType, attributeUses } = type("LongAddress");
    if (contentType.variety !== "element-only" || contentType.particle.term.kind !== "modelGroup") throw new Error();
    const base = type("Address").contentType;
    expect(contentType.particle.term.particles[0]).toBe(base.variety === "element-only" ? base.particle : undefined);
    expect(attributeUses.map((use) => use.attributeDeclaration.name)).toEqual(["country", "since"]);
  });

  test("qualified local elements and unqualified attributes", () => {
    const { contentType, attributeUses } = type("Order");
    if (contentType.variety !== "element-only" || contentType.particle.term.kind !== "modelGroup") throw new Error();
    const names = contentType.particle.term.particles.map(
      ({ term }) => term.kind === "elementDeclaration" && term.targetNamespace,
    );
    expect(names).toEqual(["urn:order", "urn:order", "urn:order"]);
    expect(attributeUses[0]?.attributeDeclaration.targetNamespace).toBe("");
    expect(attributeUses[0]?.required).toBe(true);
  });

  test("simple content has the simple type and its facets", () => {
    const { contentType } = type("Item");
    if (contentType.variety !== "simple") throw new Error();
    expect(contentType.simpleTypeDefinition.facets.map(({ kind, value }) => [kind, value])).toEqual([
      ["pattern", ["\\d{3}-[A-Z]{2}"]],
      ["maxLength", 6],
    ]);
  });
});

describe("a message with elements in any order", () => {
  const message = (slides: string) => `<xs:schema ${XSD} xmlns:contract="urn:c">
    <xs:element name="request" type="Message"/>
    <xs:complexType name="Message">
      <xs:all>
        <xs:element name="to" type="xs:string"/>
        <xs:element name="slide" type="xs:string" minOccurs="0" maxOccurs="${slides}"/>
      </xs:all>
      <xs:assert test="count(slide) le 8"><xs:annotation><xs:documentation>Too many.</xs:documentation>
        <xs:appinfo><contract:error code="E1"><part/> text </contract:error></xs:appinfo></xs:annotation></xs:assert>
    </xs:complexType>
    <xs:complexType name="Longer"><xs:complexContent><xs:extension base="Message">
      <xs:all><xs:element name="from" type="xs:string"/></xs:all>
    </xs:extension></xs:complexContent></xs:complexType>
  </xs:schema>`;

  test("keeps occurrences, assertions and application information", () => {
    const { schema, issues } = load({ "m.xsd": message("8") });
    expect(issues).toEqual([]);
    const type = schema?.typeDefinitions.get("{}Message");
    if (type?.kind !== "complexTypeDefinition" || type.contentType.variety !== "element-only") throw new Error();
    const { term } = type.contentType.particle;
    expect(term.kind === "modelGroup" && term.particles.map(({ maxOccurs }) => maxOccurs)).toEqual([1, 8]);
    const [assertion] = type.assertions;
    expect(assertion?.test).toMatchObject({ expression: "count(slide) le 8", defaultNamespace: "" });
    expect(assertion?.annotations[0]?.appinfo).toMatchObject([
      {
        namespace: "urn:c",
        localName: "error",
        attributes: { code: "E1" },
        text: "text",
        children: [{ localName: "part" }],
      },
    ]);
  });

  test("an all group extended by an all group is one all group", () => {
    const type = load({ "m.xsd": message("8") }).schema?.typeDefinitions.get("{}Longer");
    if (type?.kind !== "complexTypeDefinition" || type.contentType.variety !== "element-only") throw new Error();
    const { term } = type.contentType.particle;
    expect(term.kind === "modelGroup" && [term.compositor, term.particles.length]).toEqual(["all", 3]);
  });

  test("is no schema of version 1.0", () => {
    const codes = load({ "m.xsd": message("8") }, "1.0").issues.map(({ code }) => code);
    expect(codes).toContain("cos-all-limited");
    expect(codes).toContain("s4s-elt-invalid");
  });
});

describe("several documents", () => {
  test("circular includes are read once, a chameleon takes the namespace", () => {
    const { schema, issues, reads } = load({
      "a.xsd": `<xs:schema ${XSD} targetNamespace="urn:a" xmlns="urn:a"><xs:include schemaLocation="b.xsd"/><xs:include schemaLocation="b.xsd"/><xs:element name="a" type="B"/></xs:schema>`,
      "b.xsd": `<xs:schema ${XSD}><xs:include schemaLocation="a.xsd"/><xs:complexType name="B"><xs:sequence><xs:element name="c" type="C"/></xs:sequence></xs:complexType><xs:simpleType name="C"><xs:restriction base="xs:int"/></xs:simpleType></xs:schema>`,
    });
    expect(issues).toEqual([]);
    expect(reads).toEqual(["a.xsd", "b.xsd"]);
    expect(schema?.typeDefinitions.has("{urn:a}C")).toBe(true);
    expect(schema?.documents.map(({ location }) => location)).toEqual(["a.xsd", "b.xsd"]);
  });

  test("documents may import each other", () => {
    const { schema, issues } = load({
      "a.xsd": `<xs:schema ${XSD} targetNamespace="urn:a" xmlns:b="urn:b"><xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="a" type="b:T"/></xs:schema>`,
      "b.xsd": `<xs:schema ${XSD} targetNamespace="urn:b" xmlns:a="urn:a"><xs:import namespace="urn:a" schemaLocation="a.xsd"/><xs:complexType name="T"><xs:sequence><xs:element ref="a:a" minOccurs="0"/></xs:sequence></xs:complexType></xs:schema>`,
    });
    expect(issues).toEqual([]);
    expect(schema?.elementDeclarations.get("{urn:a}a")?.typeDefinition).toBe(schema?.typeDefinitions.get("{urn:b}T"));
  });

  test("a missing document is a warning, and an error at the first reference into it", () => {
    const { issues } = load({
      "a.xsd": `<xs:schema ${XSD} xmlns:b="urn:b"><xs:import namespace="urn:b" schemaLocation="gone.xsd"/><xs:element name="a" type="b:T"/><xs:element name="c" type="b:U" default="1"/></xs:schema>`,
    });
    expect(issues).toMatchObject([
      { code: "src-import", severity: "warning", params: { tried: "gone.xsd" } },
      { code: "src-resolve", severity: "error", message: expect.stringContaining('"gone.xsd"') },
    ]);
  });

  test("a wrong namespace is reported at the reference", () => {
    const { issues } = load({
      "a.xsd": `<xs:schema ${XSD} targetNamespace="urn:a">\n<xs:include schemaLocation="b.xsd"/></xs:schema>`,
      "b.xsd": `<xs:schema ${XSD} targetNamespace="urn:b"/>`,
    });
    expect(issues).toMatchObject([{ code: "src-include", location: { document: "a.xsd", line: 2 } }]);
  });

  test("a namespace that is not imported cannot be referred to", () => {
    const { issues } = load({
      "a.xsd": `<xs:schema ${XSD} xmlns:b="urn:b"><xs:element name="a" type="b:T"/></xs:schema>`,
    });
    expect(issues).toMatchObject([{ code: "src-resolve", params: { namespace: "urn:b" } }]);
  });

  test("no entry document", () => {
    expect(loadSchema("gone.xsd", { resolver: { read: () => undefined, resolve: (to) => to } })).toMatchObject({
      schema: undefined,
      issues: [{ code: "src-document" }],
    });
  });
});

describe("issues", () => {
  test("suggest the name that was meant", () => {
    const text = `<xs:schema ${XSD}><xs:element name="a" type="Adress"/><xs:complexType name="Address"/></xs:schema>`;
    expect(load({ "a.xsd": text }).issues).toMatchObject([{ code: "src-resolve", params: { suggestion: "Address" } }]);
  });

  test("do not cascade from a type that is not there", () => {
    const { announced, found } = compare(`<xs:schema ${XSD}>
      <xs:complexType name="Middle"><xs:complexContent><xs:extension base="Gone"><!-- ERROR src-resolve -->
        <xs:sequence><xs:element name="a" type="Missing" default="x"/><!-- ERROR src-resolve --></xs:sequence>
      </xs:extension></xs:complexContent></xs:complexType>
      <xs:complexType name="End"><xs:complexContent><xs:restriction base="Middle"><xs:sequence><xs:element name="b"/></xs:sequence></xs:restriction></xs:complexContent></xs:complexType>
      <xs:simpleType name="S"><xs:restriction base="None"><!-- ERROR src-resolve --><xs:totalDigits value="3"/></xs:restriction></xs:simpleType>
    </xs:schema>`);
    expect(found).toEqual(announced);
  });

  test("nothing is said of components that a redefinition may have changed", () => {
    const { announced, found } = compare(`<xs:schema ${XSD}>
      <xs:redefine schemaLocation="b.xsd"><!-- ERROR src-redefine --><xs:complexType name="A"><xs:complexContent><xs:extension base="A"/></xs:complexContent></xs:complexType></xs:redefine>
      <xs:element name="a" type="A"/>
    </xs:schema>`);
    expect(found).toEqual(announced);
  });

  test("groups that multiply are refused, not fatal", () => {
    for (const innermost of ["", `<xs:element name="a" minOccurs="0"/>`]) {
      const groups = Array.from({ length: 60 }, (_, index) => {
        const inner = `<xs:group ref="g${index}"/>`;
        return `<xs:group name="g${index + 1}"><xs:choice>${inner}${inner}</xs:choice></xs:group>`;
      });
      const text = `<xs:schema ${XSD}><xs:group name="g0"><xs:sequence>${innermost}</xs:sequence></xs:group>${groups.join("")}
        <xs:complexType name="t"><xs:group ref="g60"/></xs:complexType></xs:schema>`;
      const { issues } = load({ "a.xsd": text });
      expect([...new Set(issues.map(({ code }) => code))]).toEqual(["not-supported"]);
    }
  });

  test("unions that multiply are refused, not fatal", () => {
    const unions = Array.from({ length: 60 }, (_, index) => {
      return `<xs:simpleType name="u${index + 1}"><xs:union memberTypes="u${index} u${index}"/></xs:simpleType>`;
    });
    const text = `<xs:schema ${XSD}><xs:simpleType name="u0"><xs:restriction base="xs:int"/></xs:simpleType>${unions.join("")}
      <xs:element name="e" type="u60" default="x"/></xs:schema>`;
    expect([...new Set(load({ "a.xsd": text }).issues.map(({ code }) => code))]).toEqual(["not-supported"]);
  });

  test("very long chains of components are refused, not fatal", () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => index);
    const chains = [
      `${numbers
        .map(
          (n) =>
            `<xs:complexType name="t${n}"><xs:complexContent><xs:extension base="t${n + 1}"/></xs:complexContent></xs:complexType>`,
        )
        .join("")}<xs:complexType name="t5000"/>`,
      numbers
        .map((n) => `<xs:group name="g${n}"><xs:sequence><xs:group ref="g${n + 1}"/></xs:sequence></xs:group>`)
        .join("") +
        `<xs:group name="g5000"><xs:sequence/></xs:group><xs:complexType name="t"><xs:group ref="g0"/></xs:complexType>`,
      `${numbers
        .map((n) => `<xs:attributeGroup name="g${n}"><xs:attributeGroup ref="g${n + 1}"/></xs:attributeGroup>`)
        .join("")}<xs:attributeGroup name="g5000"/>`,
    ];
    for (const chain of chains) {
      const { issues } = load({ "a.xsd": `<xs:schema ${XSD}>${chain}</xs:schema>` });
      expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["not-supported"]));
    }
  });

  test("no text whatever makes it throw or wait", () => {
    const cut = fc.tuple(
      fc.nat(ORDER.length),
      fc.nat(40),
      fc.constantFrom("", "<", "/>", '"', "xs:", "name", "&", "\0"),
    );
    fc.assert(
      fc.property(cut, ([at, length, insert]) => {
        const { schema, issues } = load({ "a.xsd": ORDER.slice(0, at) + insert + ORDER.slice(at + length) });
        expect(schema === undefined).toBe(issues.some(({ severity }) => severity === "error"));
      }),
      { numRuns: 200 },
    );
  });
});

describe("restrictions", () => {
  const restrict = (base: string, derived: string, error: string) => `<xs:schema ${XSD}>
    <xs:complexType name="Base">${base}</xs:complexType>
    <xs:complexType name="Derived">${error}<xs:complexContent><xs:restriction base="Base">${derived}</xs:restriction></xs:complexContent></xs:complexType>
  </xs:schema>`;
  const a = (occurs = "", type = "xs:string") => `<xs:element name="a" type="${type}" ${occurs}/>`;
  const b = (occurs = "") => `<xs:element name="b" type="xs:string" ${occurs}/>`;
  const optional = `minOccurs="0"`;

  test.each([
    ["the same", `<xs:sequence>${a()}${b()}</xs:sequence>`, `<xs:sequence>${a()}${b()}</xs:sequence>`],
    ["optional made required", `<xs:sequence>${a(optional)}</xs:sequence>`, `<xs:sequence>${a()}</xs:sequence>`],
    ["optional left out", `<xs:sequence>${a()}${b(optional)}</xs:sequence>`, `<xs:sequence>${a()}</xs:sequence>`],
    ["one branch", `<xs:choice>${a()}${b()}</xs:choice>`, `<xs:sequence>${b()}</xs:sequence>`],
    [
      "a narrower type",
      `<xs:sequence>${a("", "xs:integer")}</xs:sequence>`,
      `<xs:sequence>${a("", "xs:int")}</xs:sequence>`,
    ],
    ["an all group in order", `<xs:all>${a()}${b(optional)}</xs:all>`, `<xs:sequence>${b()}${a()}</xs:sequence>`],
    [
      "fewer of an all group",
      `<xs:all>${a()}${b(`${optional} maxOccurs="8"`)}</xs:all>`,
      `<xs:all>${b(`maxOccurs="3"`)}${a()}</xs:all>`,
    ],
    [
      "of a wildcard",
      `<xs:sequence><xs:any processContents="lax"/></xs:sequence>`,
      `<xs:sequence>${a()}</xs:sequence>`,
    ],
    ["nothing of the optional", `<xs:sequence>${a(optional)}</xs:sequence>`, ""],
  ])("good: %s", (_, base, derived) => {
    expect(compare(restrict(base, derived, "")).found).toEqual([]);
  });

  test.each([
    ["required made optional", `<xs:sequence>${a()}</xs:sequence>`, `<xs:sequence>${a(optional)}</xs:sequence>`],
    ["another order", `<xs:sequence>${a()}${b()}</xs:sequence>`, `<xs:sequence>${b()}${a()}</xs:sequence>`],
    [
      "a wider type",
      `<xs:sequence>${a("", "xs:int")}</xs:sequence>`,
      `<xs:sequence>${a("", "xs:integer")}</xs:sequence>`,
    ],
    ["more of an all group", `<xs:all>${a()}</xs:all>`, `<xs:all>${a(`maxOccurs="2"`)}</xs:all>`],
    ["a required one of an all group left out", `<xs:all>${a()}${b()}</xs:all>`, `<xs:all>${a()}</xs:all>`],
    ["something new", `<xs:sequence>${a()}</xs:sequence>`, `<xs:sequence>${a()}${b(optional)}</xs:sequence>`],
    ["nothing of the required", `<xs:sequence>${a()}</xs:sequence>`, ""],
    ["a new attribute", "", `<xs:attribute name="n"/>`],
    ["a wider attribute", `<xs:attribute name="n" type="xs:int"/>`, `<xs:attribute name="n" type="xs:long"/>`],
    ["a required attribute made optional", `<xs:attribute name="n" use="required"/>`, `<xs:attribute name="n"/>`],
  ])("bad: %s", (_, base, derived) => {
    const { announced, found } = compare(restrict(base, derived, "<!-- ERROR derivation-ok-restriction -->"));
    expect(found).toEqual(announced);
  });
});

describe("XSD 1.1", () => {
  test("an element beside a wildcard is ambiguous in 1.0 only", () => {
    const text = `<xs:schema ${XSD}><xs:complexType name="t"><xs:sequence><xs:element name="a" minOccurs="0"/><xs:any minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:schema>`;
    expect(compare(text, "1.1").found).toEqual([]);
    expect(compare(text, "1.0").found).toEqual(["cos-nonambig 1"]);
  });

  test("conditional inclusion leaves out what is for other versions", () => {
    const text = `<xs:schema ${XSD} xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning">
      <xs:element name="a" type="xs:string" vc:minVersion="1.1"/>
      <xs:element name="a" type="xs:int" vc:maxVersion="1.1"/>
      <xs:element name="b" type="xs:precisionDecimal" vc:typeAvailable="xs:precisionDecimal"/>
    </xs:schema>`;
    const { schema, issues } = load({ "a.xsd": text });
    expect(issues).toEqual([]);
    expect([...(schema?.elementDeclarations.values() ?? [])].map(({ typeDefinition }) => typeDefinition.name)).toEqual([
      "string",
    ]);
  });

  test("default open content and default attributes reach every type that does not refuse them", () => {
    const text = `<xs:schema ${XSD} defaultAttributes="common">
      <xs:defaultOpenContent><xs:any processContents="lax"/></xs:defaultOpenContent>
      <xs:attributeGroup name="common"><xs:attribute name="version"/></xs:attributeGroup>
      <xs:complexType name="A"><xs:sequence><xs:element name="a"/></xs:sequence></xs:complexType>
      <xs:complexType name="B" defaultAttributesApply="false"><xs:openContent mode="none"/><xs:sequence><xs:element name="a"/></xs:sequence></xs:complexType>
    </xs:schema>`;
    const { schema, issues } = load({ "a.xsd": text });
    expect(issues).toEqual([]);
    const summary = ["{}A", "{}B"].map((name) => {
      const type = schema?.typeDefinitions.get(name);
      if (type?.kind !== "complexTypeDefinition" || type.contentType.variety !== "element-only") throw new Error(name);
      return [type.contentType.openContent?.mode, type.attributeUses.length];
    });
    expect(summary).toEqual([
      ["interleave", 1],
      [undefined, 0],
    ]);
  });
});
