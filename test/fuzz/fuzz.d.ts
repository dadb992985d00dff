/** What came of a run. */
export interface FuzzResult {
  /** Documents; both judges accept them, or refuse them; values of those that a generated reader took, written and read again. */
  readonly counts: {
    readonly documents: number;
    readonly accepted: number;
    readonly refused: number;
    readonly bytes: number;
    readonly written: number;
  };
  /** How often each reason for a difference was met. */
  readonly explained: ReadonlyMap<string, number>;
  /** Exceptions, hangs, and differences without a reason. */
  readonly faults: readonly { readonly what: string; readonly bytes: Buffer }[];
}

export function fuzz(seed: number, seeds: readonly Buffer[], next: (documents: number) => boolean): FuzzResult;
