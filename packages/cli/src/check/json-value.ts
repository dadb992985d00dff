/**
 * Whether the JSON form of a value is of the same kind whatever its type: infinities, NaN and negative zero are text, which
 * the JSON Schema of an integer refuses for another reason than the validator has.
 */
export function fitsJson(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every(fitsJson);
}

/** Issue codes of a validator that the JSON Schema of the same message always has a counterpart for. */
const STRUCTURAL = new Set(["object-type", "object-property", "cvc-complex-type.2.4.b", "cvc-complex-type.4"]);

/**
 * How the verdicts of a message's validator and of its JSON Schema on one value contradict each other. The JSON Schema
 * may accept what only assertions, contract rules and facets refuse; it must refuse what the validator refuses for its
 * structure, and nothing that the validator accepts.
 * @returns one sentence, or nothing if they agree
 */
export function contradiction(
  result: {
    readonly ok: boolean;
    readonly issues: readonly { readonly code: string; readonly path: string; readonly severity: string }[];
  },
  accepted: boolean,
  errors: readonly { readonly instancePath: string; readonly message?: string }[] | null | undefined,
): string | undefined {
  if (result.ok && !accepted) {
    const faults = (errors ?? []).map(({ instancePath, message }) => `${instancePath || "the root"} ${message}`);
    return `the validator accepts it, the JSON Schema does not: ${faults.slice(0, 3).join("; ")}`;
  }
  const structural = result.issues.find(({ code, severity }) => severity === "error" && STRUCTURAL.has(code));
  if (accepted && structural !== undefined) {
    return `the JSON Schema accepts it, the validator does not: ${structural.path} [${structural.code}]`;
  }
  return undefined;
}
