import { patternText } from "../pattern-text.ts";
import { first, type Random, seededRandom } from "../random.ts";
import { formatTexts } from "./format-texts.ts";
import { assertionHolds } from "./holds.ts";
import type { JsonSamplePlan, JsonSchemaObject } from "./plan.ts";

/** How many texts of a pattern are tried. */
const TRIES = 40;
/** Longest text that is made for a bound. */
const LONGEST = 6000;

/** Texts by some schemas, some of them beyond what these say, the plainest first; with `random` another one first. */
export function* stringValues(
  plan: JsonSamplePlan,
  schemas: readonly JsonSchemaObject[],
  random: Random,
): Generator<string> {
  const least = Math.max(0, ...schemas.map(({ minLength = 0 }) => minLength));
  const most = Math.min(...schemas.map(({ maxLength = Number.POSITIVE_INFINITY }) => maxLength));
  const formats = schemas.flatMap(({ format }) => (format === undefined ? [] : (formatTexts(format, random) ?? [])));
  yield* formats;
  // What has a format is of another only where none of its texts keeps what else is asked.
  if (formats.some((one) => schemas.every((schema) => assertionHolds(schema, one)))) return;
  if (random === first) yield "text";
  for (const { pattern } of schemas) {
    const part = pattern === undefined ? undefined : plan.patterns[pattern];
    if (part === undefined) continue;
    if (random !== first) {
      for (let i = 0; i < 4; i++) yield patternText(part, random);
    }
    const short = patternText(part, first, "short");
    // A pattern that says what has to be somewhere in a text is met by longer ones as well.
    for (const length of [least, most]) {
      const missing = length - [...short].length;
      if (missing > 0 && length <= LONGEST) yield* [short + letters(missing, first), letters(missing, first) + short];
    }
    yield* [short, patternText(part, seededRandom(1), "long")];
    for (let i = 0; i < TRIES; i++) yield patternText(part, seededRandom(i + 2), i % 4 === 3 ? "long" : "any");
  }
  if (random !== first) yield letters(least + random(Math.max(1, Math.min(most, least + 12) - least + 1)), random);
  yield* [
    ...[least, most, least + 1, 1, 2, 4, 8].flatMap((length) => (length <= LONGEST ? letters(length, first) : [])),
  ];
  yield* [
    "",
    "0",
    " ",
    'a "b" \\ c',
    "\u00e9\u4e2d\u{1f600}",
    "\u{1f600}".repeat(Math.min(Math.max(least, 1), 100)),
    "A1-b_c.d",
  ];
}

function letters(length: number, random: Random): string {
  let text = "";
  for (let i = 0; i < length; i++) text += String.fromCharCode(0x61 + random(26));
  return text;
}
