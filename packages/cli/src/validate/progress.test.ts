import { expect, test } from "vitest";
import { createProgress, progressText } from "./progress.ts";

test("files done, rate, time left, current file", () => {
  const state = { done: 1500, total: 4500, current: "a/b.xml" };
  expect(progressText(state, 1000)).toBe("1,500 of 4,500 files, 1,500/s, 2 s left  a/b.xml");
  expect(progressText({ ...state, total: 1_501_500 }, 1000)).toContain("16 min 40 s left");
  expect(progressText({ ...state, total: 15_001_500 }, 1000)).toContain("2 h 46 min left");
  expect(progressText({ ...state, total: undefined }, 500)).toBe("1,500 files, 3,000/s  a/b.xml");
});

test("bytes of files that are too large to be held", () => {
  const bytes = { done: 250_000_000, total: 1_000_000_000 };
  const state = { done: 0, total: 1, current: "a.xml", bytes };
  expect(progressText(state, 10_000)).toBe("0 of 1 files, 250 of 1,000 MB, 25 MB/s, 30 s left  a.xml");
  expect(progressText({ ...state, bytes: { ...bytes, done: 0 } }, 10_000)).toBe(
    "0 of 1 files, 0 of 1,000 MB, 0 MB/s  a.xml",
  );
});

function run(isTerminal: boolean, times: readonly number[]): string {
  let text = "";
  let time = 0;
  const complain = (part: string): void => {
    text += part;
  };
  const progress = createProgress({ complain, isTerminal, width: 40, now: () => time });
  for (const [i, at] of times.entries()) {
    time = at;
    progress.update({ done: i + 1, total: undefined, current: "a-file-with-a-long-name.xml" });
  }
  progress.clear();
  return text;
}

test("a short run says nothing", () => {
  expect(run(true, [1, 100, 299])).toBe("");
  expect(run(false, [1, 5000, 9999])).toBe("");
});

test("on a terminal one line is written over, no wider than it, and taken away", () => {
  const text = run(true, [1, 300, 350, 400]);
  expect(text).toBe(
    "\r\u001b[K2 files, 7/s  a-file-with-a-long-name.x\r\u001b[K4 files, 10/s  a-file-with-a-long-name.\r\u001b[K",
  );
});

test("elsewhere a plain line now and then", () => {
  const text = run(false, [1, 10_000, 15_000, 20_001]);
  expect(text).toBe("2 files, 0/s  a-file-with-a-long-name.xml\n4 files, 0/s  a-file-with-a-long-name.xml\n");
});
