import { createStreamDecoder, encodingOfHead, type StreamDecoder } from "./decode.ts";
import type { XmlFailure } from "./failure.ts";

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
export async function* textPieces(stream: DocumentStream): AsyncGenerator<TextPiece, void, undefined> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  let decoder: StreamDecoder | undefined;
  for await (const piece of stream) {
    if (typeof piece === "string") {
      yield { text: piece };
      continue;
    }
    let bytes = piece;
    if (head !== undefined) {
      bytes = joined(head, piece);
      head = bytes;
      if (bytes.length < headLength) continue;
    }
    decoder ??= decoderFor(bytes);
    const decoded = decoder.decode(head === undefined ? bytes : withoutMark(bytes), false);
    head = undefined;
    yield typeof decoded === "string" ? { text: decoded } : decoded;
    if (typeof decoded !== "string") return;
  }
  const rest = head === undefined ? new Uint8Array(0) : withoutMark(head);
  if (decoder === undefined && rest.length === 0) return;
  decoder ??= decoderFor(head ?? rest);
  const decoded = decoder.decode(rest, true);
  if (typeof decoded !== "string") yield decoded;
  else if (decoded !== "") yield { text: decoded };
}

function decoderFor(head: Uint8Array): StreamDecoder {
  const encoding = encodingOfHead(head.subarray(0, headLength));
  return "failure" in encoding ? { decode: () => encoding } : createStreamDecoder(encoding);
}

function withoutMark(head: Uint8Array): Uint8Array {
  const encoding = encodingOfHead(head.subarray(0, headLength));
  return "failure" in encoding ? head : head.subarray(encoding.start);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
