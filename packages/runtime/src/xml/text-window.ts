import { HeldText } from "./held-text.ts";
import type { TextPiece } from "./text-pieces.ts";

/** As much of a document as is held of it, where its pieces are there when they are asked for. */
export class TextWindow extends HeldText {
  private readonly pieces: Iterator<TextPiece, undefined, undefined>;

  constructor(pieces: Iterator<TextPiece, undefined, undefined>) {
    super();
    this.pieces = pieces;
  }

  /** Forgets the text before an offset of it, and takes more of the document until so much is there, or all of it. */
  slide(from: number, length: number): void {
    this.forget(from);
    while (this.lacks(length)) this.take(this.pieces.next().value);
    this.join();
  }

  /** Asks for no more of the document, so that whoever has its pieces can let go of it. */
  close(): void {
    this.pieces.return?.();
  }
}
