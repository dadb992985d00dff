// Who is measured on messages. Every contender does its whole job on the same inputs, and says so if it fails.
import { fileURLToPath } from "node:url";
import { readSendMmsRequest, validateSendMmsRequest, writeSendMmsRequest } from "@schemawright/sinch-mms";
import { XMLBuilder, XMLParser } from "fast-xml-parser";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { SaxesParser } from "saxes";
import { create } from "xmlbuilder2";
import { validate } from "../../generated/sinch-mms/json/send-mms-request.validator.js";

xmlRegisterFsInputProviders();
const schema = fileURLToPath(new URL("../../generated/sinch-mms/xsd10/send-mms.xsd", import.meta.url));
const schemaDocument = XmlDocument.fromBuffer(
  Buffer.from(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="${schema}"/></xs:schema>`,
  ),
);
const validator = XsdValidator.fromDoc(schemaDocument);

const parser = new XMLParser();
const builder = new XMLBuilder();
const utf8 = new TextDecoder("utf-8", { fatal: true });

function checked(result) {
  if (!result.ok || result.issues.length > 0) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function parseJson(json) {
  return checkedJson(JSON.parse(json));
}

function checkedJson(value) {
  if (!validate(value)) throw new Error(JSON.stringify(validate.errors));
  return value;
}

function libxml2(parse) {
  return (input) => {
    const document = parse(input);
    validator.validate(document);
    const root = document.root.name;
    document.dispose();
    return root;
  };
}

/** Counts elements and characters: a parser of events whose events nobody takes does less than its job. */
function saxes(xml) {
  const events = new SaxesParser({ xmlns: true });
  let seen = 0;
  events.on("opentag", () => seen++);
  events.on("text", (text) => {
    seen += text.length;
  });
  events.on("error", (error) => {
    throw error;
  });
  events.write(xml).close();
  return seen;
}

/** The elements of a request under the names that the document has for them, as builders of XML want them. */
function elementsOf(value) {
  const kebab = (name) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
  if (Array.isArray(value)) return value.map(elementsOf);
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [kebab(name), elementsOf(one)]));
}

/** The contenders of each kind of work over some messages. The first of each is ours, the second is JSON's. */
export function contenders(all) {
  const texts = all.map((one) => one.xml);
  const bytes = all.map((one) => one.xmlBytes);
  const values = all.map((one) => one.value);
  const documents = values.map((value) => ({ request: elementsOf(value) }));
  return {
    read: [
      { name: "schemawright", inputs: texts, run: (xml) => checked(readSendMmsRequest(xml)) },
      { name: "JSON.parse + Ajv", inputs: all.map((one) => one.json), run: parseJson },
      { name: "fast-xml-parser, parsing only", inputs: texts, run: (xml) => parser.parse(xml) },
      { name: "saxes, events only", inputs: texts, run: saxes },
      { name: "libxml2-wasm, parsing and XSD", inputs: texts, run: libxml2((xml) => XmlDocument.fromString(xml)) },
    ],
    bytes: [
      { name: "schemawright", inputs: bytes, run: (xml) => checked(readSendMmsRequest(xml)) },
      {
        name: "JSON.parse + Ajv",
        inputs: all.map((one) => one.jsonBytes),
        run: (json) => parseJson(utf8.decode(json)),
      },
      { name: "libxml2-wasm, parsing and XSD", inputs: bytes, run: libxml2((xml) => XmlDocument.fromBuffer(xml)) },
    ],
    write: [
      { name: "schemawright, checked", inputs: values, run: (value) => writeSendMmsRequest(value) },
      { name: "Ajv + JSON.stringify", inputs: values, run: (value) => JSON.stringify(checkedJson(value)) },
      {
        name: "schemawright, unchecked",
        inputs: values,
        run: (value) => writeSendMmsRequest(value, { validate: false }),
      },
      { name: "JSON.stringify", inputs: values, run: (value) => JSON.stringify(value) },
      { name: "fast-xml-parser, building only", inputs: documents, run: (document) => builder.build(document) },
      { name: "xmlbuilder2, building only", inputs: documents, run: (document) => create(document).end() },
    ],
    validate: [
      { name: "schemawright", inputs: values, run: (value) => checked(validateSendMmsRequest(value)) },
      { name: "Ajv", inputs: values, run: checkedJson },
    ],
  };
}
