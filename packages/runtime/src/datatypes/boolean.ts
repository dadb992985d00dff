/**
 * Reads a boolean from its white-space collapsed lexical form: `true`, `1`, `false`, `0`.
 * Returns `undefined` for anything else. https://www.w3.org/TR/xmlschema11-2/#boolean
 */
export function parseBoolean(lexical: string): boolean | undefined {
  if (lexical === "true" || lexical === "1") return true;
  if (lexical === "false" || lexical === "0") return false;
  return undefined;
}

/** The canonical lexical form of a boolean. */
export function formatBoolean(value: boolean): string {
  return value ? "true" : "false";
}
