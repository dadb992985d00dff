import { expect, it } from "vitest";
import { endForAbsence } from "../../support/absent.ts";
import { runDifferential } from "./differential.js";
import { whyNoXerces } from "./xerces.js";

it("generated code and Xerces differ in nothing but what is explained", { timeout: 60_000 }, (context) => {
  const absence = whyNoXerces();
  if (absence !== undefined) endForAbsence(context, absence);
  const { counts, differences } = runDifferential(1, 152);
  expect(differences.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  expect(counts.pairs).toBe(152);
  // A run in which one verdict never comes has compared nothing.
  expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(10);
});
