import { describe, expect, it } from "vitest";
import type { Child } from "../finding.ts";
import { incomplete, misplaced } from "./content-findings.ts";
import { type ContentModel, expectedNames, missingAtEnd, nextState, recover } from "./content-model.ts";

const child = (name: string, minOccurs = 1, maxOccurs = 1): Child => ({
  name,
  property: name,
  repeated: maxOccurs > 1,
  minOccurs,
  maxOccurs,
  missing: { code: "cvc-complex-type.2.4.b", rule: `${name} missing` },
  excess: { code: "cvc-complex-type.2.4.a", rule: `${name} excess` },
});

/** `a?, b, (c | d+), e?` */
const MODEL: ContentModel = {
  symbols: [child("a", 0), child("b"), child("c"), child("d", 1, Number.POSITIVE_INFINITY), child("e", 0)],
  transitions: [[0, 1, 1, 2], [1, 2], [2, 3, 3, 4], [4, 5], [3, 4, 4, 5], []],
  accepting: [false, false, false, true, true, true],
};

describe("a content model", () => {
  it("steps", () => {
    expect(nextState(MODEL, 0, 0)).toBe(1);
    expect(nextState(MODEL, 0, 2)).toBe(-1);
    expect(nextState(MODEL, 9, 0)).toBe(-1);
    expect(expectedNames(MODEL, 2)).toEqual(["c", "d"]);
    expect(expectedNames(MODEL, 5)).toEqual([]);
  });

  it.each([
    [0, 2, 3, "b"],
    [0, 4, 5, "b"],
    [1, 3, 4, "b"],
    [2, 4, 5, "c"],
    [0, 1, 2, undefined],
  ])("in state %i, symbol %i is reached at %i, and %s was left out", (state, symbol, to, missing) => {
    const recovery = recover(MODEL, state, symbol);
    expect(recovery?.state).toBe(to);
    expect(recovery?.missing?.name).toBe(missing);
  });

  it("recovers nothing that can only have come before", () => expect(recover(MODEL, 3, 0)).toBeUndefined());

  it.each([
    [0, ["b"]],
    [2, ["c", "d"]],
    [3, []],
  ])("what is missing at the end of state %i is %j, not what may come", (state, missing) => {
    expect(missingAtEnd(MODEL, state).map((one) => one.name)).toEqual(missing);
  });

  it("a fault has the rule of what is missing, else that of what is too much", () => {
    expect(misplaced(MODEL, 0, 2, "c")).toEqual({
      finding: { code: "cvc-complex-type.2.4.a", rule: "b missing" },
      params: { found: "c", expected: ["a", "b"] },
      recovered: 3,
    });
    expect(misplaced(MODEL, 5, 4, "e")).toEqual({
      finding: { code: "cvc-complex-type.2.4.d", rule: "e excess" },
      params: { found: "e", expected: [] },
      recovered: -1,
    });
    expect(incomplete(MODEL, 2)).toMatchObject({
      finding: { rule: "c missing", atChild: { name: "c" } },
      params: { name: ["c", "d"] },
    });
  });
});
