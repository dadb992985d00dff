import fc from "fast-check";

/** Longest counterexample that is shown, in UTF-16 code units. */
export const SHOWN = 1500;

/** How many values a property is asked of, and the seed that they follow from. */
export interface Runs {
  readonly runs: number;
  readonly seed: number;
}

/** Runs a property; returns what fails, with the smallest value that was found to fail and the seed. */
export function firstFailure(
  values: fc.Arbitrary<unknown>,
  { runs, seed }: Runs,
  fault: (value: unknown) => string | undefined,
): string | undefined {
  const details = fc.check(
    fc.property(values, (value) => {
      const text = fault(value);
      if (text !== undefined) throw new Error(text);
    }),
    { numRuns: runs, seed },
  );
  if (!details.failed) return undefined;
  const reason = details.errorInstance instanceof Error ? details.errorInstance.message : "the property fails";
  const value = details.counterexample === null ? "none" : fc.stringify(details.counterexample[0]);
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  return `${reason}\n  with --seed ${details.seed}, value: ${shown}`;
}
