import type { ValuePlan } from "./plan.ts";
import { first, type Random } from "./random.ts";

const two = (number: number): string => String(number).padStart(2, "0");
const zones = ["", "Z", "+05:30", "-14:00"];

/** Texts of each type of moment and duration, from some numbers. */
const MAKERS: Readonly<Record<string, (random: Random) => string>> = {
  date: (random) => day(random),
  dateTime: (random) => `${day(random)}T${clock(random)}`,
  dateTimeStamp: (random) => `${day(random)}T${clock(random)}`,
  time: (random) => clock(random),
  gYear: (random) => String(1970 + random(80)),
  gYearMonth: (random) => `${1970 + random(80)}-${two(1 + random(12))}`,
  gMonth: (random) => `--${two(1 + random(12))}`,
  gMonthDay: (random) => `--${two(1 + random(12))}-${two(1 + random(28))}`,
  gDay: (random) => `---${two(1 + random(31))}`,
  duration: (random) => `P${random(3)}Y${random(12)}M${random(28)}DT${random(24)}H`,
  dayTimeDuration: (random) => `P${random(28)}DT${random(24)}H${random(60)}M`,
  yearMonthDuration: (random) => `P${random(3)}Y${random(12)}M`,
};

const EDGES: Readonly<Record<string, readonly string[]>> = {
  date: ["2024-02-29", "1999-12-31", "0001-01-01"],
  dateTime: ["2024-02-29T12:30:00", "1999-12-31T23:59:59.999", "2000-01-01T24:00:00"],
  dateTimeStamp: ["2024-02-29T12:30:00", "1999-12-31T23:59:59.999"],
  time: ["12:30:00", "00:00:00", "23:59:59.999"],
  gYear: ["2024", "0001"],
  gYearMonth: ["2024-02"],
  gMonth: ["--02", "--12"],
  gMonthDay: ["--02-29"],
  gDay: ["---31"],
  duration: ["P1D", "PT0S", "P1Y2M3DT4H5M6.5S", "-P1D", "PT30M", "P1Y"],
  dayTimeDuration: ["P1D", "PT0S", "P3DT4H5M6.5S", "-P1D", "PT30M"],
  yearMonthDuration: ["P1Y", "P0M", "P1Y2M", "-P1M"],
};

/** Texts of a type of moment or duration, some of them beyond its facets; `undefined` for other types. */
export function momentTexts(value: ValuePlan, random: Random): readonly string[] | undefined {
  const make = MAKERS[value.base];
  if (make === undefined) return undefined;
  const isDuration = value.base.toLowerCase().endsWith("duration");
  const drawn = random === first ? [] : [make(random), make(random)];
  const { minInclusive, minExclusive, maxInclusive, maxExclusive } = value;
  const bounds = [minInclusive, maxInclusive, minExclusive, maxExclusive].filter((one) => one !== undefined);
  const plain = EDGES[value.base] ?? [];
  const all = [...drawn, ...plain.slice(0, 1), ...bounds, ...bounds.flatMap(neighbours), ...plain.slice(1)];
  if (isDuration) return all;
  const bare = all.map((text) =>
    text.replace(/(?:Z|[+-]\d\d:\d\d)$/, (zone) => (isZone(value.base, text, zone) ? "" : zone)),
  );
  return [...all, ...bare.flatMap((text) => zones.map((zone) => text + zone))];
}

/** Years and days, or amounts, on both sides of a bound. */
function neighbours(bound: string): readonly string[] {
  const step = (by: number): string =>
    bound.replace(/\d+/, (digits) => String(Math.max(0, Number(digits) + by)).padStart(digits.length, "0"));
  const last = (by: number): string =>
    bound.replace(/(\d)(?=\D*$)/, (digit) => String(Math.min(9, Math.max(0, Number(digit) + by))));
  return [step(1), step(-1), last(1), last(-1)];
}

/** `-05` at the end of a date without a colon is a day. */
function isZone(base: string, text: string, zone: string): boolean {
  return zone === "Z" || base.includes("ime") || text.length > (EDGES[base]?.[0]?.length ?? 0);
}

function day(random: Random): string {
  return `${1970 + random(80)}-${two(1 + random(12))}-${two(1 + random(28))}`;
}

function clock(random: Random): string {
  return `${two(random(24))}:${two(random(60))}:${two(random(60))}`;
}
