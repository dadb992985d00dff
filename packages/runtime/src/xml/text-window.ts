import type { XmlFailure } from "./failure.ts";
import type { TextPiece } from "./text-pieces.ts";

/** As much of a document as is held of it, where its pieces are there when they are asked for. */
export class TextWindow {
  text = "";
  /** Code units of the document before the text. */
  base = 0;
  /** Whether there is no more of the document. */
  isWhole = false;
  /** Why there is no more, if that is no end. */
  failure: XmlFailure | undefined = undefined;
  private readonly pieces: Iterator<TextPiece, void, undefined>;

  constructor(pieces: Iterator<TextPiece, void, undefined>) {
    this.pieces = pieces;
  }

  /** Forgets the text before an offset of it, and takes more of the document until so much is there, or all of it. */
  slide(from: number, length: number): void {
    this.base += from;
    const parts = [this.text.slice(from)];
    for (let found = this.text.length - from; found < length && !this.isWhole; ) {
      const { value: piece } = this.pieces.next();
      if (piece === undefined) this.isWhole = true;
      else if ("failure" in piece) {
        this.failure = piece.failure;
        this.isWhole = true;
      } else {
        parts.push(piece.text);
        found += piece.text.length;
      }
    }
    this.text = parts.join("");
  }
}
