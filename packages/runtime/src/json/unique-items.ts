/**
 * The first two equal items of an array, or `undefined` if there are none (JSON Schema 2020-12, 6.4.3). Items are
 * compared by one text for each, so that a long array takes linear time.
 */
export function repeatedItems(items: readonly unknown[]): readonly [number, number] | undefined {
  const places = new Map<unknown, number>();
  for (const [i, item] of items.entries()) {
    const key = typeof item === "object" && item !== null ? canonicalText(item) : textKey(item);
    const before = places.get(key);
    if (before !== undefined) return [before, i];
    places.set(key, i);
  }
  return undefined;
}

/** A text as a key that no canonical text of an object or array equals. */
function textKey(value: unknown): unknown {
  return typeof value === "string" ? JSON.stringify(value) : value;
}

/** One text for each JSON value: equal values have the same one. */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "0" : JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`).join(",")}}`;
}
