import type { ValuePlan } from "./plan.ts";
import { first, type Random } from "./random.ts";

/** Least and greatest value of the built-in integers; `undefined` for no bound. */
const INTEGERS: Readonly<Record<string, readonly [least: string | undefined, greatest: string | undefined]>> = {
  integer: [undefined, undefined],
  nonPositiveInteger: [undefined, "0"],
  negativeInteger: [undefined, "-1"],
  nonNegativeInteger: ["0", undefined],
  positiveInteger: ["1", undefined],
  long: ["-9223372036854775808", "9223372036854775807"],
  int: ["-2147483648", "2147483647"],
  short: ["-32768", "32767"],
  byte: ["-128", "127"],
  unsignedLong: ["0", "18446744073709551615"],
  unsignedInt: ["0", "4294967295"],
  unsignedShort: ["0", "65535"],
  unsignedByte: ["0", "255"],
};

/** Digits after the point where no facet says how many. */
const FRACTION = 2;
/** Digits where no facet says how many. */
const DIGITS = 6;

/**
 * Texts of a numeric type, some of them beyond its facets: a plain one, those at its bounds, and with `random` one in
 * between. `undefined` for a type that is not numeric.
 */
export function numberTexts(value: ValuePlan, random: Random): readonly string[] | undefined {
  if (value.base === "float" || value.base === "double") return floatTexts(value, random);
  const range = value.base === "decimal" ? [undefined, undefined] : INTEGERS[value.base];
  if (range === undefined) return undefined;
  const { totalDigits, minInclusive, minExclusive, maxInclusive, maxExclusive } = value;
  const bounds = [minInclusive, minExclusive, maxInclusive, maxExclusive];
  const written = Math.max(0, ...bounds.map((one) => (one?.split(".")[1] ?? "").length));
  const scale =
    value.base !== "decimal" ? 0 : Math.max(written, Math.min(value.fractionDigits ?? FRACTION, totalDigits ?? DIGITS));
  const most = 10n ** BigInt(Math.min(totalDigits ?? DIGITS + scale, 40)) - 1n;
  const at = (text: string | undefined): bigint | undefined => (text === undefined ? undefined : scaled(text, scale));
  const greater = (one: bigint | undefined): bigint | undefined => (one === undefined ? undefined : one + 1n);
  const less = (one: bigint | undefined): bigint | undefined => (one === undefined ? undefined : one - 1n);
  const least =
    highest(at(range[0]), at(minInclusive), greater(at(minExclusive))) ??
    lowest(-most, less(at(maxInclusive ?? maxExclusive ?? range[1])));
  const greatest =
    lowest(at(range[1]), at(maxInclusive), less(at(maxExclusive))) ??
    highest(most, greater(at(minInclusive ?? minExclusive ?? range[0])));
  if (least === undefined || greatest === undefined || least > greatest) return [];
  const one = 10n ** BigInt(scale);
  const plain = one < least ? least : one > greatest ? greatest : one;
  const all = [
    plain,
    least,
    greatest,
    least + 1n,
    greatest - 1n,
    0n,
    -one,
    plain + 1n,
    42n * one,
    (least + greatest) / 2n,
  ];
  if (random !== first) all.unshift(least + between(greatest - least, random));
  return all.map((number) => unscaled(number, scale));
}

function between(width: bigint, random: Random): bigint {
  const near = width < 1_000_000n ? width : 1_000_000n;
  return BigInt(random(Number(near) + 1));
}

function highest(...all: readonly (bigint | undefined)[]): bigint | undefined {
  return all.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}

function lowest(...all: readonly (bigint | undefined)[]): bigint | undefined {
  return all.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}

function scaled(text: string, scale: number): bigint {
  const [whole = "", fraction = ""] = text.replace(/^[+-]/, "").split(".");
  const digits = BigInt(`${whole}${fraction.slice(0, scale).padEnd(scale, "0")}` || "0");
  return text.startsWith("-") ? -digits : digits;
}

function unscaled(number: bigint, scale: number): string {
  const digits = (number < 0n ? -number : number).toString().padStart(scale + 1, "0");
  const fraction = scale === 0 ? "" : digits.slice(-scale).replace(/0+$/, "");
  const whole = scale === 0 ? digits : digits.slice(0, -scale);
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return number < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

function floatTexts(value: ValuePlan, random: Random): readonly string[] {
  const { minInclusive, minExclusive, maxInclusive, maxExclusive } = value;
  const bounds = [minInclusive, minExclusive, maxInclusive, maxExclusive].flatMap((one) =>
    one === undefined ? [] : [Number(one)],
  );
  const near = bounds.flatMap((one) => [one, one + 1, one - 1, one + 0.125, one - 0.125, one / 2]);
  const drawn =
    random === first ? [] : [random(2000) - 1000 + random(8) / 8, ...bounds.map((one) => one + random(100) - 50)];
  const finite = [...drawn, 1.5, 0, -1, ...near].filter(Number.isFinite).map(String);
  return [...finite.map((text) => text.replace("e+", "E").replace("e", "E")), "1E3", "INF", "-INF", "NaN", "-0"];
}
