import { readFileSync } from "node:fs";
import { askedOf, judge, outcomeOf } from "./judge.js";
import { readSuite } from "./suite.js";

/** The tests that do not get what they ask, each with the reason. */
export const EXCEPTIONS = JSON.parse(readFileSync(new URL("exceptions.json", import.meta.url), "utf8"));

/** Runs every test of the suite. */
export function runSuite() {
  return readSuite().map((test) => {
    const asked = askedOf(test);
    const { failure, isCanonical } = judge(test);
    const isAsked = asked === "accepted" || asked === "refused";
    const outcome = isAsked ? outcomeOf(test, asked, { failure, isCanonical }) : undefined;
    return { test, asked, outcome, isCanonical, isRefused: failure !== undefined };
  });
}

/** The results that are not what is asked. */
export function faultsIn(results) {
  return results.filter(({ outcome }) => outcome !== undefined && outcome !== "as asked" && outcome !== "not read");
}

/** Faults without a reason, and reasons of tests without a fault, each as a line. */
export function compareWithExceptions(results) {
  const faults = new Map(faultsIn(results).map((result) => [result.test.id, result]));
  return [
    ...[...faults].flatMap(([id, { test, outcome }]) =>
      Object.hasOwn(EXCEPTIONS, id) ? [] : [`${id} (${test.path}): ${outcome}`],
    ),
    ...Object.keys(EXCEPTIONS).flatMap((id) => (faults.has(id) ? [] : [`${id}: is no exception any more`])),
  ];
}
