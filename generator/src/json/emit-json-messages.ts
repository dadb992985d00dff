import {
  type LoadedSchema,
  loadJsonSchema,
  type ObjectSchema,
  type Resolver,
  type SchemaIssue,
} from "@schemawright/json-schema";
import { typeNameOf } from "../binding/names.ts";
import type { CodeModule } from "../code/module.ts";
import type { Contract, ContractJsonSchema } from "../contract/contract.ts";
import { messageFile } from "../emit/messages.ts";
import type { EmittedFile } from "../emit/package.ts";
import { emitJsonMessage, emitSchemaModule, emitValidatorModule } from "./message.ts";
import { emitMessageSamples, type MessageSamples, samplesModule } from "./message-samples.ts";
import { metaSchema } from "./meta-schemas.ts";
import { definitionKeys, namePlaces, nameSchemas, type PlaceNames } from "./names.ts";
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
  /** Those of `modules` that have the functions of samples. */
  readonly samples: readonly string[];
  /** Lines of the index, beside exports that have some names already. */
  readonly exports: (taken: ReadonlySet<string>) => readonly string[];
  readonly issues: readonly SchemaIssue[];
}

/** A message with its schema. */
interface Loaded extends LoadedSchema {
  readonly message: ContractJsonSchema;
  readonly location: string;
}

/** What one message comes to. */
interface Emitted {
  readonly types: readonly TypeModule[];
  readonly modules: readonly CodeModule[];
  readonly files: readonly EmittedFile[];
  /** Absent if its validator could not be made. */
  readonly samples?: MessageSamples;
  readonly issues: readonly SchemaIssue[];
}

/** Compiles the JSON Schemas of a contract: types, validators, functions. Nothing is thrown for what is wrong with them. */
export function emitJsonMessages(input: JsonMessagesInput): JsonMessages {
  const { contract, folder, resolver } = input;
  const loaded = contract.json.map((message): Loaded => {
    const location = resolver.resolve(message.schema, `${folder}/contract.json`);
    return { ...loadJsonSchema(location, { resolver, wellKnown: metaSchema }), message, location };
  });
  const roots = loaded.flatMap(({ schemas, message: { name } }) =>
    schemas === undefined ? [] : [{ name, root: schemas.root }],
  );
  // The document of a message has a module of its own, also for the others that refer to it.
  const owners = new Map<string, string>();
  for (const { location, message } of loaded) if (!owners.has(location)) owners.set(location, message.name);
  const names = namePlaces(roots);
  const parts = loaded.map((one) => emitOne(one, names, owners, input));
  const types = new Map<string, TypeModule>();
  for (const module of parts.flatMap((part) => part.types)) mergeInto(types, module);
  const documents = new Map([...owners].map(([location, name]) => [typesPath(location, owners, folder), name]));
  const samples = parts.flatMap((part) => part.samples ?? []);
  return {
    modules: [
      ...types.values(),
      ...parts.flatMap(({ modules }) => modules),
      ...emitSamplesOf(
        samples,
        contract.json.map(({ name }) => name),
        documents,
      ),
    ],
    files: parts.flatMap(({ files }) => files),
    samples: samples.map(({ name }) => samplesModule(name)),
    exports: (taken) =>
      exportLines(
        contract.json.map(({ name }) => name),
        [...types.values()],
        documents,
        taken,
      ),
    issues: parts.flatMap(({ issues }) => issues),
  };
}

function emitOne(
  { message: { name }, location, schemas, issues }: Loaded,
  places: PlaceNames,
  owners: ReadonlyMap<string, string>,
  { folder, folderName, resolver }: JsonMessagesInput,
): Emitted {
  if (schemas === undefined) return { types: [], modules: [], files: [], issues };
  const found = [...issues];
  const { root } = schemas;
  const sourceOf = (document: string): string =>
    document.startsWith(`${folder}/`) ? `${folderName}/${nameIn(folder, document)}` : document;
  const moduleOf = (document: string): string => typesPath(document, owners, folder);
  const names = nameSchemas(root, places);
  const keys = definitionKeys(root, names);
  const place = ({ location: { document, line, column } }: ObjectSchema): string =>
    `${sourceOf(document)}:${line}:${column}`;
  const untyped = ({ location: at }: ObjectSchema): void => {
    const message =
      'This schema says what members or items a value has, but not its type, so that its validator lets other types pass; add "type"';
    const isKnown = found.some(
      (one) => one.message === message && one.location.offset === at.offset && one.location.document === at.document,
    );
    if (!isKnown)
      found.push({ code: "json-schema-untyped", severity: "warning", message, location: at, length: 1, params: {} });
  };
  const types = [...emitTypeModules({ root, names, moduleOf, sourceOf, place, untyped })];
  const typeModule = moduleOf(location);
  const source = sourceOf(location);
  if (root.kind === "boolean") {
    const declarations = [emitRootAlias(root, name)];
    types.push({ path: typeModule, sources: [source], imports: [], declarations, types: [name], values: [] });
  }
  const { schema } = printSchema(root, keys, { annotated: true });
  try {
    const validator = compileValidator(root, keys);
    const notes = root.kind === "object" ? notesOf(root) : [];
    const typeName = (root.kind === "object" ? names.get(root) : undefined) ?? name;
    const message = { name, notes, typeName, typeModule, source, validator, sourceOf, schema };
    const modules = [emitSchemaModule(message), emitValidatorModule(message), emitJsonMessage(message)];
    // What is complete in itself stays as its author wrote it.
    const authored = schemas.documents.length === 1 ? resolver.read(location) : undefined;
    const text = authored ?? `${JSON.stringify(schema, undefined, 2)}\n`;
    const sampled = [...names].flatMap(([schema, symbol]) => {
      const key = keys.get(schema);
      const isPart = schema !== root && key !== undefined && validator.definitions.has(key);
      return isPart ? [{ symbol, module: moduleOf(schema.origin.document), key }] : [];
    });
    const samples = { name, source, root, types: sampled };
    return { types, modules, samples, files: [{ path: `json/${messageFile(name)}.schema.json`, text }], issues: found };
  } catch (error) {
    if (!(error instanceof ValidatorError)) throw error;
    const { message } = error;
    const at = root.location;
    found.push({ code: "json-schema-validator", severity: "error", message, location: at, length: 1, params: {} });
    return { types: [], modules: [], files: [], issues: found };
  }
}

/** The modules of samples; a type that several messages share has functions in that of the first. */
function emitSamplesOf(
  samples: readonly MessageSamples[],
  messages: readonly string[],
  owners: ReadonlyMap<string, string>,
): readonly CodeModule[] {
  const used = new Set(messages);
  const known = new Set<string>();
  return samples.map((message) => {
    const exported = message.types.flatMap((type) => {
      const place = `${type.module} ${type.symbol}`;
      if (known.has(place)) return [];
      known.add(place);
      return [{ ...type, exportedName: exportedName(type.symbol, ownerOf(type.module, owners), used) }];
    });
    return emitMessageSamples(message, exported);
  });
}

/** Path of the module of a document's types. */
function typesPath(document: string, owners: ReadonlyMap<string, string>, folder: string): string {
  const owner = owners.get(document);
  if (owner !== undefined) return `json-types/${messageFile(owner)}`;
  const path = nameIn(folder, document)
    .replace(/^[a-z]+:\/*/i, "")
    .replace(/^\/+/, "")
    .replace(/(?:\.schema)?\.json$/i, "")
    .replace(/[^A-Za-z0-9/_-]+/g, "-")
    .replace(/^-|-$/g, "");
  return `json-types/documents/${path}`;
}

function nameIn(folder: string, document: string): string {
  return document.startsWith(`${folder}/`) ? document.slice(folder.length + 1) : document;
}

/**
 * What the index exports. The types of a message have its name in front there, and those of other documents the
 * document's, so that no two schemas can be in each other's way, however a package grows.
 */
function exportLines(
  messages: readonly string[],
  types: readonly TypeModule[],
  owners: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): readonly string[] {
  const used = new Set([...taken, ...messages]);
  const lines = messages.map((name) => {
    const functions = [name, `parse${name}`, `read${name}`, `validate${name}`, `write${name}`].join(", ");
    return `export { ${functions} } from "./messages/${messageFile(name)}.ts";`;
  });
  for (const module of types) {
    const message = owners.get(module.path);
    const owner = ownerOf(module.path, owners);
    const as = (symbol: string): string => {
      const own = exportedName(symbol, owner, used);
      return own === symbol ? symbol : `${symbol} as ${own}`;
    };
    const declared = module.types.filter((type) => type !== message);
    const from = `from "./${module.path}.ts";`;
    if (declared.length > 0) lines.push(`export type { ${declared.map(as).sort().join(", ")} } ${from}`);
    if (module.values.length > 0) lines.push(`export { ${module.values.map(as).sort().join(", ")} } ${from}`);
  }
  return lines;
}

/** What the names of a module of types begin with outside of it: the name of its message, or of its document. */
function ownerOf(path: string, owners: ReadonlyMap<string, string>): string {
  return owners.get(path) ?? typeNameOf(path.split("/").pop() ?? "");
}

/** The name of a type outside of its module, which is then used. */
function exportedName(symbol: string, owner: string, used: Set<string>): string {
  let own = symbol.startsWith(owner) ? symbol : owner + symbol;
  while (used.has(own)) own = `Json${own}`;
  used.add(own);
  return own;
}

/** Adds a module of types to those of other messages; one that several messages share holds what any of them needs. */
function mergeInto(modules: Map<string, TypeModule>, module: TypeModule): void {
  const before = modules.get(module.path);
  if (before === undefined) {
    modules.set(module.path, module);
    return;
  }
  const known = new Set(before.imports.map(({ from, name, alias }) => `${from} ${name} ${alias ?? ""}`));
  const imports = module.imports.filter(({ from, name, alias }) => !known.has(`${from} ${name} ${alias ?? ""}`));
  modules.set(module.path, {
    ...before,
    declarations: [...new Set([...before.declarations, ...module.declarations])],
    imports: [...before.imports, ...imports],
    types: [...new Set([...before.types, ...module.types])],
    values: [...new Set([...before.values, ...module.values])],
  });
}
