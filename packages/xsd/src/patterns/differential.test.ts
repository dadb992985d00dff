import { compileLinearPattern } from "@schemawright/runtime/datatypes";
import fc from "fast-check";
import { expect, test } from "vitest";
import { programOfPattern } from "./program.ts";
import { translatePattern } from "./translate.ts";

const atom = fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "[a-c-[b]]", "\\w", "\\s", "\\p{Lu}", "[\\p{L}-[a]]", "é");
const quantifier = fc.constantFrom(
  "",
  "",
  "",
  "?",
  "*",
  "+",
  "{2}",
  "{1,3}",
  "{0,2}",
  "{2,}",
  "{5,6}",
  "{0,7}",
  "{6,}",
);

const { pattern } = fc.letrec<{ pattern: string; branch: string; piece: string }>((tie) => ({
  pattern: fc.array(tie("branch"), { minLength: 1, maxLength: 3 }).map((branches) => branches.join("|")),
  branch: fc.array(tie("piece"), { maxLength: 3 }).map((pieces) => pieces.join("")),
  piece: fc
    .tuple(
      fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        atom,
        tie("pattern").map((inner) => `(${inner})`),
      ),
      quantifier,
    )
    .map((parts) => parts.join("")),
}));

const value = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", "é", " ", "\n"), maxLength: 30 });

test("RegExp and program have the same language", () => {
  fc.assert(
    fc.property(pattern, fc.array(value, { minLength: 1, maxLength: 20 }), (source, values) => {
      const translated = translatePattern(source, "1.1");
      const made = programOfPattern(source, "1.1");
      if (!translated.ok || !made.ok) return;
      const expression = new RegExp(translated.source, translated.flags);
      const matches = compileLinearPattern(made.program);
      // What is not safe may take JavaScript's matcher time without end: there, only short texts are asked of it.
      for (const one of values) {
        const text = translated.safe ? one : one.slice(0, 5);
        expect([text, matches(text)]).toEqual([text, expression.test(text)]);
      }
    }),
    // A seed of its own keeps the time of the run the same on every machine.
    { numRuns: 500, seed: 20261122 },
  );
});
