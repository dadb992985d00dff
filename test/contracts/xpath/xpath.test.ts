import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

interface Result {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly issues: readonly { readonly code: string; readonly path: string; readonly line?: number }[];
}

interface PartsPackage {
  readMessage(input: string, options?: object): Result;
  validateMessage(value: unknown): Result;
  writeMessage(value: unknown): string;
}

const schema = readFileSync(new URL("parts-list.xsd", import.meta.url), "utf8");
const contract = contractOf({
  messages: [{ name: "Message", forms: [{ schema: "schema.xsd", element: "partsList" }] }],
});

let written: WrittenPackage;
let parts: PartsPackage;

beforeAll(async () => {
  written = writePackage(filesOf(compile(contract, { "schema.xsd": schema })));
  parts = (await written.load()) as unknown as PartsPackage;
});
afterAll(() => written.remove());

/** A part as data and as it stands in a document. */
interface Part {
  readonly number: bigint;
  readonly length: string;
  readonly part?: readonly Part[];
}

const part = (number: bigint, length: string, ...inner: readonly Part[]): Part =>
  inner.length === 0 ? { number, length } : { number, length, part: inner };

const textOf = ({ number, length, part: inner = [] }: Part): string =>
  `<l:part number="${number}"><l:length>${length}</l:length>${inner.map(textOf).join("")}</l:part>`;
const documentOf = (parts: readonly Part[], unit?: string): string =>
  `<l:partsList xmlns:l="urn:example:parts"${unit === undefined ? "" : ` unit="l:${unit}"`}>${parts.map(textOf).join("")}</l:partsList>`;

interface List {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Of the element of which an assertion does not hold. */
  readonly path?: string;
  /** Millimetres if not given. */
  readonly unit?: string;
}

const LISTS: readonly List[] = [
  { name: "parts in order", parts: [part(1n, "10"), part(2n, "20")] },
  { name: "parts out of order", parts: [part(2n, "10"), part(1n, "20")], path: "/partsList" },
  { name: "numbers that fall as text and rise as integers", parts: [part(9n, "10"), part(10n, "20")] },
  { name: "a fraction of a millimetre", parts: [part(1n, "1.5")], path: "/partsList" },
  { name: "a fraction of an inch", parts: [part(1n, "1.5")], unit: "inch" },
  { name: "a part of two", parts: [part(1n, "30", part(2n, "10"), part(3n, "20"))] },
  {
    name: "a part longer than its own",
    parts: [part(1n, "40", part(2n, "10"), part(3n, "20"))],
    path: "/partsList/part[1]",
  },
  {
    name: "the same further down",
    parts: [part(1n, "5", part(2n, "9", part(3n, "8")))],
    path: "/partsList/part[1]/part[1]",
  },
];

describe("a package with expressions that are not compiled", () => {
  it("satisfies the strictest compiler", () => {
    expect(written.typeCheck()).toBe("");
  });

  it("says what it depends on", () => {
    const files = filesOf(compile(contract, { "schema.xsd": schema }));
    const manifest = JSON.parse(files.find(({ path }) => path === "package.json")?.text ?? "{}");
    expect(Object.keys(manifest.dependencies)).toEqual(["@schemawright/runtime", "@schemawright/xpath"]);
  });

  it.each(LISTS)("reads $name", ({ parts: list, path, unit }) => {
    const { ok, issues } = parts.readMessage(documentOf(list, unit));
    expect(issues.map((one) => [one.code, one.path])).toEqual(path === undefined ? [] : [["cvc-assertion", path]]);
    expect(ok).toBe(path === undefined);
  });

  it.each(LISTS)("says the same of an object with $name", ({ parts: list, path, unit }) => {
    const value = { part: list, ...(unit === undefined ? {} : { unit: `{urn:example:parts}${unit}` }) };
    const { ok, issues } = parts.validateMessage(value);
    expect(issues.map((one) => [one.code, one.path])).toEqual(path === undefined ? [] : [["cvc-assertion", path]]);
    if (!ok) {
      expect(() => parts.writeMessage(value)).toThrow(/cvc-assertion/);
      return;
    }
    const read = parts.readMessage(parts.writeMessage(value)).value;
    expect(read).toEqual({ unit: "{urn:example:parts}millimetre", ...value });
  });

  it("asks simple types too", () => {
    expect(parts.readMessage(documentOf([part(1n, "1")], "mile")).issues).toMatchObject([
      { code: "cvc-assertions-valid", path: "/partsList/@unit" },
    ]);
  });
});

test("a function of assertions that asks the tree alone imports nothing of the object", () => {
  const assertion = `every $one in .//* satisfies name($one) ne 'z'`;
  const text = schemaOf(`
    <xs:element name="root" type="T"/>
    <xs:complexType name="T">
      <xs:sequence><xs:element name="a" type="xs:string" minOccurs="0"/></xs:sequence>
      <xs:assert test="${assertion}"/>
    </xs:complexType>`);
  const files = filesOf(compile(contractOf({ messages: [], documents: ["schema.xsd"] }), { "schema.xsd": text }));
  const content = files.find(({ path }) => path === "src/content/schema.ts")?.text ?? "";
  expect(content).toContain("export function assertT(site: Site, tree: PrefixedElement | undefined)");
  expect(content).not.toContain("../types/schema.ts");
});

test("a number with more digits than are calculated with fails the assertion, in no time", async () => {
  const sums = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:element name="partsList"><xs:complexType>
      <xs:sequence><xs:element name="n" type="xs:decimal" maxOccurs="unbounded"/></xs:sequence>
      <xs:assert test="not(sum(n) * 2 eq 5)"/>
    </xs:complexType></xs:element>
  </xs:schema>`;
  const own = writePackage(filesOf(compile(contract, { "schema.xsd": sums })));
  try {
    const { readMessage } = (await own.load()) as unknown as PartsPackage;
    const codes = (digits: number): readonly string[] =>
      readMessage(`<partsList><n>${"1".repeat(digits)}</n><n>0.5</n></partsList>`).issues.map(({ code }) => code);
    expect(codes(9_000)).toEqual([]);
    const started = performance.now();
    expect(codes(4_000_000)).toEqual(["cvc-assertion"]);
    // Calculating with as many digits takes ten seconds and more.
    expect(performance.now() - started).toBeLessThan(4_000);
  } finally {
    own.remove();
  }
});

test("a signal ends the reading while an expression is evaluated", async () => {
  // Looks up each pair of neighbours in the whole list: for so many that takes hours.
  const sorted = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
    <xs:element name="partsList"><xs:complexType>
      <xs:sequence><xs:element name="n" type="xs:int" maxOccurs="unbounded"/></xs:sequence>
      <xs:assert test="every $i in 1 to count(n) - 1 satisfies n[$i] le n[$i + 1]"/>
    </xs:complexType></xs:element>
  </xs:schema>`;
  const own = writePackage(filesOf(compile(contract, { "schema.xsd": sorted })));
  try {
    const { readMessage } = (await own.load()) as unknown as PartsPackage;
    const documentOf = (count: number): string => `<partsList>${"<n>1</n>".repeat(count)}</partsList>`;
    const after = (milliseconds: number) => {
      const until = performance.now() + milliseconds;
      return {
        signal: {
          get aborted() {
            return performance.now() > until;
          },
        },
      };
    };
    expect(readMessage(documentOf(5), after(60_000))).toMatchObject({ ok: true });
    const { ok, issues } = readMessage(documentOf(20_000), after(300));
    expect({ ok, codes: issues.map(({ code }) => code) }).toEqual({ ok: false, codes: ["limit-time"] });
  } finally {
    own.remove();
  }
});
