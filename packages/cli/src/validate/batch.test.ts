import { expect, test } from "vitest";
import { BatchSize } from "./batch.ts";

test.each<[string, total: number | undefined, jobs: number, first: number, last: number]>([
  ["few documents: each thread gets some", 10, 2, 2, 2],
  ["many: batches grow where they are done soon", 100_000, 2, 64, 512],
  ["many, for many threads: so that there is something for each to the end", 10_000, 8, 64, 64],
  ["nobody knows how many", undefined, 2, 64, 512],
])("%s", (_, total, jobs, first, last) => {
  const batch = new BatchSize(total, jobs);
  expect(batch.size).toBe(first);
  for (let i = 0; i < 10; i++) batch.learn(batch.size, 1);
  expect(batch.size).toBe(last);
});

test("batches do not grow where documents take their time, nor by one that was not full", () => {
  const batch = new BatchSize(100_000, 2);
  batch.learn(64, 20);
  batch.learn(10, 0.1);
  expect(batch.size).toBe(64);
});
