import {
  type CodePoints,
  complement,
  difference,
  intersection,
  lastCodePoint,
  normalise,
  pairs,
  union,
} from "./code-points.ts";

/**
 * The set of characters that one place of a regular expression takes: the union of its items, then the complement of
 * that where `negated`, then what is left without `subtracted`.
 * https://www.w3.org/TR/xmlschema11-2/#charcter-classes
 */
export interface CharacterClass {
  readonly items: readonly CharacterClassItem[];
  readonly negated: boolean;
  readonly subtracted: CharacterClass | undefined;
}

/** General categories stay names, so that what is made of them does not depend on the Unicode version of the compiler. */
export type CharacterClassItem =
  | { readonly kind: "codePoints"; readonly codePoints: CodePoints }
  | { readonly kind: "category"; readonly category: string; readonly negated: boolean };

/** The general categories that `\p{...}` may name. Surrogates, Cs, are no characters of XML. */
export const generalCategories: ReadonlySet<string> = new Set(
  "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn".split(" "),
);

/** The class of some code points. */
export function classOf(codePoints: CodePoints): CharacterClass {
  return { items: [{ kind: "codePoints", codePoints }], negated: false, subtracted: undefined };
}

/** `.`: everything but the line ends. */
export const wildcard: CharacterClass = classOf(complement([0x0a, 0x0a, 0x0d, 0x0d]));

const space: CodePoints = [0x09, 0x0a, 0x0d, 0x0d, 0x20, 0x20];

/** NameStartChar of XML 1.0, fifth edition, with the colon. */
const nameStart: CodePoints = normalise([
  [0x3a, 0x3a],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
]);

/** NameChar of XML 1.0, fifth edition, with the colon. */
const nameCharacter: CodePoints = union(
  nameStart,
  normalise([
    [0x2d, 0x2e],
    [0x30, 0x39],
    [0xb7, 0xb7],
    [0x300, 0x36f],
    [0x203f, 0x2040],
  ]),
);

const category = (name: string, negated = false): CharacterClassItem => ({ kind: "category", category: name, negated });
const exactly = (codePoints: CodePoints): CharacterClassItem => ({ kind: "codePoints", codePoints });

/**
 * The multi-character escapes by the letter after the backslash. `\w` is all but punctuation, separators and others:
 * since each character has one category, it is the union of the rest.
 * https://www.w3.org/TR/xmlschema11-2/#nt-MultiCharEsc
 */
export const multiCharacterEscapes: ReadonlyMap<string, readonly CharacterClassItem[]> = new Map([
  ["s", [exactly(space)]],
  ["S", [exactly(complement(space))]],
  ["i", [exactly(nameStart)]],
  ["I", [exactly(complement(nameStart))]],
  ["c", [exactly(nameCharacter)]],
  ["C", [exactly(complement(nameCharacter))]],
  ["d", [category("Nd")]],
  ["D", [category("Nd", true)]],
  ["w", [category("L"), category("M"), category("N"), category("S")]],
  ["W", [category("P"), category("Z"), category("C")]],
]);

/** The code points of a class, categories by the Unicode version of the engine that this runs on. */
export function codePointsOf(characterClass: CharacterClass): CodePoints {
  let result = normalise(
    characterClass.items.flatMap((item) =>
      pairs(item.kind === "codePoints" ? item.codePoints : categoryCodePoints(item.category, item.negated)),
    ),
  );
  if (characterClass.negated) result = complement(result);
  return characterClass.subtracted === undefined ? result : difference(result, codePointsOf(characterClass.subtracted));
}

/**
 * The code points of a class from one to another, as {@link codePointsOf} has them: asked one by one where the class names
 * categories, which to expand takes longer.
 */
export function codePointsWithin(characterClass: CharacterClass, first: number, last: number): CodePoints {
  if (!namesCategory(characterClass)) return intersection(codePointsOf(characterClass), [first, last]);
  const expression = new RegExp(`^${classSource(characterClass)}$`, "u");
  const found: (readonly [number, number])[] = [];
  for (let one = first; one <= last; one++) {
    if (expression.test(String.fromCodePoint(one))) found.push([one, one]);
  }
  return normalise(found);
}

/**
 * The source of a JavaScript regular expression, for the flag `u`, that takes one character of the class. Subtraction
 * is carried out on ranges where there are only ranges, else written as a negative look-ahead.
 */
export function classSource(characterClass: CharacterClass): string {
  if (!namesCategory(characterClass)) return codePointsSource(codePointsOf(characterClass));
  const { items, negated, subtracted } = characterClass;
  const own = itemsSource(items, negated);
  return subtracted === undefined ? own : `(?!${classSource(subtracted)})${own}`;
}

/** The source for a set of code points: one character, or brackets with whichever of the set and its complement is shorter. */
export function codePointsSource(codePoints: CodePoints): string {
  if (codePoints.length === 2 && codePoints[0] === codePoints[1]) return escapeCharacter(codePoints[0] as number);
  const rest = complement(codePoints);
  if (rest.length < codePoints.length || rest.length === 0) return `[^${rangesSource(rest)}]`;
  return `[${rangesSource(codePoints)}]`;
}

/** All that a character can do to be itself in a regular expression with the flag `u`, inside brackets or not. */
function escapeCharacter(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  if (/[\^$\\.*+?()[\]{}|/]/.test(character)) return `\\${character}`;
  if (codePoint >= 0x20 && codePoint < 0x7f) return character;
  if (codePoint === 0x09) return "\\t";
  if (codePoint === 0x0a) return "\\n";
  if (codePoint === 0x0d) return "\\r";
  return `\\u{${codePoint.toString(16)}}`;
}

function rangesSource(codePoints: CodePoints): string {
  return pairs(codePoints)
    .map(([first, last]) => {
      const start = escapeInBrackets(first);
      if (first === last) return start;
      return last === first + 1 ? start + escapeInBrackets(last) : `${start}-${escapeInBrackets(last)}`;
    })
    .join("");
}

function escapeInBrackets(codePoint: number): string {
  return codePoint === 0x2d ? "\\-" : escapeCharacter(codePoint);
}

function itemsSource(items: readonly CharacterClassItem[], negated: boolean): string {
  const [only] = items;
  if (items.length === 1 && only?.kind === "category") return categorySource(only.category, only.negated !== negated);
  const codePoints = normalise(items.flatMap((item) => (item.kind === "codePoints" ? pairs(item.codePoints) : [])));
  const categories = items.map((item) => (item.kind === "category" ? categorySource(item.category, item.negated) : ""));
  return `[${negated ? "^" : ""}${rangesSource(codePoints)}${[...new Set(categories)].join("")}]`;
}

function categorySource(name: string, negated: boolean): string {
  return `\\${negated ? "P" : "p"}{${name}}`;
}

/** Whether a class says what is in it by general categories. */
export function namesCategory(characterClass: CharacterClass): boolean {
  return (
    characterClass.items.some((item) => item.kind === "category") ||
    (characterClass.subtracted !== undefined && namesCategory(characterClass.subtracted))
  );
}

const expandedCategories = new Map<string, CodePoints>();

function categoryCodePoints(name: string, negated: boolean): CodePoints {
  let codePoints = expandedCategories.get(name);
  if (codePoints === undefined) {
    codePoints = expandCategory(name);
    expandedCategories.set(name, codePoints);
  }
  return negated ? complement(codePoints) : codePoints;
}

/** Stretches of code points of different categories: first, last, UTF-16 code units of each. */
const mixedStretches = [
  [0, 0xd7ff, 1],
  [0xe000, 0xffff, 1],
  [0x10000, 0x3ffff, 2],
  [0xe0000, 0xeffff, 2],
] as const;

/**
 * The other stretches, whose code points all have the same categories: surrogates, the planes in which nothing is assigned, and
 * those for private use, each but for the two noncharacters at its end.
 */
export const uniformStretches = [
  [0xd800, 0xdfff],
  [0x40000, 0xdffff],
  [0xf0000, 0xffffd],
  [0xffffe, 0xfffff],
  [0x100000, 0x10fffd],
  [0x10fffe, lastCodePoint],
] as const;

/**
 * By runs of what is not in the category, in a text of all characters: testing each alone takes several times as long, and
 * so do runs of what is in it.
 */
function expandCategory(name: string): CodePoints {
  const found: (readonly [number, number])[] = [];
  const others = new RegExp(`\\P{${name}}+`, "gu");
  for (const [at, [first, , units]] of mixedStretches.entries()) {
    for (const run of mixedText(at).matchAll(others)) {
      const begins = first + run.index / units;
      found.push([begins, begins + run[0].length / units - 1]);
    }
  }
  const one = new RegExp(`\\p{${name}}`, "u");
  for (const stretch of uniformStretches) if (!one.test(String.fromCodePoint(stretch[0]))) found.push(stretch);
  return complement(normalise(found));
}

const mixedTexts: string[] = [];

/** The text of a mixed stretch; made once, for whoever needs one category needs several. */
function mixedText(at: number): string {
  const [first, last, units] = mixedStretches[at] as (typeof mixedStretches)[number];
  const text = mixedTexts[at] ?? textOf(first, last, units);
  mixedTexts[at] = text;
  return text;
}

/** All characters from one to another. */
function textOf(first: number, last: number, units: 1 | 2): string {
  const codeUnits = new Uint16Array((last - first + 1) * units);
  for (let codePoint = first, at = 0; codePoint <= last; codePoint++) {
    if (units === 2) codeUnits[at++] = 0xd800 + ((codePoint - 0x10000) >> 10);
    codeUnits[at++] = units === 2 ? 0xdc00 + (codePoint & 0x3ff) : codePoint;
  }
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(codeUnits);
}
