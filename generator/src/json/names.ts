import type { ObjectSchema, Schema } from "@schemawright/json-schema";
import { reachableSchemas } from "@schemawright/json-schema";
import { typeNameOf } from "../binding/names.ts";
import { referredSchemas } from "./print-schema.ts";

/** Longest title, in words and characters, that is taken for a name; longer ones are sentences. */
const TITLE_WORDS = 5;
const TITLE_LENGTH = 40;

/**
 * Names the schemas of a message: its root, what references lead to, and what has a title. A name is the title, or the
 * last part of the `$id`, or the key under which the schema stands. Where two schemas of one document would have one
 * name, both take the next longer one: their key, then that with the key around it, and so on up to the root.
 * @param rootName name of the message
 */
export function nameSchemas(root: Schema, rootName: string): ReadonlyMap<ObjectSchema, string> {
  const named = new Map<ObjectSchema, string>();
  const candidates = new Map<ObjectSchema, readonly string[]>();
  const referred = new Set(referredSchemas(root));
  for (const schema of reachableSchemas(root)) {
    if (schema.kind === "boolean" || schema === root) continue;
    if (referred.has(schema) || isName(schema.annotations.title)) candidates.set(schema, candidateNames(schema));
  }
  if (root.kind === "object") named.set(root, rootName);
  for (let round = 0; candidates.size > 0; round++) {
    const wanted = new Map<string, ObjectSchema[]>();
    for (const [schema, names] of candidates) {
      const name = `${schema.origin.document}\n${names[Math.min(round, names.length - 1)]}`;
      wanted.set(name, [...(wanted.get(name) ?? []), schema]);
    }
    const taken = new Set([...named].map(([schema, name]) => `${schema.origin.document}\n${name}`));
    for (const [key, schemas] of wanted) {
      const name = key.slice(key.indexOf("\n") + 1);
      const isLast = schemas.every((schema) => round >= (candidates.get(schema)?.length ?? 0) - 1);
      if (!isLast && (schemas.length > 1 || taken.has(key))) continue;
      // Only variants of one schema in several dynamic scopes have the same place, and need a number.
      let number = 1;
      for (const schema of schemas) {
        let chosen = name;
        while (taken.has(`${schema.origin.document}\n${chosen}`)) chosen = `${name}${++number}`;
        taken.add(`${schema.origin.document}\n${chosen}`);
        named.set(schema, chosen);
        candidates.delete(schema);
      }
    }
  }
  return named;
}

function isName(title: string | undefined): title is string {
  if (title === undefined || title.length > TITLE_LENGTH) return false;
  return /[A-Za-z]/.test(title) && title.trim().split(/\s+/).length <= TITLE_WORDS;
}

/** The names that a schema could have, the best first. */
function candidateNames({ annotations, origin }: ObjectSchema): readonly string[] {
  const { title } = annotations;
  const id = lastPart(origin.id ?? "");
  const steps = origin.pointer
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
  const keys = steps.length > 0 ? steps : [lastPart(origin.document)];
  const paths = keys.map((_, i) => keys.slice(keys.length - 1 - i).join(" "));
  return [...(isName(title) ? [title] : []), ...(id === "" ? [] : [id]), ...paths]
    .map(typeNameOf)
    .filter((name, i, all) => name !== "_" && all.indexOf(name) === i)
    .concat(`Schema${keys.map((key) => typeNameOf(key).replace(/^_/, "")).join("")}`);
}

/** `https://example.com/schemas/address.schema.json#x` to `address`. */
function lastPart(uri: string): string {
  const path = uri.replace(/[?#].*$/, "").replace(/\/+$/, "");
  return (path.split(/[/:]/).pop() ?? "").replace(/(?:\.schema)?\.json$/i, "");
}

/** Keys of the schemas that references lead to, for `$defs`: their names, told apart where documents share one. */
export function definitionKeys(root: Schema, names: ReadonlyMap<ObjectSchema, string>): ReadonlyMap<Schema, string> {
  const keys = new Map<Schema, string>();
  const taken = new Set<string>();
  for (const schema of referredSchemas(root)) {
    const name = names.get(schema) ?? "Schema";
    const document = typeNameOf(lastPart(schema.origin.document));
    let key = name;
    for (let i = 1; taken.has(key); i++) key = i === 1 ? `${document}${name}` : `${document}${name}${i}`;
    taken.add(key);
    keys.set(schema, key);
  }
  return keys;
}
