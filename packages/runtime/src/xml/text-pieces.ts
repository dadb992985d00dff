import { createStreamDecoder, encodingOfHead, type StreamDecoder } from "./decode.ts";
import type { XmlFailure } from "./failure.ts";
import { joinedBytes } from "./joined-bytes.ts";

/** A document that comes in pieces: a stream of the host, or anything that is iterated over, of bytes or of text. */
export type DocumentStream = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** A piece of the text of a document, or why its bytes have none. */
export type TextPiece = { readonly text: string } | { readonly failure: XmlFailure };

/** So many bytes are waited for, in which the XML declaration ends if there is one. */
const headLength = 1024;

/**
 * The pieces of a document, one after the other. Bytes are decoded as `decodeXml` does; a failure is the last piece. Nothing
 * is held back but the bytes of a character that is cut in half. Those of UTF-8 can be had as they are, too.
 */
export class DocumentPieces {
  private readonly stream: AsyncIterator<Uint8Array | string> | Iterator<Uint8Array | string>;
  private readonly pieces = new PieceDecoder();
  /** A piece that came where bytes were asked for, and is text. */
  private ahead: string | undefined = undefined;
  private hasText = false;
  /** The stream has ended. */
  private isOver = false;
  /** What was held back then was handed out as well. */
  private isFinished = false;

  constructor(stream: DocumentStream) {
    this.stream = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]();
  }

  /** The text of the next piece; `undefined` at the end of the document. */
  async next(): Promise<TextPiece | undefined> {
    while (!this.isFinished && !this.pieces.hasFailed) {
      const piece = await this.take();
      this.isFinished = piece === undefined;
      const text = typeof piece === "string" ? { text: piece } : this.decode(piece);
      if (text !== undefined) return text;
    }
    return undefined;
  }

  /** The first of the bytes that can be had undecoded; `undefined` if this is not a document of UTF-8 alone, or is over. */
  beginBytes(): Uint8Array | undefined {
    return this.isOver || this.hasText ? undefined : this.pieces.utf8?.takeCut();
  }

  /** The bytes of the next piece; `undefined` if it is none of bytes, or there is none. */
  async nextBytes(): Promise<Uint8Array | undefined> {
    const piece = await this.take();
    if (typeof piece !== "string") return piece;
    this.ahead = piece;
    return undefined;
  }

  /**
   * The text of the last of the bytes that were had undecoded.
   * @param passed how many there were before them; less by those that had been decoded already
   */
  endBytes(rest: Uint8Array, passed: number): TextPiece | undefined {
    this.pieces.utf8?.pass(passed);
    return this.pieces.decode(rest);
  }

  /** Asks for no more, so that the stream can let go of what it holds. */
  async close(): Promise<void> {
    if (!this.isOver) await this.stream.return?.();
  }

  private async take(): Promise<Uint8Array | string | undefined> {
    const { ahead } = this;
    this.ahead = undefined;
    if (ahead !== undefined || this.isOver) return ahead;
    const { done, value } = await this.stream.next();
    this.isOver = done === true;
    if (this.isOver) return undefined;
    this.hasText ||= typeof value === "string";
    return value;
  }

  private decode(piece: Uint8Array | undefined): TextPiece | undefined {
    return piece === undefined ? this.pieces.finish() : this.pieces.decode(piece);
  }
}

/** The text of a document whose pieces of bytes are there when they are asked for, as {@link DocumentPieces} has it. */
export function* textPiecesNow(stream: Iterable<Uint8Array>): Generator<TextPiece, undefined, undefined> {
  const pieces = new PieceDecoder();
  for (const piece of stream) {
    const text = pieces.decode(piece);
    if (text !== undefined) yield text;
    if (pieces.hasFailed) return undefined;
  }
  const rest = pieces.finish();
  if (rest !== undefined) yield rest;
  return undefined;
}

/** Decodes the pieces of one document. */
class PieceDecoder {
  hasFailed = false;
  /** What came so far, until the encoding is known by it. */
  private head: Uint8Array | undefined = new Uint8Array(0);
  private decoder: StreamDecoder | undefined = undefined;

  /** The text of the next bytes, if enough of the document is there. */
  decode(piece: Uint8Array): TextPiece | undefined {
    const { head } = this;
    const bytes = head === undefined ? piece : joinedBytes(head, piece);
    if (head !== undefined && bytes.length < headLength) {
      this.head = bytes;
      return undefined;
    }
    this.decoder ??= decoderFor(bytes);
    this.head = undefined;
    return this.textOf(this.decoder.decode(head === undefined ? bytes : withoutMark(bytes), false));
  }

  /** What bytes of UTF-8 that are not decoded need of the decoder; `undefined` for others, and until it is known. */
  get utf8(): StreamDecoder["utf8"] {
    return this.decoder?.utf8;
  }

  /** The text of what is left when nothing more comes. */
  finish(): TextPiece | undefined {
    const { head } = this;
    const rest = head === undefined ? new Uint8Array(0) : withoutMark(head);
    if (this.decoder === undefined && rest.length === 0) return undefined;
    this.decoder ??= decoderFor(head ?? rest);
    const piece = this.textOf(this.decoder.decode(rest, true));
    return "text" in piece && piece.text === "" ? undefined : piece;
  }

  private textOf(decoded: ReturnType<StreamDecoder["decode"]>): TextPiece {
    if (typeof decoded === "string") return { text: decoded };
    this.hasFailed = true;
    return decoded;
  }
}

function decoderFor(head: Uint8Array): StreamDecoder {
  const encoding = encodingOfHead(head.subarray(0, headLength));
  return "failure" in encoding ? { decode: () => encoding } : createStreamDecoder(encoding);
}

function withoutMark(head: Uint8Array): Uint8Array {
  const encoding = encodingOfHead(head.subarray(0, headLength));
  return "failure" in encoding ? head : head.subarray(encoding.start);
}
