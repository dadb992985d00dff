import { continueIn } from "./continue-in.ts";
import { defaultScannerLimits, type ScannerLimits, type StopSignal } from "./limits.ts";
import { Token, XmlScanner } from "./scanner.ts";
import { markScanner, resetScanner } from "./scanner-mark.ts";
import type { TextWindow } from "./text-window.ts";

/** Code units that are asked for at a time; also how near to the end of the text a fault may come of the cut. */
const pieceLength = 1 << 20;
const nearEnd = 1 << 16;

/**
 * Scans a document of which a window of text is held, whatever its size. A token that the end of the window cuts off is
 * scanned again with more of the document. Offsets count from {@link XmlScanner.base}. Document type declarations are
 * refused. The limit on input length holds for what has to be held: a token, what another scanner looks at ahead of this
 * one, and what begins at {@link XmlScanner.heldFrom}.
 */
export class WindowScanner extends XmlScanner {
  private readonly window: TextWindow;
  private readonly given: ScannerLimits | undefined;
  /** It looks ahead of another scanner, which needs all that the window holds. */
  private readonly isAhead: boolean;
  private readonly maxHeld: number;

  constructor(window: TextWindow, limits?: ScannerLimits, signal?: StopSignal, isAhead = false) {
    if (window.text === "") window.slide(0, pieceLength);
    super(window.text, { ...limits, maxInputLength: Number.POSITIVE_INFINITY }, "refuse", signal);
    this.window = window;
    this.given = limits;
    this.isAhead = isAhead;
    this.maxHeld = limits?.maxInputLength ?? defaultScannerLimits.maxInputLength;
    this.base = window.base;
  }

  override next(): Token {
    if (this.token !== undefined && this.token >= Token.EndDocument) return this.token;
    const { window } = this;
    // The window has grown for a scanner that looked ahead.
    if (this.source.length !== window.text.length) continueIn(this, window.text, 0);
    if (!window.isWhole && window.text.length - this.end < nearEnd) {
      if (this.held() > this.maxHeld) return this.failForLength();
      this.slide(pieceLength);
    }
    while (!window.isWhole) {
      const before = markScanner(this);
      const token = super.next();
      if (!this.mayBeCut(token)) return token;
      const length = window.text.length - before.end;
      if (length > this.maxHeld) return token;
      resetScanner(this, before);
      this.slide(Math.max(pieceLength, 2 * length));
    }
    return this.endInFailure(super.next());
  }

  override another(): XmlScanner {
    return new WindowScanner(this.window, this.given, this.signal, true);
  }

  /** Code units that have to be held before the next token. */
  private held(): number {
    if (this.isAhead) return this.window.text.length;
    return this.heldFrom < 0 ? 0 : this.base + this.end - this.heldFrom;
  }

  private failForLength(): Token {
    const message = `More than ${this.maxHeld} characters of the document would have to be held: a rule asks for an element as a whole.`;
    this.token = this.fail("limit-input-length", this.end, { length: this.held(), limit: this.maxHeld }, message);
    this.endInFault();
    return this.token;
  }

  /** Moves the window on, so that it has so much from the end of the newest token on, or all that is left. */
  private slide(length: number): void {
    const dropped = this.isAhead ? 0 : this.end;
    this.window.slide(dropped, this.end - dropped + length);
    continueIn(this, this.window.text, dropped);
    this.base = this.window.base;
  }

  /** Whether the token may be another one with more of the document. */
  private mayBeCut(token: Token): boolean {
    const { length } = this.window.text;
    if (token === Token.EndDocument) return true;
    // A text goes on after a comment, which begins with the same character as the tag that would end it.
    if (token === Token.Text) return length - this.end < 2;
    if (token !== Token.Failed || this.failure === undefined) return false;
    const { offset, params } = this.failure;
    return params["found"] === "the end of the document" || length - offset < nearEnd;
  }

  /** What cannot be decoded is no end of the document. */
  private endInFailure(token: Token): Token {
    const { failure } = this.window;
    if (token < Token.EndDocument || failure === undefined) return token;
    this.failure = { ...failure, offset: this.source.length };
    this.token = Token.Failed;
    return Token.Failed;
  }
}
