import { type CharacterClass, type CharacterClassItem, classSource, codePointsOf, namesCategory } from "./classes.ts";
import { type CodePoints, lastCodePoint, overlaps, union } from "./code-points.ts";

/** A set of characters of which some are known by what they are said to be, because expanding that takes long. */
export interface CharacterSet {
  readonly codePoints: CodePoints;
  /** Classes that name categories. */
  readonly classes: readonly CharacterClass[];
}

/** No character. */
export const noCharacters: CharacterSet = { codePoints: [], classes: [] };

/** The characters of a class. */
export function charactersOf(characterClass: CharacterClass): CharacterSet {
  if (!namesCategory(characterClass)) return { codePoints: codePointsOf(characterClass), classes: [] };
  const { items, negated, subtracted } = characterClass;
  if (negated || subtracted !== undefined) return { codePoints: [], classes: [characterClass] };
  const named = items.filter(({ kind }) => kind === "category");
  return {
    codePoints: codePointsOf({ ...characterClass, items: items.filter(({ kind }) => kind === "codePoints") }),
    classes: named.map((item) => ({ ...characterClass, items: [item] })),
  };
}

/** What is in either set. */
export function unionOfSets(a: CharacterSet, b: CharacterSet): CharacterSet {
  if (a === noCharacters) return b;
  const classes = b.classes.filter((one) => !a.classes.some((other) => isSameCategory(one, other)));
  return {
    codePoints: union(a.codePoints, b.codePoints),
    classes: classes.length === 0 ? a.classes : [...a.classes, ...classes],
  };
}

/** Have the sets anything in common? */
export function setsOverlap(a: CharacterSet, b: CharacterSet): boolean {
  return (
    overlaps(a.codePoints, b.codePoints) ||
    a.classes.some((one) => holdsAny(one, b.codePoints)) ||
    b.classes.some((one) => holdsAny(one, a.codePoints)) ||
    a.classes.some((one) => b.classes.some((other) => classesOverlap(one, other)))
  );
}

/** So many characters are asked one by one before a class is expanded. */
const ASKED = 1_000;

function holdsAny(characterClass: CharacterClass, codePoints: CodePoints): boolean {
  if (codePoints.length === 0) return false;
  const expression = new RegExp(`^${classSource(characterClass)}$`, "u");
  let asked = 0;
  for (let i = 0; i < codePoints.length; i += 2) {
    const last = Math.min(codePoints[i + 1] as number, lastCodePoint);
    for (let one = codePoints[i] as number; one <= last; one++) {
      if (expression.test(String.fromCodePoint(one))) return true;
      if (++asked === ASKED) return overlaps(codePointsOf(characterClass), codePoints);
    }
  }
  return false;
}

function classesOverlap(a: CharacterClass, b: CharacterClass): boolean {
  const [one, other] = [categoryOf(a), categoryOf(b)];
  if (one === undefined || other === undefined) return overlaps(codePointsOf(a), codePointsOf(b));
  // No character has two categories, and none is without one.
  if (!one.negated && !other.negated) return isWithin(one, other) || isWithin(other, one);
  if (one.negated && other.negated) return true;
  return one.negated ? !isWithin(other, one) : !isWithin(one, other);
}

type Category = Extract<CharacterClassItem, { readonly kind: "category" }>;

/** The category that a class is, if it is one. */
function categoryOf({ items, negated, subtracted }: CharacterClass): Category | undefined {
  const [only] = items;
  return items.length === 1 && only?.kind === "category" && !negated && subtracted === undefined ? only : undefined;
}

function isSameCategory(a: CharacterClass, b: CharacterClass): boolean {
  const [one, other] = [categoryOf(a), categoryOf(b)];
  return a === b || (one !== undefined && one.category === other?.category && one.negated === other.negated);
}

/** Whether one category is another or a part of it, as `Lu` is of `L`. */
function isWithin({ category }: Category, whole: Category): boolean {
  return category.startsWith(whole.category);
}
