import { closeSync, openSync, readSync } from "node:fs";
import type { Issue } from "@schemawright/runtime";
import { textPiecesNow } from "@schemawright/runtime/xml";
import type { ReportedIssue } from "../report/report.ts";
import { LINE_LIMIT } from "../report/source-line.ts";
import type { DocumentFault } from "./document.ts";
import { reportedIssue } from "./reported-issue.ts";

/** Bytes that are read at a time. */
const PIECE = 1_048_576;

/** The bytes of a file, piece by piece, as they are asked for. @param onRead told how many they were each time */
export function* readPieces(path: string, onRead?: (bytes: number) => void): Generator<Uint8Array, void, undefined> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const length = readSync(file, piece, 0, PIECE, null);
      if (length === 0) return;
      onRead?.(length);
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Issues as reports show them, with the lines that they stand in, which are looked for in the file: nobody held its text.
 * @param issues with offsets in code units, in their order
 */
export function locateIssues(path: string, issues: readonly Issue[]): readonly ReportedIssue[] {
  const located = new Map<Issue, ReportedIssue>();
  const placed = issues.filter((issue): issue is Issue & { readonly offset: number } => issue.offset !== undefined);
  visitPlaces(path, placed, (issue, { line, column, offset, text }) => {
    located.set(issue, reportedIssue({ ...issue, line, column, offset }, text));
  });
  return issues.map((issue) => located.get(issue) ?? reportedIssue(issue, undefined));
}

/** Why a document could not be validated in pieces, if so: a rule asks for too much of it at a time. */
export function findTooMuch(issues: readonly Issue[]): DocumentFault | undefined {
  const issue = issues.find(({ code }) => code === "limit-input-length");
  return issue === undefined ? undefined : { code: "file-too-large", message: issue.message };
}

/** A place in a file, with what is held of its text around it. */
export interface HeldPlace {
  readonly line: number;
  readonly column: number;
  /** In what is held. */
  readonly offset: number;
  readonly text: string;
}

/**
 * Goes through the text of a file as far as there are places.
 * @param places with offsets in code units, in their order
 */
export function visitPlaces<Place extends { readonly offset: number }>(
  path: string,
  places: readonly Place[],
  visit: (place: Place, held: HeldPlace) => void,
): void {
  let next = 0;
  const text = new LineText();
  const locate = (end: number): void => {
    for (let place = places[next]; place !== undefined && place.offset <= end; place = places[++next])
      visit(place, text.locate(place.offset));
  };
  for (const piece of textPiecesNow(readPieces(path))) {
    if (next >= places.length || "failure" in piece) break;
    text.add(piece.text);
    locate(text.end - LINE_LIMIT);
  }
  locate(Number.POSITIVE_INFINITY);
}

/** What is held of a text whose lines are counted. */
class LineText {
  /** Code units of the text so far. */
  end = 0;
  private held = "";
  /** Offset of what is held in the text. */
  private from = 0;
  /** How far lines are counted in what is held; the line there, and its offset in the text. */
  private counted = 0;
  private line = 1;
  private lineStart = 0;

  /** Adds a piece, and forgets what is further back than a line is shown. */
  add(piece: string): void {
    const passed = Math.max(0, this.held.length - 2 * LINE_LIMIT);
    this.count(passed);
    this.held = this.held.slice(passed) + piece;
    this.counted -= passed;
    this.from += passed;
    this.end += piece.length;
  }

  /** A place that is held, and not before the one before. */
  locate(inAll: number): HeldPlace {
    const offset = Math.min(Math.max(inAll - this.from, 0), this.held.length);
    this.count(offset);
    return { line: this.line, column: this.from + offset - this.lineStart + 1, offset, text: this.held };
  }

  private count(until: number): void {
    if (until <= this.counted) return;
    // Line ends of two characters are counted by the second.
    const ends = /\r(?!\n)|\n/g;
    ends.lastIndex = this.counted;
    for (let end = ends.exec(this.held); end !== null && end.index < until; end = ends.exec(this.held)) {
      this.line++;
      this.lineStart = this.from + end.index + 1;
    }
    this.counted = until;
  }
}
