import { describe, expect, test } from "vitest";
import { compareDurationLexical, durationSeconds, isDuration, parseDuration } from "./duration.ts";

describe("duration", () => {
  test.each([
    ["P1Y2M3DT10H30M", 14n, "297000"],
    ["-P120D", 0n, "-10368000"],
    ["P0Y", 0n, "0"],
    ["-P0D", 0n, "0"],
    ["PT0.000S", 0n, "0"],
    ["PT1.50S", 0n, "1.5"],
    ["-PT0.25S", 0n, "-0.25"],
    ["P1Y", 12n, "0"],
    ["PT36H", 0n, "129600"],
    ["P99999999999999999999Y", 1199999999999999999988n, "0"],
  ])("%s is %s months and %s seconds", (lexical, months, seconds) => {
    const value = parseDuration("duration", lexical);
    expect(value?.months).toBe(months);
    expect(value && durationSeconds(value)).toBe(seconds);
  });

  test.each([
    "",
    "P",
    "-P",
    "PT",
    "P1YT",
    "1Y",
    "P-1Y",
    "+P1Y",
    "P1S",
    "PT1Y",
    "PT1D",
    "P1M1Y",
    "P1Y1Y",
    "PT1M1H",
    "P1.5Y",
    "PT1.5M",
    "PT1.S",
    "PT.5S",
    "P1",
    "P1Y ",
    "PT1H1",
    "PT1HT1M",
    "p1y",
    "P1W",
  ])("%j is none", (lexical) => {
    expect(isDuration("duration", lexical)).toBe(false);
  });

  test.each([
    ["yearMonthDuration", "P1Y2M", true],
    ["yearMonthDuration", "P1D", false],
    ["yearMonthDuration", "P1YT1H", false],
    ["dayTimeDuration", "P1DT1S", true],
    ["dayTimeDuration", "PT1M", true],
    ["dayTimeDuration", "P1M", false],
  ] as const)("%s %s: %s", (datatype, lexical, expected) => {
    expect(isDuration(datatype, lexical)).toBe(expected);
  });

  test.each([
    ["P1Y", "P12M", 0],
    ["P1D", "PT24H", 0],
    ["P1Y", "P364D", 1],
    ["P1Y", "P365D", undefined],
    ["P1Y", "P366D", undefined],
    ["P1Y", "P367D", -1],
    ["P1M", "P27D", 1],
    ["P1M", "P28D", undefined],
    ["P1M", "P31D", undefined],
    ["P1M", "P32D", -1],
    ["P5M", "P149D", 1],
    ["P5M", "P150D", undefined],
    ["P400Y", "P146097D", undefined],
    ["PT0.1S", "PT0.10S", 0],
    ["PT0.1S", "PT0.11S", -1],
    ["-PT0.1S", "-PT0.11S", 1],
    ["-P1M", "P0D", -1],
    ["-P1D", "-PT25H", 1],
  ] as const)("%s against %s: %s", (a, b, order) => {
    expect(compareDurationLexical(a, b)).toBe(order);
    expect(compareDurationLexical(b, a)).toBe(order === undefined || order === 0 ? order : -order);
  });
});
