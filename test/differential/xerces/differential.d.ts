/** What one of the processors says of a document. */
export interface Judgement {
  readonly verdict: "valid" | "invalid" | "refused" | "crash";
  readonly message: string;
}

/** A pair, or a schema alone, that the processors do not agree about. */
export interface Difference {
  readonly schema: string;
  readonly instance: string | undefined;
  readonly own: Judgement;
  readonly xerces: Judgement;
  readonly reason: { readonly what: string } | undefined;
}

/** How many pairs both judge alike: as valid, as invalid, or not at all, because they refuse the schema. */
export interface Counts {
  readonly schemas: number;
  readonly pairs: number;
  readonly valid: number;
  readonly invalid: number;
  readonly refused: number;
  readonly different: number;
}

export function runDifferential(
  seed: number,
  pairs: number,
): { readonly counts: Counts; readonly differences: readonly Difference[] };
