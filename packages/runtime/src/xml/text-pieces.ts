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
 * The text of a document that comes in pieces. Bytes are decoded as `decodeXml` does; a failure is the last piece. Nothing
 * is held back but the bytes of a character that is cut in half.
 */
export async function* textPieces(stream: DocumentStream): AsyncGenerator<TextPiece, undefined, undefined> {
  const pieces = new PieceDecoder();
  for await (const piece of stream) {
    const text = typeof piece === "string" ? { text: piece } : pieces.decode(piece);
    if (text !== undefined) yield text;
    if (pieces.hasFailed) return undefined;
  }
  const rest = pieces.finish();
  if (rest !== undefined) yield rest;
  return undefined;
}

/** The same of a document whose pieces of bytes are there when they are asked for. */
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
