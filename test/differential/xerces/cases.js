import { createTree } from "./instance/create.js";
import { mutateTree } from "./instance/mutate.js";
import { writeDocument } from "./instance/write.js";
import { createSchema } from "./schema/create.js";
import { addFault } from "./schema/faults.js";
import { writeSchema } from "./schema/write.js";

export const INSTANCES = 4;
/** One schema in so many is changed in one place, and mostly wrong then. */
const FAULTY = 0.08;

/**
 * A schema with instances of it: `documents`, trees with their locations, and `instances`, texts. Half of the instances
 * are meant to be valid, and half are changed in one place.
 */
export function createCase(random) {
  const schema = createSchema(random);
  const written = writeSchema(schema);
  const documents = random.chance(FAULTY) ? addFault(random, written) : written;
  const instances = [];
  let tree;
  for (let i = 0; i < INSTANCES; i++) {
    if (i % 2 === 0) tree = createTree(random, schema);
    instances.push(writeDocument(random, i % 2 === 0 ? tree : mutateTree(random, schema, tree)));
  }
  return { documents, instances };
}
