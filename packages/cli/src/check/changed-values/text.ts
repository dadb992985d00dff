import fc from "fast-check";

/** Pieces that text handling gets wrong where it gets anything wrong. White space is not among them: types differ in what they keep of it. */
const AWKWARD = [
  "&",
  "<",
  ">",
  "]]>",
  "&amp;",
  "<!--",
  "<![CDATA[",
  '"',
  "'",
  "\u0085",
  "\u00a0",
  "\u2028",
  "é",
  "e\u0301",
  "中",
  "😀",
  "👩‍👩‍👧",
  "\ufeff",
  "\ufffd",
  "\u{10ffff}",
] as const;

/** Words of ASCII letters and digits with single blanks between them: what most messages hold. */
export function plainText(): fc.Arbitrary<string> {
  const word = fc.string({ unit: fc.constantFrom(..."abcdeXYZ0189-_."), minLength: 1, maxLength: 8 });
  return fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
}

/** Any text that XML can carry, awkward pieces preferred; may be empty. */
export function awkwardText(): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.constantFrom(...AWKWARD), fc.constantFrom(..."aZ09.;"));
  return fc.string({ unit, maxLength: 12 });
}
