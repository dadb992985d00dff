import { type ObjectSchema, reachableSchemas, type Schema } from "@schemawright/json-schema";
import { typeNameOf } from "../binding/names.ts";
import { referredSchemas } from "./print-schema.ts";

/** Longest title, in words and characters, that is taken for a name; longer ones are sentences. */
const TITLE_WORDS = 5;
const TITLE_LENGTH = 40;

/** A place that wants a name, with the names that it could have, the best first. */
interface Slot {
  readonly document: string;
  readonly names: readonly string[];
}

/** A message and its schema. */
export interface NamedRoot {
  readonly name: string;
  readonly root: Schema;
}

/** Names of schemas by their places. */
export type PlaceNames = ReadonlyMap<string, string>;

/**
 * Chooses names for the schemas of a package's messages: the roots, what references lead to, and what has a title. A
 * root has the name of its message; another name is the title, or the last part of the `$id`, or the key under which
 * the schema stands. Where two schemas of one document would have one name, both take the next longer one: their key,
 * then that with the key around it, and so on up to the root. A document that several messages refer to has the same
 * names for all.
 */
export function namePlaces(messages: readonly NamedRoot[]): PlaceNames {
  const roots = new Map<string, string>();
  for (const { name, root } of messages) {
    const slot = slotOf(root);
    if (root.kind === "object" && !roots.has(slot)) roots.set(slot, name);
  }
  const slots = new Map<string, Slot>();
  for (const schema of messages.flatMap(({ root }) => namedSchemas(root))) {
    const slot = slotOf(schema);
    if (!roots.has(slot)) slots.set(slot, { document: schema.origin.document, names: candidateNames(schema) });
  }
  const reserved = messages.map(({ name, root }) => `${root.origin.document}\n${name}`);
  return new Map([...roots, ...chooseNames(slots, reserved)]);
}

/** The named schemas under a root with their names. */
export function nameSchemas(root: Schema, places: PlaceNames): ReadonlyMap<ObjectSchema, string> {
  const named = new Map<ObjectSchema, string>();
  const used = new Set<string>();
  for (const schema of namedSchemas(root)) {
    const { document } = schema.origin;
    const name = places.get(slotOf(schema)) ?? "Schema";
    // Only variants of one schema in several dynamic scopes share a place, and need a number.
    let unique = name;
    for (let i = 2; used.has(`${document}\n${unique}`); i++) unique = `${name}_${i}`;
    used.add(`${document}\n${unique}`);
    named.set(schema, unique);
  }
  return named;
}

/** The schemas under a root that have names. */
function namedSchemas(root: Schema): readonly ObjectSchema[] {
  const referred = new Set(referredSchemas(root));
  return reachableSchemas(root).filter(
    (schema): schema is ObjectSchema =>
      schema.kind === "object" && (schema === root || referred.has(schema) || isName(schema.annotations.title)),
  );
}

function slotOf({ origin: { document, pointer } }: Schema): string {
  return `${document}#${pointer}`;
}

/** A name for each slot, none twice in a document. */
function chooseNames(slots: ReadonlyMap<string, Slot>, reserved: readonly string[]): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  const taken = new Set(reserved);
  const open = new Map(slots);
  for (let round = 0; open.size > 0; round++) {
    const wanted = new Map<string, string[]>();
    for (const [slot, { document, names }] of open) {
      const key = `${document}\n${names[Math.min(round, names.length - 1)]}`;
      wanted.set(key, [...(wanted.get(key) ?? []), slot]);
    }
    for (const [key, rivals] of wanted) {
      const isLast = rivals.every((slot) => round >= (open.get(slot)?.names.length ?? 0) - 1);
      if (!isLast && (rivals.length > 1 || taken.has(key))) continue;
      for (const slot of rivals) {
        let name = key;
        for (let i = 2; taken.has(name); i++) name = `${key}${i}`;
        taken.add(name);
        chosen.set(slot, name.slice(name.indexOf("\n") + 1));
        open.delete(slot);
      }
    }
  }
  return chosen;
}

/** Whether a title is a name, and not a sentence. */
export function isName(title: string | undefined): title is string {
  if (title === undefined || title.length > TITLE_LENGTH) return false;
  return /[A-Za-z]/.test(title) && title.trim().split(/\s+/).length <= TITLE_WORDS;
}

/** Keywords that say nothing of what stands under them. */
const PLAIN_STEPS: ReadonlySet<string> = new Set(["$defs", "definitions", "properties"]);

function candidateNames({ annotations, origin }: ObjectSchema): readonly string[] {
  const { title } = annotations;
  const id = lastPart(origin.id ?? "");
  const steps = origin.pointer
    .split("/")
    .slice(1)
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"))
    .filter((step, i, all) => i === all.length - 1 || !PLAIN_STEPS.has(step));
  const keys = steps.length > 0 ? steps : [lastPart(origin.document)];
  const paths = keys.map((_, i) => keys.slice(keys.length - 1 - i).join(" "));
  const names = [...(isName(title) ? [title] : []), ...(id === "" ? [] : [id]), ...paths].map(typeNameOf);
  const usable = names.filter((name, i) => name !== "_" && names.indexOf(name) === i);
  return usable.length > 0 ? usable : ["Schema"];
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
