import { describe, expect, test } from "vitest";
import { type CountingModel, expectedInRun, mayEnd, type Run, startRun, stepRun, stepsFrom } from "./counting-model.ts";

const A = 0;
const B = 1;

/** `(a{2,3}, b?){1,n}` */
function model(maxOccurs: number): CountingModel {
  const first = { symbol: A, next: 1, enters: [0] };
  const again = { symbol: A, next: 1, enters: [0] };
  return {
    counters: [
      { minOccurs: 2, maxOccurs: 3 },
      { minOccurs: 1, maxOccurs },
    ],
    moves: [
      [{ leaves: [], repeats: -1, targets: [{ ...first, enters: [0, 1] }] }],
      [
        { leaves: [], repeats: 0, targets: [{ symbol: A, next: 1, enters: [] }] },
        { leaves: [0], repeats: -1, targets: [{ symbol: B, next: 2, enters: [] }] },
        { leaves: [0], repeats: 1, targets: [again] },
      ],
      [{ leaves: [], repeats: 1, targets: [again] }],
    ],
    endings: [[], [[0, 1]], [[1]]],
  };
}

function runThrough(counting: CountingModel, word: string): Run {
  return [...word].reduce((run, letter) => stepRun(counting, run, "ab".indexOf(letter)), startRun(counting));
}

describe("a counting model", () => {
  test.each([
    ["aa", true],
    ["aaa", true],
    ["aab", true],
    ["aaaa", true],
    ["aaaaaa", true],
    ["aabaaab", true],
    ["", false],
    ["a", false],
    ["ab", false],
    ["aabb", false],
    ["aaaaaaa", false],
    ["aabaabaa", false],
  ])("two rounds of %j: %s", (word, expected) => {
    const counting = model(2);
    expect(mayEnd(counting, runThrough(counting, word))).toBe(expected);
  });

  test("says what may come", () => {
    const counting = model(2);
    expect(expectedInRun(counting, runThrough(counting, ""))).toEqual([A]);
    expect(expectedInRun(counting, runThrough(counting, "a"))).toEqual([A]);
    expect(expectedInRun(counting, runThrough(counting, "aa"))).toEqual([A, B]);
    expect(expectedInRun(counting, runThrough(counting, "aabaab"))).toEqual([]);
    expect(runThrough(counting, "aabb")).toEqual([]);
    const run = runThrough(counting, "aaa");
    expect([...stepsFrom(counting, run)]).toEqual([B, A].map((symbol) => [symbol, stepRun(counting, run, symbol)]));
  });

  test("many rounds keep few configurations", () => {
    const counting = model(1e9);
    const run = runThrough(counting, "a".repeat(1000));
    expect(run.length).toBeLessThan(10);
    expect(mayEnd(counting, run)).toBe(true);
  });
});
