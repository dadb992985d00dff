import { defaultLimits, type Limits, type ReadOptions, stopAfter } from "@schemawright/runtime";
import { describe, expect, it } from "vitest";
import { utf8 } from "../support/encode.ts";
import { type Read, readerOf } from "../support/in-memory.ts";

const read = readerOf(`
<xs:element name="any">
  <xs:complexType mixed="true">
    <xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    <xs:anyAttribute processContents="skip"/>
  </xs:complexType>
</xs:element>
<xs:element name="numbers"><xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType></xs:element>
<xs:element name="either"><xs:simpleType><xs:union memberTypes="xs:NMTOKENS xs:string"/></xs:simpleType></xs:element>
<xs:element name="keys">
  <xs:complexType><xs:sequence><xs:element name="k" type="xs:int" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
  <xs:key name="key"><xs:selector xpath="k"/><xs:field xpath="."/></xs:key>
</xs:element>
<xs:element name="tree" type="Tree"/>
<xs:complexType name="Tree"><xs:sequence><xs:element name="tree" type="Tree" minOccurs="0"/></xs:sequence></xs:complexType>
`);

const times = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join("");
const nested = (name: string, depth: number): string => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);

/** A limit, a small value for it, and a document that has `count` of what it limits. */
interface Case {
  readonly limit: keyof Limits;
  readonly code: string;
  readonly maximum: number;
  readonly document: (count: number) => string;
}

const CASES: readonly Case[] = [
  {
    limit: "maxInputLength",
    code: "limit-input-length",
    maximum: 20,
    document: (n) => `<any>${"x".repeat(n - 11)}</any>`,
  },
  { limit: "maxDepth", code: "limit-depth", maximum: 5, document: (n) => nested("any", n) },
  { limit: "maxDepth", code: "limit-depth", maximum: 5, document: (n) => nested("tree", n) },
  {
    limit: "maxAttributes",
    code: "limit-attributes",
    maximum: 3,
    document: (n) => `<any xmlns:p="urn:p" ${times(n, (i) => ` a${i}=""`)}/>`,
  },
  { limit: "maxNameLength", code: "limit-name-length", maximum: 10, document: (n) => `<any><${"x".repeat(n)}/></any>` },
  { limit: "maxNameLength", code: "limit-name-length", maximum: 10, document: (n) => `<any ${"x".repeat(n)}=""/>` },
  { limit: "maxTextLength", code: "limit-text-length", maximum: 7, document: (n) => `<any>${"x".repeat(n)}</any>` },
  { limit: "maxTextLength", code: "limit-text-length", maximum: 7, document: (n) => `<any>${"&amp;".repeat(n)}</any>` },
  {
    limit: "maxTextLength",
    code: "limit-text-length",
    maximum: 7,
    document: (n) => `<any>x<![CDATA[${"x".repeat(n - 2)}]]><!----><?p?>x</any>`,
  },
  { limit: "maxTextLength", code: "limit-text-length", maximum: 7, document: (n) => `<any a="${"x".repeat(n)}"/>` },
  { limit: "maxTextLength", code: "limit-text-length", maximum: 7, document: (n) => `<any a="${"&#9;".repeat(n)}"/>` },
  {
    limit: "maxNamespaces",
    code: "limit-namespaces",
    maximum: 4,
    document: (n) => `<any xmlns:a="urn:a"><any ${times(n - 1, (i) => ` xmlns:p${i}="urn:p"`)}/></any>`,
  },
  {
    limit: "maxEntityExpansions",
    code: "limit-entity-expansions",
    maximum: 4,
    document: (n) => `<!DOCTYPE any [<!ENTITY e "x">]><any>${"&e;".repeat(n)}</any>`,
  },
  {
    limit: "maxEntityText",
    code: "limit-entity-text",
    maximum: 12,
    document: (n) => `<!DOCTYPE any [<!ENTITY e "x">]><any a="${"&e;".repeat(n)}"/>`,
  },
  {
    limit: "maxEntityDepth",
    code: "limit-entity-depth",
    maximum: 4,
    document: (n) =>
      `<!DOCTYPE any [<!ENTITY e0 "x">${times(n, (i) => `<!ENTITY e${i + 1} "&e${i};">`)}]><any>&e${n - 1};</any>`,
  },
  {
    limit: "maxEntityAmplification",
    code: "limit-entity-amplification",
    maximum: 9,
    // The declared text is most of the document, and is referred to so many times.
    document: (n) => `<!DOCTYPE any [<!ENTITY e "${"x".repeat(20_000)}">]><any>${"&e;".repeat(n)}</any>`,
  },
  {
    limit: "maxListItems",
    code: "limit-list-items",
    maximum: 4,
    document: (n) => `<numbers>${times(n, (i) => ` ${i}`)}</numbers>`,
  },
  {
    limit: "maxListItems",
    code: "limit-list-items",
    maximum: 4,
    document: (n) => `<either>${times(n, (i) => ` ${i}`)}</either>`,
  },
  {
    limit: "maxKeyEntries",
    code: "limit-identity-constraints",
    maximum: 3,
    document: (n) => `<keys>${times(n, (i) => `<k>${i}</k>`)}</keys>`,
  },
  // The limit is met by the last issue that is taken.
  {
    limit: "maxIssues",
    code: "limit-issues",
    maximum: 3,
    document: (n) => `<keys>${times(n - 1, () => "<k>x</k>")}</keys>`,
  },
];

const codesOf = (result: ReturnType<Read>): readonly string[] => result.issues.map(({ code }) => code);

describe("a limit", () => {
  it.each(CASES)(
    "$limit lets through what it allows, and refuses one more: $code",
    ({ limit, code, maximum, document }) => {
      const options: ReadOptions = { doctype: "internal", limits: { [limit]: maximum } };
      expect(codesOf(read(document(maximum), options))).not.toContain(code);
      for (const input of [document(maximum + 1), utf8(document(maximum + 1))]) {
        const result = read(input, options);
        expect(result.ok).toBe(false);
        expect(codesOf(result)).toContain(code);
        expect(result.issues.at(-1)?.message).toMatch(/\d/);
      }
      const without: ReadOptions = { doctype: "internal" };
      expect(codesOf(read(document(maximum + 1), without))).not.toContain(code);
    },
  );

  it("is there for each name", () => {
    expect([...new Set(CASES.map(({ limit }) => limit))].sort()).toEqual(Object.keys(defaultLimits).sort());
  });

  it.each<[keyof Limits, (count: number) => string]>([
    ["maxDepth", (n) => nested("any", n)],
    ["maxAttributes", (n) => `<any${times(n, (i) => ` a${i}=""`)}/>`],
    ["maxNameLength", (n) => `<any><${"x".repeat(n)}/></any>`],
    ["maxNamespaces", (n) => `<any${times(n, (i) => ` xmlns:p${i}="urn:p"`)}/>`],
    ["maxTextLength", (n) => `<any>${"x".repeat(n)}</any>`],
    ["maxListItems", (n) => `<numbers>${"1 ".repeat(n)}</numbers>`],
    ["maxEntityExpansions", (n) => `<!DOCTYPE any [<!ENTITY e "x">]><any>${"&e;".repeat(n)}</any>`],
    [
      "maxEntityDepth",
      (n) =>
        `<!DOCTYPE any [<!ENTITY e0 "x">${times(n, (i) => `<!ENTITY e${i + 1} "&e${i};">`)}]><any>&e${n - 1};</any>`,
    ],
  ])("%s has its default where none is given", (limit, document) => {
    const options: ReadOptions = { doctype: "internal" };
    expect(codesOf(read(document(defaultLimits[limit]), options))).toEqual([]);
    expect(read(document(defaultLimits[limit] + 1), options).ok).toBe(false);
  });

  it("that is absent, or undefined, is not lifted", () => {
    const limits = { maxDepth: undefined } as unknown as Limits;
    expect(codesOf(read(nested("any", 257), { limits }))).toEqual(["limit-depth"]);
  });

  it("of depth may be lifted beyond what the stack holds, which then is the limit", () => {
    const limits: Limits = { maxDepth: Number.POSITIVE_INFINITY };
    expect(codesOf(read(nested("tree", 1_000_000), { limits }))).toEqual(["limit-depth"]);
    expect(read(nested("any", 100_000), { limits }).ok).toBe(true);
  });
});

describe("a signal", () => {
  it.each([
    ["a long document", `<any>${"<a/>".repeat(50_000)}</any>`],
    ["many comments", `<any>${"<!---->".repeat(50_000)}</any>`],
    ["many comments after the root", `<any/>${"<!---->".repeat(50_000)}`],
    ["many references", `<any>${"&lt;".repeat(50_000)}</any>`],
    ["many declarations", `<!DOCTYPE any [${times(50_000, (i) => `<!ENTITY e${i} "">`)}]><any/>`],
  ])("stops %s on its way", (_, document) => {
    let asked = 0;
    const signal = {
      get aborted() {
        return ++asked > 10;
      },
    };
    const { ok, issues } = read(document, { doctype: "internal", signal });
    expect(ok).toBe(false);
    expect(issues).toMatchObject([{ code: "limit-time", line: 1, offset: expect.any(Number) }]);
    expect(issues[0]?.offset).toBeGreaterThan(1_000);
    expect(read(document, { doctype: "internal", signal: { aborted: false } }).ok).toBe(true);
  });

  it("may be one of the platform", () => {
    const controller = new AbortController();
    expect(read("<any/>", { signal: controller.signal }).ok).toBe(true);
    controller.abort();
    expect(codesOf(read("<any/>", { signal: controller.signal }))).toEqual(["limit-time"]);
  });

  it("may look at the clock", () => {
    let now = 0;
    const signal = stopAfter(100, () => now);
    expect(read("<any/>", { signal }).ok).toBe(true);
    now = 100;
    expect(codesOf(read("<any/>", { signal }))).toEqual(["limit-time"]);
    const start = performance.now();
    expect(codesOf(read(`<any>${"<a/>".repeat(4_000_000)}</any>`, { signal: stopAfter(20) }))).toEqual(["limit-time"]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
