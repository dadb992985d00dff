import type { JsonValue } from "../../json/json-value.ts";
import { repeatedItems } from "../../json/unique-items.ts";
import type { Choices } from "../choices.ts";
import { NoTextError } from "../no-text-error.ts";
import { type Applicable, applicable } from "./applicable.ts";
import { objectOf } from "./changes.ts";
import { costOf } from "./costs.ts";
import { holds, memberSchemas } from "./holds.ts";
import { impliedTypes, JSON_TYPES, type JsonType } from "./json-types.ts";
import { otherNames } from "./member-names.ts";
import { entriesOf, type JsonSamplePlan, type JsonSchema, type JsonSchemaObject } from "./plan.ts";
import { newScalar, scalarValues } from "./scalar-values.ts";
import { WantedMembers } from "./wanted-members.ts";

/** Levels of values from which on nothing is made larger than it must be, and from which on nothing is made. */
const DEEPEST = 8;
const BOTTOM = 60;
/** Values from which on nothing is made larger than it must be. */
const LARGEST = 150;
/** Items that are made of an array at most. */
const MOST_ITEMS = 10_000;
/** Items beyond the least that are tried; more only where a bound is near. */
const MORE = 2;
const NEAR = 10;
/** Values that are made for the place, beside those that are known of a type. */
const NEW_VALUES = 8;
/** Ways that are tried at one place, and in all beside the first of each place. */
const WAYS = 48;
const ALL_WAYS = 4000;
/** How often an item is made anew that is not to equal another. */
const DISTINCT = 8;

/** The types of JSON, as they are tried where any may come. */
const PLAINEST = ["string", "number", "boolean", "null", "object", "array"] as const;

/** A place in a value: where it is, and what is asked of it. */
export interface Site {
  readonly keys: readonly (string | number)[];
  readonly schemas: readonly JsonSchemaObject[];
}

/** A value, with what is asked of each place in it. */
export interface BuiltValue {
  readonly value: JsonValue;
  readonly sites: readonly Site[];
}

/** Makes the value that some choices stand for. @throws NoTextError */
export function buildValue(plan: JsonSamplePlan, schemas: readonly JsonSchema[], choices: Choices): BuiltValue {
  const builder = new Builder(plan, choices);
  const value = builder.value(schemas, { path: "", keys: [] });
  return { value, sites: [...builder.sites.values()] };
}

/** Where a value is made: the path that its choices have, and its keys from the root. */
interface Place {
  readonly path: string;
  readonly keys: readonly (string | number)[];
}

function member({ path, keys }: Place, name: string): Place {
  return { path: `${path}/${pathStep(name)}`, keys: [...keys, name] };
}

function item({ path, keys }: Place, index: number): Place {
  return { path: `${path}[${index + 1}]`, keys: [...keys, index] };
}

/** A name as it stands in the path of a choice. */
export function pathStep(name: string): string {
  return name.replace(/[%#/[\]]/g, encodeURIComponent);
}

class Builder {
  /** By their keys: what is made anew for a place takes the place of what was there. */
  readonly sites = new Map<string, Site>();
  private readonly plan: JsonSamplePlan;
  private readonly choices: Choices;
  private size = 0;
  private ways = 0;

  constructor(plan: JsonSamplePlan, choices: Choices) {
    this.plan = plan;
    this.choices = choices;
  }

  /** A value by some schemas: with the alternatives that are chosen, or the next ones with which there is a value. */
  value(given: readonly JsonSchema[], place: Place): JsonValue {
    const { path, keys } = place;
    if (keys.length > BOTTOM) throw new NoTextError(path, "every value holds another without end");
    let failure: NoTextError | undefined;
    let other: { readonly value: JsonValue } | undefined;
    for (let way = 0, count = 1; way < Math.min(count, WAYS); way++) {
      if (way > 0 && ++this.ways > ALL_WAYS) break;
      count = 1;
      const choose = (keyword: string | undefined, ways: number): number => {
        if (ways <= 1) return 0;
        const chosen = keyword === undefined ? 0 : this.choices.shape(`${path}#${keyword}`, ways, 0);
        const shift = Math.floor(way / count);
        count *= ways;
        return (chosen + shift) % ways;
      };
      const size = this.size;
      try {
        const found = applicable(this.plan, given, { path, choose, cheapest: this.isCheap(keys.length) });
        const value = this.typed(found, given, place, choose);
        if (given.every((one) => holds(this.plan, one, value))) return value;
        other ??= { value };
      } catch (error) {
        if (!(error instanceof NoTextError)) throw error;
        failure ??= error;
      }
      this.size = size;
    }
    // A judge may see more in it than was asked here.
    if (other !== undefined) return other.value;
    throw failure ?? new NoTextError(path, "no value was found");
  }

  /** Whether alternatives that end soon come first. */
  private isCheap(depth: number): boolean {
    return this.choices.size !== "full" || this.isLarge(depth);
  }

  private isLarge(depth: number): boolean {
    return depth > DEEPEST || this.size > LARGEST;
  }

  private typed(
    { schemas, types }: Applicable,
    given: readonly JsonSchema[],
    place: Place,
    choose: (keyword: string | undefined, ways: number) => number,
  ): JsonValue {
    this.size++;
    this.sites.set(JSON.stringify(place.keys), { keys: place.keys, schemas });
    const listed = schemas.flatMap((one) =>
      one.const !== undefined ? [[one.const]] : one.enum === undefined ? [] : [one.enum],
    );
    const [values] = listed;
    if (values !== undefined) return this.listed(values, given, place);
    const implied = impliedTypesOf(schemas);
    // A type that no keyword speaks of is taken only where nothing else is left.
    const possible =
      types ??
      (implied.length === 0 || choose(undefined, 2) === 1 ? PLAINEST.filter((one) => !implied.includes(one)) : implied);
    const ordered = this.isLarge(place.keys.length)
      ? JSON_TYPES.filter((one) => possible.includes(one)).reverse()
      : possible;
    const type = ordered[choose("type", ordered.length)];
    switch (type) {
      case "object":
        return this.object(schemas, place);
      case "array":
        return this.array(schemas, place);
      case "null":
        return null;
      case "boolean":
        return this.listed([true, false], given, place);
      default:
        return this.scalar(type ?? "string", schemas, given, place);
    }
  }

  private listed(values: readonly JsonValue[], given: readonly JsonSchema[], { path }: Place): JsonValue {
    const fitting = values.filter((one) => given.every((schema) => holds(this.plan, schema, one)));
    const value = fitting[this.choices.value(`${path}#value`, fitting.length)];
    if (value === undefined) throw new NoTextError(path, "none of the values that are listed is admitted");
    return value;
  }

  /** A text or number. */
  private scalar(
    type: JsonType,
    schemas: readonly JsonSchemaObject[],
    given: readonly JsonSchema[],
    { path }: Place,
  ): JsonValue {
    const known = scalarValues(this.plan, type, schemas, given);
    const index = this.choices.value(`${path}#value`, known.length + NEW_VALUES);
    const value =
      known[index] ??
      newScalar(this.plan, type, schemas, given, this.choices.random(`${path}#value`)) ??
      known[index % Math.max(known.length, 1)];
    if (value === undefined) throw new NoTextError(path, `no ${type} was found that keeps all that is asked of it`);
    return value;
  }

  private array(schemas: readonly JsonSchemaObject[], place: Place): JsonValue {
    const { path, keys } = place;
    const wanted = schemas.flatMap(({ contains, minContains = 1 }): JsonSchema[] =>
      contains === undefined ? [] : Array.from({ length: Math.min(minContains, LARGEST) }, () => contains),
    );
    const least = Math.max(wanted.length, ...schemas.map(({ minItems = 0 }) => minItems));
    const most = Math.min(...schemas.map(({ maxItems = Number.POSITIVE_INFINITY }) => maxItems));
    if (least > most) throw new NoTextError(path, "more items are wanted than are admitted");
    if (least > MOST_ITEMS)
      throw new NoTextError(path, `${least} items are wanted, and no more than ${MOST_ITEMS} are made`);
    const prefix = Math.max(0, ...schemas.map(({ prefixItems = [] }) => prefixItems.length));
    const counts = [least, least + 1, least + MORE, prefix, ...(most <= least + NEAR ? [most] : [])];
    const ways = [...new Set(counts)].filter((one) => one >= least && one <= most).sort((a, b) => a - b);
    const full = Math.max(0, ways.indexOf(Math.min(most, Math.max(least, 2, prefix))));
    const count = this.isLarge(keys.length)
      ? least
      : (ways[this.choices.shape(`${path}#items`, ways.length, full)] ?? least);
    const isDistinct = schemas.some(({ uniqueItems }) => uniqueItems);
    // What is to be contained comes after the items that have schemas of their own, where there is room.
    const from = Math.min(prefix, count - wanted.length);
    const items: JsonValue[] = [];
    for (let i = 0; i < count; i++) {
      const contained = i >= from ? wanted[i - from] : undefined;
      const asked = [
        ...itemSchemas(schemas, i, contained !== undefined),
        ...(contained === undefined ? [] : [contained]),
      ];
      try {
        items.push(isDistinct ? this.distinct(asked, item(place, i), items) : this.value(asked, item(place, i)));
      } catch (error) {
        if (!(error instanceof NoTextError) || i < least) throw error;
        break;
      }
    }
    return items;
  }

  /** An item that equals none before it. */
  private distinct(asked: readonly JsonSchema[], place: Place, before: readonly JsonValue[]): JsonValue {
    for (let i = 0; i < DISTINCT + before.length; i++) {
      const value = this.value(asked, i === 0 ? place : { ...place, path: `${place.path}'[${i + 1}]` });
      if (repeatedItems([...before, value]) === undefined) return value;
    }
    throw new NoTextError(place.path, "every item that was made equals another");
  }

  private object(given: readonly JsonSchemaObject[], place: Place): JsonValue {
    const { path, keys } = place;
    const isLarge = this.isLarge(keys.length);
    const choose =
      (name: string) =>
      (keyword: string, ways: number): number =>
        ways <= 1 ? 0 : this.choices.shape(`${path}#${pathStep(name)}${keyword}`, ways, 0);
    const members = new WantedMembers(this.plan, given, { path, cheapest: this.isCheap(keys.length), choose });
    for (const name of members.names()) {
      if (!members.has(name) && this.isWanted(member(place, name), given, name, isLarge)) members.want(name);
    }
    const { schemas } = members;
    const chosen = new Map<string, JsonValue>();
    for (const name of members.names()) {
      if (members.has(name)) this.addMember(chosen, name, schemas, place, members.isRequired(name));
    }
    // Too few: what is optional first, then names of no declaration.
    const [least, most] = members.bounds();
    for (const name of members.names()) {
      if (chosen.size >= least) break;
      if (!chosen.has(name)) this.addMember(chosen, name, schemas, place, false);
    }
    this.addOthers(chosen, schemas, place, least, most);
    this.sites.set(JSON.stringify(keys), { keys, schemas });
    return objectOf(chosen);
  }

  private isWanted(place: Place, schemas: readonly JsonSchemaObject[], name: string, isLarge: boolean): boolean {
    if (
      schemas.some((one) =>
        memberSchemas(one, name).some((each) => costOf(this.plan, each) === Number.POSITIVE_INFINITY),
      )
    )
      return false;
    return !isLarge && this.choices.shape(`${place.path}#there`, 2, 1) === 1;
  }

  private addMember(
    chosen: Map<string, JsonValue>,
    name: string,
    schemas: readonly JsonSchemaObject[],
    place: Place,
    isRequired: boolean,
  ): void {
    try {
      chosen.set(name, this.value(schemasOfMember(schemas, name), member(place, name)));
    } catch (error) {
      if (!(error instanceof NoTextError) || isRequired) throw error;
    }
  }

  /** Members whose names no schema lists: as many as are needed, and some where a schema says what they are like. */
  private addOthers(
    chosen: Map<string, JsonValue>,
    schemas: readonly JsonSchemaObject[],
    place: Place,
    least: number,
    most: number,
  ): void {
    const { path, keys } = place;
    const isSpoken = schemas.some(
      ({ patternProperties, additionalProperties, unevaluatedProperties }) =>
        entriesOf(patternProperties).length > 0 ||
        typeof additionalProperties === "object" ||
        typeof unevaluatedProperties === "object",
    );
    const more = isSpoken && !this.isLarge(keys.length) ? this.choices.shape(`${path}#others`, MORE + 1, MORE) : 0;
    const count = Math.min(most, Math.max(least, chosen.size + more));
    if (chosen.size >= count) return;
    for (const name of otherNames(this.plan, schemas, this.choices.random(`${path}#names`))) {
      if (chosen.size >= count) break;
      if (!chosen.has(name)) this.addMember(chosen, name, schemas, place, false);
    }
    if (chosen.size < least) throw new NoTextError(path, `${least} members are wanted, and no more names were found`);
  }
}

/** The types that keywords of some schemas speak of. */
function impliedTypesOf(schemas: readonly JsonSchemaObject[]): readonly JsonType[] {
  return [...new Set(schemas.flatMap(impliedTypes))];
}

/** The schemas of an item by its place; what no schema covers is left to `unevaluatedItems`. */
function itemSchemas(schemas: readonly JsonSchemaObject[], index: number, isContained: boolean): readonly JsonSchema[] {
  const found = schemas.flatMap(({ prefixItems = [], items }) => prefixItems[index] ?? items ?? []);
  if (found.length > 0 || isContained) return found;
  return schemas.flatMap(({ unevaluatedItems }) => unevaluatedItems ?? []);
}

/** The schemas of a member by its name; what no schema covers is left to `unevaluatedProperties`. */
function schemasOfMember(schemas: readonly JsonSchemaObject[], name: string): readonly JsonSchema[] {
  const found = schemas.flatMap((one) => memberSchemas(one, name));
  if (found.length > 0) return found;
  return schemas.flatMap(({ unevaluatedProperties }) => unevaluatedProperties ?? []);
}
