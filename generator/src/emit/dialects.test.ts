import * as codegen from "@schemawright/runtime/codegen";
import * as general from "@schemawright/runtime/general";
import { type Location, loadSchema } from "@schemawright/xsd";
import { describe, expect, it } from "vitest";
import { bind } from "../binding/bind.ts";
import { fileContext } from "../binding/file-context.ts";
import { printCode } from "../code/code.ts";
import { NO_LOCK } from "../contract/name-lock.ts";
import { readContract } from "../contract/read-contract.ts";
import { createEmitContext } from "./create-context.ts";
import { emitModules } from "./package.ts";

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:contract="urn:schemawright:contract" targetNamespace="urn:o" xmlns:o="urn:o" elementFormDefault="qualified">
  <xs:element name="order" type="o:Order"/>
  <xs:complexType name="Order">
    <xs:sequence>
      <xs:element name="line" maxOccurs="unbounded">
        <xs:complexType>
          <xs:sequence><xs:element name="class" type="xs:string"/><xs:element name="count" type="o:Count" default="1"/></xs:sequence>
          <xs:attribute name="price" type="xs:decimal" fixed="1.0"/>
        </xs:complexType>
      </xs:element>
      <xs:choice minOccurs="0"><xs:element name="a" type="xs:long"/><xs:element name="b" type="o:Tags"/></xs:choice>
      <xs:any namespace="##other" processContents="lax" minOccurs="0"/>
    </xs:sequence>
    <xs:assert test="count(o:line) lt 3"/>
  </xs:complexType>
  <xs:simpleType name="Count"><xs:restriction base="xs:unsignedByte"><xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Tags"><xs:list itemType="o:Tag"/></xs:simpleType>
  <xs:simpleType name="Tag"><xs:union memberTypes="xs:int xs:token"/></xs:simpleType>
</xs:schema>`;

/** The functions of a contract's modules, evaluated in one scope, as the JavaScript dialect prints them. */
function evaluate(): Readonly<Record<string, (...args: readonly unknown[]) => unknown>> {
  const contract = readContract(
    JSON.stringify({
      name: "o",
      package: "o",
      version: "1",
      description: "o",
      messages: [{ name: "Purchase", forms: [{ schema: "o.xsd", element: "order" }] }],
      dispatchers: [{ function: "readAny", messages: ["Purchase"] }],
    }),
    "contract.json",
  );
  const { schema } = loadSchema("o.xsd", { resolver: { read: () => SCHEMA, resolve: (reference) => reference } });
  if (schema === undefined) throw new Error("the schema is broken");
  const place = ({ document, line, column }: Location): string => `${document}:${line}:${column}`;
  const report = (issue: { readonly message: string }): never => {
    throw new Error(issue.message);
  };
  const schemas = new Map([["o.xsd", schema]]);
  const binding = bind(
    schemas,
    fileContext(schemas, {
      contract,
      roots: new Map(),
      packages: new Map(),
      lock: NO_LOCK,
      place,
      moduleOf: () => "o",
      report,
    }),
  );
  const modules = emitModules(binding, createEmitContext(binding, place, report));
  const order = [
    "values",
    "content",
    "read",
    "write",
    "check",
    "handles",
    "registry",
    "json-schemas",
    "messages",
    "dispatchers",
  ];
  const code = [...modules]
    .sort((a, b) => order.indexOf(a.path.split("/")[0] ?? "") - order.indexOf(b.path.split("/")[0] ?? ""))
    .flatMap((module) => module.declarations.map((one) => printCode(one, "javascript").replace(/^export /gm, "")))
    .join("\n");
  const runtime = { ...codegen, ...general };
  const functions = "{ readPurchase, writePurchase, validatePurchase, readAny }";
  return new Function(...Object.keys(runtime), `"use strict";\n${code}\nreturn ${functions};`)(
    ...Object.values(runtime),
  );
}

describe("the JavaScript dialect", () => {
  const { readPurchase, writePurchase, validatePurchase, readAny } = evaluate();
  const xml =
    '<order xmlns="urn:o"><line price="1.00"><class>x</class><count/></line><b>1 two</b><k xmlns="urn:k">v</k></order>';
  const value = {
    line: [{ class: "x", count: 1, price: "1.00" }],
    b: [1, "two"],
    any: [{ name: "k", namespace: "urn:k", children: ["v"] }],
  };

  it("reads, checks and writes what the TypeScript does", () => {
    expect(readPurchase?.(xml)).toEqual({ ok: true, value, issues: [] });
    expect(readAny?.(xml)).toEqual({ ok: true, value, issues: [] });
    expect(validatePurchase?.(value)).toEqual({ ok: true, value, issues: [] });
    expect(readPurchase?.(writePurchase?.(value))).toEqual({ ok: true, value, issues: [] });
  });

  it("finds the same faults", () => {
    expect(readPurchase?.(xml.replace(">x<", "><y/><"))).toMatchObject({
      ok: false,
      issues: [{ code: "cvc-type.3.1.2", path: "/order/line[1]/class" }],
    });
    expect(validatePurchase?.({ ...value, line: [1, 2, 3].map(() => value.line[0]) })).toMatchObject({
      ok: false,
      issues: [{ code: "cvc-assertion", path: "/order" }],
    });
  });
});
