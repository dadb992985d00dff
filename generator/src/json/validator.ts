import type { Schema } from "@schemawright/json-schema";
import * as codegen from "@schemawright/runtime/codegen";
import * as jsonMessages from "@schemawright/runtime/json-messages";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCodeModule from "ajv/dist/standalone/index.js";
import { CODEGEN } from "../emit/naming.ts";
import { replaceKeywords } from "./ajv-keywords.ts";
import { fragmentStep, type PrintedSchema, printSchema } from "./print-schema.ts";

/** The module is CommonJS: its default export arrives as a property under some loaders. */
function standaloneCodeOf(...validator: Parameters<typeof standaloneCodeModule.default>): string {
  const standaloneCode = "default" in standaloneCodeModule ? standaloneCodeModule.default : standaloneCodeModule;
  return (standaloneCode as typeof standaloneCodeModule.default)(...validator);
}

/** Ajv's own parts that its code asks for, in terms of our runtime's. */
const PARTS: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': "codePointLength",
  'require("ajv/dist/runtime/equal").default': "jsonEqual",
};

/** The code of a validator. */
export interface ValidatorCode {
  /** Functions of the runtime that it uses, by the name that it uses them by. */
  readonly imports: ReadonlyMap<string, string>;
  /** Statements of JavaScript. */
  readonly code: string;
  /** Name of the validating function in them. */
  readonly name: string;
  /** Names of the functions in them for what references lead to, by its key. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly places: PrintedSchema["places"];
}

/** Code of a validator could not be made: what Ajv says of it. */
export class ValidatorError extends Error {
  override readonly name = "ValidatorError";
}

/**
 * Compiles a schema to the code of a validator.
 * @param keys of the schemas that references lead to
 * @throws ValidatorError if Ajv cannot compile it
 */
export function compileValidator(root: Schema, keys: ReadonlyMap<Schema, string>): ValidatorCode {
  const { schema, places } = printSchema(root, keys, { annotated: false });
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateSchema: false,
    validateFormats: false,
    addUsedSchema: false,
    inlineRefs: false,
    // JSON objects have no inherited members, so `constructor` is there only where a text says so.
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  });
  const definitions = Object.entries((schema["$defs"] ?? {}) as Record<string, object>);
  const referenceTo = (key: string): string => `#/$defs/${fragmentStep(key)}`;
  const functions = replaceKeywords(ajv, Object.fromEntries(definitions.map(([key, one]) => [referenceTo(key), one])));
  const { $schema: _, ...compiled } = schema;
  let text: string;
  try {
    text = standaloneCodeOf(ajv, ajv.compile(compiled));
  } catch (error) {
    const tooDeep = error instanceof RangeError ? "its references are chained too deeply: " : "";
    throw new ValidatorError(tooDeep + (error instanceof Error ? error.message : String(error)));
  }
  const imports = new Map<string, string>();
  let code = text.replace(
    /const (\w+) = (require\("[^"]+"\)(?:\.default|\.\w+));/g,
    (_all: string, local: string, required: string) => {
      const own = required.startsWith(`require("${CODEGEN}").`)
        ? required.slice(required.lastIndexOf(".") + 1)
        : undefined;
      const part = own ?? PARTS[required];
      if (part === undefined)
        throw new ValidatorError(`Ajv's code needs ${required}, which generated packages do not have`);
      imports.set(local, part);
      return "";
    },
  );
  const name = /export const validate = (\w+);/.exec(code)?.[1];
  if (name === undefined) throw new ValidatorError("Ajv's code exports no validator");
  code = code
    .replace(/^"use strict";/, "")
    .replace(/export const validate = \w+;/, "")
    .replace(/export default \w+;/, "")
    .replace(/\n{2,}/g, "\n")
    .trim();
  const compiledTo = functions();
  const written = new Set([...code.matchAll(/function (\w+)\(/g)].map(([, own]) => own));
  const named = definitions.flatMap(([key]) => {
    const own = compiledTo.get(referenceTo(key));
    return own !== undefined && written.has(own) ? [[key, own] as const] : [];
  });
  return { imports, code, name, definitions: new Map(named), places };
}

/** A validator of a schema, evaluated in memory: the very code that a package would hold. */
export function evaluateValidator({ imports, code, name }: ValidatorCode): codegen.JsonValidator {
  const locals = [...imports].map(([local, part]) => `${part}: ${local}`);
  const script = `"use strict";\nconst { ${locals.join(", ")} } = door;\n${code}\nreturn ${name};\n`;
  return new Function("door", script)({ ...codegen, ...jsonMessages }) as codegen.JsonValidator;
}
