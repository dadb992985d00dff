import { momentTexts } from "./moment-texts.ts";
import { numberTexts } from "./number-texts.ts";
import { patternText } from "./pattern-text.ts";
import type { SamplePlan, ValuePlan } from "./plan.ts";
import { first, type Random, seededRandom } from "./random.ts";
import { fits, valuePlan } from "./value-fits.ts";

/** How many texts are kept of a type. */
const MOST = 24;
/** How many of a pattern are tried. */
const TRIES = 40;
/** Longest text of a length that has no reason but a facet. */
const LONGEST = 2000;
/** How deep lists and unions may hold each other. */
const DEEPEST = 5;

const known = /*@__PURE__*/ new WeakMap<SamplePlan, Map<ValuePlan | string, readonly string[]>>();

/** Valid texts of a simple type: a plain one first, then those at its bounds. None if none was found. */
export function valueTexts(plan: SamplePlan, value: ValuePlan, depth = 0): readonly string[] {
  const all = known.get(plan) ?? new Map<ValuePlan | string, readonly string[]>();
  known.set(plan, all);
  const found =
    all.get(value) ??
    [...new Set(candidates(plan, value, depth))].filter((one) => fits(plan, value, one)).slice(0, MOST);
  all.set(value, found);
  return found;
}

/** Another valid text of a simple type; `undefined` if none was found. */
export function randomText(plan: SamplePlan, value: ValuePlan, random: Random): string | undefined {
  for (let i = 0; i < 8; i++) {
    const text = makeText(plan, value, random);
    if (text !== undefined && fits(plan, value, text)) return text;
  }
  return undefined;
}

function makeText(plan: SamplePlan, value: ValuePlan, random: Random): string | undefined {
  const pattern = value.patterns?.[random(value.patterns.length)];
  if (value.enumeration !== undefined) return value.enumeration[random(value.enumeration.length)];
  if (pattern !== undefined) return patternText(pattern.branches[random(pattern.branches.length)] ?? "", random);
  if (value.members !== undefined) {
    const member = value.members[random(value.members.length)];
    return member === undefined ? undefined : makeText(plan, valuePlan(plan, member), random);
  }
  if (value.item !== undefined) {
    const item = valuePlan(plan, value.item);
    const least = value.length ?? value.minLength ?? 0;
    const count = least + random((value.length ?? Math.min(value.maxLength ?? least + 3, least + 3)) - least + 1);
    return Array.from({ length: count }, () => randomText(plan, item, random) ?? "").join(" ");
  }
  const numbers = numberTexts(value, random);
  if (numbers !== undefined) return numbers[random(numbers.length)];
  const moments = momentTexts(value, random);
  if (moments !== undefined) return moments[random(moments.length)];
  const least = value.length ?? value.minLength ?? 0;
  const most = Math.min(value.length ?? value.maxLength ?? least + 12, least + 12);
  return ofLength(value.base, least + random(most - least + 1), random);
}

function* candidates(plan: SamplePlan, value: ValuePlan, depth: number): Generator<string> {
  if (value.enumeration !== undefined) {
    yield* value.enumeration;
    return;
  }
  if (depth > DEEPEST) return;
  for (const { branches } of value.patterns ?? []) {
    for (const branch of branches) {
      yield patternText(branch, first, "short");
      yield patternText(branch, seededRandom(1), "long");
      for (let i = 0; i < TRIES; i++) yield patternText(branch, seededRandom(i + 2), i % 4 === 3 ? "long" : "any");
    }
  }
  if (value.members !== undefined) {
    const texts = value.members.map((one) => valueTexts(plan, valuePlan(plan, one), depth + 1));
    // One of each member first, so that a short list has all of them.
    for (let i = 0; i < MOST; i++) for (const one of texts) if (one[i] !== undefined) yield one[i] as string;
    return;
  }
  if (value.item !== undefined) {
    yield* listTexts(value, valueTexts(plan, valuePlan(plan, value.item), depth + 1));
    return;
  }
  yield* numberTexts(value, first) ?? momentTexts(value, first) ?? plainTexts(value);
}

function* listTexts(value: ValuePlan, items: readonly string[]): Generator<string> {
  const least = value.length ?? value.minLength ?? 1;
  const of = (count: number, from: number): string =>
    Array.from({ length: count }, (_, i) => items[(from + i) % items.length] ?? "").join(" ");
  if (items.length > 0) {
    yield of(Math.max(least, 1), 0);
    yield of(Math.min(value.maxLength ?? least + 2, Math.max(least + 2, 100)), 0);
    for (let i = 1; i < items.length; i++) yield of(Math.max(least, 1), i);
  }
  yield of(least, 0);
  yield "";
}

function* plainTexts(value: ValuePlan): Generator<string> {
  yield* USUAL[value.base] ?? [];
  const { base, length, minLength, maxLength } = value;
  for (const one of [length, minLength, maxLength, (minLength ?? 0) + 1, 1, 2, 3, 4, 8]) {
    if (one !== undefined && one <= LONGEST) yield ofLength(base, one, first);
  }
  if (base === "string" || base === "normalizedString") yield* ["x  y", " "];
  if (base === "string") yield "\t x\r\n\ry\n";
  if (TEXTS.has(base)) yield* ["", "a & b < c > d", "\u00e9\u4e2d\u{1f600}", "0"];
}

const TEXTS: ReadonlySet<string> = /*@__PURE__*/ new Set([
  "string",
  "normalizedString",
  "token",
  "anySimpleType",
  "anyAtomicType",
]);

const USUAL: Readonly<Record<string, readonly string[]>> = {
  string: ["text"],
  normalizedString: ["text"],
  token: ["text"],
  anySimpleType: ["text"],
  anyAtomicType: ["text"],
  boolean: ["true", "false", "1", "0"],
  language: ["en", "de-CH", "x-any"],
  anyURI: ["http://example.com/a", "urn:example:a", "a"],
  QName: ["{}name", "{urn:schemawright:sample}name"],
  Name: ["name", "a:b", "_1"],
  NCName: ["name", "_1", "a-b.c"],
  ID: ["id", "_1"],
  IDREF: ["id"],
  NMTOKEN: ["token", "1", "-a"],
  hexBinary: ["0f", "", "00FF"],
  base64Binary: ["AA==", "", "AAECAw=="],
};

/** A text of some length, in the manner of its type. */
function ofLength(base: string, length: number, random: Random): string {
  if (base === "hexBinary") return Array.from({ length: length * 2 }, () => random(16).toString(16)).join("");
  if (base === "base64Binary")
    return `${"AAAA".repeat(Math.floor(length / 3))}${["", "AA==", "AAA="][length % 3] ?? ""}`;
  if (base === "boolean") return random(2) === 0 ? "true" : "false";
  if (base === "QName") return `{}n${random(1000)}`;
  let text = "";
  for (let i = 0; i < length; i++) text += String.fromCharCode(0x61 + random(26));
  return text;
}
