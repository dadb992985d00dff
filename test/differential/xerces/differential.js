import { explain } from "./explained.js";
import { createTree, mutateTree } from "./instances.js";
import { judgeByGeneratedCode, judgeByXerces } from "./judges.js";
import { createRandom } from "./random.js";
import { createSchema } from "./schemas.js";
import { writeSchema } from "./write-schema.js";
import { writeDocument } from "./write-xml.js";

const INSTANCES = 4;

/** Schemas with instances, so many pairs of one and the other: the same ones for the same seed. */
export function createCases(seed, pairs) {
  const random = createRandom(seed);
  const cases = [];
  for (let left = pairs; left > 0; left -= INSTANCES) {
    const description = createSchema(random);
    const schema = writeSchema(description);
    const instances = [];
    let tree = createTree(random, description);
    for (let i = 0; i < Math.min(INSTANCES, left); i++) {
      if (i === 2) tree = createTree(random, description);
      instances.push(writeDocument(random, i % 2 === 0 ? tree : mutateTree(random, description, tree)));
    }
    cases.push({ schema, instances });
  }
  return cases;
}

/**
 * Has the pairs judged by Xerces and by generated code.
 * @returns the counts of pairs, and the differences, each with its reason if there is a known one
 */
export function runDifferential(seed, pairs) {
  const cases = createCases(seed, pairs);
  const theirs = judgeByXerces(cases);
  const counts = { schemas: cases.length, pairs, valid: 0, invalid: 0, refused: 0, different: 0 };
  const differences = [];
  for (const [index, one] of cases.entries()) {
    const xerces = theirs[index];
    const own = judgeByGeneratedCode(one);
    if (own.schema.verdict !== xerces.schema.verdict) {
      counts.different += one.instances.length;
      differences.push(difference({ schema: one.schema, instance: undefined, own: own.schema, xerces: xerces.schema }));
      continue;
    }
    for (const [place, instance] of one.instances.entries()) {
      const pair = { schema: one.schema, instance, own: own.instances[place], xerces: xerces.instances[place] };
      if (pair.own.verdict === pair.xerces.verdict && pair.own.verdict !== "crash") counts[pair.own.verdict] += 1;
      else {
        counts.different += 1;
        differences.push(difference(pair));
      }
    }
  }
  return { counts, differences };
}

function difference(pair) {
  return { ...pair, reason: explain(pair) };
}
