import type { DocumentPieces } from "../../xml/text-pieces.ts";
import { beginsElement, enterBytes, leavePlain, type PlainReader, plain, skipSpace } from "../plain/plain.ts";

const lineFeed = 0x0a;

/**
 * Elements of one name that follow each other, read out of UTF-8 of which nobody decodes more than their values: while they
 * are plain, neither the text of the document nor a scanner is needed. Only white space is between them, and no carriage
 * return, which plain reading leaves to the reader.
 */
export class PlainRun {
  /** Bytes, code units and line feeds of what was read and let go of. */
  passed = 0;
  units = 0;
  lines = 0;
  /** Code units after the newest of those line feeds; all of them, if there was none. */
  unitsOfLine = 0;
  /** What is held, and a zero after it. */
  private bytes: Uint8Array;
  private length: number;
  /** Where what was read ends. */
  private at = 0;
  /** How many bytes more than code units there are before that. */
  private more = 0;
  private isOver = false;
  private readonly pieces: DocumentPieces;
  private readonly name: string;

  /**
   * @param start the bytes at which the run begins; the others come from the pieces
   * @param name of the elements, as it is written
   */
  constructor(pieces: DocumentPieces, start: Uint8Array, name: string) {
    this.pieces = pieces;
    this.name = name;
    this.bytes = new Uint8Array(start.length + 1);
    this.bytes.set(start);
    this.length = start.length;
  }

  /** The value of the next element; `undefined` if it is not plain, is cut off, or something else follows. */
  next(read: PlainReader<unknown>): unknown {
    const { bytes, name } = this;
    const start = skipSpace(bytes, this.at);
    if (!beginsElement(bytes, start, name)) return undefined;
    enterBytes(start, this.length);
    const value = read(bytes, start + 1 + name.length, start + 1);
    const { at, more } = plain;
    leavePlain();
    if (value === undefined) return undefined;
    this.at = at;
    this.more += more;
    return value;
  }

  /** Whether there may be more of the document, and less than so many bytes of it are held. */
  lacks(length: number): boolean {
    return !this.isOver && this.length - this.at < length;
  }

  /** Lets go of what was read, and takes more of the document until so many bytes are held, or all that can be had. */
  async fill(length: number): Promise<void> {
    this.letGo();
    const taken: Uint8Array[] = [];
    let total = this.length;
    while (total < length && !this.isOver) {
      const piece = await this.pieces.nextBytes();
      if (piece === undefined) this.isOver = true;
      else {
        taken.push(piece);
        total += piece.length;
      }
    }
    if (total >= this.bytes.length) {
      const room = new Uint8Array(total + (total >> 3) + 1);
      room.set(this.bytes.subarray(0, this.length));
      this.bytes = room;
    }
    for (const piece of taken) {
      this.bytes.set(piece, this.length);
      this.length += piece.length;
    }
    this.bytes[total] = 0;
  }

  /** Lets go of what was read. @returns what is left */
  end(): Uint8Array {
    this.letGo();
    return this.bytes.subarray(0, this.length);
  }

  private letGo(): void {
    const { bytes, at } = this;
    const units = at - this.more;
    let lines = 0;
    let lineStart = 0;
    for (let i = bytes.indexOf(lineFeed); i >= 0 && i < at; i = bytes.indexOf(lineFeed, i + 1)) {
      lines++;
      lineStart = i + 1;
    }
    this.unitsOfLine = lines === 0 ? this.unitsOfLine + units : unitsIn(bytes, lineStart, at);
    this.lines += lines;
    this.units += units;
    this.passed += at;
    bytes.copyWithin(0, at, this.length + 1);
    this.length -= at;
    this.at = 0;
    this.more = 0;
  }
}

/** How many code units some bytes of UTF-8 are. */
function unitsIn(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2;
  }
  return units;
}
