import type {
  Binding,
  DispatcherBinding,
  FormBinding,
  MessageBinding,
  ObjectBinding,
  UnionBinding,
} from "../binding/model.ts";
import { constantNameOf } from "../binding/names.ts";
import { indent, jsDoc, objectLiteral, onlyTypes, quote } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import { checkName } from "./check.ts";
import type { EmitContext } from "./context.ts";
import { type FastPlan, isValidName, readPlainName } from "./fast/index.ts";
import { isPlain, useJsonUnions } from "./json-form.ts";
import { CODEGEN, RUNTIME, useElementHandle } from "./naming.ts";
import { readName } from "./read.ts";
import { namespaceDeclarations, writeName } from "./write.ts";
import { writerHead } from "./writer-head.ts";

/** File name of a message's module: `SendMmsRequest` to `send-mms-request`. */
export function messageFile(name: string): string {
  return constantNameOf(name).toLowerCase().replace(/_/g, "-");
}

/** Name of the constant that defines the message of a name. */
export function definitionName(name: string): string {
  return `${constantNameOf(name)}_DEFINITION`;
}

/** The functions that a package exports for a message. */
export function messageFunctions(name: string): readonly string[] {
  return ["fromJson", "parse", "read", "toJson", "validate", "write"].map((verb) => verb + name);
}

/** `messages/<message>`: the functions of one message, and its companion value. */
export function emitMessage(message: MessageBinding, plan: FastPlan, context: EmitContext): CodeModule {
  const path = `messages/${messageFile(message.name)}`;
  const functions = messageFunctions(message.name);
  const imports = createImports(path, [message.name, ...functions, `${lowerFirst(message.name)}ToXml`]);
  const form = message.forms[0];
  if (form === undefined) return { path, sources: [], imports: [], declarations: [] };
  const { name } = message;
  // The message's own name is both a value and a type here, so the type it stands for comes in under another.
  const type =
    form.handle === undefined
      ? context.typeOf(form.type, imports, `${name}Type`)
      : context.textOfElement(form.handle, imports);
  const definition = definitionName(message.name);
  const check = rootCheck(form, imports);
  const root = quote(form.element);
  const registry = registryOf(message, imports);
  const isValid = plan.checks(form.type)
    ? imports.value(`fast/${form.type.module}`, isValidName(form.type))
    : undefined;
  const trailing =
    isValid === undefined
      ? registry === undefined
        ? ""
        : `, ${registry}`
      : `, ${registry ?? "undefined"}, ${isValid}`;
  const sources = [...new Set(message.forms.map((one) => one.schema))];
  const options = (of: string): string => `options${onlyTypes(`: ${imports.type(RUNTIME, of)}`)} = {}`;
  const input = `input${onlyTypes(": string | Uint8Array")}`;
  const result = imports.type(RUNTIME, "Result");
  const value = (name: string): string => imports.value(CODEGEN, name);
  const about = (text: string, ...more: string[]): string => jsDoc([text, ...more]);
  const roots = message.forms.map((one) => `\`${one.element}\``).join(" or ");
  const declarations = [
    `export const ${definition}${onlyTypes(`: ${imports.type(CODEGEN, "MessageDefinition")}<${type}>`)} = ${definitionLiteral(message, plan, imports)};\n`,
    about(
      `Reads a ${name} (root ${roots}) from text or bytes into a checked, typed object. Never throws on bad input.`,
      "@returns the object with warnings, or every issue found, up to a limit",
    ) +
      `export function read${name}(${input}, ${options("ReadOptions")})${onlyTypes(`: ${result}<${type}>`)} {\n` +
      `  return ${value("readMessage")}(${definition}, input, options);\n}\n`,
    about(`Reads a ${name}. @throws ValidationError with the issues if the input is not valid`) +
      `export function parse${name}(${input}, ${options("ReadOptions")})${onlyTypes(`: ${type}`)} {\n` +
      `  return ${value("parseMessage")}(${definition}, input, options);\n}\n`,
    about(
      `Writes a ${name} as XML: text, or UTF-8 bytes with \`output: "bytes"\`.`,
      "@throws ValidationError if the object is not valid, unless `validate` is false, or if XML cannot carry it",
    ) +
      writerHead(`write${name}`, type, imports) +
      `  return ${value("writeMessage")}(${root}, ${check}, ${lowerFirst(name)}ToXml, value, options${trailing});\n}\n`,
    about(`Checks an object against everything the schema says of a ${name}. Never throws.`) +
      `export function validate${name}(value${onlyTypes(": unknown")}, ${options("ValidateOptions")})${onlyTypes(`: ${result}<${type}>`)} {\n` +
      `  return ${value("validateMessage")}(${root}, ${check}, value, options${trailing});\n}\n`,
    ...jsonFunctions(message, form, type, imports, context),
    documentWriter(message, form, type, imports, context),
    companion(message, root, check, type, trailing, imports),
    onlyTypes(`export type ${name} = ${type};\n`),
  ];
  return { path, sources, imports: imports.list(), declarations };
}

/** The functions from and to the JSON form. Where JSON can hold every value as it is, there is nothing to convert. */
function jsonFunctions(
  { name, forms }: MessageBinding,
  form: FormBinding,
  type: string,
  imports: Imports,
  { binding }: EmitContext,
): string[] {
  const plain = forms.every((one) => isPlain(one.type, binding));
  const registry = form.handle === undefined ? "" : `, () => ${imports.value("registry", "REGISTRY")}`;
  const unions = plain ? "" : useJsonUnions(binding, imports);
  const converted = plain
    ? `validate${name}(json, options)`
    : `${imports.value(CODEGEN, "fromJson")}(${quote(form.element)}, ${rootCheck(form, imports)}, json, options, ${unions}${registry})`;
  const to = imports.value(CODEGEN, plain ? "toPlainJson" : "toJson");
  const options = (of: string): string => `options${onlyTypes(`: ${imports.type(RUNTIME, of)}`)} = {}`;
  return [
    jsDoc([
      `Makes a ${name} of its JSON form, and checks it as \`validate${name}\` does. Never throws.`,
      "@returns the object with warnings, or every issue found, up to a limit",
    ]) +
      `export function fromJson${name}(json${onlyTypes(": unknown")}, ${options("ValidateOptions")})${onlyTypes(`: ${imports.type(RUNTIME, "Result")}<${type}>`)} {\n` +
      `  return ${converted};\n}\n`,
    jsDoc([
      `The JSON form of a ${name}.`,
      "@throws ValidationError if the object is not valid, unless `validate` is false",
    ]) +
      `export function toJson${name}(value${onlyTypes(`: ${type}`)}, ${options("WriteOptions")})${onlyTypes(`: ${imports.type(RUNTIME, "JsonValue")}`)} {\n` +
      `  return ${to}(${quote(form.element)}, validate${name}, value, options);\n}\n`,
  ];
}

function definitionLiteral(message: MessageBinding, plan: FastPlan, imports: Imports): string {
  const forms = message.forms.map((form) =>
    objectLiteral([
      ["namespace", quote(form.namespace)],
      ["root", quote(form.element)],
      ["schemaLocation", quote(form.schemaLocation)],
      [
        "read",
        form.handle === undefined
          ? imports.value(`read/${form.type.module}`, readName(form.type))
          : `(reader) => ${imports.value(CODEGEN, "readElement")}(reader, ${useElementHandle(imports, form.handle)})${onlyTypes(" as never")}`,
      ],
      ["plain", plan.readsRoot(form) ? imports.value(`fast/${form.type.module}`, readPlainName(form.type)) : undefined],
    ]),
  );
  return `{\n  name: ${quote(message.name)},\n  forms: [\n${indent(forms.map((form) => `${form},\n`).join(""), 2)}  ],\n  errors: ${errorsLiteral(message.errors)},\n${registryOf(message, imports) === undefined ? "" : `  registry: ${registryOf(message, imports)},\n`}}`;
}

/** Checks the object of a message. */
function rootCheck({ handle, type }: FormBinding, imports: Imports): string {
  if (handle === undefined) return imports.value(`check/${type.module}`, checkName(type));
  return `(value, checker) => ${imports.value(CODEGEN, "checkElement")}(checker, ${useElementHandle(imports, handle)}, value)`;
}

/** What documents of a message choose from. */
function registryOf({ forms }: MessageBinding, imports: Imports): string | undefined {
  return forms[0]?.handle === undefined ? undefined : `() => ${imports.value("registry", "REGISTRY")}`;
}

function errorsLiteral(errors: Readonly<Record<string, string | undefined>>): string {
  return objectLiteral(
    Object.entries(errors).map(([key, code]) => [key, code === undefined ? undefined : quote(code)]),
  );
}

function documentWriter(
  message: MessageBinding,
  form: FormBinding,
  type: string,
  imports: Imports,
  context: EmitContext,
): string {
  const prefix = context.prefixOf(form.namespace);
  const name = prefix === "" ? form.element : `${prefix}:${form.element}`;
  const declared = namespaceDeclarations(context);
  if (form.handle !== undefined) {
    const registry = imports.value("registry", "REGISTRY");
    return (
      `function ${lowerFirst(message.name)}ToXml(value${onlyTypes(`: ${type}`)})${onlyTypes(": string")} {\n` +
      `  return ${imports.value(CODEGEN, "writeRoot")}(${useElementHandle(imports, form.handle)}, value, ${quote(declared)}, ${registry});\n}\n`
    );
  }
  const write = imports.value(`write/${form.type.module}`, writeName(form.type));
  return (
    `function ${lowerFirst(message.name)}ToXml(value${onlyTypes(`: ${type}`)})${onlyTypes(": string")} {\n` +
    `  return ${quote(`<${name}${declared}`)} + ${write}(value) + ${quote(`</${name}>`)};\n}\n`
  );
}

function companion(
  message: MessageBinding,
  root: string,
  check: string,
  type: string,
  trailing: string,
  imports: Imports,
): string {
  const schema = imports.value("json-schemas", `${constantNameOf(message.name)}_JSON_SCHEMA`);
  return (
    jsDoc([message.documentation, `As a value, ${message.name} is a Standard Schema with its JSON Schema part.`]) +
    `export const ${message.name}${onlyTypes(`: ${imports.type(RUNTIME, "StandardMessage")}<${type}>`)} = /*@__PURE__*/ ` +
    `${imports.value(CODEGEN, "standardMessage")}(${root}, ${check}, ${schema}${trailing});\n`
  );
}

/** `dispatchers`: the functions that look which message a document holds. */
export function emitDispatchers(binding: Binding, context: EmitContext): CodeModule {
  const path = "dispatchers";
  const own = binding.dispatchers.flatMap(({ dispatcher }) => [dispatcher.function, ...Object.keys(dispatcher.types)]);
  const imports = createImports(path, own);
  const declarations = binding.dispatchers.flatMap((one) => emitDispatcher(one, imports, context));
  return { path, sources: [], imports: imports.list(), declarations };
}

function emitDispatcher(bound: DispatcherBinding, imports: Imports, context: EmitContext): string[] {
  const { dispatcher, messages, cases } = bound;
  const out: string[] = [];
  const covered = new Set<string>();
  const parts: string[] = [];
  for (const [name, members] of Object.entries(dispatcher.types)) {
    const types = messages
      .filter((one) => members.includes(one.name))
      .flatMap((one) => typeOfMessage(one, imports, context));
    for (const member of members) covered.add(member);
    parts.push(name);
    out.push(
      `${jsDoc([`Messages that \`${dispatcher.function}\` reads: ${members.join(", ")}.`])}${onlyTypes(`export type ${name} =\n${indent(types.map((type) => `| ${type}`).join("\n"))};\n`)}`,
    );
  }
  const others = messages
    .filter((one) => !covered.has(one.name))
    .flatMap((one) => typeOfMessage(one, imports, context));
  const result = [...new Set([...parts, ...others])].join(" | ");
  const resultType = imports.type(RUNTIME, "Result");
  const { by } = dispatcher;
  if (by.kind === "option") {
    const typeMap = `${upperFirst(dispatcher.function)}Cases`;
    const option = by.option;
    const entries = Object.entries(by.cases).flatMap(([key, name]) => {
      const message = messages.find((one) => one.name === name);
      return message === undefined
        ? []
        : [{ key, message, type: typeOfMessage(message, imports, context)[0] ?? "never" }];
    });
    const table = constantNameOf(dispatcher.function);
    const definitions = entries.map(({ key, message }) => [key, definitionOf(message, imports)] as const);
    const definitionType = imports.type(CODEGEN, "MessageDefinition");
    out.push(
      `${jsDoc([`What \`${dispatcher.function}\` returns, by \`${option}\`.`])}${onlyTypes(
        `export interface ${typeMap} {\n${entries.map(({ key, type }) => `  ${quote(key)}: ${type};\n`).join("")}}\n`,
      )}`,
      `const ${table}${onlyTypes(`: { readonly [K in keyof ${typeMap}]: ${definitionType}<${typeMap}[K]> }`)} = ${objectLiteral(definitions)};\n`,
      jsDoc([
        `Reads the message that \`${option}\` names, in whichever spelling its root has.`,
        "@returns the object, or every issue found",
      ]) +
        `export function ${dispatcher.function}${onlyTypes(`<K extends keyof ${typeMap}>`)}(input${onlyTypes(": string | Uint8Array")}, options${onlyTypes(`: ${imports.type(RUNTIME, "ReadOptions")} & { readonly ${option}: K }`)})${onlyTypes(`: ${resultType}<${typeMap}[K]>`)} {\n` +
        `  return ${imports.value(CODEGEN, "readChosen")}(${table}, ${quote(option)}, options.${option}, input, options)${onlyTypes(` as ${resultType}<${typeMap}[K]>`)};\n}\n`,
    );
    return out;
  }
  const head =
    jsDoc([
      by.kind === "root"
        ? "Reads the message, in whichever spelling its root has."
        : `Reads whichever message the document holds, told by its root and by ${by.elements.map((one) => `\`${one}\``).join(" or ")}.`,
      "@returns the object, or every issue found",
    ]) +
    `export function ${dispatcher.function}(input${onlyTypes(": string | Uint8Array")}, options${onlyTypes(`: ${imports.type(RUNTIME, "ReadOptions")}`)} = {})${onlyTypes(`: ${resultType}<${result}>`)} {\n`;
  const only = messages[0];
  if (by.kind === "root") {
    if (only !== undefined)
      out.push(
        `${head}  return ${imports.value(CODEGEN, "readMessage")}(${definitionOf(only, imports)}, input, options);\n}\n`,
      );
    return out;
  }
  const table = constantNameOf(dispatcher.function);
  const rows = cases.map(({ message, form, element, values }) =>
    objectLiteral([
      ["namespace", quote(form.namespace)],
      ["root", quote(form.element)],
      ["element", quote(element)],
      ["values", quote(values)],
      [
        "definition",
        `${definitionOf(message, imports)}${onlyTypes(` as ${imports.type(CODEGEN, "MessageDefinition")}<${result}>`)}`,
      ],
    ]),
  );
  out.push(
    `const ${table}${onlyTypes(`: ${imports.type(CODEGEN, "Dispatch")}<${result}>`)} = {\n  errors: ${errorsLiteral(dispatcher.errors)},\n  cases: [\n${indent(rows.map((row) => `${row},\n`).join(""), 2)}  ],\n};\n`,
    `${head}  return ${imports.value(CODEGEN, "readDispatched")}(${table}, input, options);\n}\n`,
  );
  return out;
}

function definitionOf(message: MessageBinding, imports: Imports): string {
  return imports.value(`messages/${messageFile(message.name)}`, definitionName(message.name));
}

function typeOfMessage(message: MessageBinding, imports: Imports, context: EmitContext): string[] {
  const type: ObjectBinding | UnionBinding | undefined = message.forms[0]?.type;
  return type === undefined ? [] : [context.typeOf(type, imports)];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
