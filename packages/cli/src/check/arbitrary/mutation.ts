import fc from "fast-check";

/** What is put in the place of a part of a value. */
const REPLACEMENTS: readonly unknown[] = [null, true, 0, -1, 1.5, "", " ", "x", [], {}, ["x"], { x: 1 }];

/**
 * Values with one change somewhere in them: a part replaced by something of whatever kind, a property left out or
 * added, an item doubled.
 * @param kept properties whose values stay as they are: they hold elements as data, whose form is not the schema's
 */
export function mutationsOf(values: fc.Arbitrary<unknown>, kept: ReadonlySet<string>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.nat(), fc.constantFrom("replace", "remove", "add"), fc.constantFrom(...REPLACEMENTS))
    .map(([value, at, kind, replacement]) => {
      const places = placesIn(value, [], kept);
      const place = places[at % places.length] ?? [];
      return change(value, place, kind, replacement);
    });
}

type Place = readonly (string | number)[];

/** The root and everything in it. */
function placesIn(value: unknown, at: Place, kept: ReadonlySet<string>): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    at,
    ...entries.flatMap(([key, member]) => (kept.has(String(key)) ? [] : placesIn(member, [...at, key], kept))),
  ];
}

function change(value: unknown, place: Place, kind: "replace" | "remove" | "add", replacement: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) {
    if (kind !== "add" || typeof value !== "object" || value === null) return replacement;
    return Array.isArray(value) ? [...value, ...value.slice(-1)] : { ...value, "zz-added": replacement };
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (kind === "remove" && rest.length === 0) return value.filter((_, i) => i !== key);
    return value.map((item: unknown, i) => (i === key ? change(item, rest, kind, replacement) : item));
  }
  const { [key]: member, ...others } = value as Readonly<Record<string, unknown>>;
  return kind === "remove" && rest.length === 0
    ? others
    : { ...others, [key]: change(member, rest, kind, replacement) };
}
