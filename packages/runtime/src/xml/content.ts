import { findIllegal, isPlainText, isSurrogatePair } from "./characters.ts";
import { scanComment } from "./comment.ts";
import type { Cursor } from "./cursor.ts";
import { failIllegal, failProduction, failSyntax, failTextLength, failUnterminated } from "./faults.ts";
import { scanProcessingInstruction } from "./processing-instruction.ts";
import { decodeReference, enterEntity, leaveEntity } from "./references.ts";
import { isStopped } from "./stop.ts";
import { TextBuilder } from "./text-builder.ts";
import { normalizeLineEnds } from "./white-space.ts";

const lessThan = 0x3c;
const ampersand = 0x26;
const rightBracket = 0x5d;
const exclamationMark = 0x21;
const questionMark = 0x3f;

/** A text of several pieces. */
export interface JoinedText {
  /** "" if there is none. */
  readonly value: string;
  /** Where its first piece starts in the document. */
  readonly offset: number;
}

/**
 * Production 43, content, from `start` up to the next tag, in and out of entities: runs, references, CDATA sections,
 * comments and processing instructions, joined. Leaves {@link Cursor.position} at the tag.
 * @param depth of the element whose content this is
 * @returns the text; undefined after a fault, and without one where the text at hand ends before the element
 */
export function scanContent(cursor: Cursor, start: number, depth: number): JoinedText | undefined {
  const { maxTextLength } = cursor.limits;
  const joined = new TextBuilder();
  let first = -1;
  let i = start;
  let isAtTag = false;
  for (let step = 1; !isAtTag; step++) {
    if (isStopped(cursor, i, step)) return undefined;
    const { source } = cursor;
    const runStart = i;
    i = scanRun(cursor, i);
    if (i < 0) return undefined;
    if (i > runStart) {
      if (first < 0) first = cursor.placeOf(runStart);
      joined.append(normalized(cursor, runStart, i));
    }
    if (i >= source.length) {
      if (cursor.reference < 0 || depth !== cursor.floor) return undefined;
      leaveEntity(cursor);
      i = cursor.position;
    } else if (source.charCodeAt(i) === ampersand) {
      const decoded = decodeReference(cursor, i, false);
      if (decoded === undefined) return undefined;
      if (typeof decoded === "string") {
        if (first < 0) first = cursor.placeOf(i);
        joined.append(decoded);
      } else if (!enterEntity(cursor, decoded, i, depth)) return undefined;
      i = cursor.position;
    } else {
      const following = source.charCodeAt(i + 1);
      if (following === questionMark) {
        if (!scanProcessingInstruction(cursor, i)) return undefined;
        i = cursor.position;
      } else if (following !== exclamationMark) {
        isAtTag = true;
      } else if (source.startsWith("<!--", i)) {
        if (!scanComment(cursor, i)) return undefined;
        i = cursor.position;
      } else {
        const sectionEnd = scanSection(cursor, i);
        if (sectionEnd < 0) return undefined;
        const contentStart = i + sectionStart.length;
        if (sectionEnd > contentStart) {
          if (first < 0) first = cursor.placeOf(contentStart);
          joined.append(normalized(cursor, contentStart, sectionEnd));
        }
        i = sectionEnd + 3;
      }
    }
    if (joined.length > maxTextLength) {
      failTextLength(cursor, first, joined.length);
      return undefined;
    }
  }
  cursor.position = i;
  return { value: joined.toString(), offset: first };
}

/** Production 14, CharData, at `start`. Returns the offset after it; -1 after a fault. */
function scanRun(cursor: Cursor, start: number): number {
  const { source } = cursor;
  const { length } = source;
  let i = start;
  for (; i < length; i++) {
    const code = source.charCodeAt(i);
    if (code < 0x80) {
      // A carriage return is a line end.
      if (isPlainText(code) || code === 0x0d) continue;
      if (code === lessThan || code === ampersand) break;
      if (code !== rightBracket) {
        failIllegal(cursor, i);
        return -1;
      }
      if (source.startsWith("]]>", i)) {
        const message = "The text contains ']]>', which can only end a CDATA section: write ']]&gt;'.";
        failProduction(cursor, i, "']]>'", "']]&gt;'", message);
        return -1;
      }
    } else if (code >= 0xd800) {
      if (code < 0xe000) {
        if (!isSurrogatePair(code, source.charCodeAt(i + 1))) {
          failIllegal(cursor, i);
          return -1;
        }
        i++;
      } else if (code > 0xfffd) {
        failIllegal(cursor, i);
        return -1;
      }
    }
  }
  return i;
}

const sectionStart = "<![CDATA[";

/** Production 18, CDSect, at `start`. Returns the offset after its content; -1 after a fault. */
function scanSection(cursor: Cursor, start: number): number {
  const { source } = cursor;
  if (!source.startsWith(sectionStart, start)) {
    failSyntax(cursor, start, "a tag, a comment or a CDATA section");
    return -1;
  }
  const end = source.indexOf("]]>", start + sectionStart.length);
  if (end < 0) {
    failUnterminated(cursor, start, "CDATA section", "]]>");
    return -1;
  }
  const illegal = findIllegal(source, start + sectionStart.length, end);
  if (illegal < 0) return end;
  failIllegal(cursor, illegal);
  return -1;
}

/** A piece of the text at hand. In an entity, line ends are normalized already. */
function normalized({ source, reference }: Cursor, start: number, end: number): string {
  const piece = source.slice(start, end);
  return reference < 0 && piece.includes("\r") ? normalizeLineEnds(piece) : piece;
}
