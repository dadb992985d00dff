import fc from "fast-check";
import { awkwardText, plainText } from "./text.ts";

/** Another simple value of the JavaScript type of one that is somewhere. */
export interface OtherValue {
  /** Which of the simple values it is to be instead of, counted over all of them again and again. */
  readonly at: number;
  readonly like: (value: unknown) => unknown;
}

const NUMBERS = [0, -1, 1, 9, 128, -129, 65_536, 2 ** 31, 2 ** 53 - 1, 2 ** 53, 1.5, Number.NaN, Infinity];
/** Texts that types which do not hold texts have values of. */
const OTHERWISE = /^(?:true|false|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?INF|NaN)$/;
const BIG_INTEGERS = [0n, -1n, 1n, 2n ** 63n, -(2n ** 63n) - 1n, 2n ** 64n];

/** Values that some facet or lexical form may refuse: bounds of types, and texts that are awkward, or nearly the one that was there. */
export function otherLike(): fc.Arbitrary<OtherValue> {
  const text = fc.oneof(
    fc.oneof(awkwardText(), plainText()).map((one) => () => one),
    fc.nat({ max: 40 }).map((length) => (value: string) => [...value].slice(0, length).join("").trim()),
    fc.constantFrom("0", "x", "-", "é").map((end) => (value: string) => value + end),
    fc.constant((value: string) => value.toUpperCase()),
  );
  return fc
    .record({
      at: fc.nat(),
      text,
      number: fc.constantFrom(...NUMBERS),
      bigInteger: fc.constantFrom(...BIG_INTEGERS),
    })
    .map(({ at, text: change, number, bigInteger }) => ({
      at,
      like(value) {
        if (typeof value === "string") {
          const changed = change(value);
          // Where a union has the text, what another member reads is no text.
          return OTHERWISE.test(changed) && !OTHERWISE.test(value) ? value : changed;
        }
        if (typeof value === "number") return number;
        return typeof value === "bigint" ? bigInteger : value === null ? null : !value;
      },
    }));
}
