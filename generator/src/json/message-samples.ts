import type { Schema } from "@schemawright/json-schema";
import { constantNameOf } from "../binding/names.ts";
import { escapeUnseen, indent, quote } from "../code/code.ts";
import { type CodeModule, createImports } from "../code/module.ts";
import { messageFile } from "../emit/messages.ts";
import { SAMPLES, SAMPLES_PATH, sampleFunctions } from "../emit/sample-functions.ts";
import { samplePatterns } from "./sample-patterns.ts";

/** Path of the module of a message's samples. */
export function samplesModule(name: string): string {
  return `${SAMPLES_PATH}/json/${messageFile(name)}`;
}

/**
 * `samples/json/<message>`: functions that make values of a message that is authored in JSON Schema, from the schema that
 * the package holds, with its patterns as data.
 */
export function emitMessageSamples(name: string, source: string, root: Schema): CodeModule {
  const path = samplesModule(name);
  const file = messageFile(name);
  const message = `messages/${file}`;
  const imports = createImports(path);
  const schema = imports.value(`json-schemas/${file}`, "schema");
  const definition = imports.value(message, `${constantNameOf(name)}_DEFINITION`);
  const patterns = Object.entries(samplePatterns(root)).map(
    ([pattern, part]) => `${quote(pattern)}: ${escapeUnseen(JSON.stringify(part))},\n`,
  );
  const plan = `{\n  ${schema},\n  patterns: {\n${indent(patterns.join(""), 2)}  },\n}`;
  const sampler = `${imports.value(SAMPLES, "jsonSampler")}(${plan}, ${definition})`;
  const declarations = sampleFunctions(name, imports.type(message, name), sampler, imports);
  return { path, sources: [source], imports: imports.list(), declarations };
}
