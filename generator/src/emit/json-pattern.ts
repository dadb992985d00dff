import { translatePattern } from "@schemawright/xsd";

/**
 * The patterns of one derivation step as one expression of JSON Schema: any of them may match. `undefined` if one has
 * no JavaScript form that is safe against long texts, since a JSON Schema validator has no other matcher.
 */
export function regularExpressionOf(patterns: readonly string[]): string | undefined {
  const sources: string[] = [];
  for (const pattern of patterns) {
    const translated = translatePattern(pattern, "1.1");
    if (!translated.ok || !translated.safe) return undefined;
    sources.push(translated.source);
  }
  return sources.length === 1 ? sources[0] : sources.map((source) => `(?:${source})`).join("|");
}
