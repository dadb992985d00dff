/** A whole number from 0 up to, and without, `count`. */
export type Random = (count: number) => number;

/** Numbers that follow from a seed: mulberry32. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return count <= 1 ? 0 : ((t ^ (t >>> 14)) >>> 0) % count;
  };
}

/** Always the first. */
export const first: Random = () => 0;

/** A number that follows from a seed and a text: FNV-1a, and a mix of what it gives. */
export function hash(seed: number, text: string): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
