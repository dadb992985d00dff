import {
  type LoadedSchema,
  loadJsonSchema,
  type ObjectSchema,
  type Resolver,
  type Schema,
  type SchemaIssue,
} from "@schemawright/json-schema";
import { typeNameOf } from "../binding/names.ts";
import type { CodeModule } from "../code/module.ts";
import type { Contract, ContractJsonSchema } from "../contract/contract.ts";
import { messageFile } from "../emit/messages.ts";
import type { EmittedFile } from "../emit/package.ts";
import { emitJsonMessage, emitSchemaModule, emitValidatorModule } from "./message.ts";
import { metaSchema } from "./meta-schemas.ts";
import { definitionKeys, nameSchemas } from "./names.ts";
import { notesOf } from "./notes.ts";
import { printSchema } from "./print-schema.ts";
import { emitRootAlias, emitTypeModules, type TypeModule } from "./type-modules.ts";
import { compileValidator, ValidatorError } from "./validator.ts";

/** What emitting the messages that are authored in JSON Schema is given. */
export interface JsonMessagesInput {
  readonly contract: Contract;
  /** Location of the contract's folder. */
  readonly folder: string;
  /** How the folder is named in generated files and issues. */
  readonly folderName: string;
  readonly resolver: Resolver;
}

/** What a package gets from its JSON Schemas. */
export interface JsonMessages {
  readonly modules: readonly CodeModule[];
  readonly files: readonly EmittedFile[];
  /** Lines of the index. */
  readonly exports: readonly string[];
  readonly issues: readonly SchemaIssue[];
}

/** Compiles the JSON Schemas of a contract: types, validators, functions. Nothing is thrown for what is wrong with them. */
export function emitJsonMessages(input: JsonMessagesInput): JsonMessages {
  const loaded = input.contract.json.map((message): Loaded => {
    const location = input.resolver.resolve(message.schema, `${input.folder}/contract.json`);
    return { ...loadJsonSchema(location, { resolver: input.resolver, wellKnown: metaSchema }), message, location };
  });
  const roots = loaded.flatMap(({ schemas }) => (schemas === undefined ? [] : [schemas.root]));
  const parts = loaded.map((one) => emitOne(one, roots, input));
  const modules = new Map<string, CodeModule>();
  for (const part of parts) for (const module of part.modules) mergeInto(modules, module);
  return {
    modules: [...modules.values()],
    files: parts.flatMap(({ files }) => files),
    exports: [...new Set(parts.flatMap((part) => part.exports))],
    issues: parts.flatMap(({ issues }) => issues),
  };
}

/** A message with its schema. */
interface Loaded extends LoadedSchema {
  readonly message: ContractJsonSchema;
  readonly location: string;
}

function emitOne(
  { message: { name }, location, schemas, issues }: Loaded,
  roots: readonly Schema[],
  { folder, folderName, resolver }: JsonMessagesInput,
): JsonMessages {
  if (schemas === undefined) return { modules: [], files: [], exports: [], issues };
  const found = [...issues];
  const { root } = schemas;
  const nameOf = (document: string): string =>
    document.startsWith(`${folder}/`) ? document.slice(folder.length + 1) : document;
  const sourceOf = (document: string): string =>
    document.startsWith(`${folder}/`) ? `${folderName}/${nameOf(document)}` : document;
  // The document of a message has a module of its own; what several refer to is shared under the document's name.
  const moduleOf = (document: string): string =>
    document === location ? `json-types/${messageFile(name)}` : `json-types/documents/${modulePath(nameOf(document))}`;
  const others = roots.filter((one) => one !== root);
  const names = nameSchemas(root, name, others);
  const keys = definitionKeys(root, names);
  const place = ({ location: { document, line, column } }: ObjectSchema): string =>
    `${sourceOf(document)}:${line}:${column}`;
  const untyped = ({ location: at }: ObjectSchema): void => {
    const message =
      'This schema says what members or items a value has, but not its type, so that its validator lets other types pass; add "type"';
    if (!found.some((one) => one.location.offset === at.offset && one.message === message))
      found.push({ code: "json-schema-untyped", severity: "warning", message, location: at, length: 1, params: {} });
  };
  const types = emitTypeModules({ root, names, moduleOf, sourceOf, place, untyped });
  const typeModule = moduleOf(location);
  const source = sourceOf(location);
  const { schema } = printSchema(root, keys, { annotated: true });
  try {
    const validator = compileValidator(root, keys);
    const notes = root.kind === "object" ? notesOf(root) : [];
    const message = { name, notes, typeModule, source, validator, sourceOf, schema };
    const alias: CodeModule[] =
      root.kind === "object"
        ? []
        : [{ path: typeModule, sources: [source], imports: [], declarations: [emitRootAlias(root, name)] }];
    const modules = [
      ...types,
      ...alias,
      emitSchemaModule(message),
      emitValidatorModule(message),
      emitJsonMessage(message),
    ];
    const isWhole = schemas.documents.length === 1;
    const text = isWhole ? resolver.read(location) : undefined;
    const files = [
      { path: `json/${messageFile(name)}.schema.json`, text: text ?? `${JSON.stringify(schema, undefined, 2)}\n` },
    ];
    return { modules, files, exports: exportsOf(name, typeModule, types), issues: found };
  } catch (error) {
    if (!(error instanceof ValidatorError)) throw error;
    const { message } = error;
    found.push({
      code: "json-schema-validator",
      severity: "error",
      message,
      location: root.location,
      length: 1,
      params: {},
    });
    return { modules: [], files: [], exports: [], issues: found };
  }
}

/** Path of a module for a document: `json/address.schema.json` to `json/address`. */
function modulePath(name: string): string {
  return name
    .replace(/^[a-z]+:\/*/i, "")
    .replace(/^\/+/, "")
    .replace(/(?:\.schema)?\.json$/i, "")
    .replace(/[^A-Za-z0-9/_-]+/g, "-")
    .replace(/^-|-$/g, "");
}

/**
 * What the index exports of a message. Its own types have the message's name in front there, and those of other
 * documents the document's, so that no two schemas can be in each other's way, however a package grows.
 */
function exportsOf(name: string, typeModule: string, types: readonly TypeModule[]): readonly string[] {
  const functions = [name, `parse${name}`, `read${name}`, `validate${name}`, `write${name}`].join(", ");
  const lines = [`export { ${functions} } from "./messages/${messageFile(name)}.ts";`];
  for (const module of types) {
    const owner = module.path === typeModule ? name : typeNameOf(module.path.split("/").pop() ?? "");
    const own = (symbol: string): string => (symbol.startsWith(owner) ? symbol : owner + symbol);
    const as = (symbol: string): string => (own(symbol) === symbol ? symbol : `${symbol} as ${own(symbol)}`);
    const declared = module.types.filter((type) => module.path !== typeModule || type !== name);
    const from = `from "./${module.path}.ts";`;
    if (declared.length > 0) lines.push(`export type { ${declared.map(as).sort().join(", ")} } ${from}`);
    if (module.values.length > 0) lines.push(`export { ${module.values.map(as).sort().join(", ")} } ${from}`);
  }
  return lines;
}

/** Adds a module to those of other messages; one that several messages share holds what any of them needs. */
function mergeInto(modules: Map<string, CodeModule>, module: CodeModule): void {
  const before = modules.get(module.path);
  if (before === undefined) {
    modules.set(module.path, module);
    return;
  }
  const declarations = [...new Set([...before.declarations, ...module.declarations])];
  const known = new Set(before.imports.map(({ from, name, alias }) => `${from} ${name} ${alias ?? ""}`));
  const imports = [
    ...before.imports,
    ...module.imports.filter(({ from, name, alias }) => !known.has(`${from} ${name} ${alias ?? ""}`)),
  ];
  modules.set(module.path, { ...before, declarations, imports });
}
