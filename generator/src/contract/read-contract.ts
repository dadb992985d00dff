import { isNCName, xmlNamespace, xmlnsNamespace } from "@schemawright/runtime/xml";
import {
  type Contract,
  type ContractAdapter,
  type ContractDispatcher,
  type ContractJsonSchema,
  type ContractMessage,
  type ContractRecords,
  type NamingRules,
  NO_RULES,
  type TypeHints,
} from "./contract.ts";

/** A fault of a contract file: the field, by its path, and what was wanted. */
export class ContractError extends Error {
  override readonly name = "ContractError";
}

/**
 * Reads the text of a `contract.json`.
 * @param file its name, for messages
 * @throws ContractError that names the file, the field, its value and what is allowed
 */
export function readContract(text: string, file: string): Contract {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ContractError(`${file}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const root = field(json, "", file);
  root.only([
    "name",
    "package",
    "version",
    "description",
    "xsd",
    "messages",
    "documents",
    "roots",
    "records",
    "dispatchers",
    "json",
    "prefixes",
    "types",
    "naming",
    "adapters",
    "dependencies",
    "library",
    "packages",
    "samples",
    "templates",
  ]);
  const messages = root.list("messages").map(readMessage);
  const documents = root.optionalTexts("documents");
  const roots = root.has("roots") ? root.texts("roots") : undefined;
  if (roots !== undefined && (roots.length === 0 || documents.length === 0)) root.fail("roots", ROOTS_WANTED);
  const names = messages.map((message) => message.name);
  root.distinct("messages", "name", names);
  const jsonSchemas = root.optionalList("json").map((one) => readJson(one, names));
  root.distinct(
    "json",
    "name",
    jsonSchemas.map((one) => one.name),
    names,
  );
  const xsd = readVersion(root);
  return {
    name: root.text("name"),
    package: root.text("package"),
    version: root.text("version"),
    description: root.text("description"),
    xsd,
    olderForm: xsd === "1.1",
    messages,
    documents,
    roots,
    records: root.optionalList("records").map(readRecords),
    dispatchers: root.optionalList("dispatchers").map((one) => readDispatcher(one, names)),
    json: jsonSchemas,
    prefixes: root.prefixes("prefixes"),
    types: readHints(root.optional("types")),
    naming: readNaming(root.optional("naming")),
    adapters: readAdapters(root.optional("adapters")),
    dependencies: root.has("dependencies") ? root.record("dependencies") : {},
    library: root.flag("library"),
    packages: root.has("packages") ? root.record("packages") : {},
    samples: root.optionalText("samples"),
    templates: root.optionalText("templates"),
  };
}

function readHints(types: Field | undefined): Contract["types"] {
  if (types === undefined) return new Map();
  return new Map(
    types.names().map((designator): [string, TypeHints] => {
      const hints = types.object(designator);
      hints.only(["name", "enumeration", "discriminator", "sameAs", "properties"]);
      const enumeration = hints.optionalText("enumeration");
      if (enumeration !== undefined) hints.oneOf("enumeration", enumeration, ["literals", "list"]);
      return [
        designator,
        {
          name: hints.has("name") ? hints.identifier("name") : undefined,
          enumeration: enumeration === "literals" || enumeration === "list" ? enumeration : undefined,
          discriminator: hints.optionalText("discriminator"),
          sameAs: hints.has("sameAs") ? hints.identifier("sameAs") : undefined,
          properties: hints.has("properties") ? hints.record("properties") : {},
        },
      ];
    }),
  );
}

function readAdapters(adapters: Field | undefined): Contract["adapters"] {
  if (adapters === undefined) return new Map();
  return new Map(
    adapters.names().map((type): [string, ContractAdapter] => {
      const adapter = adapters.object(type);
      adapter.only(["module", "type", "parse", "print"]);
      const module = adapter.text("module");
      if (!/^\.\/[A-Za-z][\w-]*\.ts$/.test(module))
        adapter.fail("module", 'a module of the contract\'s folder, such as "./temporal.ts"');
      return [
        type,
        {
          module,
          type: adapter.identifier("type"),
          parse: adapter.identifier("parse"),
          print: adapter.identifier("print"),
        },
      ];
    }),
  );
}

function readNaming(naming: Field | undefined): NamingRules {
  if (naming === undefined) return NO_RULES;
  naming.only(["removePrefixes", "removeSuffixes", "properties"]);
  const properties = naming.optionalText("properties") ?? NO_RULES.properties;
  naming.oneOf("properties", properties, ["camelCase", "schema"]);
  return {
    removePrefixes: naming.optionalTexts("removePrefixes"),
    removeSuffixes: naming.optionalTexts("removeSuffixes"),
    properties: properties === "schema" ? properties : "camelCase",
  };
}

const ROOTS_WANTED = "a list with the name of an element in it, beside documents that begin with it";

function readVersion(root: Field): "1.0" | "1.1" {
  const version = root.optionalText("xsd") ?? "1.1";
  root.oneOf("xsd", version, ["1.0", "1.1"]);
  return version === "1.0" ? version : "1.1";
}

function readMessage(message: Field): ContractMessage {
  message.only(["name", "forms", "errors"]);
  return {
    name: message.identifier("name"),
    forms: message.filled("forms").map((form) => {
      form.only(["schema", "element"]);
      return { schema: form.text("schema"), element: form.text("element") };
    }),
    errors: message.codes("errors", ["wellFormedness", "root"]),
  };
}

function readRecords(records: Field): ContractRecords {
  records.only(["name", "schema", "path"]);
  return { name: records.identifier("name"), schema: records.text("schema"), path: records.texts("path") };
}

function readDispatcher(dispatcher: Field, messages: readonly string[]): ContractDispatcher {
  dispatcher.only(["function", "types", "by", "messages", "errors"]);
  const by = dispatcher.optional("by");
  const listed = dispatcher.optionalTexts("messages");
  for (const name of listed) dispatcher.oneOf("messages", name, messages);
  let how: ContractDispatcher["by"] = { kind: "root" };
  if (by !== undefined) {
    by.only(["elements", "option", "cases"]);
    const option = by.optionalText("option");
    if (option === undefined) how = { kind: "elements", elements: by.texts("elements") };
    else {
      const cases = by.record("cases");
      for (const name of Object.values(cases)) by.oneOf("cases", name, messages);
      how = { kind: "option", option, cases };
    }
  }
  return {
    function: dispatcher.identifier("function"),
    types: readTypes(dispatcher, messages),
    messages: listed,
    by: how,
    errors: dispatcher.codes("errors", ["wellFormedness", "root", "missing", "empty", "unknown"]),
  };
}

function readTypes(dispatcher: Field, messages: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const types = dispatcher.optional("types");
  if (types === undefined) return {};
  const entries = types.names().map((name): [string, readonly string[]] => [name, types.texts(name)]);
  for (const [name, members] of entries) for (const member of members) types.oneOf(name, member, messages);
  return Object.fromEntries(entries);
}

function readJson(json: Field, names: readonly string[]): ContractJsonSchema {
  json.only(["name", "schema", "messages", "differences"]);
  const messages = json.optionalTexts("messages");
  for (const name of messages) json.oneOf("messages", name, names);
  const differences = json.has("differences") ? json.record("differences") : {};
  return { name: json.identifier("name"), schema: json.text("schema"), messages, differences };
}

function isWrittenWithPrefix(namespace: string): boolean {
  return namespace !== "" && namespace !== xmlNamespace && namespace !== xmlnsNamespace;
}

/** A JSON object with its path, asked for its members. Every question throws a {@link ContractError} if the answer is wrong. */
interface Field {
  names(): readonly string[];
  only(names: readonly string[]): void;
  text(name: string): string;
  identifier(name: string): string;
  optionalText(name: string): string | undefined;
  texts(name: string): readonly string[];
  optionalTexts(name: string): readonly string[];
  record(name: string): Readonly<Record<string, string>>;
  list(name: string): readonly Field[];
  /** A list with something in it. */
  filled(name: string): readonly Field[];
  optionalList(name: string): readonly Field[];
  optional(name: string): Field | undefined;
  object(name: string): Field;
  codes<K extends string>(name: string, keys: readonly K[]): Readonly<Partial<Record<K, string>>>;
  oneOf(name: string, value: string, allowed: readonly string[]): void;
  /** Prefixes by namespace name, each once. */
  prefixes(name: string): Readonly<Record<string, string>>;
  /** Refuses a value that an earlier one of a list's fields or one of others has, letter case apart: files bear these names. */
  distinct(name: string, field: string, values: readonly string[], others?: readonly string[]): void;
  has(name: string): boolean;
  /** True or false; false if absent. */
  flag(name: string): boolean;
  /** Refuses what a field has. */
  fail(name: string, wanted: string): never;
}

function field(value: unknown, path: string, file: string): Field {
  const fail = (at: string, found: unknown, wanted: string): never => {
    const shown = found === undefined ? "is missing" : `is ${JSON.stringify(found)}`;
    throw new ContractError(`${file}: the field ${at === "" ? "at the top" : at} ${shown}; expected ${wanted}`);
  };
  if (typeof value !== "object" || value === null || Array.isArray(value)) fail(path, value, "an object");
  const object = value as Readonly<Record<string, unknown>>;
  const at = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const text = (name: string): string => {
    const found = object[name];
    return typeof found === "string" && found !== "" ? found : fail(at(name), found, "a text");
  };
  const array = (name: string): readonly unknown[] => {
    const found = object[name];
    return Array.isArray(found) ? found : fail(at(name), found, "a list");
  };
  const texts = (name: string): readonly string[] =>
    array(name).map((one, i) => (typeof one === "string" ? one : fail(`${at(name)}[${i}]`, one, "a text")));
  const list = (name: string): readonly Field[] => array(name).map((one, i) => field(one, `${at(name)}[${i}]`, file));
  const optional = (name: string): Field | undefined =>
    object[name] === undefined ? undefined : field(object[name], at(name), file);
  const record = (name: string): Readonly<Record<string, string>> => {
    const inner = object[name];
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return fail(at(name), inner, "an object");
    for (const [key, one] of Object.entries(inner))
      if (typeof one !== "string") fail(`${at(name)}.${key}`, one, "a text");
    return inner as Record<string, string>;
  };
  const oneOf = (name: string, found: string, allowed: readonly string[]): void => {
    if (!allowed.includes(found)) fail(at(name), found, `one of ${allowed.join(", ")}`);
  };
  return {
    names: () => Object.keys(object),
    only(names) {
      for (const name of Object.keys(object))
        if (!names.includes(name)) fail(at(name), object[name], `one of the fields ${names.join(", ")}`);
    },
    text,
    identifier(name) {
      const found = text(name);
      return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(found)
        ? found
        : fail(at(name), found, "a name that can stand in TypeScript");
    },
    optionalText: (name) => (object[name] === undefined ? undefined : text(name)),
    texts,
    optionalTexts: (name) => (object[name] === undefined ? [] : texts(name)),
    record,
    list,
    filled: (name) =>
      array(name).length > 0 ? list(name) : fail(at(name), object[name], "a list with something in it"),
    optionalList: (name) => (object[name] === undefined ? [] : list(name)),
    optional,
    object: (name) => field(object[name], at(name), file),
    codes<K extends string>(name: string, keys: readonly K[]) {
      if (object[name] === undefined) return {} as Partial<Record<K, string>>;
      const codes = record(name);
      for (const key of Object.keys(codes)) {
        if (!(keys as readonly string[]).includes(key))
          fail(`${at(name)}.${key}`, codes[key], `one of the fields ${keys.join(", ")}`);
      }
      return codes as Partial<Record<K, string>>;
    },
    oneOf,
    prefixes(name) {
      if (object[name] === undefined) return {};
      const prefixes = record(name);
      for (const [namespace, prefix] of Object.entries(prefixes)) {
        if (!isNCName(prefix) || /^(?:_|xml|xsi$)/i.test(prefix) || !isWrittenWithPrefix(namespace)) {
          fail(
            `${at(name)}.${namespace}`,
            prefix,
            "a namespace and its prefix, which is none of xml, xsi and those that begin with '_'",
          );
        }
        if (Object.values(prefixes).filter((one) => one === prefix).length > 1) {
          fail(`${at(name)}.${namespace}`, prefix, "a prefix that no other namespace has");
        }
      }
      return prefixes;
    },
    has: (name) => object[name] !== undefined,
    flag: (name) => {
      const found = object[name];
      return found === undefined || typeof found === "boolean"
        ? found === true
        : fail(at(name), found, "true or false");
    },
    fail: (name, wanted) => fail(at(name), object[name], wanted),
    distinct(name, inner, values, others = []) {
      const known = new Set(others.map((one) => one.toLowerCase()));
      for (const [i, one] of values.entries()) {
        if (known.has(one.toLowerCase())) fail(`${at(name)}[${i}].${inner}`, one, "a name that no other has");
        known.add(one.toLowerCase());
      }
    },
  };
}
