/** Texts up to this length, in code units, are encoded into room that is kept from one to the next. */
export const keptLength = 1 << 15;

const encoder = /*@__PURE__*/ new TextEncoder();
let kept: Uint8Array | undefined;

/**
 * A document as UTF-8. Engines look into an array of bytes several times faster than into a string, of which they have
 * many kinds; so what is read straight through is compared and looked through in bytes, and only values are cut out of
 * the text.
 */
export class EncodedText {
  readonly text: string;
  /** The text that values are cut out of; `undefined` if they are decoded one by one, and {@link text} is only the beginning. */
  readonly values: string | undefined;
  /**
   * The bytes, and a zero after them or the end of the array: neither is a character of a document, so no loop needs to ask
   * for the end.
   */
  readonly bytes: Uint8Array;
  /** How many bytes there are, without the zero. */
  readonly length: number;
  /** An offset of the text whose offset in bytes is known: they are asked for in ascending order. */
  private known = 0;
  private knownByte = 0;

  private constructor(text: string, bytes: Uint8Array, length: number, values: string | undefined) {
    this.text = text;
    this.values = values;
    this.bytes = bytes;
    this.length = length;
  }

  /**
   * Encodes a text; lone surrogates become U+FFFD.
   * @param utf8 the text as UTF-8, if that is at hand and stays as it is: then it is not encoded
   */
  static of(text: string, utf8?: Uint8Array): EncodedText {
    // A view of just this type, since code for several types is slower, and hosts have their own.
    if (utf8 !== undefined)
      return new EncodedText(text, new Uint8Array(utf8.buffer, utf8.byteOffset, utf8.length), utf8.length, text);
    return EncodedText.into(new Uint8Array(text.length + (text.length >> 4) + 1), text);
  }

  /** As {@link of}, in the room of a text that nobody looks at any more. */
  static inRoomOf(other: EncodedText | undefined, text: string): EncodedText {
    return other !== undefined && other.bytes.length > text.length
      ? EncodedText.into(other.bytes, text)
      : EncodedText.of(text);
  }

  /**
   * As {@link of}, in room that the next call takes again, if the text is short.
   * @param utf8 the text as UTF-8, if that is at hand
   */
  static shortly(text: string, utf8?: Uint8Array): EncodedText {
    if (text.length > keptLength) return EncodedText.of(text, utf8);
    kept ??= new Uint8Array(3 * keptLength + 1);
    if (utf8 === undefined) return EncodedText.into(kept, text);
    kept.set(utf8);
    kept[utf8.length] = 0;
    return new EncodedText(text, kept, utf8.length, text);
  }

  /**
   * A document that nobody decoded: its values are decoded one by one, which takes less time than decoding everything, and
   * no value keeps the whole text.
   * @param head its beginning, which is ASCII
   */
  static undecoded(head: string, utf8: Uint8Array): EncodedText {
    const bytes = new Uint8Array(utf8.buffer, utf8.byteOffset, utf8.length);
    return new EncodedText(head, bytes, bytes.length, undefined);
  }

  private static into(bytes: Uint8Array, text: string): EncodedText {
    const { read, written } = encoder.encodeInto(text, bytes);
    if (read < text.length || written === bytes.length)
      return EncodedText.into(new Uint8Array(3 * text.length + 1), text);
    bytes[written] = 0;
    return new EncodedText(text, bytes, written, text);
  }

  /** Whether offsets in bytes are offsets of the text. */
  get isAscii(): boolean {
    return this.values === undefined || this.length === this.text.length;
  }

  /** The offset in bytes of an offset of the text, which is not before one that was asked for; else -1. */
  byteOffset(offset: number): number {
    if (this.isAscii) return offset;
    if (offset < this.known) return -1;
    for (; this.known < offset; this.known++) this.knownByte += bytesOf(this.text.charCodeAt(this.known));
    return this.knownByte;
  }

  /** Takes note of an offset of the text whose offset in bytes is known, so that what is before it is not counted. */
  know(offset: number, byteOffset: number): void {
    this.known = offset;
    this.knownByte = byteOffset;
  }

  /** The offset of the text that an offset in bytes is, where a character begins. @param from where to count from */
  textOffset(byteOffset: number, from: number, textFrom: number): number {
    if (this.isAscii) return byteOffset;
    let offset = textFrom;
    for (let byte = from; byte < byteOffset; offset++) byte += bytesOf(this.text.charCodeAt(offset));
    return offset;
  }
}

/** How many bytes of UTF-8 a code unit has; each of the two that are one character has half of its four. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
}
