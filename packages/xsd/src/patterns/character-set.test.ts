import { expect, test } from "vitest";
import { charactersOf, setsOverlap, unionOfSets } from "./character-set.ts";
import { type CharacterClass, codePointsOf } from "./classes.ts";
import { overlaps, union } from "./code-points.ts";
import { parsePattern } from "./parse.ts";

const CLASSES = [
  "a",
  "[^a]",
  "\\s",
  "\\S",
  "\\i",
  "\\d",
  "\\D",
  "\\w",
  "\\W",
  "\\p{L}",
  "\\P{L}",
  "\\p{Lu}",
  "\\P{Lu}",
  "\\p{Ll}",
  "[\\p{Lu}a]",
  "[^\\p{L}]",
  "[\\w-[a-z]]",
  "[\\d-[0-9]]",
];

function classIn(pattern: string): CharacterClass {
  const parsed = parsePattern(pattern, "1.1");
  if (!parsed.ok || parsed.node.kind !== "class") throw new Error(`${pattern} is no class`);
  return parsed.node.class;
}

test.each(CLASSES)("%s has with others in common what their code points have", (pattern) => {
  const one = classIn(pattern);
  for (const other of CLASSES.map(classIn)) {
    expect(setsOverlap(charactersOf(one), charactersOf(other))).toBe(overlaps(codePointsOf(one), codePointsOf(other)));
    const both = unionOfSets(charactersOf(one), charactersOf(other));
    for (const third of CLASSES.map(classIn))
      expect(setsOverlap(both, charactersOf(third))).toBe(
        overlaps(union(codePointsOf(one), codePointsOf(other)), codePointsOf(third)),
      );
  }
});
