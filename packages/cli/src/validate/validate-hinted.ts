import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInstanceReader, type InstanceReader } from "@schemawright/generator/read-instance";
import { decodeXml, Token, XmlScanner } from "@schemawright/runtime/xml";
import type { Resolver, SchemaIssue } from "@schemawright/xsd";
import { createCatalogResolver, type ResolveName } from "../catalog/resolve-with-catalog.ts";
import { fileResolver } from "../files/file-resolver.ts";
import { shownPath, slashed } from "../files/paths.ts";
import type { ReportedIssue } from "../report/report.ts";
import { lineAt } from "../report/source-line.ts";
import { type Document, plainText } from "./document.ts";
import type { PreparedHints } from "./prepared-schema.ts";
import { reportedIssue } from "./reported-issue.ts";
import type { ValidateBytes, ValidatorSettings } from "./validator.ts";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Validates XML documents by the schemas that they name themselves, or that catalogs have for the namespaces of their
 * roots. Only files are read: a hint that leads to the network leads nowhere, unless a catalog has a file for it.
 */
export function createHintedValidator(
  { catalogs, xsdVersion }: PreparedHints,
  { maxIssues, doctype }: Pick<ValidatorSettings, "maxIssues" | "doctype">,
): ValidateBytes {
  const files = fileResolver();
  const complaints: ReportedIssue[] = [];
  const inCatalogs = openCatalogs(catalogs, files, complaints);
  const resolver: Resolver = {
    read: (location) => files.read(location),
    resolve(reference, base) {
      const location = files.resolve(reference, base);
      return inCatalogs(reference) ?? inCatalogs(location) ?? location;
    },
  };
  const options = { limits: { maxIssues }, doctype } as const;
  /** By the schema that is there before hints are followed; empty string for none. */
  const readers = new Map<string, InstanceReader>();
  return (bytes, document) => {
    const location = locationOf(document);
    const decoded = decodeXml(bytes);
    const text = plainText(bytes) ?? ("text" in decoded ? decoded.text : undefined);
    const root = text === undefined ? undefined : rootOf(text);
    const schema = root === undefined || root.hasHints ? "" : (inCatalogs(root.namespace) ?? "");
    const read =
      readers.get(schema) ?? createInstanceReader({ resolver, version: xsdVersion, ...(schema && { schema }) });
    readers.set(schema, read);
    const { result, schemaIssues, hints } = read(text ?? bytes, location, options);
    const ofSchemas = schemaIssues.map((issue) => reportedSchemaIssue(issue, location, text));
    // Said once, where it was found out.
    const ofCatalogs = complaints.splice(0);
    if (root !== undefined && schema === "" && hints.length === 0) return [...ofCatalogs, nothingNamed(root.namespace)];
    return [...ofCatalogs, ...ofSchemas, ...(result?.issues ?? []).map((issue) => reportedIssue(issue, text))];
  };
}

/** What hints of a document are relative to: for what is in an archive, the folder of that. */
function locationOf(document: Document): string {
  const file = "path" in document ? document.path : document.name.replace(/!\/.*$/s, "");
  return slashed(resolve(file));
}

function openCatalogs(catalogs: readonly string[], files: Resolver, complaints: ReportedIssue[]): ResolveName {
  return createCatalogResolver(catalogs, {
    read(location) {
      try {
        return readFileSync(location, "utf8");
      } catch {
        return undefined;
      }
    },
    resolve: (reference, base) => files.resolve(reference, base),
    report(catalog, message) {
      const text = `The catalog ${shownPath(catalog)} is passed over: ${message}`;
      complaints.push({ severity: "warning", code: "catalog-unusable", message: text });
    },
  });
}

/** The namespace of the root element, and whether it has hints itself. `undefined` if it is not well-formed so far. */
function rootOf(text: string): { readonly namespace: string; readonly hasHints: boolean } | undefined {
  const scanner = new XmlScanner(text, undefined, "internal");
  if (scanner.next() !== Token.StartElement) return undefined;
  let hasHints = false;
  for (let i = 0; i < scanner.attributeCount; i++)
    if (scanner.attributeNamespace(i) === XSI && /chemaLocation$/.test(scanner.attributeLocalName(i))) hasHints = true;
  return { namespace: scanner.namespace, hasHints };
}

function nothingNamed(namespace: string): ReportedIssue {
  const of = namespace === "" ? "" : `, and no catalog has one for the namespace ${namespace}`;
  const message = `The document names no schema${of}: give one with --schema.`;
  return { severity: "error", code: "schema-not-named", message, line: 1, column: 1 };
}

/** An issue of a hint stands in the document; one of a schema elsewhere, which is said in its place. */
function reportedSchemaIssue(
  { code, severity, message, location: at, length }: SchemaIssue,
  document: string,
  text: string | undefined,
): ReportedIssue {
  const { line, column } = at;
  if (at.document === document) {
    const source = text === undefined ? {} : { sourceLine: lineAt(text, at.offset) };
    return { severity, code, message, line, column, length, ...source };
  }
  return { severity, code, message, schema: { file: shownPath(at.document), line, column } };
}
