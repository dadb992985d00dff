import { describe, expect, it } from "vitest";
import { decodeXml } from "./decode.ts";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
}

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const declared = (encoding: string, rest = "<a>é</a>"): string => `<?xml version="1.0" encoding="${encoding}"?>${rest}`;

describe("decodeXml", () => {
  it.each<[string, Uint8Array, string, string]>([
    ["nothing", join(), "", "utf-8"],
    ["UTF-8", utf8("<a>é😀</a>"), "<a>é😀</a>", "utf-8"],
    ["UTF-8, declared", utf8(declared("UTF-8")), declared("UTF-8"), "utf-8"],
    ["UTF-8 with a byte order mark", join([0xef, 0xbb, 0xbf], utf8("<a>é</a>")), "<a>é</a>", "utf-8"],
    ["UTF-16 big-endian with a mark", join([0xfe, 0xff], utf16("<a>é😀</a>", true)), "<a>é😀</a>", "utf-16be"],
    ["UTF-16 little-endian with a mark", join([0xff, 0xfe], utf16("<a>é😀</a>", false)), "<a>é😀</a>", "utf-16le"],
    [
      "UTF-16 with a mark, declared",
      join([0xff, 0xfe], utf16(declared("UTF-16"), false)),
      declared("UTF-16"),
      "utf-16le",
    ],
    ["UTF-16 big-endian without a mark", utf16(declared("UTF-16BE"), true), declared("UTF-16BE"), "utf-16be"],
    ["UTF-16 little-endian without a mark", utf16(declared("UTF-16"), false), declared("UTF-16"), "utf-16le"],
    [
      "ISO-8859-1",
      latin1(declared("ISO-8859-1", "<a>é\x85</a>")),
      declared("ISO-8859-1", "<a>é\x85</a>"),
      "iso-8859-1",
    ],
    [
      "windows-1252",
      latin1(declared("windows-1252", "<a>\x80\x81\x99\x9f</a>")),
      declared("windows-1252", "<a>€\x81™Ÿ</a>"),
      "windows-1252",
    ],
    ["US-ASCII", latin1(declared("US-ASCII", "<a/>")), declared("US-ASCII", "<a/>"), "us-ascii"],
    [
      "single quotation marks",
      latin1("<?xml version='1.0' encoding = 'iso-8859-1' ?>é"),
      "<?xml version='1.0' encoding = 'iso-8859-1' ?>é",
      "iso-8859-1",
    ],
    [
      "a large ISO-8859-1",
      latin1(declared("ISO-8859-1", "é".repeat(100_000))),
      declared("ISO-8859-1", "é".repeat(100_000)),
      "iso-8859-1",
    ],
    [
      "ISO-8859-1 under another of its names",
      latin1(declared("ISO_8859-1", "<a>\x85\x99</a>")),
      declared("ISO_8859-1", "<a>\x85\x99</a>"),
      "iso_8859-1",
    ],
    [
      "UTF-16 big-endian under another of its names",
      join([0xfe, 0xff], utf16(declared("Unicode"), true)),
      declared("Unicode"),
      "utf-16be",
    ],
    [
      "Shift_JIS",
      join(latin1(declared("Shift_JIS", "<a>")), [0x93, 0xfa, 0x96, 0x7b], latin1("</a>")),
      declared("Shift_JIS", "<a>日本</a>"),
      "shift_jis",
    ],
    [
      "a declaration with much space",
      latin1(`<?xml version="1.0"${" ".repeat(5_000)}encoding="ISO-8859-1"?><a>\xe9</a>`),
      `<?xml version="1.0"${" ".repeat(5_000)}encoding="ISO-8859-1"?><a>é</a>`,
      "iso-8859-1",
    ],
    [
      "a second byte order mark, which is left to the scanner",
      join([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], utf8("<a/>")),
      "\ufeff\ufeff<a/>",
      "utf-8",
    ],
    ["no declaration but a word", utf8("<a encoding='x'/>"), "<a encoding='x'/>", "utf-8"],
  ])("%s", (_, bytes, text, encoding) => {
    expect(decodeXml(bytes)).toEqual({ text, encoding });
  });

  it.each<[string, Uint8Array, string, number]>([
    ["an ISO-8859-1 byte in UTF-8", latin1("<a>é</a>"), "encoding-malformed", 3],
    ["after a byte order mark", join([0xef, 0xbb, 0xbf], latin1("<a>é</a>")), "encoding-malformed", 6],
    ["a cut sequence at the end", join(utf8("<a>"), [0xe4, 0xb8]), "encoding-malformed", 3],
    ["a cut sequence within", join(utf8("<a>é"), [0xe4, 0xb8], utf8("</a>")), "encoding-malformed", 5],
    ["an overlong sequence", join(utf8("<a>"), [0xc0, 0xbc]), "encoding-malformed", 3],
    ["a surrogate in UTF-8", join(utf8("<a>"), [0xed, 0xa0, 0x80]), "encoding-malformed", 3],
    [
      "late in a large document",
      join(utf8("é".repeat(10_001)), [0xff], utf8("é".repeat(10))),
      "encoding-malformed",
      20_002,
    ],
    ["an odd byte in UTF-16", join([0xfe, 0xff], utf16("<a/>", true), [0x00]), "encoding-malformed", 10],
    ["a lone surrogate in UTF-16", join([0xfe, 0xff], utf16("<\ud800a", true)), "encoding-malformed", 4],
    ["a byte beyond ASCII", latin1(declared("US-ASCII", "<a>é</a>")), "encoding-malformed", 44],
    ["a code point beyond the last", join(utf8("<a>"), [0xf4, 0x90, 0x80, 0x80]), "encoding-malformed", 3],
    ["an overlong sequence of three bytes", join(utf8("<a>"), [0xe0, 0x80, 0xbc]), "encoding-malformed", 3],
    ["an overlong sequence of four bytes", join(utf8("<a>"), [0xf0, 0x80, 0x80, 0xbc]), "encoding-malformed", 3],
    ["two surrogates in UTF-8", join(utf8("<a>é"), [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]), "encoding-malformed", 5],
    ["a byte that continues nothing", join(utf8("<a>é"), [0x80], utf8("</a>")), "encoding-malformed", 5],
    ["a cut sequence of four bytes", utf8("<a>😀").subarray(0, 6), "encoding-malformed", 3],
    ["a cut pair in UTF-16", join([0xff, 0xfe], utf16("<a>\ud83d", false)), "encoding-malformed", 8],
    [
      "a cut character of Shift_JIS",
      join(latin1(declared("Shift_JIS", "<a>")), [0x93, 0xfa, 0x96]),
      "encoding-malformed",
      declared("Shift_JIS", "<a>").length + 2,
    ],
    ["UTF-8 that says UTF-16 under another name", utf8(declared("Unicode")), "encoding-contradiction", 0],
    ["an unknown encoding", utf8(declared("klingon")), "encoding-not-supported", 0],
    ["UTF-32", join([0x00, 0x00, 0xfe, 0xff]), "encoding-not-supported", 0],
    ["UTF-32 little-endian without a mark", join([0x3c, 0, 0, 0]), "encoding-not-supported", 0],
    ["EBCDIC", join([0x4c, 0x6f, 0xa7, 0x94]), "encoding-not-supported", 0],
    ["UTF-16 that says UTF-8", join([0xff, 0xfe], utf16(declared("UTF-8"), false)), "encoding-contradiction", 0],
    [
      "UTF-16 that says the other order",
      join([0xff, 0xfe], utf16(declared("UTF-16BE"), false)),
      "encoding-contradiction",
      0,
    ],
    ["UTF-8 that says UTF-16", utf8(declared("UTF-16")), "encoding-contradiction", 0],
    [
      "a mark of UTF-8 that says ISO-8859-1",
      join([0xef, 0xbb, 0xbf], utf8(declared("ISO-8859-1"))),
      "encoding-contradiction",
      0,
    ],
  ])("refuses %s", (_, bytes, code, offset) => {
    expect(decodeXml(bytes)).toMatchObject({ failure: { code, offset } });
  });

  it("finds the place in a large document quickly", () => {
    const bytes = new Uint8Array(20_000_000).fill(0x61);
    bytes[19_999_990] = 0xff;
    const start = performance.now();
    expect(decodeXml(bytes)).toMatchObject({ failure: { code: "encoding-malformed", offset: 19_999_990 } });
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
