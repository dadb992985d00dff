/** Pieces that are joined at a time. */
const joined = 1024;

/**
 * A text that is put together from pieces. A long text of short pieces, added one to the other as they come, is kept by
 * engines as a tree of all of them, which takes many times the memory of the text; so they are joined every so often.
 */
export class TextBuilder {
  private text = "";
  private recent = "";
  private count = 0;

  /** UTF-16 code units so far. */
  get length(): number {
    return this.text.length + this.recent.length;
  }

  append(piece: string): void {
    this.recent += piece;
    if (++this.count < joined) return;
    this.count = 0;
    // To look at a character of it, an engine joins the pieces.
    this.recent.charCodeAt(0);
    this.text += this.recent;
    this.recent = "";
  }

  toString(): string {
    return this.text === "" ? this.recent : this.text + this.recent;
  }
}
