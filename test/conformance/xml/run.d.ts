/** What a test of the suite asked, and what it got. */
export interface SuiteResult {
  readonly test: { readonly id: string; readonly path: string; readonly recommendation: string };
  readonly asked: "accepted" | "refused" | "version" | "edition" | "error" | "external" | "colon";
  readonly outcome: "as asked" | "not read" | "accepted" | "refused" | "other form" | undefined;
  readonly isCanonical: boolean | undefined;
  readonly isRefused: boolean;
}

export function runSuite(): readonly SuiteResult[];
export function compareWithExceptions(results: readonly SuiteResult[]): readonly string[];
