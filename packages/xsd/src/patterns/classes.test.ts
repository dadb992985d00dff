import { describe, expect, test } from "vitest";
import { codePointsOf, uniformStretches } from "./classes.ts";

/** The general categories of Unicode, by letter. */
const CATEGORIES =
  "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn";

describe.each(CATEGORIES.split(" "))("the category %s", (category) => {
  const codePoints = codePointsOf({
    items: [{ kind: "category", category, negated: false }],
    negated: false,
    subtracted: undefined,
  });
  const isIn = (codePoint: number): boolean => {
    for (let i = 0; i < codePoints.length; i += 2)
      if (codePoint <= (codePoints[i + 1] as number)) return codePoint >= (codePoints[i] as number);
    return false;
  };

  test.each(uniformStretches)("is all of %i to %i, or nothing", (first, last) => {
    const one = new RegExp(`^\\p{${category}}$`, "u");
    const wanted = one.test(String.fromCodePoint(first));
    for (let codePoint = first; codePoint <= last; codePoint++)
      if (one.test(String.fromCodePoint(codePoint)) !== wanted) expect(codePoint.toString(16)).toBe("");
  });

  test("has the characters that the engine has", () => {
    const one = new RegExp(`^\\p{${category}}$`, "u");
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 41)
      if (one.test(String.fromCodePoint(codePoint)) !== isIn(codePoint)) expect(codePoint.toString(16)).toBe("");
  });
});
