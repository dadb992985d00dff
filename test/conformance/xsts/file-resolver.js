import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Reads files only: any other location has no document. */
export const fileResolver = {
  read(location) {
    try {
      return decodeDocument(readFileSync(location));
    } catch {
      return undefined;
    }
  },
  resolve(reference, base) {
    if (reference.startsWith("file:")) {
      try {
        return fileURLToPath(reference);
      } catch {
        return reference;
      }
    }
    if (/^[a-zA-Z][a-zA-Z0-9+.-]+:/.test(reference)) return reference;
    return resolve(dirname(base), decodePath(reference.replace(/#.*$/, "").replace(/%(?![0-9a-fA-F]{2})/g, "%25")));
  },
};

/** A path without escapes; as it is where they are no UTF-8. */
function decodePath(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The text of a document by its byte order mark, else by its XML declaration, else UTF-8: XML 1.0, appendix F. */
export function decodeDocument(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le", { fatal: true }).decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be", { fatal: true }).decode(bytes);
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder("utf-16le", { fatal: true }).decode(bytes);
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder("utf-16be", { fatal: true }).decode(bytes);
  const head = bytes.subarray(0, 200).toString("latin1");
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1];
  const encoding = /^utf-?16/i.test(declared ?? "") ? "utf-8" : (declared ?? "utf-8");
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
