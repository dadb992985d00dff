import { describe, expect, test } from "vitest";
import { delayAfter, errorCodeRow, resolveRetry, secondsToWait } from "./retry.ts";

describe("secondsToWait", () => {
  const cases: readonly (readonly [string | undefined, number | undefined])[] = [
    ["Minimum interval between API calls is 3 seconds", 3],
    ["wait 0.5s", 0.5],
    ["Call again in 12 sec.", 12],
    ["At most 5 calls; next one in 30 seconds", 30],
    ["Minimum interval is 7", 7],
    ["5 of 10 calls used", undefined],
    ["too fast", undefined],
    ["", undefined],
    [undefined, undefined],
  ];
  test.each(cases)("%j names %j", (info, seconds) => {
    expect(secondsToWait(info)).toBe(seconds);
  });
  test("takes linear time", () => {
    const start = performance.now();
    secondsToWait(`${"1".repeat(100_000)}${" ".repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("delayAfter", () => {
  const retry = resolveRetry({ attempts: 4, baseDelay: 100, maxDelay: 1_000, maxElapsed: 5_000, random: () => 0.5 });
  const cases: readonly (readonly [string, number, number, number, number | undefined])[] = [
    ["the first wait", 1, 0, 0, 50],
    ["doubles", 2, 0, 0, 100],
    ["doubles again", 3, 0, 0, 200],
    ["no attempt is left", 4, 0, 0, undefined],
    ["on top of what is demanded", 1, 0, 700, 750],
    ["never more than the bound", 3, 0, 950, 1_000],
    ["the service demands exactly the bound", 1, 0, 1_000, 1_000],
    ["the service demands more than the bound", 1, 0, 1_001, undefined],
    ["time has run out", 1, 4_951, 0, undefined],
    ["time just suffices", 1, 4_950, 0, 50],
  ];
  test.each(cases)("%s", (_, attempt, elapsed, demanded, delay) => {
    expect(delayAfter(attempt, elapsed, demanded, retry)).toBe(delay);
  });
  test("the bound holds however many attempts there are", () => {
    const many = resolveRetry({
      attempts: 2_000,
      maxDelay: 1_000,
      maxElapsed: Number.POSITIVE_INFINITY,
      random: () => 0.5,
    });
    expect(delayAfter(1_999, 0, 0, many)).toBe(500);
  });
  test("attempts that are no number end it", () => {
    expect(delayAfter(1, 0, 0, resolveRetry({ attempts: Number.NaN }))).toBeUndefined();
  });
  test("false is a single attempt", () => {
    expect(delayAfter(1, 0, 0, resolveRetry(false))).toBeUndefined();
  });
});

test("errorCodeRow knows the codes of the contract and no others", () => {
  expect(errorCodeRow("E106")?.retryable).toBe(true);
  expect(errorCodeRow("E110")?.retryable).toBe(false);
  expect(errorCodeRow("toString")).toBeUndefined();
  expect(errorCodeRow(undefined)).toBeUndefined();
});
