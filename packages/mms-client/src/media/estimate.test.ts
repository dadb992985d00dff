import { expect, test } from "vitest";
import { estimateMessageSize } from "./estimate.ts";

test.each([
  [0, 814],
  [1, 816],
  [100, 951],
  [100_000, 137_814],
  [600_000, 822_814],
  [-5, 814],
])("%d bytes of files make %d", (bytes, size) => {
  expect(estimateMessageSize(bytes)).toBe(size);
});
