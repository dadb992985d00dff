import { expect, test } from "vitest";
import { type Framing, readFrames } from "./frames.ts";

/** The documents of a stream that comes in pieces of some bytes. */
async function frames(text: string, framing: Framing, size: number): Promise<readonly string[]> {
  const bytes = Buffer.from(text);
  const input = async function* () {
    for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
  };
  const found: string[] = [];
  for await (const frame of readFrames(input(), framing))
    found.push(frame instanceof Uint8Array ? Buffer.from(frame).toString() : frame.code);
  return found;
}

/** Where the pieces end must make no difference. */
const SIZES = [1, 2, 3, 5, 1000];

test.each(SIZES)("a document a line, in pieces of %d", async (size) => {
  expect(await frames("<a>é</a>\n\n<b/>\r\n<c/>", "lines", size)).toEqual(["<a>é</a>", "", "<b/>", "<c/>"]);
  expect(await frames("<a/>\n", "lines", size)).toEqual(["<a/>"]);
  expect(await frames("", "lines", size)).toEqual([]);
});

test.each(SIZES)("a document after its length, in pieces of %d", async (size) => {
  expect(await frames("9\n<a>é</a>0\n4\r\n<b/>", "length", size)).toEqual(["<a>é</a>", "", "<b/>"]);
  expect(await frames("5\n<a\n/>1\nx", "length", size)).toEqual(["<a\n/>", "x"]);
  expect(await frames("4\n<a/>9\n<b/>", "length", size)).toEqual(["<a/>", "frame-incomplete"]);
  expect(await frames("0\n", "length", size)).toEqual([""]);
});

test.each([
  ["<a/>\n", '"<a/>"'],
  ["4\n<a/>4", '"4"'],
  ["1234567890123456\n", '"1234567890123456"'],
  ["-1\n", '"-1"'],
])("%j has no length where one is wanted", async (text, found) => {
  await expect(frames(text, "length", 1000)).rejects.toThrow(`found ${found}`);
});
