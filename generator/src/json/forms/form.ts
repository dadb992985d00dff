/**
 * What a form of a message lets a value be, as far as two forms can be compared: an XML form that a schema binds, and a
 * JSON form that is authored beside it.
 */
export interface FormValue {
  /** Types of JSON that it can have; a whole number is `number`. */
  readonly types: ReadonlySet<string>;
  /** The values that an enumeration leaves; `undefined` without one. */
  readonly values: readonly (string | number | boolean)[] | undefined;
  /** Bounds of text and numbers by their names in JSON Schema. */
  readonly bounds: ReadonlyMap<string, number>;
  /** Where the schema describes it. */
  readonly place: string;
  /** Members of an object, by comparable names. A function, because types may hold themselves. */
  readonly fields: () => ReadonlyMap<string, FormField>;
}

/** A member of an object. */
export interface FormField {
  /** As the form spells it. */
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  /** How often it may come, where it is a list. */
  readonly repeats: { readonly minimum: number; readonly maximum: number } | undefined;
  /** What it is, or what its items are. */
  readonly value: FormValue;
}

/** What is compared of a name: its letters and digits, letter case apart. `mms-id` and `mmsId` are one. */
export function comparableName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  return plain === "" ? name : plain;
}

/** Bounds with what a pattern adds to them: one that the empty text does not match asks for a character at least. */
export function boundsWithPattern(
  bounds: ReadonlyMap<string, number>,
  pattern: string | undefined,
): ReadonlyMap<string, number> {
  if (pattern === undefined || bounds.has("minLength") || new RegExp(pattern, "u").test("")) return bounds;
  return new Map([["minLength", 1], ...bounds]);
}

/** Bounds that lie below a value; the others lie above. */
export function isLower(bound: string): boolean {
  return bound.startsWith("min") || bound === "exclusiveMinimum";
}

/** What several alternatives let a value be together. */
export function eitherOf(alternatives: readonly FormValue[]): FormValue {
  const [first, ...others] = alternatives;
  if (first === undefined || others.length === 0) return first ?? NOTHING;
  const bounds = new Map<string, number>();
  for (const [name, bound] of first.bounds) {
    const all = others.map((one) => one.bounds.get(name));
    if (all.includes(undefined)) continue;
    const known = [bound, ...all.filter((one) => one !== undefined)];
    bounds.set(name, isLower(name) ? Math.min(...known) : Math.max(...known));
  }
  const listed = alternatives.every(({ values }) => values !== undefined);
  return {
    types: new Set(alternatives.flatMap(({ types }) => [...types])),
    values: listed ? [...new Set(alternatives.flatMap(({ values }) => values ?? []))] : undefined,
    bounds,
    place: first.place,
    fields: () => {
      const maps = alternatives.filter(({ types }) => types.has("object")).map(({ fields }) => fields());
      const names = new Set(maps.flatMap((map) => [...map.keys()]));
      return new Map([...names].map((name) => [name, eitherField(maps.map((map) => map.get(name)))]));
    },
  };
}

function eitherField(alternatives: readonly (FormField | undefined)[]): FormField {
  const there = alternatives.filter((one) => one !== undefined);
  const [first] = there as [FormField, ...FormField[]];
  const repeats = there.flatMap((one) => (one.repeats === undefined ? [] : [one.repeats]));
  return {
    name: first.name,
    place: first.place,
    required: there.length === alternatives.length && there.every(({ required }) => required),
    repeats:
      repeats.length === 0
        ? undefined
        : {
            minimum: Math.min(...repeats.map(({ minimum }) => minimum)),
            maximum: Math.max(...repeats.map(({ maximum }) => maximum)),
          },
    value: eitherOf(there.map(({ value }) => value)),
  };
}

const NOTHING: FormValue = {
  types: new Set(),
  values: undefined,
  bounds: new Map(),
  place: "",
  fields: () => new Map(),
};
