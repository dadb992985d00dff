import type { SuiteResult } from "./run.js";

export function readKnown(): Readonly<Record<string, string>>;
export function compareWithKnown(
  results: readonly SuiteResult[],
  known: Readonly<Record<string, string>>,
): { readonly unknown: readonly SuiteResult[]; readonly gone: readonly string[] };
