import type { XmlFailure } from "./failure.ts";
import type { TextPiece } from "./text-pieces.ts";

/** As much of a document that comes in pieces as is held of it. Who has the pieces asks for them, at once or waiting. */
export class HeldText {
  text = "";
  /** Code units of the document before the text. */
  base = 0;
  /** Whether there is no more of the document. */
  isWhole = false;
  /** Why there is no more, if that is no end. */
  failure: XmlFailure | undefined = undefined;
  private readonly taken: string[] = [];
  private takenLength = 0;

  /** Forgets the text before an offset of it. */
  protected forget(before: number): void {
    this.base += before;
    this.text = this.text.slice(before);
  }

  /** Whether there is less than so much, and more of the document to come. */
  protected lacks(length: number): boolean {
    return !this.isWhole && this.text.length + this.takenLength < length;
  }

  /** Takes the next piece; there is none at the end of the document. It is part of the text after {@link join}. */
  protected take(piece: TextPiece | undefined): void {
    if (piece === undefined) this.isWhole = true;
    else if ("failure" in piece) {
      this.failure = piece.failure;
      this.isWhole = true;
    } else {
      this.taken.push(piece.text);
      this.takenLength += piece.text.length;
    }
  }

  /** Joins the text and what was taken, all at once. */
  protected join(): void {
    this.text = [this.text, ...this.taken].join("");
    this.taken.length = 0;
    this.takenLength = 0;
  }
}
