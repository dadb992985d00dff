import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Big from "big.js";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

const example = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), "utf8");
const MODULES = { "temporal.ts": example("temporal.ts"), "decimal.ts": example("decimal.ts") };
const adapter = (module: string, type: string) => ({ module, type, parse: `parse${type}`, print: `print${type}` });

const SCHEMA = schemaOf(`
  <xs:element name="root">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="day" type="xs:date"/>
        <xs:element name="since" type="Since" minOccurs="0" maxOccurs="3"/>
        <xs:element name="days" minOccurs="0"><xs:simpleType><xs:list itemType="xs:date"/></xs:simpleType></xs:element>
        <xs:element name="when" type="When" minOccurs="0" nillable="true"/>
        <xs:element name="price" minOccurs="0" maxOccurs="9">
          <xs:complexType><xs:simpleContent><xs:extension base="Price"><xs:attribute name="unit" type="xs:decimal" fixed="1.0"/></xs:extension></xs:simpleContent></xs:complexType>
        </xs:element>
      </xs:sequence>
      <xs:attribute name="at" type="xs:dateTimeStamp"/>
      <xs:attribute name="lasts" type="xs:duration" default="P1D"/>
      <xs:assert test="not(since) or since[1] le day"><xs:annotation><xs:documentation>Since is later than day.</xs:documentation></xs:annotation></xs:assert>
    </xs:complexType>
    <xs:unique name="price"><xs:selector xpath="price"/><xs:field xpath="."/></xs:unique>
  </xs:element>
  <xs:simpleType name="Since"><xs:restriction base="xs:date"><xs:minInclusive value="2000-01-01"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="When"><xs:union memberTypes="xs:date xs:boolean"/></xs:simpleType>
  <xs:simpleType name="Price"><xs:restriction base="xs:decimal"><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>`);

const FIELDS = {
  adapters: {
    "xs:date": adapter("./temporal.ts", "PlainDate"),
    "xs:dateTimeStamp": adapter("./temporal.ts", "Instant"),
    "xs:duration": adapter("./temporal.ts", "Duration"),
    "xs:decimal": adapter("./decimal.ts", "Decimal"),
  },
  dependencies: { "temporal-polyfill": "^1.0.0", "big.js": "^7.0.0" },
};

const USES = `
import { Temporal } from "temporal-polyfill";
import type { Message } from "./index.ts";
export const days = (message: Message): number => message.day.until(message.since?.[0] ?? message.day).days;
export const total = (message: Message): string => (message.price ?? []).reduce((sum, one) => sum.plus(one.$value), (message.price ?? [])[0]!.$value).toFixed();
export const least: Message = { day: Temporal.PlainDate.from("2024-01-01") };
// @ts-expect-error a text is no date
export const text: Message = { day: "2024-01-01" };
`;

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const DOCUMENT = `<root ${XSI} at="2024-01-01T00:00:00Z" lasts="PT2H"><day>2024-02-29</day><since>2020-01-01</since><days>2024-01-01 2024-01-02</days><when>2024-03-01</when><price unit="1">10.50</price><price>2</price></root>`;

interface Result {
  readonly ok: boolean;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}
interface Package {
  readMessage(input: string): Result;
  validateMessage(value: unknown): Result;
  writeMessage(value: unknown): string;
  toJsonMessage(value: unknown): unknown;
  fromJsonMessage(json: unknown): Result;
}

describe("types with adapters", () => {
  let written: WrittenPackage;
  let one: Package;
  beforeAll(async () => {
    const files = filesOf(compile(contractOf(FIELDS), { "schema.xsd": SCHEMA, ...MODULES }));
    written = writePackage(files, { "src/uses.ts": USES });
    for (const name of ["temporal-polyfill", "big.js", "@types"]) {
      const from = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
      symlinkSync(from, join(written.folder, "node_modules", name), "dir");
    }
    one = (await written.load()) as unknown as Package;
  });
  afterAll(() => written.remove());

  const read = (): Readonly<Record<string, unknown>> => {
    const { value, issues } = one.readMessage(DOCUMENT);
    expect(issues).toEqual([]);
    return value ?? {};
  };

  it("are those of the libraries", () => {
    expect(written.typeCheck()).toBe("");
    const { dependencies } = JSON.parse(readFileSync(join(written.folder, "package.json"), "utf8"));
    expect(dependencies).toMatchObject(FIELDS.dependencies);
  });

  it("are read as objects", () => {
    const value = read();
    expect(value["day"]).toBeInstanceOf(Temporal.PlainDate);
    expect(String(value["day"])).toBe("2024-02-29");
    expect(value["at"]).toBeInstanceOf(Temporal.Instant);
    expect(value["lasts"]).toBeInstanceOf(Temporal.Duration);
    expect(String((value["days"] as unknown[])[1])).toBe("2024-01-02");
    expect(value["when"]).toBeInstanceOf(Temporal.PlainDate);
    const prices = value["price"] as { $value: Big; unit?: Big }[];
    expect(prices.map(({ $value }) => $value)).toEqual([new Big("10.50"), new Big(2)]);
    expect(prices[0]?.unit).toEqual(new Big(1));
  });

  it("are read as objects in documents that are plain", () => {
    const { value, issues } = one.readMessage(
      '<root at="2024-01-01T00:00:00Z"><day>2024-02-29</day><price unit="1.0">10.50</price></root>',
    );
    expect(issues).toEqual([]);
    expect(value?.["day"]).toBeInstanceOf(Temporal.PlainDate);
    expect(value?.["at"]).toBeInstanceOf(Temporal.Instant);
    expect(value?.["price"]).toEqual([{ $value: new Big("10.5"), unit: new Big(1) }]);
  });

  it("are checked and written", () => {
    const value = read();
    expect(one.validateMessage(value).issues).toEqual([]);
    expect(one.writeMessage(value)).toContain("<days>2024-01-01 2024-01-02</days>");
    expect(one.readMessage(one.writeMessage(value))).toMatchObject({ ok: true, issues: [] });
    expect(one.validateMessage({ ...value, when: null }).issues).toEqual([]);
  });

  it("have the JSON form of their text", () => {
    const value = read();
    const json = JSON.parse(JSON.stringify(one.toJsonMessage(value)));
    expect(json).toMatchObject({
      day: "2024-02-29",
      at: "2024-01-01T00:00:00Z",
      days: ["2024-01-01", "2024-01-02"],
      when: "2024-03-01",
      price: [{ $value: "10.5", unit: "1" }, { $value: "2" }],
    });
    const back = one.fromJsonMessage(json);
    expect(back.issues).toEqual([]);
    expect(back.value?.["day"]).toBeInstanceOf(Temporal.PlainDate);
    expect(one.toJsonMessage(back.value)).toEqual(json);
    expect(one.fromJsonMessage({ ...json, day: "2024-02-30" }).ok).toBe(false);
  });

  it.each([
    ["what is no date", DOCUMENT.replace("2024-02-29", "2024-02-30"), "cvc-datatype-valid.1.2.1"],
    ["a facet", DOCUMENT.replace("<since>2020", "<since>1999"), "cvc-minInclusive-valid"],
    ["digits of a decimal", DOCUMENT.replace("10.50", "10.555"), "cvc-fractionDigits-valid"],
    ["a fixed value", DOCUMENT.replace('unit="1"', 'unit="2"'), "cvc-au"],
    ["equal values", DOCUMENT.replace(">2</price>", ">10.5</price>"), "cvc-identity-constraint.4.1"],
    ["an assertion", DOCUMENT.replace("<since>2020", "<since>2025"), "cvc-assertion"],
    ["what the library cannot hold", DOCUMENT.replace("2024-02-29", "2024-02-29Z"), "object-adapter"],
  ])("are refused by what the schema says: %s", (_, document, code) => {
    const { ok, issues } = one.readMessage(document);
    expect(ok).toBe(false);
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  it.each([
    ["a text", "2024-02-29", "object-type"],
    ["an object of another kind", { year: 2024 }, "object-type"],
  ])("refuse %s in an object", (_, day, code) => {
    expect(one.validateMessage({ ...read(), day }).issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("are asked of their facets in an object", () => {
    const value = { ...read(), since: [Temporal.PlainDate.from("1999-01-01")] };
    expect(one.validateMessage(value).issues.map(({ code }) => code)).toEqual(["cvc-minInclusive-valid"]);
  });
});

describe("adapters that cannot be are refused", () => {
  const compiled = (adapters: object) => compile(contractOf({ adapters }), { "schema.xsd": SCHEMA, ...MODULES });

  it.each([
    [{ "type::Nothing": adapter("./temporal.ts", "PlainDate") }, /adapters has "type::Nothing"/],
    [{ "xs:date": adapter("./none.ts", "PlainDate") }, /the module \.\/none\.ts of an adapter is not there/],
    [{ "xs:date": adapter("temporal", "PlainDate") }, /adapters\.xs:date\.module is "temporal"/],
  ])("%j", (adapters, message) => {
    expect(() => compiled(adapters)).toThrow(message);
  });

  it("of a type whose values are no texts", () => {
    const { issues } = compiled({ "xs:boolean": adapter("./decimal.ts", "Decimal") });
    expect(issues.map(({ code }) => code)).toContain("contract-adapters");
  });
});
