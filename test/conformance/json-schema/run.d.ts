/** What a test of the suite came to. */
export interface SuiteResult {
  readonly id: string;
  readonly optional: boolean;
  /** How the validator differs from the suite; absent if it does not. */
  readonly problem?: string;
}

export function runSuite(suite: string): readonly SuiteResult[];
