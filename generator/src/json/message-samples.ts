import type { Schema } from "@schemawright/json-schema";
import { constantNameOf } from "../binding/names.ts";
import { escapeUnseen, indent, onlyTypes, quote } from "../code/code.ts";
import { type CodeModule, createImports } from "../code/module.ts";
import { messageFile } from "../emit/messages.ts";
import { SAMPLES, SAMPLES_PATH, sampleFunctions } from "../emit/sample-functions.ts";
import { partName } from "./message.ts";
import { fragmentStep } from "./print-schema.ts";
import { samplePatterns } from "./sample-patterns.ts";

/** Path of the module of a message's samples. */
export function samplesModule(name: string): string {
  return `${SAMPLES_PATH}/json/${messageFile(name)}`;
}

/** What the samples of a message are made of. */
export interface MessageSamples {
  readonly name: string;
  readonly source: string;
  readonly root: Schema;
  /** The types that its schema refers to, and that have a part of the validator. */
  readonly types: readonly SampledType[];
}

/** A type inside of a message's schema. */
export interface SampledType {
  /** Its name where it is declared, and the module that declares it. */
  readonly symbol: string;
  readonly module: string;
  /** Its key in `$defs` of the printed schema. */
  readonly key: string;
}

/**
 * `samples/json/<message>`: functions that make values of a message that is authored in JSON Schema, and of its types, from
 * the schema that the package holds, with its patterns as data.
 * @param exported the types with the names that they have outside
 */
export function emitMessageSamples(
  { name, source, root }: MessageSamples,
  exported: readonly (SampledType & { readonly exportedName: string })[],
): CodeModule {
  const path = samplesModule(name);
  const file = messageFile(name);
  const message = `messages/${file}`;
  const validator = `validators/${file}`;
  const imports = createImports(path);
  const definition = imports.value(message, `${constantNameOf(name)}_DEFINITION`);
  const patterns = Object.entries(samplePatterns(root)).map(
    ([pattern, part]) => `${quote(pattern)}: ${escapeUnseen(JSON.stringify(part))},\n`,
  );
  const schema = imports.value(`json-schemas/${file}`, "schema");
  const type = imports.type(SAMPLES, "JsonSamplePlan");
  const sampler = imports.value(SAMPLES, "jsonSampler");
  const declarations = [
    `const PLAN${onlyTypes(`: ${type}`)} = {\n  ${schema},\n  patterns: {\n${indent(patterns.join(""), 2)}  },\n};\n`,
    ...sampleFunctions(name, imports.type(message, name), `${sampler}(PLAN, ${definition})`, imports),
  ];
  for (const { symbol, module, key, exportedName } of exported) {
    const [validate, ...places] = [partName(key), "sources", "places"].map((one) => imports.value(validator, one));
    const own = `{ name: ${quote(exportedName)}, validate: ${validate}, ${places.join(", ")} }`;
    const value = imports.type(module, symbol, exportedName);
    const reference = quote(`#/$defs/${fragmentStep(key)}`);
    declarations.push(...sampleFunctions(exportedName, value, `${sampler}(PLAN, ${own}, ${reference})`, imports));
  }
  return { path, sources: [source], imports: imports.list(), declarations };
}
