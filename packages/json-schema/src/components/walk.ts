import type { ObjectSchema, Schema } from "./schema.ts";

/** The schemas directly inside a schema with the steps to them in 2020-12 terms; references are not followed. */
export function subschemas(schema: ObjectSchema): readonly (readonly [path: readonly string[], schema: Schema])[] {
  const all: (readonly [readonly string[], Schema])[] = [];
  const one = (name: string, inner: Schema | undefined): void => {
    if (inner !== undefined) all.push([[name], inner]);
  };
  const list = (name: string, inner: readonly Schema[] | undefined): void => {
    for (const [i, item] of (inner ?? []).entries()) all.push([[name, String(i)], item]);
  };
  const map = (name: string, inner: ReadonlyMap<string, Schema>): void => {
    for (const [key, item] of inner) all.push([[name, key], item]);
  };
  list("allOf", schema.allOf);
  list("anyOf", schema.anyOf);
  list("oneOf", schema.oneOf);
  one("not", schema.not);
  one("if", schema.if);
  one("then", schema.then);
  one("else", schema.else);
  map("dependentSchemas", schema.dependentSchemas);
  map("properties", schema.properties);
  map("patternProperties", schema.patternProperties);
  one("additionalProperties", schema.additionalProperties);
  one("propertyNames", schema.propertyNames);
  one("unevaluatedProperties", schema.unevaluatedProperties);
  list("prefixItems", schema.prefixItems);
  one("items", schema.items);
  one("contains", schema.contains);
  one("unevaluatedItems", schema.unevaluatedItems);
  return all;
}

/** A schema and all that it reaches, references followed, in the order of the documents as far as it goes. */
export function reachableSchemas(root: Schema): readonly Schema[] {
  const seen = new Set<Schema>();
  const pending: Schema[] = [root];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (seen.has(schema)) continue;
    seen.add(schema);
    if (schema.kind === "boolean") continue;
    const next = [...schema.references.map(({ target }) => target), ...subschemas(schema).map(([, inner]) => inner)];
    pending.push(...next.reverse());
  }
  return [...seen];
}
