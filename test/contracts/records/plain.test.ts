import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mutate, random } from "../../fast/mutate.ts";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

// Records that are plain are read without the scanner. A limit that a call names, even if it is the one that holds anyway,
// keeps reading from taking that way: both must find the same.
const WHOLE = { limits: { maxDepth: 256 } };
const SCHEMA = schemaOf(
  `<xs:element name="log"><xs:complexType><xs:sequence>
    <xs:element name="line" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="text" type="xs:string"/>
      <xs:element name="cost" minOccurs="0"><xs:simpleType><xs:restriction base="xs:decimal">
        <xs:minInclusive value="0"/><xs:fractionDigits value="2"/>
      </xs:restriction></xs:simpleType></xs:element>
    </xs:sequence><xs:attribute name="level" type="xs:int" use="required"/></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>`,
  'targetNamespace="urn:log" xmlns="urn:log" elementFormDefault="qualified"',
);

type Results = readonly { readonly ok: boolean }[];

interface LogPackage {
  readLines(input: Iterable<string | Uint8Array>, options?: object): AsyncGenerator<Results[number]>;
}

const contract = contractOf({
  messages: [],
  records: [{ name: "Lines", schema: "schema.xsd", path: ["log", "line"] }],
});
const files = filesOf(compile(contract, { "schema.xsd": SCHEMA }));
let written: WrittenPackage;
let log: LogPackage;

beforeAll(async () => {
  written = writePackage(files);
  log = (await written.load()) as unknown as LogPackage;
});
afterAll(() => written.remove());

function* inPieces<T extends string | Uint8Array>(whole: T, length: number): Generator<T> {
  for (let i = 0; i < whole.length; i += length) yield whole.slice(i, i + length) as T;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function all(text: string | Uint8Array, length: number, options?: object): Promise<Results> {
  const results: Results[number][] = [];
  for await (const one of log.readLines(inPieces(text, length), options)) results.push(one);
  return results;
}

/** Characters of one to four bytes, and references. */
const BEYOND = ["", "a", "\u00e9", "\u20ac", "\u{1f600}", "&amp;\u00e9&lt;"];
const line = (i: number, more = ""): string =>
  `<line level="${i}"><text>line ${i}${BEYOND[i % BEYOND.length]}${more}</text><cost>${i % 1000}.${i % 90}</cost></line>\n`;
const document = (lines: string): string => `<?xml version="1.0"?>\n<log xmlns="urn:log">\n${lines}</log>\n`;
/** Between lines that are plain, others that are not, or not valid. */
const UNUSUAL = [
  "<!-- a comment -->",
  "\r\n",
  `<line level="1" ><text><![CDATA[x]]></text></line>`,
  `<line level='1'><text>x</text></line>`,
  `<l:line xmlns:l="urn:log" level="1"><l:text>x</l:text></l:line>`,
  `<line xmlns="urn:log" level="1"><text>x</text></line>`,
  `<line level="one"><text>x</text></line>`,
  `<line level="1"><text>x</text><cost>1.234</cost></line>`,
  `<other/>`,
];

describe("plain records", () => {
  it("have a function of their own", () => {
    expect(files.find(({ path }) => path === "src/records.ts")?.text).toContain("plain: readPlain");
  });

  it.each([100, 4096, 1_000_000])(
    "are those that the whole reader finds, with its issues and places, in pieces of %d",
    async (length) => {
      const lines = Array.from({ length: 12_000 }, (_, i) =>
        i % 500 === 77 ? line(i) + UNUSUAL[((i / 500) % UNUSUAL.length) | 0] : line(i),
      );
      const text = document(lines.join(""));
      const results = await all(text, length);
      expect(results.length).toBeGreaterThan(12_000);
      expect(results.some(({ ok }) => !ok)).toBe(true);
      const whole = await all(text, length, WHOLE);
      expect(results).toEqual(whole);
      expect(await all(utf8(text), length)).toEqual(whole);
    },
  );

  it.each([
    ["on lines of their own", "\n"],
    ["on one line", " "],
    ["without anything between them", ""],
  ])("%s have places that are right after a million bytes that nobody decoded", async (_, between) => {
    const lines = Array.from({ length: 20_000 }, (_, i) => line(i).trim());
    const text = document([...lines, `<line level="one"><text>\u{1f600}</text></line>`, ...lines].join(between));
    const results = await all(utf8(text), 65_536);
    expect(results.length).toBe(40_001);
    expect(results).toEqual(await all(text, 65_536, WHOLE));
  });

  it("are handed out up to bytes that are no UTF-8, whose place is named", async () => {
    const before = document(Array.from({ length: 20_000 }, (_, i) => line(i)).join("")).replace("</log>\n", "");
    const bytes = new Uint8Array([...utf8(`${before}<line level="1"><text>`), 0xff, ...utf8(line(1).repeat(9_000))]);
    const results = await all(bytes, 65_536);
    expect(results.filter(({ ok }) => ok).length).toBeGreaterThan(15_000);
    expect(results.at(-1)).toMatchObject({
      ok: false,
      issues: [{ params: { byteOffset: utf8(before).length + `<line level="1"><text>`.length } }],
    });
  });

  it("let go of the stream when nobody wants more of them", async () => {
    let isClosed = false;
    const text = document(Array.from({ length: 30_000 }, (_, i) => line(i)).join(""));
    const stream = (function* () {
      try {
        yield* inPieces(utf8(text), 65_536);
      } finally {
        isClosed = true;
      }
    })();
    let count = 0;
    for await (const { ok } of log.readLines(stream)) if (ok && ++count === 25_000) break;
    expect(isClosed).toBe(true);
  });

  it("are read by none that the whole reader would not read so", async () => {
    const next = random(11);
    const text = document(Array.from({ length: 6 }, (_, i) => line(i) + (UNUSUAL[i] ?? "")).join(""));
    for (let i = 0; i < 1_500; i++) {
      const mutant = mutate(text, next);
      expect(await all(mutant, 1_000_000), mutant).toEqual(await all(mutant, 1_000_000, WHOLE));
    }
  });

  it("are read by none that the whole reader would not read so, far from the beginning too", {
    timeout: 60_000,
  }, async () => {
    const next = random(12);
    const far = Array.from({ length: 6_000 }, (_, i) => line(i)).join("");
    const near = Array.from({ length: 6 }, (_, i) => line(i) + (UNUSUAL[i] ?? "")).join("");
    for (let i = 0; i < 60; i++) {
      // A lone surrogate is none any more in bytes.
      const bytes = utf8(document(far + mutate(near, next)));
      const mutant = new TextDecoder().decode(bytes);
      const length = 1_000 + 997 * i;
      const whole = await all(mutant, 1_000_000, WHOLE);
      expect(await all(bytes, length), mutant.slice(-1_000)).toEqual(whole);
    }
  });

  it("do not mind that other documents are read between them", async () => {
    const text = document(Array.from({ length: 500 }, (_, i) => line(i)).join(""));
    const other = document(line(7, " of another, longer document"));
    const results: unknown[] = [];
    for await (const one of log.readLines(inPieces(text, 1000))) {
      results.push(one);
      if (results.length % 50 === 0) await all(other, 1_000_000);
    }
    expect(results).toEqual(await all(text, 1000, WHOLE));
  });
});
