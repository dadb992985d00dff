/** The verdicts on a document, and its text as far as ASCII goes. */
export interface Difference {
  readonly ours: { readonly code: string; readonly message: string } | undefined;
  readonly theirs:
    | {
        readonly message: string;
        readonly details: readonly { readonly level: number; readonly message: string }[];
      }
    | undefined;
  readonly text: string;
}

/** Why the verdicts may differ. */
export interface Reason {
  readonly what: string;
}

export const EXPLAINED: readonly Reason[];
export function explain(difference: Difference): Reason | undefined;
