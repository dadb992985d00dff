// Large documents of the corpus beside the repository: how many megabytes a second become typed, checked objects.
import { readFileSync, statSync } from "node:fs";
import { compileSchema } from "@schemawright/generator";
import { loadSchema } from "@schemawright/xsd";
import { XMLParser } from "fast-xml-parser";
import { ParseOption, XmlDocument, XsdValidator } from "libxml2-wasm";
import { SaxesParser } from "saxes";
import { fileResolver } from "../conformance/xsts/file-resolver.js";
import { eachLarge, xmllint } from "./corpus.js";
import { median, processorTime, sink } from "./measure.js";

/** Runs of a contender at the start of each turn that do not count. */
const WARMING = 4;

/** Megabytes a second of each contender on each large document; `undefined` where there is no corpus. */
export function measureLarge({ size = "10M", rounds = 4 } = {}) {
  return eachLarge(size, ({ title }, file, schema) => ({
    title,
    megabytes: statSync(file).size / 1e6,
    rows: measure(file, schema, rounds),
  }));
}

function measure(file, schema, rounds) {
  const bytes = new Uint8Array(readFileSync(file));
  const contenders = [
    { name: "schemawright", run: schemawright(schema, bytes) },
    { name: "xmllint --stream --schema, native", run: xmllint(schema, file, 3) },
    { name: "libxml2-wasm, parsing and XSD", run: libxml2(schema, bytes) },
    { name: "saxes, events only", run: () => saxes(decode(bytes)) },
    { name: "fast-xml-parser, parsing only", run: fastXmlParser(bytes) },
  ].filter(({ run }) => run !== undefined);
  const found = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run }] of contenders.entries()) {
      // While others had their turn, the engine has forgotten what it knew: code for shapes of which no object is left is
      // thrown away. So each works until it is warm again.
      for (let repeated = 0; repeated < WARMING; repeated++) run();
      for (let repeated = 0; repeated < 3; repeated++) {
        const start = processorTime();
        const told = run();
        found[i].push(told ?? (processorTime() - start) / 1e6);
      }
    }
  }
  return contenders.map(({ name }, i) => ({ name, speed: bytes.length / 1e3 / median(found[i]) }));
}

function decode(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return new TextDecoder(/encoding="([^"]+)"/.exec(head)?.[1] ?? "utf-8").decode(bytes);
}

function schemawright(schema, bytes) {
  const loaded = loadSchema(schema, { resolver: fileResolver, version: "1.0" });
  if (loaded.schema === undefined) throw new Error(JSON.stringify(loaded.issues));
  const compiled = compileSchema(loaded.schema, { version: "1.0" });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return () => {
    const result = compiled.read(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
    sink.value = result.value;
  };
}

function fastXmlParser(bytes) {
  const parser = new XMLParser({ ignoreAttributes: false });
  return () => {
    sink.value = parser.parse(decode(bytes));
  };
}

function libxml2(schema, bytes) {
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }));
  return () => {
    const document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_HUGE });
    validator.validate(document);
    document.dispose();
  };
}

function saxes(xml) {
  const events = new SaxesParser({ xmlns: true });
  let seen = 0;
  events.on("opentag", () => seen++);
  events.on("text", (text) => {
    seen += text.length;
  });
  events.write(xml).close();
  sink.value = seen;
}
