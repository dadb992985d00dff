import { isWhiteSpace } from "./characters.ts";
import { scanComment } from "./comment.ts";
import type { Cursor } from "./cursor.ts";
import { takeDoctype } from "./doctype/doctype.ts";
import { describe, failLimit, failProduction, failSyntax } from "./faults.ts";
import { scanProcessingInstruction } from "./processing-instruction.ts";
import { isStopped } from "./stop.ts";
import { takeSpace } from "./take.ts";
import { Token } from "./token.ts";
import { takeXmlDeclaration } from "./xml-declaration.ts";

/**
 * What a document type declaration meets. `refuse`: the fault `doctype-not-allowed`. `internal`: its internal subset is
 * read, under the limits on entities; nothing outside the document ever is.
 */
export type DoctypePolicy = "refuse" | "internal";

/** Production 22, prolog. Leaves the cursor at the `<` of the root element; returns false after a fault. */
export function takeProlog(cursor: Cursor, doctype: DoctypePolicy): boolean {
  const { source } = cursor;
  const { maxInputLength } = cursor.limits;
  if (source.length > maxInputLength) {
    failLimit(cursor, "limit-input-length", 0, "length", source.length, maxInputLength);
    return false;
  }
  if (isStopped(cursor, 0, 0)) return false;
  const standalone = takeXmlDeclaration(cursor);
  if (standalone === undefined || !takeMisc(cursor)) return false;
  if (source.startsWith("<!DOCTYPE", cursor.position)) {
    if (doctype !== "internal") {
      const message = "A document type declaration (<!DOCTYPE) is not accepted.";
      cursor.fail("doctype-not-allowed", cursor.position, {}, message);
      return false;
    }
    if (!takeDoctype(cursor, standalone)) {
      cursor.forgetDeclarations(source);
      return false;
    }
    if (!takeMisc(cursor)) return false;
  }
  return isRootDue(cursor);
}

/** Production 27, Misc, and white space, for the rest of the document after its root element. */
export function takeEpilog(cursor: Cursor): Token {
  if (!takeMisc(cursor)) return Token.Failed;
  const { source, position } = cursor;
  if (position >= source.length) return Token.EndDocument;
  const wanted = source.startsWith("<!", position)
    ? "a comment or the end of the document"
    : "nothing but comments and processing instructions after the root element";
  return failSyntax(cursor, position, wanted);
}

/** Comments, processing instructions and white space. Returns false after a fault. */
function takeMisc(cursor: Cursor): boolean {
  const { source } = cursor;
  for (let step = 1; ; step++) {
    takeSpace(cursor);
    const { position } = cursor;
    if (isStopped(cursor, position, step)) return false;
    if (source.startsWith("<?", position)) {
      if (!scanProcessingInstruction(cursor, position)) return false;
    } else if (!source.startsWith("<!--", position)) {
      return true;
    } else if (!scanComment(cursor, position)) return false;
  }
}

/** Whether what may be a start tag begins at hand; else that is the fault. */
function isRootDue(cursor: Cursor): boolean {
  const { source, position } = cursor;
  const first = source.charAt(position);
  if (first === "<") {
    const second = source.charAt(position + 1);
    if (second !== "!" && second !== "/") return true;
    failSyntax(
      cursor,
      position,
      second === "!" ? "a comment or the root element" : "the start tag of the root element",
    );
  } else if (first === "") {
    const message = isWhiteSpace(source, source.charCodeAt(0) === 0xfeff ? 1 : 0)
      ? "The document is empty: a root element was wanted."
      : "The document ends before its root element.";
    failProduction(cursor, position, "the end of the document", "a root element", message);
  } else if (first === "{" || first === "[") {
    const found = describe(cursor, position);
    const message = `The document begins with ${found}, so it looks like JSON: XML begins with '<'.`;
    failProduction(cursor, position, found, "'<'", message);
  } else failSyntax(cursor, position, "'<', since text can only stand inside the root element");
  return false;
}
