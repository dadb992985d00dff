import { isDeepStrictEqual } from "node:util";
import { decodeXml, Token, XmlScanner } from "@schemawright/runtime/xml";
import { readSendMmsRequest, writeSendMmsRequest } from "@schemawright/sinch-mms";
import { ParseOption, XmlDocument } from "libxml2-wasm";

/** What ours says of a document: the fault, or nothing if it is well-formed. */
export function judgeOurs(bytes) {
  const decoded = decodeXml(bytes);
  if ("failure" in decoded) return decoded.failure;
  const scanner = new XmlScanner(decoded.text, undefined, "internal");
  for (;;) {
    const token = scanner.next();
    if (token === Token.EndDocument) return undefined;
    if (token === Token.Failed) return scanner.failure;
  }
}

/**
 * Reads a document by a generated reader too: it must take the same documents for well-formed, as far as it reads them,
 * and a value that it takes must survive being written and read.
 * @returns what is wrong, if something is
 */
export function judgeReader(bytes, isWellFormed, counts) {
  const options = { doctype: "internal", unknown: "keep" };
  const read = readSendMmsRequest(bytes, options);
  const isReadToEnd = !read.issues.some(({ code }) => code === "cvc-elt.1" || code === "limit-issues");
  const isTaken = read.issues.every(({ code }) => /^(?:cvc-|contract-)/.test(code));
  if (isReadToEnd && isTaken !== isWellFormed) return `a generated reader says ${read.issues[0]?.message ?? "nothing"}`;
  if (!read.ok) return undefined;
  counts.written++;
  for (const pretty of [false, true]) {
    const again = readSendMmsRequest(writeSendMmsRequest(read.value, { unknown: "keep", pretty }), options);
    if (!again.ok || !isDeepStrictEqual(again.value, read.value)) return "what is written is read as something else";
  }
  return undefined;
}

const OPTION = ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NOENT;

/** What libxml2 says: its errors, those of namespaces among them, or nothing if it has none. */
export function judgeLibxml2(bytes) {
  try {
    XmlDocument.fromBuffer(bytes, { option: OPTION }).dispose();
    return undefined;
  } catch (error) {
    return { message: error.message.trim(), details: error.details ?? [] };
  }
}
