/** Names of the cases, by number. */
export const NAMES: readonly string[];

/** What came of a case. */
export interface CaseResult {
  readonly name: string;
  /** What it does that no case may do, each as a sentence. */
  readonly faults: readonly string[];
}

export function runCase(number: number): Promise<CaseResult>;
