import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { grouped } from "../report/count.ts";

/**
 * A document to validate: a file that is read where it is validated (and removed, if it is a temporary one), bytes, or the
 * reason why there are none.
 */
export type Document =
  | { readonly name: string; readonly path: string; readonly temporary?: true }
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly fault: DocumentFault };

/** Why there is no document. */
export interface DocumentFault {
  readonly code: string;
  readonly message: string;
}

/** Bytes that a document may have: what a reader takes by default. */
export const MAXIMUM_SIZE = 268_435_456;

/** Bytes from which on a document is not held whole, where it can be validated in pieces. */
export const HELD_SIZE = 33_554_432;

/** A file that is larger than what may be held of it. */
export interface LargeFile {
  readonly large: string;
  /** Its first bytes. */
  readonly head: Uint8Array;
}

/** Most messages fit into it, which saves a buffer for each. */
const shared = Buffer.allocUnsafe(65_536);

/**
 * The bytes of a document. They may be overwritten by the next call.
 * @param held how many bytes of a file may be held; a pipe may have what any document may have
 * @returns the reason if they cannot be had, or are not to be held
 */
export function readBytes(document: Document, held: number = MAXIMUM_SIZE): Uint8Array | LargeFile | DocumentFault {
  if ("fault" in document) return document.fault;
  if ("bytes" in document) return document.bytes;
  let file: number;
  try {
    file = openSync(document.path, "r");
  } catch (error) {
    return unreadable(error);
  }
  try {
    return readAll(file, document.path, held);
  } catch (error) {
    return unreadable(error);
  } finally {
    closeSync(file);
  }
}

/** Reads to the end, whatever a file is: of a pipe nobody knows the size, and it comes in pieces. */
function readAll(file: number, path: string, held: number): Uint8Array | LargeFile | DocumentFault {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let filled = 0;
  for (;;) {
    const length = readSync(file, shared, filled, shared.length - filled, null);
    filled += length;
    if (length > 0 && filled < shared.length) continue;
    if (length === 0 && size === 0) return shared.subarray(0, filled);
    if (size === 0) {
      const stat = fstatSync(file);
      if (stat.isFile() && stat.size > MAXIMUM_SIZE && held === MAXIMUM_SIZE) return tooLarge(stat.size);
      if (stat.isFile() && stat.size > held) return { large: path, head: shared };
    }
    size += filled;
    if (size > MAXIMUM_SIZE) return tooLarge(size);
    if (filled > 0) chunks.push(Uint8Array.prototype.slice.call(shared, 0, filled));
    filled = 0;
    if (length === 0) return Buffer.concat(chunks);
  }
}

/** Says that a document is too large. */
export function tooLarge(size: number): DocumentFault {
  const message = `The document has ${grouped(size)} bytes; at most ${grouped(MAXIMUM_SIZE)} can be read at once.`;
  return { code: "file-too-large", message };
}

/** Says why a file cannot be read. */
export function unreadable(error: unknown): DocumentFault {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return { code: "file-missing", message: "There is no such file." };
  if (code === "EACCES" || code === "EPERM")
    return { code: "file-unreadable", message: "The file may not be read: permission denied." };
  if (code === "EISDIR") return { code: "file-unreadable", message: "This is a folder; a file is wanted." };
  return { code: "file-unreadable", message: `The file cannot be read: ${message}` };
}

/** Says that bytes are no text, if they look so: a zero byte, and no sign of UTF-16 or UTF-32. */
export function findBinary(bytes: Uint8Array): DocumentFault | undefined {
  const zero = bytes.subarray(0, 1024).indexOf(0);
  if (zero < 0) return undefined;
  const [first, second, third, fourth] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isWide = (first === 0x3c && second === 0) || (first === 0 && (second === 0x3c || second === 0));
  if (isMarked || isWide || (third === 0xfe && fourth === 0xff)) return undefined;
  return { code: "file-binary", message: `This is no text: the byte at offset ${zero} is zero.` };
}

/** Bytes as text where they are plainly UTF-8 without a mark and declare nothing else; the reader decodes the others. */
export function plainText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef || !isUtf8(bytes)) return undefined;
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString("utf8");
  if (!text.startsWith("<?xml")) return text;
  const declared = /encoding\s*=\s*["']([^"']*)/.exec(text.slice(0, text.indexOf("?>") + 1))?.[1];
  return declared === undefined || /^utf-?8$/i.test(declared) ? text : undefined;
}
