import { decodeXml, XmlScanner } from "@schemawright/runtime/xml";
import { canonicalForm, comparable } from "./canonical.js";
import { readDocument, readOutput } from "./suite.js";

/** Why a test asks nothing of a reader of XML 1.0, fifth edition, with Namespaces in XML 1.0, that reads no other file. */
export const NOT_ASKED = {
  version: "XML 1.1 or Namespaces in XML 1.1 (read as 1.0, as clause 2.8 of XML 1.0 has it)",
  edition: "editions before the fifth only",
  error: "an error, which a processor need not report",
  external: "not well-formed in what is outside the document, or only by what is declared there",
  colon: "well-formed, and names with colons are against Namespaces in XML",
};

/** What a test asks: that its document is accepted or refused, or one of {@link NOT_ASKED}. */
export function askedOf(test) {
  if (test.versions?.includes("1.0") === false || /^(?:XML|NS)1\.1$/.test(test.recommendation)) return "version";
  if (test.editions?.includes("5") === false) return "edition";
  if (test.type === "error") return "error";
  if (test.type === "not-wf") return test.entities === "none" ? "refused" : "external";
  return test.hasNamespaces ? "accepted" : "colon";
}

/**
 * Reads a test's document as the runtime reads bytes.
 * @returns the failure, if there is one, and whether the test's canonical form was met, if it has one to compare with
 */
export function judge(test) {
  const decoded = decodeXml(readDocument(test));
  if ("failure" in decoded) return { failure: decoded.failure, isCanonical: undefined };
  const scanner = new XmlScanner(decoded.text, undefined, "internal");
  const canonical = canonicalForm(scanner);
  if (canonical === undefined) return { failure: scanner.failure, isCanonical: undefined };
  const isCompared = test.output !== undefined && test.entities === "none";
  return { failure: undefined, isCanonical: isCompared ? canonical === comparable(readOutput(test)) : undefined };
}

/**
 * What a test got. `as asked`; `not read`: what is outside the document was needed, and said to be; `accepted` or
 * `refused`, against what was asked; `other form`: accepted, but with another canonical form than the suite has.
 */
export function outcomeOf(test, asked, { failure, isCanonical }) {
  if (asked === "refused") return failure === undefined ? "accepted" : "as asked";
  if (failure === undefined) return isCanonical === false ? "other form" : "as asked";
  return test.entities !== "none" && failure.code === "entity-not-read" ? "not read" : "refused";
}
