import {
  type DowngradedSchema,
  downgradeSchema,
  type LoadSchemaResult,
  loadSchema,
  type Resolver,
  type Schema,
} from "@schemawright/xsd";
import { emitJsonValidator } from "./emit/json-validators.ts";
import type { EmittedFile } from "./emit/package.ts";
import { emitJsonMessages, type JsonMessagesInput } from "./json/emit-json-messages.ts";

/**
 * Stages of generating whose results are the same as long as what they were made from is: for who generates one contract
 * again and again. What was not asked for since the run before the last is forgotten.
 */
export interface KeptStages {
  /** Loads a schema, unless every document that was read for it is what it was. */
  readonly load: (location: string, resolver: Resolver, version: "1.0" | "1.1") => LoadSchemaResult;
  readonly jsonMessages: (input: JsonMessagesInput) => ReturnType<typeof emitJsonMessages>;
  readonly validator: (schemaText: string, path: string) => readonly EmittedFile[];
  readonly olderForm: (schema: Schema) => DowngradedSchema;
  /** Begins another run, for which files are read again. */
  readonly begin: () => void;
}

/** Nothing is kept: each stage is run. */
export const KEEP_NOTHING: KeptStages = {
  load: (location, resolver, version) => loadSchema(location, { resolver, version }),
  jsonMessages: emitJsonMessages,
  validator: (schemaText, path) => emitJsonValidator(JSON.parse(schemaText), path),
  olderForm: downgradeSchema,
  begin: () => undefined,
};

/** What a stage made, with the texts that it read. */
interface Kept {
  readonly result: unknown;
  readonly texts: ReadonlyMap<string, string | undefined>;
}

/** Keeps the results of one run for the next. */
export function keepStages(): KeptStages {
  const made = new Map<string, Kept>();
  const olderForms = new WeakMap<Schema, DowngradedSchema>();
  let read = new Map<string, string | undefined>();
  let validators = new Map<string, readonly EmittedFile[]>();
  let before = validators;
  const readOnce = (location: string, resolver: Resolver): string | undefined => {
    if (!read.has(location)) read.set(location, resolver.read(location));
    return read.get(location);
  };
  /** @param key names the stage and all that it is given besides texts */
  const keep = <T>(key: string, resolver: Resolver, make: (noting: Resolver) => T): T => {
    const kept = made.get(key);
    if (kept !== undefined && [...kept.texts].every(([one, text]) => readOnce(one, resolver) === text))
      return kept.result as T;
    const texts = new Map<string, string | undefined>();
    const result = make({
      read(one) {
        const text = readOnce(one, resolver);
        texts.set(one, text);
        return text;
      },
      resolve: (reference, base) => resolver.resolve(reference, base),
    });
    made.set(key, { result, texts });
    return result;
  };
  return {
    load: (location, resolver, version) =>
      keep(`schema ${version} ${location}`, resolver, (noting) => loadSchema(location, { resolver: noting, version })),
    jsonMessages(input) {
      const { contract, folder, folderName, resolver } = input;
      const key = JSON.stringify([contract, folder, folderName], (_, one) => (one instanceof Map ? [...one] : one));
      // An earlier form of the contract is not asked for again.
      if (!made.has(key)) for (const one of made.keys()) if (one.startsWith("[")) made.delete(one);
      return keep(key, resolver, (noting) => emitJsonMessages({ ...input, resolver: noting }));
    },
    validator(schemaText, path) {
      const key = `${path} ${schemaText}`;
      const files = validators.get(key) ?? before.get(key) ?? KEEP_NOTHING.validator(schemaText, path);
      validators.set(key, files);
      return files;
    },
    olderForm(schema) {
      const form = olderForms.get(schema) ?? downgradeSchema(schema);
      olderForms.set(schema, form);
      return form;
    },
    begin() {
      read = new Map();
      before = validators;
      validators = new Map();
    },
  };
}
