import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { type CompileResult, compileSchema } from "../../generator/src/index.ts";
import { plain } from "../../packages/runtime/src/codegen/plain/plain.ts";
import { loadSchema } from "../../packages/xsd/src/index.ts";
import { mutate, random } from "./mutate.ts";

// Any schema compiles to two readers: with straight-line code for its types, and without. They must agree.
const CORPUS = join(
  process.env["SCHEMAWRIGHT_SHARED"] ?? fileURLToPath(new URL("../../../shared/", import.meta.url)),
  "corpus/corpus-open.tar.xz",
);
const ORDERS = fileURLToPath(new URL("../contracts/purchase-order/", import.meta.url));
/** Real schemas of different kinds: attributes and a wildcard, long sequences, choices and groups, types of their own. */
const SETS = ["gpx11", "gexf", "xunit-reports", "spdx-license-list", "mm7-soap", "maven-pom", "opcua-nodeset"];
const MUTANTS = 25;

const resolver = {
  read: (location: string) => (existsSync(location) ? readFileSync(location, "utf8") : undefined),
  resolve: (reference: string, base: string) => resolve(dirname(base), reference),
};

type Read = Extract<CompileResult, { ok: true }>["read"];

function compile(schema: string, version: "1.0" | "1.1", straightProperties?: number): Read {
  const loaded = loadSchema(schema, { resolver, version });
  if (loaded.schema === undefined) throw new Error(JSON.stringify(loaded.issues));
  const options = { version };
  const compiled = compileSchema(
    loaded.schema,
    straightProperties === undefined ? options : { ...options, straightProperties },
  );
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.read;
}

/** A document in bytes that is so long that it is not decoded before it is read, if it is plain; with a byte changed or without. */
function longBytes(xml: string, isChanged: boolean, next: () => number): Uint8Array {
  const bytes = new TextEncoder().encode(xml.replace('<?xml version="1.0"?>', "").padEnd(5_000));
  if (isChanged) bytes[Math.floor(next() * xml.length)] = Math.floor(next() * 256);
  return bytes;
}

/** Straight-line code for some types of a schema only: as in a package that is too large for more. */
const FEW = 12;

function expectAgreement(schema: string, version: "1.0" | "1.1", files: readonly string[]): void {
  const whole = compile(schema, version, 0);
  const straight = [compile(schema, version), compile(schema, version, FEW)];
  const next = random(6);
  const text = (value: unknown): string =>
    JSON.stringify(value, (_, one) => (typeof one === "bigint" ? `${one}n` : one));
  for (const file of files) {
    const document = new TextDecoder().decode(readFileSync(file));
    for (let i = 0; i <= MUTANTS; i++) {
      const xml = i === 0 ? document : mutate(document, next);
      const wanted = whole(xml);
      for (const read of straight) {
        const found = read(xml);
        if (text(found) !== text(wanted)) expect({ xml, ...found }, file).toEqual({ xml, ...wanted });
      }
      const bytes = longBytes(xml, i % 4 === 3, next);
      const [found, wantedOfBytes] = [straight[0]?.(bytes), whole(bytes)];
      if (text(found) !== text(wantedOfBytes)) expect({ bytes, ...found }, file).toEqual({ bytes, ...wantedOfBytes });
    }
  }
}

describe("a schema with all kinds of content", () => {
  const schema = join(ORDERS, "schema/purchase-order.xsd");
  const files = ["valid", "invalid"].flatMap((verdict) =>
    readdirSync(join(ORDERS, "samples", verdict)).map((name) => join(ORDERS, "samples", verdict, name)),
  );

  it("is read alike with straight-line code and without", () => expectAgreement(schema, "1.1", files));
});

const LIST = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:list" elementFormDefault="qualified">
  <xs:element name="list">
    <xs:complexType><xs:sequence><xs:element name="one" maxOccurs="unbounded">
      <xs:complexType>
        <xs:sequence><xs:element name="name" type="xs:token"/><xs:element name="size" type="xs:decimal" minOccurs="0"/></xs:sequence>
        <xs:attribute name="id" type="xs:int" use="required"/>
        <xs:attribute name="kind" type="xs:string" default="plain"/>
      </xs:complexType>
    </xs:element></xs:sequence></xs:complexType>
  </xs:element>
</xs:schema>`;

describe("a document of which a part is not plain", () => {
  const list = { ...resolver, read: () => LIST };
  const { schema } = loadSchema("list.xsd", { resolver: list, version: "1.0" });
  const straight = schema === undefined ? undefined : compileSchema(schema, { version: "1.0" });
  const one = (id: number, name = "a"): string => `<one id="${id}"><name>${name}</name><size>1.50</size></one>\n`;
  const document = (...parts: string[]): string =>
    `<?xml version="1.0"?>\n<list xmlns="urn:list">\n${parts.join("")}</list>\n`;
  const read = (xml: string): unknown => (straight?.ok === true ? straight.read(xml) : undefined);
  const value = (name: string, count: number) => ({
    ok: true,
    value: {
      one: Array.from({ length: count }, (_, i) => ({
        id: i,
        kind: "plain",
        name: i === 1 ? name : "a",
        size: "1.50",
      })),
    },
    issues: [],
  });

  it("is read straight to its end where all of it is plain", () => {
    const xml = document(one(0), one(1), one(2));
    expect(read(xml)).toEqual(value("a", 3));
    expect(plain.reached).toBe(xml.length);
  });

  it.each([
    ["its namespace by the other quotation mark", "<list xmlns='urn:list'>", ""],
    ["white space in its tag", '<list  xmlns="urn:list">', ""],
    ["a namespace that it does not use", '<list xmlns="urn:list" xmlns:other="urn:other">', ""],
    ["a place for its schema", '<list xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="urn:list">', ""],
    ["a prefix", '<l:list xmlns:l="urn:list" xmlns="urn:list">', "</l:list>"],
    ["a comment before it", '<!-- a --><list xmlns="urn:list">', ""],
    ["a comment after it", '<list xmlns="urn:list">', "</list><!-- b -->"],
  ])("is read all the same where the root has %s", (_, start, end) => {
    expect(read(`${start}${one(0)}${one(1)}${end || "</list>"}`)).toEqual(value("a", 2));
  });

  it.each([
    ["of no namespace", "<list>", "cvc-elt.1"],
    ["of an empty namespace", '<list xmlns="">', "cvc-elt.1"],
    ["of another namespace", '<list xmlns="urn:other">', "cvc-elt.1"],
    ["of another name", '<lis xmlns="urn:list">', "cvc-elt.1"],
    ["whose name goes on", '<list.1 xmlns="urn:list">', "cvc-elt.1"],
    ["with a namespace twice", '<list xmlns="urn:list" xmlns="urn:list">', "wfc-uniqattspec"],
  ])("is refused where the root is one %s", (_, start, code) => {
    const name = /^<([^ >]+)/.exec(start)?.[1];
    const result = read(`${start}${one(0)}</${name}>`) as { readonly issues: readonly { readonly code: string }[] };
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("is not decoded where all of it is plain, and is in any case where it is not", () => {
    const usual = '<?xml version="1.0" encoding="UTF-8"?>\n<list xmlns="urn:list">\n';
    const names = [
      "a",
      "é",
      "東京 &amp; 🎉",
      "a".repeat(12),
      "b".repeat(13),
      "c".repeat(64),
      "d".repeat(65),
      "e".repeat(900),
    ];
    const encode = (name: string, after = ""): Uint8Array =>
      new TextEncoder().encode(`${usual}${one(0)}${one(1, name)}${one(2)}${" ".repeat(5_000)}</list>${after}`);
    const readBytes = (bytes: Uint8Array) => (straight?.ok === true ? straight.read(bytes) : undefined);
    for (const name of names) {
      const bytes = encode(name);
      expect(readBytes(bytes)).toEqual(value(name.replace("&amp;", "&"), 3));
      expect(plain.reached).toBe(bytes.length);
      expect(readBytes(encode(name, "\n<!-- after -->"))).toEqual(value(name.replace("&amp;", "&"), 3));
      expect(readBytes(encode(name, "<more/>"))?.ok).toBe(false);
    }
    const broken = encode("é");
    broken[broken.indexOf(0xc3) + 1] = 0x20;
    expect(readBytes(broken)?.issues).toMatchObject([
      { code: "encoding-malformed", params: { byteOffset: broken.indexOf(0xc3) } },
    ]);
    expect(readBytes(encode("a").subarray(0, -1))?.ok).toBe(false);
  });

  it.each([
    ["a comment", "<!-- b -->a", "a"],
    ["a CDATA section", "<![CDATA[a & b]]>", "a & b"],
    ["a character reference", "&#97;", "a"],
    ["white space to be collapsed", " a  b ", "a b"],
  ])("is read straight again after %s", (_, text, name) => {
    const xml = document(one(0), one(1, text), one(2), one(3));
    expect(read(xml)).toEqual(value(name, 4));
    expect(plain.reached).toBeGreaterThan(xml.lastIndexOf("<one"));
  });

  it("tries nothing twice: many elements that are not plain take no more than linear time", () => {
    const parts = Array.from({ length: 20_000 }, (_, i) => one(i, "&#97;"));
    const start = performance.now();
    expect(read(document(...parts))).toMatchObject({ ok: true });
    const once = performance.now() - start;
    const again = performance.now();
    expect(read(document(...parts, ...parts, ...parts, ...parts))).toMatchObject({ ok: true });
    expect(performance.now() - again).toBeLessThan(12 * once + 1_000);
  });
});

describe.skipIf(!existsSync(CORPUS))("real schemas are read alike with straight-line code and without", () => {
  const folder = mkdtempSync(join(tmpdir(), "schemawright-fast-"));
  if (existsSync(CORPUS)) execFileSync("tar", ["-xJf", CORPUS, "-C", folder, ...SETS.map((set) => `./sets/${set}`)]);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(SETS)("%s", (set) => {
    const path = join(folder, "sets", set);
    const { instances } = JSON.parse(readFileSync(join(path, "set.json"), "utf8")) as {
      instances: { file: string; schema: string }[];
    };
    for (const schema of new Set(instances.map((one) => one.schema))) {
      const files = instances.filter((one) => one.schema === schema).map((one) => join(path, one.file));
      expectAgreement(
        join(path, schema),
        "1.0",
        files.filter((file) => readFileSync(file).length < 20_000).slice(0, 30),
      );
    }
  });
});
