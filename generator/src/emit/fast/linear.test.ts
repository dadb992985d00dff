import { describe, expect, it } from "vitest";
import type { ContentBinding, PropertyBinding } from "../../binding/model.ts";
import { isLinear } from "./linear.ts";

type Automaton = Extract<ContentBinding, { readonly kind: "automaton" }>;

/** Content of properties with some occurrences, and an automaton over them. */
function content(
  occurrences: readonly (readonly [number, number])[],
  transitions: readonly (readonly number[])[],
  accepting: readonly boolean[],
): Automaton {
  const properties = occurrences.map(([minOccurs, maxOccurs]) => ({ minOccurs, maxOccurs }) as PropertyBinding);
  const shape = { kind: "sequence", parts: [] } as const;
  return { kind: "automaton", properties, shape, wildcard: undefined, model: { transitions, accepting } };
}

describe("isLinear", () => {
  it.each<[string, Automaton]>([
    ["nothing", content([], [[]], [true])],
    ["a", content([[1, 1]], [[0, 1], []], [false, true])],
    [
      "a?, b",
      content(
        [
          [0, 1],
          [1, 1],
        ],
        [[0, 1, 1, 2], [1, 2], []],
        [false, false, true],
      ),
    ],
    [
      "a*, b?",
      content(
        [
          [0, Infinity],
          [0, 1],
        ],
        [[0, 0, 1, 1], []],
        [true, true],
      ),
    ],
    [
      "a+",
      content(
        [[1, Infinity]],
        [
          [0, 1],
          [0, 1],
        ],
        [false, true],
      ),
    ],
    [
      "a{1,2}, b",
      content(
        [
          [1, 2],
          [1, 1],
        ],
        [[0, 1], [0, 2, 1, 3], [1, 3], []],
        [false, false, false, true],
      ),
    ],
  ])("%s is", (_, one) => {
    expect(isLinear(one)).toBe(true);
  });

  it.each<[string, Automaton]>([
    [
      "a | b",
      content(
        [
          [0, 1],
          [0, 1],
        ],
        [[0, 1, 1, 1], []],
        [false, true],
      ),
    ],
    [
      "(a, b)?",
      content(
        [
          [0, 1],
          [0, 1],
        ],
        [[0, 1], [1, 2], []],
        [true, false, true],
      ),
    ],
    [
      "b, a",
      content(
        [
          [1, 1],
          [1, 1],
        ],
        [[1, 1], [0, 2], []],
        [false, false, true],
      ),
    ],
    [
      "(a, b)*",
      content(
        [
          [0, Infinity],
          [0, Infinity],
        ],
        [
          [0, 1],
          [1, 0],
        ],
        [true, false],
      ),
    ],
    ["a, where two may come", content([[1, 1]], [[0, 1], [0, 2], []], [false, true, true])],
    ["a, which may be absent", content([[1, 1]], [[0, 1], []], [true, true])],
  ])("%s is not", (_, one) => {
    expect(isLinear(one)).toBe(false);
  });
});
