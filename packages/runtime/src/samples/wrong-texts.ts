import { momentTexts } from "./moment-texts.ts";
import type { SamplePlan, ValuePlan } from "./plan.ts";
import { first } from "./random.ts";
import { fits, lengthOf } from "./value-fits.ts";

/** A text that a simple type refuses by one of its rules. */
export interface WrongText {
  readonly text: string;
  readonly codes: readonly string[];
  /** For people, after the name of what has it: `is longer than 80`. */
  readonly what: string;
}

/** Longest text that is made to be too long. */
const LONGEST = 5000;

const DATATYPE = ["cvc-datatype-valid.1.2.1", "cvc-datatype-valid.1.2.3"] as const;

/** Faults of one facet that are tried. */
const EACH = 3;

/** Texts beside the facets of a simple type, each one step away from what it takes. */
export function* wrongTexts(plan: SamplePlan, value: ValuePlan, text: string): Generator<WrongText> {
  const counts = new Map<string, number>();
  for (const { facet, text: wrong, what } of facetFaults(value, text)) {
    const count = counts.get(facet) ?? 0;
    if (count >= EACH || fits(plan, value, wrong) || !fits(plan, withoutFacet(value, facet), wrong)) continue;
    counts.set(facet, count + 1);
    yield { text: wrong, codes: [`cvc-${CODES[facet] ?? facet}-valid`], what };
  }
  for (const wrong of ["~ wrong ~", "", "-", "a:b:c"]) {
    if (!fits(plan, value, wrong)) {
      yield { text: wrong, codes: DATATYPE, what: `is ${JSON.stringify(wrong)}, which its type has not` };
    }
  }
}

/** Facets whose codes are not their names here. */
const CODES: Readonly<Record<string, string>> = { patterns: "pattern", timezone: "explicitTimezone" };

function withoutFacet(value: ValuePlan, facet: keyof ValuePlan): ValuePlan {
  const { [facet]: _, ...rest } = value;
  return { ...rest, base: value.base };
}

interface FacetFault {
  readonly facet: keyof ValuePlan;
  readonly text: string;
  readonly what: string;
}

function* facetFaults(value: ValuePlan, text: string): Generator<FacetFault> {
  const { length, minLength, maxLength, totalDigits, fractionDigits, enumeration, patterns, timezone } = value;
  const wrong = (facet: keyof ValuePlan, to: string, what: string): FacetFault => ({ facet, text: to, what });
  const found = value.item === undefined ? lengthOf(value.base, text) : text.split(" ").length;
  if (enumeration !== undefined) {
    const near = enumeration[0] ?? "";
    for (const one of [`${near}x`, near.slice(0, -1), `${near}0`])
      yield wrong("enumeration", one, "is none of the values that are listed");
    if (/^-?\d+$/.test(near))
      yield wrong("enumeration", String(Number(near) + 987_651), "is none of the values that are listed");
  }
  if (maxLength !== undefined && maxLength < LONGEST)
    yield wrong("maxLength", longer(value, text, maxLength + 1 - found), `is longer than ${maxLength}`);
  if (length !== undefined && length < LONGEST)
    yield wrong("length", longer(value, text, length + 1 - found), `has not the length ${length}`);
  if (minLength !== undefined && minLength > 0)
    yield wrong("minLength", shorter(value, text, minLength - 1), `is shorter than ${minLength}`);
  yield* boundFaults(value);
  if (totalDigits !== undefined)
    yield wrong("totalDigits", "1".repeat(totalDigits + 1), `has more than ${totalDigits} digits`);
  if (fractionDigits !== undefined && value.base === "decimal") {
    const whole = text.split(".")[0] ?? "0";
    yield wrong(
      "fractionDigits",
      `${whole}.${"1".repeat(fractionDigits + 1)}`,
      `has more than ${fractionDigits} digits after the point`,
    );
  }
  if (timezone !== undefined) {
    const moments = momentTexts(value, first) ?? [];
    for (const one of moments)
      yield wrong("timezone", one, timezone === "required" ? "has no timezone" : "has a timezone");
  }
  if (patterns !== undefined) {
    for (const one of [
      `${text}~`,
      `${text}x`,
      `${text}0`,
      text.slice(0, -1),
      text.slice(1),
      `${text} x`,
      `0${text}`,
      text.toLowerCase(),
      "x",
      "0",
      "",
    ]) {
      if (one !== text) yield wrong("patterns", one, "does not match its pattern");
    }
  }
}

function* boundFaults(value: ValuePlan): Generator<FacetFault> {
  for (const facet of ["minInclusive", "minExclusive", "maxInclusive", "maxExclusive"] as const) {
    const bound = value[facet];
    if (bound === undefined) continue;
    const what = `is not ${facet.startsWith("min") ? "above" : "below"} its bound ${bound}`;
    if (facet.endsWith("Exclusive")) yield { facet, text: bound, what };
    const beyond = facet.startsWith("min") ? -1 : 1;
    if (/^[+-]?\d+$/.test(bound))
      yield { text: String(BigInt(bound.replace(/^\+/, "")) + BigInt(beyond)), facet, what };
    else if (/^[+-]?\d*\.\d*$/.test(bound)) yield { text: String(Number(bound) + beyond), facet, what };
    for (const text of momentTexts(value, first) ?? []) yield { text, facet, what };
  }
}

function longer({ item, base }: ValuePlan, text: string, by: number): string {
  if (by <= 0) return text;
  if (item !== undefined) return `${text}${` ${text.split(" ")[0] ?? ""}`.repeat(by)}`.trim();
  if (base === "hexBinary") return `${text}${"00".repeat(by)}`;
  if (base === "base64Binary") return "AAAA".repeat(Math.ceil((lengthOf(base, text) + by) / 3));
  const last = text.at(-1) ?? "a";
  return text + (last === " " ? "a" : last).repeat(by);
}

function shorter({ item, base }: ValuePlan, text: string, to: number): string {
  if (item !== undefined) return text.split(" ").slice(0, to).join(" ");
  if (base === "hexBinary") return text.slice(0, to * 2);
  return [...text].slice(0, to).join("");
}
