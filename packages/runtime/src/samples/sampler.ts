import { listedSource, type Size, type Source, seededSource, simplestSource } from "./choices.ts";
import { type FoundSample, findSample, type Made } from "./find-sample.ts";
import { findNearMisses, type NearMiss, type NearMissSubject } from "./near-misses.ts";
import { hash, seededRandom } from "./random.ts";

/** Which of the many valid values is wanted. */
export interface SampleOptions {
  /**
   * `minimal`: what has to be there; `full`: all that may be there, each repeated thing more than once, until a document
   * is large; `mixed`: some of it. Default: `minimal`, with a seed `mixed`.
   */
  readonly size?: Size;
  /** The same seed gives the same value, another one another. Without it, values are the plainest ones. */
  readonly seed?: number;
}

/** Which near-misses are wanted. */
export interface NearMissOptions extends SampleOptions {
  /** How many at most. Default 10. */
  readonly count?: number;
}

/** A valid value with the document it was read from. */
export interface Sample<T> {
  readonly value: T;
  readonly document: string;
  /** The document with line breaks, where white space means nothing. */
  readonly pretty: () => string;
}

/** Makes valid values of one message, element or type, and documents that are almost valid. */
export interface Sampler<T> {
  /** @throws SampleError if no valid value was found */
  sample(options?: SampleOptions): Sample<T>;
  /**
   * The value that a list of numbers stands for: the shorter the list and the smaller its numbers, the simpler the value.
   * @throws SampleError if no valid value was found
   */
  fromNumbers(numbers: readonly number[]): T;
  /** @throws SampleError if there is no valid value to begin with */
  nearMisses(options?: NearMissOptions): readonly NearMiss[];
}

/**
 * Makes a sampler.
 * @param subject is asked for when a sample is made
 * @param pretty a document with line breaks, of what was made
 */
export function samplerOf<M extends Made, T>(
  name: string,
  subject: () => NearMissSubject<M, T>,
  pretty: (made: M) => string,
): Sampler<T> {
  const find = (options: SampleOptions): FoundSample<M, T> => {
    const { size, seed } = settled(options);
    return findSample(subject(), size, (attempt) => sourceOf(seed, attempt), seededRandom(hash(seed ?? 0, name)));
  };
  return {
    sample(options = {}) {
      const { value, made } = find(options);
      return { value, document: made.document, pretty: () => pretty(made) };
    },
    fromNumbers(numbers) {
      const rest = numbers.reduce((sum, one) => (Math.imul(sum, 31) + one) >>> 0, 7);
      const source = (attempt: number): Source => (attempt === 0 ? listedSource(numbers) : sourceOf(rest, attempt));
      return findSample(subject(), "mixed", source, seededRandom(rest)).value;
    },
    nearMisses({ count = 10, ...options } = {}) {
      const wanted: SampleOptions = { size: "full", ...options };
      const seed = wanted.seed ?? 0;
      const given = {
        count,
        size: wanted.size ?? "full",
        source: sourceOf(wanted.seed, 0),
        random: seededRandom(seed + 1),
      };
      // What a large document may lack, a small one may not.
      const samples = [find(wanted), ...(options.size === undefined ? [find({ ...wanted, size: "minimal" })] : [])];
      return findNearMisses(subject(), samples, given);
    },
  };
}

function settled({ size, seed }: SampleOptions): { size: Size; seed: number | undefined } {
  return { size: size ?? (seed === undefined ? "minimal" : "mixed"), seed };
}

/** Numbers of a seed; without one, the simplest of everything, until that leads nowhere. */
function sourceOf(seed: number | undefined, attempt: number): Source {
  if (seed === undefined && attempt === 0) return simplestSource;
  return seededSource(hash(seed ?? 0, `attempt ${attempt}`));
}
