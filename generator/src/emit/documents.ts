import type { Binding, ElementBinding } from "../binding/model.ts";
import { indent, jsDoc, onlyTypes, quote } from "../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../code/module.ts";
import type { EmitContext } from "./context.ts";
import { useJsonUnions } from "./json-form.ts";
import { CODEGEN, RUNTIME } from "./naming.ts";
import { namespaceDeclarations } from "./write.ts";
import { writerHead } from "./writer-head.ts";

/** Names that the module `documents` exports. */
export const DOCUMENT_FUNCTIONS = [
  "fromJsonDocument",
  "parseDocument",
  "readDocument",
  "toJsonDocument",
  "validateDocument",
  "writeDocument",
] as const;

/** `documents`: the functions for documents whose root may be any global element. */
export function emitDocuments(binding: Binding, context: EmitContext): CodeModule {
  const { documents } = binding;
  const path = "documents";
  const imports = createImports(path, ["Document", ...DOCUMENT_FUNCTIONS]);
  const registry = `() => ${imports.value("registry", "REGISTRY")}`;
  const value = (name: string): string => imports.value(CODEGEN, name);
  const result = onlyTypes(`: ${imports.type(RUNTIME, "Result")}<Document>`);
  const options = (of: string): string => `options${onlyTypes(`: ${imports.type(RUNTIME, of)}`)} = {}`;
  const input = `input${onlyTypes(": string | Uint8Array")}`;
  const members = documents.map((element) => `| ${documentType(element, imports, context)}`);
  const declarations = [
    jsDoc(["A document: its root element, told by its name and namespace, with its value."]) +
      onlyTypes(`export type Document =\n${indent(members.length === 0 ? "never" : members.join("\n"))};\n`),
    jsDoc([
      "Reads a document from text or bytes. Never throws on bad input.",
      "@returns its root with warnings, or every issue found, up to a limit",
    ]) +
      `export function readDocument(${input}, ${options("ReadOptions")})${result} {\n` +
      `  return ${value("readDocument")}(${registry}, input, options);\n}\n`,
    jsDoc(["Reads a document. @throws ValidationError with the issues if the input is not valid"]) +
      `export function parseDocument(${input}, ${options("ReadOptions")})${onlyTypes(": Document")} {\n` +
      `  return ${value("parseDocument")}(${registry}, input, options);\n}\n`,
    jsDoc(["Checks a root against everything the schema says. Never throws."]) +
      `export function validateDocument(value${onlyTypes(": unknown")}, ${options("ValidateOptions")})${result} {\n` +
      `  return ${value("validateDocument")}(${registry}, value, options);\n}\n`,
    jsDoc([
      'Writes a document as XML: text, or UTF-8 bytes with `output: "bytes"`.',
      "@throws ValidationError if it is not valid, unless `validate` is false, or if XML cannot carry it",
    ]) +
      writerHead("writeDocument", "Document", imports) +
      `  return ${value("writeDocument")}(${registry}, ${quote(namespaceDeclarations(context))}, value, options);\n}\n`,
    jsDoc([
      "Makes a document of its JSON form, and checks it as `validateDocument` does. Never throws.",
      "@returns its root with warnings, or every issue found, up to a limit",
    ]) +
      `export function fromJsonDocument(json${onlyTypes(": unknown")}, ${options("ValidateOptions")})${result} {\n` +
      `  return ${value("fromJsonDocument")}(${registry}, json, options, ${useJsonUnions(binding, imports)});\n}\n`,
    jsDoc(["The JSON form of a document.", "@throws ValidationError if it is not valid, unless `validate` is false"]) +
      `export function toJsonDocument(value${onlyTypes(": Document")}, ${options("WriteOptions")})${onlyTypes(`: ${imports.type(RUNTIME, "JsonValue")}`)} {\n` +
      `  return ${value("toJson")}("document", validateDocument, value, options);\n}\n`,
  ];
  return { path, sources: [], imports: imports.list(), declarations };
}

function documentType(element: ElementBinding, imports: Imports, context: EmitContext): string {
  const { name, targetNamespace } = element.declaration;
  const typed = `${imports.type(RUNTIME, "TypedElement")}<${quote(name)}, ${context.textOfElement(element, imports)}>`;
  return targetNamespace === "" ? typed : `(${typed} & { namespace: ${quote(targetNamespace)} })`;
}
