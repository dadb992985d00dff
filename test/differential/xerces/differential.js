import { createCase, INSTANCES } from "./cases.js";
import { judgeByGeneratedCode } from "./generated-code.js";
import { createRandom } from "./random.js";
import { explain } from "./reasons/explain.js";
import { judgeByXerces } from "./xerces.js";

/**
 * Has schemas and instances made at random, the same ones for the same seed, judged by Xerces and by generated code,
 * until so many pairs of a schema and an instance have a verdict on the instance from both.
 * @returns the counts, and the differences, each with its reasons: none if no reason is known
 */
export function runDifferential(seed, pairs) {
  const random = createRandom(seed);
  const counts = { schemas: 0, refused: 0, doubtful: 0, pairs: 0, valid: 0, invalid: 0, different: 0 };
  const differences = [];
  while (counts.pairs < pairs) {
    const wanted = Math.ceil((pairs - counts.pairs) / INSTANCES);
    const cases = Array.from({ length: wanted }, () => createCase(random));
    const theirs = judgeByXerces(cases);
    for (const [index, one] of cases.entries()) differences.push(...compare(one, theirs[index], counts, pairs));
  }
  const reasons = explain(differences);
  return { counts, differences: differences.map((one, index) => ({ ...one, reasons: reasons[index] })) };
}

/** Counts the verdicts on a schema and its instances. Returns the differences. */
function compare(one, xerces, counts, pairs) {
  const { documents } = one;
  const own = judgeByGeneratedCode(one);
  counts.schemas += 1;
  if (isDifferent(own.schema, xerces.schema)) {
    counts.doubtful += 1;
    return [{ documents, instance: undefined, own: own.schema, xerces: xerces.schema }];
  }
  if (own.schema.verdict !== "valid") {
    counts.refused += 1;
    return [];
  }
  const differences = [];
  for (const [place, instance] of one.instances.slice(0, pairs - counts.pairs).entries()) {
    const pair = { documents, instance, own: own.instances[place], xerces: xerces.instances[place] };
    counts.pairs += 1;
    if (isDifferent(pair.own, pair.xerces)) {
      counts.different += 1;
      differences.push(pair);
    } else counts[pair.own.verdict] += 1;
  }
  return differences;
}

/** Two crashes are no agreement. */
function isDifferent(own, xerces) {
  return own.verdict !== xerces.verdict || own.verdict === "crash";
}
