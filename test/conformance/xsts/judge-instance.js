import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compileSchema } from "@schemawright/generator";
import { decodeXml, Token, XmlScanner } from "@schemawright/runtime/xml";
import { loadSchema } from "@schemawright/xsd";
import { fileResolver } from "./file-resolver.js";
import { loadCached } from "./judge-schema.js";

/** The suite's documents are large on purpose; only what ends a test by itself is limited. */
const LIMITS = {
  maxAttributes: Number.POSITIVE_INFINITY,
  maxNameLength: Number.POSITIVE_INFINITY,
  maxTextLength: Number.POSITIVE_INFINITY,
  maxInputLength: Number.POSITIVE_INFINITY,
  maxNamespaces: Number.POSITIVE_INFINITY,
  maxDepth: 2_000,
};

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** The newest compiled schemas: cases of one schema follow each other. */
const compiled = new Map();
const KEPT = 8;

/**
 * The verdict on an instance: `{ result, codes }`, by the code that is generated for its schema, evaluated in memory.
 * An instance whose schema is refused has none. Namespaces that the schema does not have, the instance may bring: by
 * `xsi:schemaLocation` and `xsi:noNamespaceSchemaLocation`.
 */
export function judgeInstance(schemaEntry, instancePath, version) {
  const bytes = readFileSync(instancePath);
  const given = schemaEntry === undefined ? undefined : loadCached(schemaEntry, version).schema;
  if (schemaEntry !== undefined && given === undefined) return { result: "error", codes: ["schema-refused"] };
  const documents = schemaEntry === undefined ? [] : [{ namespace: given.targetNamespace, location: schemaEntry }];
  const decoded = decodeXml(bytes);
  const { found, late } = hintsOf("text" in decoded ? decoded.text : "");
  if (schemaEntry === undefined && late) return { result: "invalid", codes: ["schema-location-late"] };
  for (const { namespace, location } of found) {
    const entry = fileResolver.resolve(location, instancePath);
    if (documents.some((one) => one.location === entry) || (given !== undefined && knows(given, namespace))) continue;
    // A document that is only hinted at and is no schema is as good as none.
    if (fileResolver.read(entry) === undefined || loadCached(entry, version).schema === undefined) continue;
    documents.push({ namespace, location: entry });
  }
  const reader = compileCached(documents, version);
  if (reader === undefined) return { result: "error", codes: ["schema-refused"] };
  if (!reader.ok) return { result: "error", codes: reader.issues.map(({ code }) => code) };
  const { ok, issues } = reader.read(bytes, { limits: LIMITS, doctype: "internal" });
  return { result: ok ? "valid" : "invalid", codes: issues.map(({ code }) => code) };
}

/** The reader for some schema documents together; `undefined` if they are no schema. Without any, nothing is declared. */
function compileCached(documents, version) {
  const key = [version, ...documents.map(({ location }) => location)].join(" ");
  if (compiled.has(key)) return compiled.get(key);
  const only = documents.length === 1 ? documents[0] : undefined;
  const schema = only === undefined ? loadTogether(documents, version) : loadCached(only.location, version).schema;
  const reader = schema === undefined ? undefined : compileSchema(schema, { version });
  compiled.set(key, reader);
  if (compiled.size > KEPT) compiled.delete(compiled.keys().next().value);
  return reader;
}

/** One schema of several documents: that of a document which imports them. */
function loadTogether(documents, version) {
  const entry = resolve("/together.xsd");
  const imports = documents.map(({ namespace, location }) => {
    const name = namespace === "" ? "" : ` namespace="${quoteAttribute(namespace)}"`;
    return `<xs:import${name} schemaLocation="${quoteAttribute(pathToFileURL(location).href)}"/>`;
  });
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:together">${imports.join("")}</xs:schema>`;
  const resolver = { ...fileResolver, read: (location) => (location === entry ? text : fileResolver.read(location)) };
  return loadSchema(entry, { resolver, version }).schema;
}

function quoteAttribute(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

/** Whether a schema has components of a namespace. */
function knows(schema, namespace) {
  if (schema.targetNamespace === namespace) return true;
  const prefix = `{${namespace}}`;
  for (const name of [...schema.elementDeclarations.keys(), ...schema.typeDefinitions.keys()]) {
    if (name.startsWith(prefix)) return true;
  }
  return false;
}

/**
 * The schema documents that the elements of an instance name, in document order. One that is named after an element or
 * attribute of its namespace came is named too late, which is an error: Structures, 4.3.2.
 */
function hintsOf(text) {
  const found = [];
  const seen = new Set();
  let late = false;
  const name = (namespace, location) => {
    if (found.some((one) => one.namespace === namespace && one.location === location)) return;
    if (seen.has(namespace)) late = true;
    else found.push({ namespace, location });
  };
  const scanner = new XmlScanner(text, { ...LIMITS, doctype: "internal" });
  for (let token = scanner.next(); token !== Token.EndDocument && token !== Token.Failed; token = scanner.next()) {
    if (token !== Token.StartElement) continue;
    for (let i = 0; i < scanner.attributeCount; i++) {
      if (scanner.attributeNamespace(i) !== XSI) continue;
      const value = scanner.attributeValue(i).trim();
      if (scanner.attributeLocalName(i) === "noNamespaceSchemaLocation") name("", value);
      if (scanner.attributeLocalName(i) !== "schemaLocation") continue;
      const parts = value.split(/\s+/);
      for (let j = 0; j + 1 < parts.length; j += 2) name(parts[j], parts[j + 1]);
    }
    seen.add(scanner.namespace);
    for (let i = 0; i < scanner.attributeCount; i++) {
      const namespace = scanner.attributeNamespace(i);
      if (namespace !== "") seen.add(namespace);
    }
  }
  return { found, late };
}
