/**
 * A set of code points: pairs of first and last, sorted, none touching the next. `[0x30, 0x39]` is the ASCII digits.
 */
export type CodePoints = readonly number[];

/** The last code point of Unicode. */
export const lastCodePoint = 0x10ffff;

/** What is in either set. */
export function union(a: CodePoints, b: CodePoints): CodePoints {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return normalise([...pairs(a), ...pairs(b)]);
}

/** What is in both sets. */
export function intersection(a: CodePoints, b: CodePoints): CodePoints {
  const result: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const first = Math.max(a[i] as number, b[j] as number);
    const last = Math.min(a[i + 1] as number, b[j + 1] as number);
    if (first <= last) result.push(first, last);
    if ((a[i + 1] as number) < (b[j + 1] as number)) i += 2;
    else j += 2;
  }
  return result;
}

/** Have the sets anything in common? */
export function overlaps(a: CodePoints, b: CodePoints): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (Math.max(a[i] as number, b[j] as number) <= Math.min(a[i + 1] as number, b[j + 1] as number)) return true;
    if ((a[i + 1] as number) < (b[j + 1] as number)) i += 2;
    else j += 2;
  }
  return false;
}

/** All of Unicode but the set. */
export function complement(set: CodePoints): CodePoints {
  const result: number[] = [];
  let next = 0;
  for (const [first, last] of pairs(set)) {
    if (first > next) result.push(next, first - 1);
    next = last + 1;
  }
  if (next <= lastCodePoint) result.push(next, lastCodePoint);
  return result;
}

/** What is in `a` and not in `b`. */
export function difference(a: CodePoints, b: CodePoints): CodePoints {
  return intersection(a, complement(b));
}

/** The set of the given ranges, which may come in any order and overlap. */
export function normalise(ranges: readonly (readonly [first: number, last: number])[]): CodePoints {
  const result: number[] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const end = result.at(-1);
    if (end !== undefined && first <= end + 1) result[result.length - 1] = Math.max(end, last);
    else result.push(first, last);
  }
  return result;
}

/** The ranges of a set one by one. */
export function pairs(set: CodePoints): (readonly [first: number, last: number])[] {
  const result: (readonly [number, number])[] = [];
  for (let i = 0; i < set.length; i += 2) result.push([set[i] as number, set[i + 1] as number]);
  return result;
}
