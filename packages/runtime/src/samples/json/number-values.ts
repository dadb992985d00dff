import { numberTexts } from "../number-texts.ts";
import { first, type Random } from "../random.ts";
import { isWhole } from "./json-types.ts";
import type { JsonSchemaObject } from "./plan.ts";

/** How many multiples are tried on each side of where they begin. */
const MULTIPLES = 12;
/** How far from there others are. */
const SPREAD = 200;
/** Numbers at which JSON's numbers change their spelling, or programs their kind. */
const EDGES = [0.5, 1.5, -1, 1e3, 2147483648, 9007199254740991, 1e21];

/** Numbers by some schemas, some of them beyond what these say: a plain one, those at the bounds, with `random` one between. */
export function numberValues(schemas: readonly JsonSchemaObject[], random: Random): readonly number[] {
  const lower = bound(schemas, "minimum", "exclusiveMinimum", Math.max);
  const upper = bound(schemas, "maximum", "exclusiveMaximum", Math.min);
  const facets = {
    ...(lower === undefined ? {} : { minInclusive: plainText(lower) }),
    ...(upper === undefined ? {} : { maxInclusive: plainText(upper) }),
  };
  const of = (base: string): number[] => (numberTexts({ base, ...facets }, random) ?? []).map(Number);
  const whole = of("integer");
  const others = schemas.some(isWhole) ? [] : [...of("decimal"), ...EDGES];
  return [...multiples(schemas, lower, upper, random), ...whole, ...others].filter(Number.isFinite);
}

function bound(
  schemas: readonly JsonSchemaObject[],
  inclusive: "minimum" | "maximum",
  exclusive: "exclusiveMinimum" | "exclusiveMaximum",
  choose: (...numbers: number[]) => number,
): number | undefined {
  const all = schemas.flatMap((one) => [one[inclusive], one[exclusive]]).filter((one) => one !== undefined);
  return all.length === 0 ? undefined : choose(...all);
}

function multiples(
  schemas: readonly JsonSchemaObject[],
  lower: number | undefined,
  upper: number | undefined,
  random: Random,
): readonly number[] {
  const steps = schemas.flatMap(({ multipleOf }) => multipleOf ?? []);
  if (steps.length === 0) return [];
  // A multiple of the product is one of each; that of a single step needs no rounding.
  const step = steps.length === 1 ? (steps[0] ?? 1) : steps.reduce((a, b) => a * b, 1);
  const begin = lower !== undefined ? Math.ceil(lower / step) : upper !== undefined ? Math.floor(upper / step) : 1;
  const shifts = Array.from({ length: MULTIPLES }, (_, i) => i).flatMap((i) => [i, -i]);
  const width =
    lower === undefined || upper === undefined ? SPREAD : Math.min(SPREAD, Math.floor(upper / step) - begin);
  if (random !== first) shifts.unshift(random(width + 1) * (lower === undefined && upper !== undefined ? -1 : 1));
  const ends = upper === undefined ? [] : [Math.floor(upper / step)];
  return [...shifts.map((shift) => begin + shift), ...ends, 1, 0].flatMap((count) => exact(count * step));
}

/** A product of binary fractions, and the decimal that is meant by it. */
function exact(number: number): readonly number[] {
  return [Number(number.toPrecision(12)), number];
}

/** A number without an exponent. */
function plainText(number: number): string {
  if (Number.isInteger(number)) return BigInt(number).toString();
  const text = String(number);
  return text.includes("e") ? number.toFixed(20).replace(/0+$/, "") : text;
}
