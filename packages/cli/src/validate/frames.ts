import { grouped } from "../report/count.ts";
import { type DocumentFault, MAXIMUM_SIZE, tooLarge } from "./document.ts";

/** A document of a stream, or why it is none. */
export type Frame = Uint8Array | DocumentFault;

/** How documents follow each other: one a line, or each after a line with its length in bytes. */
export type Framing = "lines" | "length";

/** The stream is not framed as it should be, so that nobody can say where the next document begins. */
export class FramingError extends Error {
  override readonly name = "UseError";
}

/**
 * Takes a stream of documents apart. A document that is too large is passed over, and in memory for no moment.
 * @throws FramingError if a length is no number
 */
export function readFrames(input: AsyncIterable<Uint8Array>, framing: Framing): AsyncIterable<Frame> {
  return framing === "lines" ? readLines(input) : readLengths(input);
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Collects the bytes of one document, as far as they may be kept. */
interface Collector {
  readonly add: (bytes: Uint8Array) => void;
  readonly size: () => number;
  /** The document; the collector is empty then. */
  readonly take: () => Frame;
}

function createCollector(): Collector {
  let chunks: Uint8Array[] = [];
  let size = 0;
  return {
    add(bytes) {
      size += bytes.length;
      if (size <= MAXIMUM_SIZE) chunks.push(bytes);
      else chunks = [];
    },
    size: () => size,
    take() {
      const frame = size > MAXIMUM_SIZE ? tooLarge(size) : Buffer.concat(chunks);
      chunks = [];
      size = 0;
      return frame;
    },
  };
}

async function* readLines(input: AsyncIterable<Uint8Array>): AsyncIterable<Frame> {
  const line = createCollector();
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, end));
      from = end + 1;
      yield withoutReturn(line.take());
    }
    if (from < chunk.length) line.add(chunk.subarray(from));
  }
  if (line.size() > 0) yield withoutReturn(line.take());
}

function withoutReturn(frame: Frame): Frame {
  return frame instanceof Uint8Array && frame.at(-1) === CARRIAGE_RETURN ? frame.subarray(0, -1) : frame;
}

/** Digits of the largest length that is understood. */
const DIGITS = 15;

async function* readLengths(input: AsyncIterable<Uint8Array>): AsyncIterable<Frame> {
  const document = createCollector();
  let header = "";
  /** Bytes of the document that are still to come; `undefined` while its length is read. */
  let left: number | undefined;
  for await (const chunk of input) {
    let at = 0;
    while (at < chunk.length || left === 0) {
      if (left === undefined) {
        const end = chunk.indexOf(LINE_FEED, at);
        header += Buffer.from(chunk.subarray(at, end < 0 ? undefined : end)).toString("latin1");
        if (header.length > DIGITS || (end >= 0 && !/^\d+\r?$/.test(header))) throw wrongLength(header);
        if (end < 0) break;
        left = Number.parseInt(header, 10);
        header = "";
        at = end + 1;
        continue;
      }
      const part = chunk.subarray(at, at + left);
      document.add(part);
      at += part.length;
      left -= part.length;
      if (left > 0) break;
      left = undefined;
      yield document.take();
    }
  }
  if (left !== undefined && left > 0) {
    const message = `The stream ended within a document: ${grouped(left)} bytes are missing.`;
    yield { code: "frame-incomplete", message };
  } else if (header !== "") throw wrongLength(header);
}

function wrongLength(header: string): FramingError {
  return new FramingError(
    `--pipe length: expected the number of bytes of the next document on a line of its own, found ${JSON.stringify(header.slice(0, 40))}`,
  );
}
