import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

/** A journal: a head, then days with entries. */
const SCHEMA = schemaOf(
  `<xs:element name="journal"><xs:complexType><xs:sequence>
    <xs:element name="head" type="xs:string" minOccurs="0"/>
    <xs:element name="day" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="entry" type="t:Entry" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
  <xs:complexType name="Entry"><xs:sequence><xs:element name="note" type="xs:string" minOccurs="0"/><xs:element name="count" type="xs:int"/></xs:sequence>
    <xs:attribute name="kind" type="xs:QName"/></xs:complexType>`,
  'targetNamespace="urn:t" xmlns:t="urn:t" elementFormDefault="qualified"',
);

interface Result {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly issues: readonly {
    readonly code: string;
    readonly path: string;
    readonly line?: number;
    readonly column?: number;
    readonly offset?: number;
  }[];
}

interface JournalPackage {
  readEntries(
    input: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
    options?: object,
  ): AsyncGenerator<Result>;
}

const contract = contractOf({
  messages: [],
  records: [{ name: "Entries", schema: "schema.xsd", path: ["journal", "day", "entry"] }],
});
let written: WrittenPackage;
let journal: JournalPackage;

beforeAll(async () => {
  written = writePackage(filesOf(compile(contract, { "schema.xsd": SCHEMA })));
  journal = (await written.load()) as unknown as JournalPackage;
});
afterAll(() => written.remove());

/** A text in pieces of some length; a surrogate pair may be cut in half, as streams of text do not. */
function* inPieces<T extends string | Uint8Array>(whole: T, length: number): Generator<T> {
  for (let i = 0; i < whole.length; i += length) yield whole.slice(i, i + length) as T;
}

async function all(input: Iterable<string | Uint8Array>, options?: object): Promise<readonly Result[]> {
  const results: Result[] = [];
  for await (const one of journal.readEntries(input, options)) results.push(one);
  return results;
}

const entry = (i: number, more = ""): string =>
  `<entry kind="k:a"><note>n&#x41;${"ä".repeat(i % 7)} <![CDATA[<x>]]>${more}</note><count>${i}</count></entry>`;
const document = (entries: string, prolog = ""): string =>
  `${prolog}<journal xmlns="urn:t" xmlns:k="urn:k">\r\n<!-- a head --><head>${"x".repeat(50)}</head><day/><day>\n${entries}</day>\n</journal>\n<!-- end -->`;
const COUNT = 40;
const ENTRIES = Array.from({ length: COUNT }, (_, i) => entry(i)).join("\n");
const VALUES = Array.from({ length: COUNT }, (_, i) => ({
  kind: "{urn:k}a",
  note: `nA${"ä".repeat(i % 7)} <x>`,
  count: i,
}));

describe("records", () => {
  it("have a function that satisfies the strictest compiler", () => {
    expect(written.typeCheck()).toBe("");
  });

  it.each([1, 2, 7, 64, 1000, 100_000])("come one by one out of pieces of %d", async (length) => {
    const text = document(ENTRIES, '<?xml version="1.0" encoding="UTF-8"?>\n');
    for (const input of [inPieces(text, length), inPieces(new TextEncoder().encode(text), length)]) {
      const results = await all(input);
      expect(results.map(({ value }) => value)).toEqual(VALUES);
      expect(results.flatMap(({ issues }) => issues)).toEqual([]);
    }
  });

  it("come out of documents longer than what is looked at, and so do records and comments that are", async () => {
    const long = "y".repeat(700_000);
    const parts = [entry(1), `<!--${long}-->`, entry(2, long), entry(3)];
    const text = document(Array.from({ length: 30 }, () => parts.join("")).join(""));
    const results = await all(inPieces(text, 65_536));
    expect(results.map(({ ok, value }) => [ok, (value as { count: number }).count])).toEqual(
      Array.from({ length: 30 }, () => [1, 2, 3].map((count) => [true, count])).flat(),
    );
  });

  it("have the places that they have in the document", async () => {
    const filler = Array.from({ length: 9000 }, (_, i) => entry(i)).join("\n");
    const text = document(`${filler}\n  <entry><count>one</count></entry>${entry(1)}`);
    const faulty = (await all(inPieces(text, 10_000))).filter(({ ok }) => !ok);
    const offset = text.indexOf("one</count>");
    const lines = text.slice(0, offset).split(/\r\n|\n/);
    expect(faulty).toHaveLength(1);
    expect(faulty[0]?.issues).toMatchObject([
      {
        code: "cvc-datatype-valid.1.2.1",
        path: "/journal/day[2]/entry[9001]/count",
        offset,
        line: lines.length,
        column: (lines.at(-1) ?? "").length + 1,
      },
    ]);
  });

  it.each<[string, string, string]>([
    ["a tag that does not match", document(`${entry(1)}</dai>`), "wfc-GIMatch"],
    ["a document that ends too early", document(ENTRIES).slice(0, -60), "xml-syntax"],
    ["text after the root", `${document(ENTRIES)}x`, "xml-syntax"],
    ["another root", "<diary/>", "cvc-elt.1"],
    ["nothing", "", "xml-syntax"],
  ])("end at %s", async (_, text, code) => {
    for (const length of [3, 100_000]) {
      const results = await all(inPieces(text, length));
      const last = results.at(-1);
      expect(results.slice(0, -1).every(({ ok }) => ok)).toBe(true);
      expect(last?.ok).toBe(false);
      expect(last?.issues.map((issue) => issue.code)).toEqual([code]);
    }
  });

  it("end at malformed bytes, with their offset", async () => {
    const text = document(ENTRIES);
    const bytes = new TextEncoder().encode(text);
    const at = new TextEncoder().encode(text.slice(0, text.lastIndexOf("<count>"))).length;
    bytes[at + 8] = 0xff;
    for (const length of [5, 100_000]) {
      const last = (await all(inPieces(bytes, length))).at(-1);
      expect(last?.issues).toMatchObject([{ code: "encoding-malformed", offset: at + 8 }]);
    }
  });

  it.each(["utf-16le", "utf-16be"] as const)("come out of %s", async (encoding) => {
    const text = document(ENTRIES, "\ufeff");
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), encoding === "utf-16le");
    expect((await all(inPieces(bytes, 333))).map(({ value }) => value)).toEqual(VALUES);
  });

  it("end with an issue where one is deeper than the stack of functions", async () => {
    const nested = schemaOf(
      `<xs:element name="journal"><xs:complexType><xs:sequence>
        <xs:element name="entry" type="t:Entry" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:complexType name="Entry"><xs:sequence><xs:element name="entry" type="t:Entry" minOccurs="0"/></xs:sequence></xs:complexType>`,
      'targetNamespace="urn:t" xmlns:t="urn:t" elementFormDefault="qualified"',
    );
    const records = [{ name: "Entries", schema: "schema.xsd", path: ["journal", "entry"] }];
    const own = writePackage(filesOf(compile(contractOf({ messages: [], records }), { "schema.xsd": nested })));
    try {
      const { readEntries } = (await own.load()) as unknown as JournalPackage;
      const deep = 100_000;
      const text = `<journal xmlns="urn:t"><entry/>${"<entry>".repeat(deep)}${"</entry>".repeat(deep)}<entry/></journal>`;
      const found: unknown[] = [];
      for await (const { ok, issues } of readEntries([text], { limits: { maxDepth: Number.POSITIVE_INFINITY } }))
        found.push([ok, issues.map(({ code }) => code)]);
      expect(found).toEqual([
        [true, []],
        [false, ["limit-depth"]],
      ]);
    } finally {
      own.remove();
    }
  });

  it("are refused where the path leads nowhere", () => {
    const wrong = contractOf({
      messages: [],
      records: [{ name: "Entries", schema: "schema.xsd", path: ["journal", "entry"] }],
    });
    const { files, issues } = compile(wrong, { "schema.xsd": SCHEMA });
    expect(files).toBeUndefined();
    expect(issues).toMatchObject([
      { code: "contract-records", message: expect.stringMatching(/"entry".*expected head, day/) },
    ]);
  });
});
