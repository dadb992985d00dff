import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EmittedFile } from "../../../generator/src/index.ts";
import { compile, contractOf, filesOf, type WrittenPackage, writePackage } from "../support/contract-package.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
const head = (prefix: string, more = ""): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:${prefix}" xmlns:${prefix}="urn:${prefix}" elementFormDefault="qualified" ${more}>`;

const COMMON = `${head("common")}
  <xs:element name="party" type="common:Party"/>
  <xs:element name="note"><xs:complexType mixed="true"><xs:sequence><xs:element name="b" type="xs:string" minOccurs="0" maxOccurs="9"/></xs:sequence></xs:complexType></xs:element>
  <xs:complexType name="Party">
    <xs:sequence>
      <xs:element name="name" type="common:Name"/>
      <xs:element name="address" minOccurs="0">
        <xs:complexType><xs:sequence><xs:element name="city" type="xs:string"/></xs:sequence></xs:complexType>
      </xs:element>
    </xs:sequence>
    <xs:attribute name="name" type="xs:token"/>
    <xs:attribute name="size" type="common:Size"/>
  </xs:complexType>
  <xs:complexType name="Company"><xs:complexContent><xs:extension base="common:Party"><xs:attribute name="vat"/></xs:extension></xs:complexContent></xs:complexType>
  <xs:simpleType name="Name"><xs:restriction base="xs:token"><xs:maxLength value="8"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Size"><xs:restriction base="xs:token"><xs:enumeration value="small"/><xs:enumeration value="large"/></xs:restriction></xs:simpleType>
</xs:schema>`;

const ORDER = `${head("order", 'xmlns:common="urn:common"')}
  <xs:import namespace="urn:common" schemaLocation="common.xsd"/>
  <xs:element name="order">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="buyer" type="common:Party"/>
        <xs:element name="seller" type="order:Seller"/>
        <xs:element ref="common:note" minOccurs="0"/>
        <xs:element name="line" type="order:Name" maxOccurs="9"/>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:complexType name="Seller"><xs:complexContent><xs:extension base="common:Party"><xs:sequence><xs:element name="bank" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
  <xs:simpleType name="Name"><xs:restriction base="common:Name"><xs:minLength value="2"/></xs:restriction></xs:simpleType>
</xs:schema>`;

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const DOCUMENT = `<o:order xmlns:o="urn:order" xmlns:c="urn:common" ${XSI}>
  <o:buyer xsi:type="c:Company" name="n" size="small" vat="1"><c:name>Acme</c:name><c:address><c:city>Rome</c:city></c:address></o:buyer>
  <o:seller><c:name>Shop</c:name><o:bank>B</o:bank></o:seller>
  <c:note>to <c:b/> or not</c:note>
  <o:line>pen</o:line>
</o:order>`;

const common = (fields: Readonly<Record<string, unknown>> = {}, text = COMMON): readonly EmittedFile[] =>
  filesOf(
    compile(
      contractOf({
        name: "common",
        package: "@acme/common",
        library: true,
        messages: [],
        documents: ["c.xsd"],
        ...fields,
      }),
      { "c.xsd": text },
      undefined,
      undefined,
      { read: () => undefined, digest },
    ),
  );
const order = (packages: Readonly<Record<string, string>>, found: readonly EmittedFile[] | undefined, text = ORDER) =>
  compile(
    contractOf({ name: "order", package: "@acme/order", messages: [], documents: ["order.xsd"], packages }),
    { "order.xsd": text, "common.xsd": COMMON },
    undefined,
    undefined,
    {
      digest,
      read: (name) => {
        const manifest = found?.find(({ path }) => path === "schemawright.package.json")?.text;
        return name === "@acme/common" && manifest !== undefined ? { manifest, range: "^0.1.0" } : undefined;
      },
    },
  );
const MAPPED = { "urn:common": "@acme/common" };

interface Documents {
  readDocument(input: string): {
    readonly ok: boolean;
    readonly value?: unknown;
    readonly issues: readonly { code: string }[];
  };
  writeDocument(value: unknown): string;
  validateDocument(value: unknown): { readonly issues: readonly { code: string }[] };
  toJsonDocument(value: unknown): unknown;
}

describe("a namespace that another package has", () => {
  let library: WrittenPackage;
  let mapped: WrittenPackage;
  let whole: WrittenPackage;
  let files: readonly EmittedFile[];
  const uses = {
    "src/uses.ts": `
import type { Document, Seller } from "./index.ts";
import type { Party } from "@acme/common";
export const party = (seller: Seller): Party => seller;
export const buyer = (document: Document): string | undefined =>
  document.name === "order" ? document.value.buyer.name : undefined;
`,
  };

  beforeAll(() => {
    files = filesOf(order(MAPPED, common()));
    library = writePackage(common());
    mapped = writePackage(files, uses);
    whole = writePackage(filesOf(order({}, undefined)));
    mkdirSync(join(mapped.folder, "node_modules/@acme"), { recursive: true });
    symlinkSync(library.folder, join(mapped.folder, "node_modules/@acme/common"), "dir");
  });
  afterAll(() => {
    for (const one of [library, mapped, whole]) one.remove();
  });

  it("is imported from there, and not emitted again", () => {
    expect(library.typeCheck()).toBe("");
    expect(mapped.typeCheck()).toBe("");
    expect(files.filter(({ path }) => /^src\/(?!samples\/).*\/common\.ts$/.test(path))).toEqual([]);
    expect(existsSync(join(whole.folder, "src/types/common.ts"))).toBe(true);
    const { dependencies } = JSON.parse(readFileSync(join(mapped.folder, "package.json"), "utf8"));
    expect(dependencies["@acme/common"]).toBe("^0.1.0");
  });

  it("keeps the names it has there, and own types get others", () => {
    const types = files.find(({ path }) => path === "src/types/order.ts")?.text ?? "";
    expect(types).toContain('from "@acme/common/modules/types/c";');
    expect(types).toMatch(/export type OrderName\b|export type NameValue\b/);
  });

  it.each([
    ["valid", DOCUMENT, []],
    ["a facet of the package's type", DOCUMENT.replace("Acme", "Acme Incorporated"), ["cvc-maxLength-valid"]],
    ["a facet of the own type", DOCUMENT.replace("pen", "p"), ["cvc-minLength-valid"]],
    ["a child that an own type inherits", DOCUMENT.replace("<c:name>Shop</c:name>", ""), ["cvc-complex-type.2.4.a"]],
  ])("reads as if it were emitted here: %s", async (_, document, codes) => {
    const one = (await mapped.load()) as unknown as Documents;
    const other = (await whole.load()) as unknown as Documents;
    const read = one.readDocument(document);
    expect(read.issues.map(({ code }) => code)).toEqual(codes);
    expect(other.readDocument(document).issues.map(({ code }) => code)).toEqual(codes);
    if (!read.ok) return;
    expect(one.validateDocument(read.value).issues).toEqual([]);
    expect(one.readDocument(one.writeDocument(read.value)).value).toEqual(read.value);
    expect(one.toJsonDocument(read.value)).toEqual(read.value);
  });
});

describe("a package that cannot be imported is refused", () => {
  it.each<[string, readonly EmittedFile[] | undefined, Readonly<Record<string, string>>, RegExp]>([
    ["it is not there", undefined, MAPPED, /"@acme\/common"; expected a package with a schemawright\.package\.json/],
    [
      "it has not the namespace",
      common(),
      { "urn:order": "@acme/common" },
      /a package with that namespace; it has urn:common/,
    ],
    [
      "its schemas are others",
      common({}, COMMON.replace('"8"', '"9"')),
      MAPPED,
      /generated from the same schema documents/,
    ],
    ["they are read otherwise", common({ xsd: "1.0" }), MAPPED, /read as XSD 1\.1; its are as 1\.0/],
  ])("%s", (_, found, packages, message) => {
    expect(() => order(packages, found)).toThrow(message);
  });

  it("it has not all that is needed", () => {
    const { issues } = order(MAPPED, common({ roots: ["note"] }));
    expect(issues.map(({ code }) => code)).toContain("package-lacks");
    expect(issues.map(({ message }) => message).join()).toMatch(/has no type Party/);
  });

  it("an element may stand for one of its own", () => {
    const more = '<xs:element name="memo" type="xs:anyType" substitutionGroup="common:note"/></xs:schema>';
    const { issues } = order(MAPPED, common(), ORDER.replace("</xs:schema>", more).replace('type="xs:anyType" ', ""));
    expect(issues.map(({ code }) => code)).toContain("package-substitute");
  });
});
