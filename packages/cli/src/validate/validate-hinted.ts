import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInstanceValidator, type InstanceValidator } from "@schemawright/generator/validate-instance";
import { decodeXml, TextWindow, Token, textPiecesNow, WindowScanner, XmlScanner } from "@schemawright/runtime/xml";
import type { Resolver, SchemaIssue } from "@schemawright/xsd";
import { createCatalogResolver, type ResolveName } from "../catalog/resolve-with-catalog.ts";
import { fileResolver } from "../files/file-resolver.ts";
import { shownPath, slashed } from "../files/paths.ts";
import type { ReportedIssue } from "../report/report.ts";
import { lineAt } from "../report/source-line.ts";
import { type Document, plainText, readBytes } from "./document.ts";
import { findTooMuch, locateIssues, readPieces, visitPlaces } from "./large-file.ts";
import type { PreparedHints } from "./prepared-schema.ts";
import { reportedIssue } from "./reported-issue.ts";
import type { SchemaValidator, ValidateBytes, ValidatorSettings } from "./validator.ts";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Validates XML documents by the schemas that they name themselves, or that catalogs have for the namespaces of their
 * roots: in pieces, where nothing in the schema asks for more at a time. Only files are read: a hint that leads to the
 * network leads nowhere, unless a catalog has a file for it.
 */
export function createHintedValidator(
  { catalogs, xsdVersion }: PreparedHints,
  { maxIssues, doctype, counted }: Pick<ValidatorSettings, "maxIssues" | "doctype" | "counted">,
): SchemaValidator {
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
  const validators = new Map<string, InstanceValidator>();
  const validatorFor = (root: Root | undefined): { readonly schema: string; readonly find: InstanceValidator } => {
    const schema = root === undefined || root.hasHints ? "" : (inCatalogs(root.namespace) ?? "");
    const find =
      validators.get(schema) ?? createInstanceValidator({ resolver, version: xsdVersion, ...(schema && { schema }) });
    validators.set(schema, find);
    return { schema, find };
  };

  const validate: ValidateBytes = (bytes, document) => {
    const location = locationOf(document);
    const decoded = decodeXml(bytes);
    const text = plainText(bytes) ?? ("text" in decoded ? decoded.text : undefined);
    const root = text === undefined ? undefined : rootOf(new XmlScanner(text, undefined, doctype));
    const { schema, find } = validatorFor(root);
    const { issues = [], schemaIssues, hints } = find(text ?? bytes, location, options);
    const ofSchemas = schemaIssues.map((issue) => reportedSchemaIssue(issue, location, text));
    // Said once, where it was found out.
    const ofCatalogs = complaints.splice(0);
    if (root !== undefined && schema === "" && hints.length === 0) return [...ofCatalogs, nothingNamed(root.namespace)];
    return [...ofCatalogs, ...ofSchemas, ...issues.map((issue) => reportedIssue(issue, text))];
  };

  const counter = new BigInt64Array(counted);
  const onPiece = ({ length }: Uint8Array): void => void Atomics.add(counter, 0, BigInt(length));
  const validateFile: SchemaValidator["validateFile"] = (path, document) => {
    const location = locationOf(document);
    const root = rootOfFile(path);
    const { schema, find } = validatorFor(root);
    const found = find({ open: () => readPieces(path) }, location, { ...options, onPiece });
    if (found.asksWhole) {
      const bytes = readBytes(document);
      if ("message" in bytes) return bytes;
      if ("large" in bytes) throw new Error("a file that may be held was not read");
      return validate(bytes, document);
    }
    const { issues = [], schemaIssues, hints } = found;
    const tooMuch = findTooMuch(issues);
    if (tooMuch !== undefined) return tooMuch;
    const ofCatalogs = complaints.splice(0);
    if (root !== undefined && schema === "" && hints.length === 0) return [...ofCatalogs, nothingNamed(root.namespace)];
    return [...ofCatalogs, ...locateSchemaIssues(path, schemaIssues, location), ...locateIssues(path, issues)];
  };
  // What a document type declaration declares is looked up in the whole document.
  return doctype === "internal" ? { validate } : { validate, validateFile };
}

/** What hints of a document are relative to: for what is in an archive, the folder of that, wherever it is kept meanwhile. */
function locationOf(document: Document): string {
  const isFile = "path" in document && document.temporary === undefined;
  const file = isFile ? document.path : document.name.replace(/!\/.*$/s, "");
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

/** The namespace of a root element, and whether it has hints itself. */
interface Root {
  readonly namespace: string;
  readonly hasHints: boolean;
}

/** The root of a document that is scanned from its beginning. `undefined` if it is not well-formed so far. */
function rootOf(scanner: XmlScanner): Root | undefined {
  if (scanner.next() !== Token.StartElement) return undefined;
  let hasHints = false;
  for (let i = 0; i < scanner.attributeCount; i++)
    if (scanner.attributeNamespace(i) === XSI && /chemaLocation$/.test(scanner.attributeLocalName(i))) hasHints = true;
  return { namespace: scanner.namespace, hasHints };
}

/** The root of a file that is not held whole. */
function rootOfFile(path: string): Root | undefined {
  const window = new TextWindow(textPiecesNow(readPieces(path)));
  try {
    return rootOf(new WindowScanner(window));
  } finally {
    window.close();
  }
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

/** The same of a document that is not held whole. */
function locateSchemaIssues(path: string, issues: readonly SchemaIssue[], document: string): readonly ReportedIssue[] {
  const lines = new Map<number, string>();
  const places = issues
    .flatMap(({ location }) => (location.document === document ? [location] : []))
    .sort((left, right) => left.offset - right.offset);
  visitPlaces(path, places, ({ offset }, held) => lines.set(offset, lineAt(held.text, held.offset)));
  return issues.map((issue) => {
    const reported = reportedSchemaIssue(issue, document, undefined);
    const sourceLine = issue.location.document === document ? lines.get(issue.location.offset) : undefined;
    return sourceLine === undefined ? reported : { ...reported, sourceLine };
  });
}
