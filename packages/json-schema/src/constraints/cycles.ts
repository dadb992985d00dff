import type { Location } from "../components/location.ts";
import type { ObjectSchema, Schema } from "../components/schema.ts";

/** A schema that applies to the same value as the one it is reached from. */
interface Step {
  readonly schema: Schema;
  readonly location: Location;
  readonly text: string;
}

/** A way from a schema back to itself that never goes down into a value, so that validating would not end. */
export interface Cycle {
  readonly location: Location;
  /** The references on the way, as they are written. */
  readonly references: readonly string[];
}

/** The cycles of a schema (2020-12 core, 9.4.1), one for each reference that closes one. */
export function findCycles(schemas: readonly ObjectSchema[]): readonly Cycle[] {
  const cycles: Cycle[] = [];
  const done = new Set<Schema>();
  for (const start of schemas) {
    // A stack of its own in place of recursion: chains of references may be long.
    const path: { readonly schema: Schema; readonly steps: Step[]; readonly text: string }[] = [];
    const open = new Set<Schema>();
    const enter = (schema: Schema, text: string): void => {
      open.add(schema);
      path.push({ schema, steps: stepsOf(schema), text });
    };
    if (!done.has(start)) enter(start, "");
    while (path.length > 0) {
      const top = path[path.length - 1] as (typeof path)[number];
      const step = top.steps.pop();
      if (step === undefined) {
        open.delete(top.schema);
        done.add(top.schema);
        path.pop();
      } else if (open.has(step.schema)) {
        const from = path.findIndex(({ schema }) => schema === step.schema);
        const references = [...path.slice(from + 1).map(({ text }) => text), step.text].filter((text) => text !== "");
        cycles.push({ location: step.location, references });
      } else if (!done.has(step.schema)) enter(step.schema, step.text);
    }
  }
  return cycles;
}

function stepsOf(schema: Schema): Step[] {
  if (schema.kind === "boolean") return [];
  const inner = [
    ...schema.allOf,
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...[schema.not, schema.if, schema.then, schema.else].filter((one) => one !== undefined),
    ...schema.dependentSchemas.values(),
  ].map((one): Step => ({ schema: one, location: one.location, text: "" }));
  return [
    ...inner,
    ...schema.references.map(({ target, location, text }): Step => ({ schema: target, location, text })),
  ];
}
