import type { Binding } from "../binding/model.ts";
import { constantNameOf } from "../binding/names.ts";
import { escapeUnseen, onlyTypes } from "../code/code.ts";
import type { CodeModule } from "../code/module.ts";
import { messageJsonSchema } from "./json-schema/index.ts";

/** `json-schemas`: the JSON Schemas of the messages as values, for their Standard Schema companions. */
export function emitJsonModule(binding: Binding): CodeModule {
  const declarations = binding.messages.map((message) => {
    const schema = escapeUnseen(JSON.stringify(messageJsonSchema(message, binding), undefined, 2));
    return `export const ${constantNameOf(message.name)}_JSON_SCHEMA${onlyTypes(": object")} = ${schema};\n`;
  });
  return { path: "json-schemas", sources: [], imports: [], declarations };
}
