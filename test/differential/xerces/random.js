/** Choices that repeat for the same seed (the generator called mulberry32). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    /** A whole number from 0, less than the limit. */
    below,
    /** A whole number from the first to the last. */
    between: (first, last) => first + below(last - first + 1),
    /** `true` with the probability given. */
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)],
    /** Each of the list with the probability given, in order. */
    some: (list, probability) => list.filter(() => next() < probability),
  };
}
