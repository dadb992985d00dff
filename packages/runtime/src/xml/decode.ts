import type { IssueParams } from "../issues/issue.ts";
import type { XmlFailure } from "./failure.ts";
import { joinedBytes } from "./joined-bytes.ts";

/** The text of a document, or why its bytes have none. */
export type DecodedXml =
  | {
      readonly text: string;
      /** The encoding used, in lower case, such as `utf-8`. */
      readonly encoding: string;
    }
  | { readonly failure: XmlFailure };

/** An encoding that the first bytes show, and how many bytes the byte order mark takes. */
interface Signature {
  readonly encoding: string;
  readonly length: number;
}

const utf8 = "utf-8";
const utf16le = "utf-16le";
const utf16be = "utf-16be";

/** Names of ASCII, and of windows-1252 itself, among the many that TextDecoder takes for windows-1252. */
const asciiNames = ["us-ascii", "ascii", "ansi_x3.4-1968"];
const windows1252Names = ["windows-1252", "cp1252", "x-cp1252"];

/**
 * Decodes the bytes of a document as XML 1.0 demands (4.3.3 and appendix F): a byte order mark decides, then what
 * the bytes of `<?` look like, then the encoding declaration, then UTF-8. The byte order mark is not part of the text.
 *
 * Failures, each with an offset in bytes: `encoding-malformed` for bytes that the encoding does not allow,
 * `encoding-not-supported` for an encoding that this platform does not know (UTF-32 and EBCDIC among them),
 * `encoding-contradiction` for a declaration that says otherwise than the bytes.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  if (beginsPlainly(bytes)) {
    const text = decodePlainly(bytes);
    if (text !== undefined) return { text, encoding: utf8 };
  }
  const signature = signatureOf(bytes);
  if (signature.encoding === "utf-32" || signature.encoding === "ebcdic") {
    return fail(
      "encoding-not-supported",
      0,
      { encoding: signature.encoding },
      `The encoding ${signature.encoding} is not supported.`,
    );
  }
  if (signature.encoding === utf16le || signature.encoding === utf16be) {
    const decoded = withSecondMark(decode(bytes, signature.length, signature.encoding), signature);
    if ("failure" in decoded) return decoded;
    const declared = declaredEncoding(decoded.text);
    if (declared === undefined || agreesWithUtf16(declared.toLowerCase(), signature.encoding)) return decoded;
    return contradiction(declared, signature.encoding);
  }
  const declared = declaredEncoding(declarationOf(bytes, signature.length));
  if (declared === undefined) return withSecondMark(decode(bytes, signature.length, utf8), signature);
  const label = declared.toLowerCase();
  const encoding = encodingOf(label);
  if (encoding?.startsWith("utf-16") || (signature.length > 0 && encoding !== utf8)) {
    return contradiction(declared, utf8);
  }
  return decode(bytes, signature.length, label);
}

/** How the bytes of a document that comes in pieces are to be decoded. */
export interface StreamEncoding {
  /** A name that `TextDecoder` knows, or one of ISO 8859-1 and its kin. */
  readonly label: string;
  /** Bytes of the byte order mark. */
  readonly start: number;
}

/**
 * The encoding of a document that comes in pieces, by its first bytes.
 * @param head the whole of its XML declaration, if it has one
 * @returns the failure as {@link decodeXml} has it
 */
export function encodingOfHead(head: Uint8Array): StreamEncoding | { readonly failure: XmlFailure } {
  // What is cut in half at the end of the head is no fault of the document.
  const end = head.lastIndexOf(0x3e) + 1;
  const wide = head[0] === 0 || head[1] === 0 || head[0] === 0xff || head[0] === 0xfe;
  const declared = head.subarray(0, wide ? head.length & ~1 : end);
  const decoded = decodeXml(wide ? declared.subarray(0, 2 * Math.floor(lastGreaterThan(declared) / 2) + 2) : declared);
  if ("failure" in decoded) return decoded;
  return { label: decoded.encoding, start: signatureOf(head).length };
}

function lastGreaterThan(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(0x3e), 0);
}

/** Decodes the pieces of a document one after the other. */
export interface StreamDecoder {
  /** The text of the next bytes, or the failure as {@link decodeXml} has it. @param last whether nothing follows */
  decode(bytes: Uint8Array, last: boolean): string | { readonly failure: XmlFailure };
  /** For UTF-8, whose bytes may be read without being decoded. */
  readonly utf8?: {
    /** The bytes of a character that is cut in half: who reads on undecoded begins with them. */
    takeCut(): Uint8Array;
    /** Takes note of bytes that were read undecoded. */
    pass(count: number): void;
  };
}

export function createStreamDecoder(encoding: StreamEncoding): StreamDecoder {
  return encodingOf(encoding.label) === utf8 ? createUtf8StreamDecoder(encoding) : createOtherStreamDecoder(encoding);
}

/** Hosts decode whole texts several times faster than what they are told to go on with, so only a cut character is kept. */
function createUtf8StreamDecoder({ label, start }: StreamEncoding): StreamDecoder {
  let consumed = start;
  /** The bytes of a character that is cut in half. */
  let cut = new Uint8Array(0);
  return {
    decode(bytes, last) {
      const whole = joinedBytes(cut, bytes);
      const end = last ? whole.length : whole.length - cutLength(whole);
      const text = decodePlainly(whole.subarray(0, end));
      if (text === undefined) return { failure: malformedAt(consumed + firstMalformed(whole, label), label) };
      consumed += end;
      cut = whole.slice(end);
      return text;
    },
    utf8: {
      takeCut() {
        const taken = cut;
        cut = new Uint8Array(0);
        return taken;
      },
      pass(count) {
        consumed += count;
      },
    },
  };
}

/** How many bytes at the end begin a character of UTF-8 that has more of them. */
function cutLength(bytes: Uint8Array): number {
  for (let length = 1; length <= 3; length++) {
    const byte = bytes[bytes.length - length] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const wanted = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return wanted > length ? length : 0;
  }
  return 0;
}

function createOtherStreamDecoder({ label, start }: StreamEncoding): StreamDecoder {
  const decoder = decoderOf(label);
  const isSingleByte = decoder?.encoding === "windows-1252";
  let consumed = start;
  /** The last bytes before those at hand: a sequence that is malformed may have begun in them. */
  let tail = new Uint8Array(0);
  return {
    decode(bytes, last) {
      if (isSingleByte || decoder === undefined) {
        const decoded = decode(bytes, 0, label);
        if (!("failure" in decoded)) {
          consumed += bytes.length;
          return decoded.text;
        }
        const { params } = decoded.failure;
        return { failure: malformedAt(consumed + Number(params["byteOffset"] ?? 0), label) };
      }
      try {
        const text = decoder.decode(bytes, { stream: !last });
        consumed += bytes.length;
        tail = bytes.slice(Math.max(bytes.length - 8, 0));
        return text;
      } catch {
        const joined = joinedBytes(tail, bytes);
        return { failure: malformedAt(consumed - tail.length + firstMalformed(joined, label), label) };
      }
    },
  };
}

/** A byte order mark after the byte order mark is a character, which no document begins with: the scanner sees both. */
function withSecondMark(decoded: DecodedXml, { length }: Signature): DecodedXml {
  if ("failure" in decoded || length === 0 || !decoded.text.startsWith("\ufeff")) return decoded;
  return { ...decoded, text: `\ufeff${decoded.text}` };
}

/** Is this the name of UTF-16 in the order that the first bytes show, or of UTF-16 in either? */
function agreesWithUtf16(label: string, found: string): boolean {
  const encoding = encodingOf(label);
  return encoding === found || (encoding === utf16le && label !== utf16le);
}

/** One for all documents, since making one takes longer than decoding a short document. */
const plainDecoder = /*@__PURE__*/ new TextDecoder(utf8, { fatal: true, ignoreBOM: true });

/** Is this UTF-8 by its first bytes: a tag, or the declaration that writers write? */
export function beginsPlainly(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x3c || bytes[1] === 0) return false;
  if (bytes[1] !== 0x3f) return true;
  for (let i = 0; i < usualDeclaration.length; i++) if (bytes[i] !== usualDeclaration.charCodeAt(i)) return false;
  return true;
}

/** The XML declaration that most writers write. */
export const usualDeclaration = '<?xml version="1.0" encoding="UTF-8"?>';

function decodePlainly(bytes: Uint8Array): string | undefined {
  try {
    return plainDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function signatureOf(bytes: Uint8Array): Signature {
  const starts = (...wanted: readonly number[]): boolean => wanted.every((byte, i) => bytes[i] === byte);
  if (starts(0xef, 0xbb, 0xbf)) return { encoding: utf8, length: 3 };
  if (starts(0x00, 0x00, 0xfe, 0xff) || starts(0xff, 0xfe, 0x00, 0x00)) return { encoding: "utf-32", length: 4 };
  if (starts(0x00, 0x00, 0x00, 0x3c) || starts(0x3c, 0x00, 0x00, 0x00)) return { encoding: "utf-32", length: 0 };
  if (starts(0xff, 0xfe)) return { encoding: utf16le, length: 2 };
  if (starts(0xfe, 0xff)) return { encoding: utf16be, length: 2 };
  if (starts(0x3c, 0x00, 0x3f, 0x00)) return { encoding: utf16le, length: 0 };
  if (starts(0x00, 0x3c, 0x00, 0x3f)) return { encoding: utf16be, length: 0 };
  if (starts(0x4c, 0x6f, 0xa7, 0x94)) return { encoding: "ebcdic", length: 0 };
  return { encoding: utf8, length: 0 };
}

/** The XML declaration, which is plain ASCII as far as it is one, if there is one. */
function declarationOf(bytes: Uint8Array, start: number): string {
  const hasDeclaration = [0x3c, 0x3f, 0x78, 0x6d, 0x6c].every((byte, i) => bytes[start + i] === byte);
  if (!hasDeclaration) return "";
  const end = bytes.indexOf(0x3e, start);
  return end < 0 ? "" : decodeLatin1(bytes.subarray(start, end + 1));
}

/** The encoding that the XML declaration names, if there is one. The scanner checks the declaration itself. */
function declaredEncoding(text: string): string | undefined {
  if (!/^<\?xml[ \t\r\n]/.test(text)) return undefined;
  const end = text.indexOf("?>");
  if (end < 0) return undefined;
  return /[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][A-Za-z0-9._-]*)["']/.exec(text.slice(0, end))?.[1];
}

function decode(bytes: Uint8Array, start: number, label: string): DecodedXml {
  const content = bytes.subarray(start);
  const decoder = decoderOf(label);
  // TextDecoder takes the names of ISO 8859-1 and ASCII for windows-1252, which has other characters from 0x80 to 0x9F.
  // And Node 20 decodes windows-1252 as if it were ISO 8859-1.
  if (decoder?.encoding === "windows-1252") {
    // In UTF-8, what is beyond ASCII has more bytes than code units; decoding is faster than looking at each byte.
    const ascii = decodePlainly(content);
    if (ascii?.length === content.length) return { text: ascii, encoding: label };
    if (asciiNames.includes(label)) {
      const beyond = content.findIndex((byte) => byte >= 0x80);
      if (beyond >= 0) return malformed(start + beyond, label);
    }
    const text = decodeLatin1(content);
    const isWindows = windows1252Names.includes(label);
    return { text: isWindows ? text.replace(/[\x80-\x9f]/g, windows1252Character) : text, encoding: label };
  }
  if (decoder === undefined) {
    return fail(
      "encoding-not-supported",
      0,
      { encoding: label },
      `The encoding "${label.slice(0, 80)}" is not supported.`,
    );
  }
  try {
    return { text: decoder.decode(content), encoding: label };
  } catch {
    return malformed(start + firstMalformed(content, label), label);
  }
}

/** What TextDecoder calls an encoding that has many names. */
function encodingOf(label: string): string | undefined {
  return decoderOf(label)?.encoding;
}

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
}

function decodeLatin1(bytes: Uint8Array): string {
  // TextDecoder does it much faster, but for the characters that it has instead of these.
  if (!hasControls(bytes)) return new TextDecoder("latin1").decode(bytes);
  let text = "";
  // In pieces, since an argument list has an end.
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

/** Has the content bytes that are control characters in ISO 8859-1, and others in windows-1252? */
function hasControls(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x80 && byte < 0xa0) return true;
  }
  return false;
}

/** The characters of windows-1252 from 0x80 to 0x9F; five bytes have none and stay control characters. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function windows1252Character(character: string): string {
  return windows1252.charAt(character.charCodeAt(0) - 0x80);
}

/**
 * The decoder only says that it cannot. The place is found in two passes: chunk by chunk up to the one that fails, then
 * byte by byte within it. Returns where the sequence begins that cannot be decoded.
 */
export function firstMalformed(bytes: Uint8Array, label: string): number {
  const good = decodedChunks(bytes, label);
  const decoder = decoderOf(label);
  // A sequence may have begun before the chunk; none is longer than eight bytes.
  let sequenceStart = Math.max(good - 8, 0);
  try {
    decoder?.decode(bytes.subarray(0, sequenceStart), { stream: true });
    for (let i = sequenceStart; decoder !== undefined && i < bytes.length; i++) {
      if (decoder.decode(bytes.subarray(i, i + 1), { stream: true }) !== "") sequenceStart = i + 1;
    }
  } catch {
    return sequenceStart;
  }
  return sequenceStart;
}

const chunkLength = 4096;

/** How many bytes can be decoded in whole chunks. */
function decodedChunks(bytes: Uint8Array, label: string): number {
  const decoder = decoderOf(label);
  let good = 0;
  try {
    for (; decoder !== undefined && good + chunkLength < bytes.length; good += chunkLength) {
      decoder.decode(bytes.subarray(good, good + chunkLength), { stream: true });
    }
  } catch {
    return good;
  }
  return good;
}

function malformed(offset: number, encoding: string): DecodedXml {
  return { failure: malformedAt(offset, encoding) };
}

function malformedAt(offset: number, encoding: string): XmlFailure {
  const message = `The bytes at offset ${offset} are not valid ${encoding}.`;
  return { code: "encoding-malformed", offset, params: { encoding, byteOffset: offset }, message };
}

function contradiction(declared: string, found: string): DecodedXml {
  return fail(
    "encoding-contradiction",
    0,
    { declared, found },
    `The XML declaration says ${declared.slice(0, 80)}, but the document is in ${found}.`,
  );
}

function fail(code: string, offset: number, params: IssueParams, message: string): DecodedXml {
  return { failure: { code, offset, params, message } };
}
