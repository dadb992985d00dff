import type { Assertions, ObjectSchema, Schema } from "@schemawright/json-schema";
import { isName } from "./names.ts";

/** What is said above a property: of its schema, or of the one that it refers to where it says nothing itself. */
export function propertyNotes(schema: Schema): readonly string[] {
  if (schema.kind === "boolean") return [];
  const notes = notesOf(schema);
  const only = schema.references[0]?.target;
  if (notes.length > 0 || only === undefined || only.kind === "boolean") return notes;
  return describedBy(only);
}

/** What is said above a type: its description, its bounds in words, its default. */
export function notesOf(schema: ObjectSchema): readonly string[] {
  const { annotations, assertions } = schema;
  const notes = [...describedBy(schema)];
  const bounds = boundsOf(assertions);
  if (annotations.format !== undefined) bounds.unshift(`format ${annotations.format}`);
  if (bounds.length > 0) notes.push(sentence(bounds));
  if (annotations.readOnly === true) notes.push("Set by the receiver only.");
  if (annotations.writeOnly === true) notes.push("Never sent back.");
  if (annotations.default !== undefined) notes.push(`@default ${oneLine(annotations.default)}`);
  for (const example of annotations.examples ?? []) notes.push(`@example ${oneLine(example)}`);
  if (annotations.deprecated === true) notes.push("@deprecated");
  return notes;
}

function describedBy({ annotations: { title, description } }: ObjectSchema): readonly string[] {
  // A title that is a name says no more than the name of the type does.
  const text = description ?? (isName(title) ? undefined : title);
  return text === undefined ? [] : text.trim().split(/\r\n|\r|\n/);
}

function oneLine(value: unknown): string {
  return JSON.stringify(value);
}

function sentence(bounds: readonly string[]): string {
  const text = bounds.join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Assertions that the type cannot say, in words. */
function boundsOf(assertions: Assertions): string[] {
  const { minLength, maxLength, minItems, maxItems, minProperties, maxProperties } = assertions;
  const words: string[] = [];
  const say = (text: string | undefined): void => {
    if (text !== undefined) words.push(text);
  };
  if (assertions.type?.includes("integer")) say("whole number");
  say(span(minLength, maxLength, "character", "characters"));
  say(span(minItems, maxItems, "item", "items"));
  say(span(minProperties, maxProperties, "property", "properties"));
  if (assertions.uniqueItems === true) say("no two items equal");
  if (assertions.minimum !== undefined) say(`at least ${assertions.minimum}`);
  if (assertions.exclusiveMinimum !== undefined) say(`more than ${assertions.exclusiveMinimum}`);
  if (assertions.maximum !== undefined) say(`at most ${assertions.maximum}`);
  if (assertions.exclusiveMaximum !== undefined) say(`less than ${assertions.exclusiveMaximum}`);
  if (assertions.multipleOf !== undefined) say(`a multiple of ${assertions.multipleOf}`);
  if (assertions.pattern !== undefined) say(`matches \`${assertions.pattern}\``);
  for (const [name, others] of Object.entries(assertions.dependentRequired ?? {}))
    if (others.length > 0) say(`\`${name}\` only together with ${others.map((one) => `\`${one}\``).join(", ")}`);
  return words;
}

function span(minimum: number | undefined, maximum: number | undefined, one: string, many: string): string | undefined {
  const of = (count: number): string => `${count} ${count === 1 ? one : many}`;
  if (minimum === undefined && maximum === undefined) return undefined;
  if (minimum === maximum && maximum !== undefined) return `exactly ${of(maximum)}`;
  if (maximum === undefined) return minimum === 0 ? undefined : `at least ${of(minimum ?? 0)}`;
  return minimum === undefined || minimum === 0 ? `at most ${of(maximum)}` : `${minimum} to ${of(maximum)}`;
}
