/** What one of the processors says of a document. */
export interface Judgement {
  readonly verdict: "valid" | "invalid" | "refused" | "crash";
  readonly message: string;
}

/** A pair, or a schema alone, that the processors do not agree about. */
export interface Difference {
  readonly instance: string | undefined;
  readonly own: Judgement;
  readonly xerces: Judgement;
  /** What explains it; none if nothing that is known does. */
  readonly reasons: readonly { readonly what: string }[];
}

/** How many pairs have a verdict on the instance from both, and how many schemas none or two. */
export interface Counts {
  readonly schemas: number;
  /** Schemas that both refuse. */
  readonly refused: number;
  /** Schemas that one of them refuses. */
  readonly doubtful: number;
  readonly pairs: number;
  readonly valid: number;
  readonly invalid: number;
  readonly different: number;
}

export function runDifferential(
  seed: number,
  pairs: number,
): { readonly counts: Counts; readonly differences: readonly Difference[] };
