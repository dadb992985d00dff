import type { ObjectSchema, Schema } from "@schemawright/json-schema";
import { reachableSchemas } from "@schemawright/json-schema";
import { indent, jsDoc, quote, wrap } from "../code/code.ts";
import { type CodeModule, createImports } from "../code/module.ts";
import { notesOf } from "./notes.ts";
import { definitionOf, typeOf } from "./type-text.ts";

/** What the modules of types are made of. */
export interface TypeModulesInput {
  readonly root: Schema;
  readonly names: ReadonlyMap<ObjectSchema, string>;
  /** Path of the module of a document's types, without extension. */
  readonly moduleOf: (document: string) => string;
  /** How a document is named in generated files. */
  readonly sourceOf: (document: string) => string;
  readonly place: (schema: ObjectSchema) => string;
  readonly untyped: (schema: ObjectSchema) => void;
}

/** A module of types with the names that it declares. */
export interface TypeModule extends CodeModule {
  readonly types: readonly string[];
  /** Lists of values, beside the unions of the same values. */
  readonly values: readonly string[];
}

/** The types of a schema, one module a document, in the order in which they are reached. */
export function emitTypeModules(input: TypeModulesInput): readonly TypeModule[] {
  const { names, moduleOf } = input;
  const documents = new Map<string, ObjectSchema[]>();
  for (const schema of reachableSchemas(input.root)) {
    if (schema.kind === "boolean" || !names.has(schema)) continue;
    const { document } = schema.origin;
    documents.set(document, [...(documents.get(document) ?? []), schema]);
  }
  return [...documents].map(([document, schemas]) => {
    const path = moduleOf(document);
    const types = schemas.map((schema) => names.get(schema) ?? "");
    const imports = createImports(path, types);
    const values: string[] = [];
    const declarations = schemas.map((schema) => {
      const name = names.get(schema) ?? "";
      const context = {
        untyped: input.untyped,
        reference: (one: ObjectSchema): string | undefined => {
          const known = names.get(one);
          return known === undefined ? undefined : imports.type(moduleOf(one.origin.document), known);
        },
      };
      const doc = jsDoc([...notesOf(schema), `From ${input.place(schema)}`]);
      const definition = definitionOf(schema, context);
      if ("body" in definition) return `${doc}export interface ${name} ${definition.body}\n`;
      return `${doc}export type ${name} = ${definition.alias};\n${listOfValues(schema, name)}`;
    });
    return { path, sources: [input.sourceOf(document)], imports: imports.list(), declarations, types, values };

    /** The values of an enumeration of texts, for code that needs them as a list. */
    function listOfValues({ assertions }: ObjectSchema, name: string): string {
      const texts = (assertions.enum ?? []).filter((value) => typeof value === "string");
      if (texts.length === 0 || texts.length !== assertions.enum?.length) return "";
      const list = `${name}Values`;
      if (types.includes(list)) return "";
      values.push(list);
      return `\n/** The values of {@link ${name}}, in the order of the schema. */\nexport const ${list} = ${wrap("[", texts.map(quote), "]")} as const;\n`;
    }
  });
}

/** The type of a root that has no name of its own: `true` or `false`. */
export function emitRootAlias(root: Schema, name: string): string {
  return `${indent("")}export type ${name} = ${typeOf(root, { reference: () => undefined, untyped: () => {} })};\n`;
}
