import type { JsonValue } from "@schemawright/runtime";
import { constantNameOf } from "../binding/names.ts";
import { escapeUnseen, jsDoc, onlyTypes, quote, wrap } from "../code/code.ts";
import { type CodeModule, createImports, doorOf } from "../code/module.ts";
import { messageFile } from "../emit/messages.ts";
import { CODEGEN, RUNTIME } from "../emit/naming.ts";
import { placesOf } from "./places.ts";
import type { ValidatorCode } from "./validator.ts";

/** What the modules of a message are made of. */
export interface JsonMessageInput {
  readonly name: string;
  /** What its schema says of it. */
  readonly notes: readonly string[];
  /** Its type, and the module that declares it. */
  readonly typeName: string;
  readonly typeModule: string;
  readonly source: string;
  readonly validator: ValidatorCode;
  readonly sourceOf: (document: string) => string;
  /** The schema, for tools. */
  readonly schema: object;
}

/** `messages/<message>`: the functions of a message that is authored in JSON Schema, and its companion value. */
export function emitJsonMessage(input: JsonMessageInput): CodeModule {
  const { name } = input;
  const file = messageFile(name);
  const path = `messages/${file}`;
  const imports = createImports(path, [name, ...["read", "parse", "write", "validate"].map((verb) => verb + name)]);
  const type = imports.type(input.typeModule, input.typeName, `${name}Type`);
  const definition = `${constantNameOf(name)}_DEFINITION`;
  const code = (symbol: string): string => imports.value(CODEGEN, symbol);
  const options = `options${onlyTypes(`: ${imports.type(RUNTIME, "JsonOptions")}`)} = {}`;
  const result = onlyTypes(`: ${imports.type(RUNTIME, "Result")}<${type}>`);
  const text = `input${onlyTypes(": string | Uint8Array")}`;
  const validator = `validators/${file}`;
  const standard = onlyTypes(`: ${imports.type(RUNTIME, "StandardMessage")}<${type}>`);
  const declarations = [
    `export const ${definition}${onlyTypes(`: ${imports.type(CODEGEN, "JsonMessageDefinition")}<${type}>`)} = {\n` +
      `  name: ${quote(name)},\n  validate: ${imports.value(validator, "validate")},\n  sources: ${imports.value(validator, "sources")},\n  places: ${imports.value(validator, "places")},\n};\n`,
    jsDoc([
      `Reads a ${name} from JSON text or bytes into a checked, typed value. Never throws on bad input.`,
      "@returns the value, or every issue found, up to a limit, with its place in the text",
    ]) +
      `export function read${name}(${text}, ${options})${result} {\n  return ${code("readJsonMessage")}(${definition}, input, options);\n}\n`,
    jsDoc([`Reads a ${name}. @throws ValidationError with the issues if the input is not valid`]) +
      `export function parse${name}(${text}, ${options})${onlyTypes(`: ${type}`)} {\n  return ${code("parseJsonMessage")}(${definition}, input, options);\n}\n`,
    jsDoc([
      `Writes a ${name} as JSON text.`,
      "@throws ValidationError if the value is not valid, unless `validate` is false",
    ]) +
      `export function write${name}(value${onlyTypes(`: ${type}`)}, options${onlyTypes(`: ${imports.type(RUNTIME, "JsonOptions")} & { readonly validate?: boolean }`)} = {})${onlyTypes(": string")} {\n` +
      `  return ${code("writeJsonMessage")}(${definition}, value, options);\n}\n`,
    jsDoc([`Checks a value against everything the schema says of a ${name}. Never throws.`]) +
      `export function validate${name}(value${onlyTypes(": unknown")}, ${options})${result} {\n  return ${code("validateJsonMessage")}(${definition}, value, options);\n}\n`,
    jsDoc([...input.notes, `As a value, ${name} is a Standard Schema with its JSON Schema part.`]) +
      `export const ${name}${standard} = /*@__PURE__*/ ${code("standardJsonMessage")}(${definition}, ${imports.value(`json-schemas/${file}`, "schema")});\n`,
    onlyTypes(`export type ${name} = ${type};\n`),
  ];
  return { path, sources: [input.source], imports: imports.list(), declarations };
}

/** `validators/<message>`: the standalone validator, with where its keywords were written. */
export function emitValidatorModule({ name, source, validator, sourceOf }: JsonMessageInput): CodeModule {
  const path = `validators/${messageFile(name)}`;
  const { sources, places } = placesOf(validator, sourceOf);
  const imports = createImports(path);
  const type = imports.type(CODEGEN, "JsonValidator");
  const placesType = `${imports.type(CODEGEN, "SchemaPlaces")}["places"]`;
  const helpers = [...validator.imports].map(([local, part]) => ({
    from: doorOf(part),
    name: part,
    alias: local,
    typeOnly: false,
  }));
  const definitions = [...validator.definitions].map(
    ([key, own]) => `export const ${partName(key)}${onlyTypes(`: ${type}`)} = ${own};\n`,
  );
  const lines = Object.entries(places).map(([at, place]) => `${quote(at)}: [${place.join(", ")}]`);
  return {
    path,
    sources: [source],
    unchecked: true,
    imports: [...imports.list(), ...helpers],
    declarations: [
      `/** Names of the schema documents. */\nexport const sources${onlyTypes(": readonly string[]")} = ${wrap("[", sources.map(quote), "]")};\n`,
      `/** Where every keyword was written: index into \`sources\`, line, column. */\nexport const places${onlyTypes(`: ${placesType}`)} = {\n${lines.map((line) => `  ${line},\n`).join("")}};\n`,
      `${escapeUnseen(validator.code)}\n`,
      `/** The standalone validator, compiled by Ajv. */\nexport const validate${onlyTypes(`: ${type}`)} = ${validator.name};\n`,
      ...(definitions.length === 0
        ? []
        : [`/** The parts of it for what references lead to. */\n${definitions.join("")}`]),
    ],
  };
}

/** Name of the part of a validator that judges values of a schema in `$defs`. */
export function partName(key: string): string {
  return `validate${key}`;
}

/** `json-schemas/<message>`: the schema as a value, complete in itself. */
export function emitSchemaModule({ name, source, schema }: JsonMessageInput): CodeModule {
  const text = escapeUnseen(JSON.stringify(schema as JsonValue, undefined, 2));
  return {
    path: `json-schemas/${messageFile(name)}`,
    sources: [source],
    imports: [],
    declarations: [`export const schema${onlyTypes(": object")} = ${text};\n`],
  };
}
