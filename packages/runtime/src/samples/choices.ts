import { hash, type Random, seededRandom } from "./random.ts";

/** How much a sample has of what may be there. */
export type Size = "minimal" | "full" | "mixed";

/**
 * What decides a document: which branch, how often, which text. The same decisions make the same document, and what was
 * decided once stays so when the document is made again.
 */
export interface Choices {
  readonly size: Size;
  /** One of `count` ways for what is there; `preferred` is the one of a full document, 0 that of a minimal one. */
  shape(key: string, count: number, preferred: number): number;
  /** One of `count` values. */
  value(key: string, count: number): number;
  /** Numbers of the place of a key. */
  random(key: string): Random;
  /** A text that is to stand there whatever else is said. */
  text(key: string): string | undefined;
  /** Every decision that was asked for, in order. */
  readonly asked: ReadonlyMap<string, Asked>;
}

/** A decision: one of `count` ways. */
export interface Asked {
  readonly count: number;
  readonly index: number;
}

/** Decisions that are made against what a source says. */
export interface Overrides {
  readonly indexes: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
}

export const NO_OVERRIDES: Overrides = { indexes: new Map(), texts: new Map() };

/** A number for each decision: from a seed, or one after the other. */
export type Source = (key: string) => number;

/** Numbers that depend on the place alone, so that a change at one place leaves all others as they are. */
export function seededSource(seed: number): Source {
  return (key) => hash(seed, key);
}

/** The numbers of a list, and 0 when it is at its end: the shorter the list, the simpler what is made of it. */
export function listedSource(numbers: readonly number[]): Source {
  let next = 0;
  return () => numbers[next++] ?? 0;
}

/** The simplest of everything, but something else for the second of a kind, which often has to differ. */
export const simplestSource: Source = (key) => {
  let number = 0;
  for (const [, count] of key.matchAll(/\[(\d+)\]/g)) number += Number(count) - 1;
  return number;
};

export function createChoices(size: Size, source: Source, { indexes, texts }: Overrides = NO_OVERRIDES): Choices {
  const asked = new Map<string, Asked>();
  const decide = (key: string, count: number, otherwise: () => number): number => {
    if (count <= 1) return 0;
    const before = asked.get(key);
    if (before?.count === count) return before.index;
    const given = indexes.get(key);
    const index = given === undefined ? otherwise() : given % count;
    asked.set(key, { count, index });
    return index;
  };
  return {
    size,
    asked,
    shape: (key, count, preferred) =>
      decide(key, count, () => (size === "minimal" ? 0 : size === "full" ? preferred : source(key) % count)),
    value: (key, count) => decide(key, count, () => source(key) % count),
    random: (key) => seededRandom((indexes.get(key) ?? 0) + source(key)),
    text: (key) => texts.get(key),
  };
}
