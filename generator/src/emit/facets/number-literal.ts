/** A lexical form of a numeric type as a JavaScript literal of the value it stands for. */
export function numberLiteral(lexical: string, primitive: string): string {
  const text = lexical.trim();
  if (text === "INF" || text === "+INF") return "Infinity";
  if (text === "-INF") return "-Infinity";
  const value = primitive === "float" ? Math.fround(Number(text)) : Number(text);
  return Object.is(value, -0) ? "0" : String(value);
}
