/** How deep work may be within work. */
const DEEPEST = 100;

/** Does work at once, or, where that would be too deep within other work, when that is done. */
export type PutOff = (work: () => void) => void;

/**
 * For what goes from a component to those it refers to: a chain of them can be as long as the schema, and the stack is not.
 * Schemas that are not so deep are gone through in their own order.
 */
export function createPutOff(): PutOff {
  const left: (() => void)[] = [];
  let depth = 0;
  const run = (work: () => void): void => {
    depth++;
    work();
    depth--;
  };
  return (work) => {
    if (depth >= DEEPEST) {
      left.push(work);
      return;
    }
    run(work);
    if (depth > 0) return;
    for (let next = left.shift(); next !== undefined; next = left.shift()) run(next);
  };
}
