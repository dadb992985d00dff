import { Ajv } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";

let texts: ReadonlyMap<string, string> | undefined;

/** The text of a meta-schema of 2020-12, 2019-09 or draft-07, all of their parts included, by its URI. */
export function metaSchema(uri: string): string | undefined {
  texts ??= readTexts();
  return texts.get(uri);
}

/** Ajv comes with them. */
function readTexts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { schemas } of [new Ajv(), new Ajv2019(), new Ajv2020()]) {
    for (const [uri, environment] of Object.entries(schemas)) {
      const schema = environment?.schema;
      if (typeof schema === "object" && "$id" in schema)
        found.set(uri.replace(/#$/, ""), JSON.stringify(schema, undefined, 2));
    }
  }
  return found;
}
