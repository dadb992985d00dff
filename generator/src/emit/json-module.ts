import type { Binding } from "../binding/model.ts";
import { constantNameOf } from "../binding/names.ts";
import { onlyTypes } from "../code/code.ts";
import type { CodeModule } from "../code/module.ts";
import { messageJsonSchema } from "./json-schema.ts";

/** `json-schemas`: the JSON Schemas of the messages as values, for their Standard Schema companions. */
export function emitJsonModule(binding: Binding): CodeModule {
  const declarations = binding.messages.map((message) => {
    const schema = JSON.stringify(messageJsonSchema(message, binding), undefined, 2).replace(
      /[\u007f-\u009f\u2028\u2029\uE000\uE001\ufeff]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    return `export const ${constantNameOf(message.name)}_JSON_SCHEMA${onlyTypes(": object")} = ${schema};\n`;
  });
  return { path: "json-schemas", sources: [], imports: [], declarations };
}
