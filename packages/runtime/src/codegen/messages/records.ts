import type { Issue, Result } from "../../issues/issue.ts";
import { continueIn } from "../../xml/continue-in.ts";
import type { XmlFailure } from "../../xml/failure.ts";
import { forkScanner } from "../../xml/fork-scanner.ts";
import { HeldText } from "../../xml/held-text.ts";
import { joinedBytes } from "../../xml/joined-bytes.ts";
import { positionIn } from "../../xml/positions.ts";
import { Token, XmlScanner } from "../../xml/scanner.ts";
import { markScanner, resetScanner, type ScannerMark } from "../../xml/scanner-mark.ts";
import { DocumentPieces, type DocumentStream } from "../../xml/text-pieces.ts";
import type { ElementHandle, Registry } from "../handles.ts";
import type { ReadOptions } from "../options.ts";
import { EncodedText } from "../plain/encoded-text.ts";
import {
  allowsPlain,
  beginsElement,
  enterPlain,
  leavePlain,
  type PlainReader,
  plain,
  skipSpace,
} from "../plain/plain.ts";
import { readElement } from "../read/element.ts";
import { PLAIN_DEPTH } from "../read/plain-element.ts";
import { Reader } from "../read/reader.ts";
import { expandedName } from "./message.ts";
import { PlainRun } from "./plain-run.ts";

/** The elements of a document that are read one by one. */
export interface RecordDefinition {
  /** Names of the elements from the root down to the record. */
  readonly path: readonly { readonly name: string; readonly namespace: string }[];
  readonly element: () => ElementHandle;
  readonly registry: () => Registry;
  /** Reads a record that is plain, if the schema leaves that open: most are, and need nothing else. */
  readonly plain?: PlainReader<unknown>;
}

/** Code units that are looked at before more are asked for; also how far from their end a fault may come of the cut. */
const pieceLength = 1 << 18;
const nearEnd = 1 << 16;

const encoder = /*@__PURE__*/ new TextEncoder();

/**
 * Reads records out of a document that comes in pieces, however large it is: each is checked and typed on its own, and
 * nothing of it is kept. What stands around the records has to be well-formed, and is not checked against the schema; nor is
 * what only the whole document can tell: identity constraints above the records, references to IDs outside of one.
 * @yields the value of each record with its warnings, or its issues, in document order; what is not well-formed ends the
 * records with one issue. Places are those of the whole document. The limit on input length does not hold.
 */
export async function* readRecords<T>(
  definition: RecordDefinition,
  input: DocumentStream,
  options: ReadOptions = {},
): AsyncGenerator<Result<T>, void, undefined> {
  const pieces = new DocumentPieces(input);
  const document = new Window(pieces);
  const limits = { ...options.limits, maxInputLength: Number.POSITIVE_INFINITY };
  const each: ReadOptions = { ...options, limits };
  const counts: Map<string, number>[] = [];
  const names: string[] = [];
  let onPath = 0;
  const straight = allowsPlain(each, 0) && definition.path.length <= PLAIN_DEPTH ? definition.plain : undefined;
  try {
    await document.fill(pieceLength);
    let scanner = new XmlScanner(document.text, limits, options.doctype, options.signal);
    for (;;) {
      if (!document.isWhole && document.text.length - scanner.end < nearEnd && scanner.reference < 0) {
        await document.drop(scanner.end, pieceLength);
        continueIn(scanner, document.text, document.dropped);
      }
      const before = document.isWhole
        ? undefined
        : scanner.declarations === undefined
          ? markScanner(scanner)
          : forkScanner(scanner);
      const token = scanner.next();
      if (token === Token.Failed || token === Token.EndDocument) {
        if (before !== undefined && (token === Token.EndDocument || mayBeCut(scanner, document))) {
          scanner = await again(scanner, before, document);
          continue;
        }
        const { failure } = document;
        if (token === Token.Failed || failure !== undefined)
          yield broken(failure ?? scanner.failure, failure === undefined ? document : undefined);
        return;
      }
      if (token === Token.EndElement) {
        names.length = scanner.depth - 1;
        counts.length = Math.min(counts.length, scanner.depth + 1);
        onPath = Math.min(onPath, scanner.depth - 1);
        continue;
      }
      if (token !== Token.StartElement) continue;
      const { depth } = scanner;
      const step = definition.path[depth - 1];
      const isOnPath = onPath === depth - 1 && step?.name === scanner.localName && step.namespace === scanner.namespace;
      if (depth === 1 && !isOnPath) {
        yield wrongRoot(definition, scanner, document);
        return;
      }
      const name = scanner.localName;
      if (!isOnPath || depth < definition.path.length) {
        names[depth - 1] = counted(counts, depth, name);
        if (isOnPath) onPath = depth;
        continue;
      }
      if (straight !== undefined) {
        const { encoded } = document;
        const until = encoded.text.length - (document.isWhole ? 0 : nearEnd);
        // While one plain record follows the other, nothing between them needs the scanner.
        for (let start = scanner.plainStart(scanner.namespace) < 0 ? -1 : scanner.offset + 1; start >= 0; ) {
          const value = readStraight(straight, scanner, encoded, start);
          if (value === undefined) break;
          start = scanner.end < until ? nextStart(encoded, scanner) : -1;
          count(counts, depth, name);
          yield { ok: true, value: value as T, issues: [] };
        }
        if (scanner.token === Token.EndElement) {
          const run = scanner.end < until ? undefined : document.beginRun(scanner.end, scanner.qualifiedName);
          if (run === undefined) continue;
          if (run.lacks(nearEnd)) await run.fill(pieceLength);
          for (let value = run.next(straight); value !== undefined; value = run.next(straight)) {
            count(counts, depth, name);
            yield { ok: true, value: value as T, issues: [] };
            if (run.lacks(nearEnd)) await run.fill(pieceLength);
          }
          document.endRun(run);
          scanner.endPlain(document.dropped);
          continueIn(scanner, document.text, document.dropped);
          continue;
        }
      }
      const start = scanner.offset;
      const reader = new Reader(document.text, each, definition.registry(), 0, scanner, document.encoded);
      reader.root();
      let isRead = false;
      const value = reader.withinStack(() => {
        const found = readElement(reader, definition.element());
        isRead = true;
        return found;
      });
      if (before !== undefined && scanner.token === Token.Failed && mayBeCut(scanner, document)) {
        scanner = await again(scanner, before, document);
        continue;
      }
      if (scanner.token === Token.Failed && document.failure !== undefined) {
        yield broken(document.failure, undefined);
        return;
      }
      reader.finishElement();
      const path = `/${[...names.slice(0, depth - 1), counted(counts, depth, name)].join("/")}`;
      const issues = located(reader, document, path, start);
      yield reader.failed || value === undefined ? { ok: false, issues } : { ok: true, value: value as T, issues };
      if (!isRead || scanner.failure !== undefined) return;
      names.length = depth - 1;
    }
  } finally {
    await pieces.close();
  }
}

/**
 * The value of a plain element whose name is at `start`; then the scanner is at its end. What is cut off where the text ends
 * is not plain.
 */
function readStraight(read: PlainReader<unknown>, scanner: XmlScanner, encoded: EncodedText, start: number): unknown {
  const name = enterPlain(encoded, start);
  const value = name < 0 ? undefined : read(encoded.bytes, name + scanner.qualifiedName.length, name);
  const { at, shift } = plain;
  leavePlain();
  if (value === undefined) return undefined;
  encoded.know(at - shift, at);
  scanner.endPlain(at - shift);
  return value;
}

/** The offset of the name in the start tag that follows what the scanner has read, if it is the same name; else -1. */
function nextStart(encoded: EncodedText, { end, qualifiedName }: XmlScanner): number {
  const { bytes } = encoded;
  const from = encoded.byteOffset(end);
  const start = skipSpace(bytes, from);
  return beginsElement(bytes, start, qualifiedName) ? end + start + 1 - from : -1;
}

/** How an element is called in a path: by its name, and its number among those of its name. */
function counted(counts: Map<string, number>[], depth: number, name: string): string {
  const number = count(counts, depth, name);
  return depth === 1 ? name : `${name}[${number}]`;
}

/** The number of an element among those of its name. */
function count(counts: Map<string, number>[], depth: number, name: string): number {
  const table = counts[depth] ?? new Map<string, number>();
  counts[depth] = table;
  const number = (table.get(name) ?? 0) + 1;
  table.set(name, number);
  return number;
}

/** Whether a fault may come of the document being cut off there: there is more of it. */
function mayBeCut({ failure }: XmlScanner, document: Window): boolean {
  if (failure === undefined) return false;
  return failure.params["found"] === "the end of the document" || document.text.length - failure.offset < nearEnd;
}

/** The scanner as it was, with more of the document before it. */
async function again(scanner: XmlScanner, before: XmlScanner | ScannerMark, document: Window): Promise<XmlScanner> {
  const length = document.text.length - before.end;
  let back = scanner;
  if (before instanceof XmlScanner) back = before;
  else resetScanner(scanner, before);
  if (back.reference >= 0) await document.fill(2 * document.text.length);
  else await document.drop(before.end, Math.max(pieceLength, 2 * length));
  continueIn(back, document.text, document.dropped);
  return back;
}

/** As much of a document as is looked at. */
class Window extends HeldText {
  private encodedText: EncodedText | undefined;
  /** Whether that is of the text at hand, or only room for it. */
  private isEncoded = false;
  /** Code units that the newest {@link drop} took away. */
  dropped = 0;
  private line = 1;
  private column = 1;
  private readonly pieces: DocumentPieces;
  /** Bytes that were decoded already, at the beginning of a run. */
  private decodedOfRun = 0;

  constructor(pieces: DocumentPieces) {
    super();
    this.pieces = pieces;
  }

  /** Takes more of the document until so much is there, or all of it. */
  async fill(length: number): Promise<void> {
    this.dropped = 0;
    while (this.lacks(length)) this.take(await this.pieces.next());
    this.join();
    this.isEncoded = false;
  }

  /** The text at hand as plain reading wants it. */
  get encoded(): EncodedText {
    if (this.encodedText === undefined || !this.isEncoded) {
      this.encodedText = EncodedText.inRoomOf(this.encodedText, this.text);
      this.isEncoded = true;
    }
    return this.encodedText;
  }

  /** Forgets the text before an offset, and takes more of the document until so much is there. */
  async drop(until: number, length: number): Promise<void> {
    this.leave(until);
    await this.fill(length);
    this.dropped = until;
  }

  private leave(until: number): void {
    const { line, column } = this.positionOf(until);
    this.line = line;
    this.column = column;
    this.forget(until);
  }

  /**
   * Forgets the text before an offset, and reads on undecoded from there; until {@link endRun} there is no text.
   * @param name of the elements that are to follow each other
   * @returns `undefined` if the document has no bytes that could be read so; then nothing has changed
   */
  beginRun(until: number, name: string): PlainRun | undefined {
    const cut = this.isWhole ? undefined : this.pieces.beginBytes();
    if (cut === undefined) return undefined;
    this.leave(until);
    this.dropped = until;
    const decoded = encoder.encode(this.text);
    this.decodedOfRun = decoded.length;
    this.text = "";
    return new PlainRun(this.pieces, joinedBytes(decoded, cut), name);
  }

  /** Goes on with text, where a run ended. */
  endRun(run: PlainRun): void {
    const rest = run.end();
    this.take(this.pieces.endBytes(rest, run.passed - this.decodedOfRun) ?? { text: "" });
    this.join();
    this.isEncoded = false;
    this.base += run.units;
    this.dropped += run.units;
    this.column = run.lines === 0 ? this.column + run.unitsOfLine : run.unitsOfLine + 1;
    this.line += run.lines;
  }

  /** The place of an offset of the text in the document. */
  positionOf(offset: number): { readonly line: number; readonly column: number } {
    const { line, column } = positionIn(this.text, offset);
    return { line: this.line + line - 1, column: line === 1 ? this.column + column - 1 : column };
  }

  /** An issue whose place is one of the text, as one of the document. */
  place(issue: Issue): Issue {
    if (issue.offset === undefined) return issue;
    return { ...issue, ...this.positionOf(issue.offset), offset: this.base + issue.offset };
  }
}

/** The issues of a record, with their places in the whole document. */
function located(reader: Reader, document: Window, path: string, start: number): readonly Issue[] {
  if (reader.issues.length === 0) return reader.issues;
  return reader.located().map((issue): Issue => {
    const below = issue.path.indexOf("/", 1);
    return document.place({ offset: start, ...issue, path: path + (below < 0 ? "" : issue.path.slice(below)) });
  });
}

function broken(failure: XmlFailure | undefined, document: Window | undefined): Result<never> {
  const { code = "xml-syntax", message = "", offset = 0, params = {} } = failure ?? {};
  const issue: Issue = { code, severity: "error", message, path: "/", keys: [], offset, params };
  return { ok: false, issues: [document === undefined ? issue : document.place(issue)] };
}

function wrongRoot({ path }: RecordDefinition, scanner: XmlScanner, document: Window): Result<never> {
  const wanted = path[0];
  const expected = wanted === undefined ? "" : expandedName(wanted.namespace, wanted.name);
  const found = expandedName(scanner.namespace, scanner.localName);
  const issue: Issue = {
    code: "cvc-elt.1",
    severity: "error",
    message: `The root element is "${found}"; expected ${expected}.`,
    path: `/${scanner.localName}`,
    keys: [],
    offset: scanner.offset,
    params: { found, expected: [expected] },
  };
  return { ok: false, issues: [document.place(issue)] };
}
