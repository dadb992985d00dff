import fc from "fast-check";
import { otherLike } from "./simple-values.ts";

/** What is put in the place of a part of a value, whatever stood there. */
const REPLACEMENTS: readonly unknown[] = [null, true, 0, -1, 1.5, "", " ", "x", [], {}, ["x"], { x: 1 }];

/** How many changes at most are made to one value that keeps its form. */
const SOME = 3;

/**
 * Values of a message's form that need not be valid: one or a few simple values are others of the same JavaScript type,
 * and now and then an item of a list is left out or doubled.
 * @param kept properties whose values stay as they are: they hold elements as data, whose form is not the schema's
 */
export function withOtherValues(values: fc.Arbitrary<unknown>, kept: ReadonlySet<string>): fc.Arbitrary<unknown> {
  const items = fc.record({ at: fc.nat(), isDoubled: fc.boolean() });
  return fc
    .tuple(values, fc.array(otherLike(), { minLength: 1, maxLength: SOME }), fc.option(items, { freq: 8 }))
    .map(([value, others, item]) => {
      const changed = others.reduce((whole: unknown, { at, like }) => {
        const place = pick(
          placesIn(whole, [], kept).filter((one) => isSimple(partAt(whole, one))),
          at,
        );
        return place === undefined ? whole : withPart(whole, place, (part) => [like(part)]);
      }, value);
      if (item === null) return changed;
      const place = pick(
        placesIn(changed, [], kept).filter((one) => Number.isInteger(one.at(-1))),
        item.at,
      );
      if (place === undefined) return changed;
      const { length } = partAt(changed, place.slice(0, -1)) as readonly unknown[];
      return withPart(changed, place, (part) => (item.isDoubled || length === 1 ? [part, part] : []));
    });
}

/**
 * Values with one change of form somewhere in them: a part replaced by something of whatever kind, a property left out or
 * added, an item doubled.
 * @param kept properties whose values stay as they are
 */
export function withOtherForm(values: fc.Arbitrary<unknown>, kept: ReadonlySet<string>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.nat(), fc.constantFrom("replace", "remove", "add"), fc.constantFrom(...REPLACEMENTS))
    .map(([value, at, kind, replacement]) => {
      const place = pick(placesIn(value, [], kept), at) ?? [];
      if (place.length === 0) return kind === "add" ? withAddition(value, replacement) : replacement;
      return withPart(value, place, (part) =>
        kind === "remove" ? [] : [kind === "add" ? withAddition(part, replacement) : replacement],
      );
    });
}

/** Names of properties and numbers of items, from the root. */
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

function pick(places: readonly Place[], at: number): Place | undefined {
  return places[at % places.length];
}

function isSimple(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function partAt(value: unknown, [key, ...rest]: Place): unknown {
  return key === undefined ? value : partAt((value as Readonly<Record<string | number, unknown>>)[key], rest);
}

/** The value with something else, several things or nothing in a place below its root. A property takes the last of several. */
function withPart(value: unknown, [key, ...rest]: Place, change: (part: unknown) => readonly unknown[]): unknown {
  const changed = (part: unknown): readonly unknown[] =>
    rest.length === 0 ? change(part) : [withPart(part, rest, change)];
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => (i === key ? changed(item) : [item]));
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, member]) =>
      name === key ? changed(member).map((one) => [name, one]) : [[name, member]],
    ),
  );
}

function withAddition(value: unknown, addition: unknown): unknown {
  if (isSimple(value)) return addition;
  return Array.isArray(value) ? [...value, ...value.slice(-1)] : { ...(value as object), "zz-added": addition };
}
