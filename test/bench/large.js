// Large documents of the corpus beside the repository: how many megabytes a second become typed, checked objects.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileSchema } from "@schemawright/generator";
import { loadSchema } from "@schemawright/xsd";
import { XMLParser } from "fast-xml-parser";
import { ParseOption, XmlDocument, XsdValidator } from "libxml2-wasm";
import { SaxesParser } from "saxes";
import { fileResolver } from "../conformance/xsts/file-resolver.js";
import { median, sink } from "./measure.js";

const corpus = join(
  process.env.SCHEMAWRIGHT_SHARED ?? fileURLToPath(new URL("../../../shared/", import.meta.url)),
  "corpus",
);

const DOCUMENTS = [
  { title: "GPX", set: "gpx11", schema: "schema/gpx.xsd" },
  { title: "ISO 20022 camt.053", set: "iso20022-camt", schema: "schema/camt.053.001.02.xsd" },
];

/** Megabytes a second of each contender on each large document; `undefined` where there is no corpus. */
export function measureLarge({ size = "10M", rounds = 5 } = {}) {
  if (!existsSync(join(corpus, "corpus-open.tar.xz"))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "schemawright-bench-"));
  try {
    execFileSync("tar", ["-xJf", join(corpus, "corpus-open.tar.xz"), "-C", folder]);
    execFileSync("cp", [join(corpus, "make-large.mjs"), folder]);
    return DOCUMENTS.map(({ title, set, schema }) => {
      const file = join(folder, `${set}.xml`);
      execFileSync(process.execPath, [join(folder, "make-large.mjs"), set, size, file], { stdio: "ignore" });
      return {
        title,
        megabytes: statSync(file).size / 1e6,
        rows: measure(file, join(folder, "sets", set, schema), rounds),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(file, schema, rounds) {
  const bytes = new Uint8Array(readFileSync(file));
  const contenders = [
    { name: "schemawright", run: schemawright(schema, bytes) },
    { name: "xmllint --stream --schema, native", run: xmllint(schema, file) },
    { name: "libxml2-wasm, parsing and XSD", run: libxml2(schema, bytes) },
    { name: "saxes, events only", run: () => saxes(decode(bytes)) },
    { name: "fast-xml-parser, parsing only", run: fastXmlParser(bytes) },
  ].filter(({ run }) => run !== undefined);
  const found = contenders.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, { run }] of contenders.entries()) {
      globalThis.gc();
      const start = performance.now();
      const told = run();
      const milliseconds = told ?? performance.now() - start;
      if (round > 0) found[i].push(milliseconds);
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

/** What the program says that parsing and validating took: neither its start nor compiling the schema counts. */
function xmllint(schema, file) {
  if (spawnSync("xmllint", ["--version"]).error !== undefined) return undefined;
  return () => {
    const { status, stderr } = spawnSync("xmllint", ["--stream", "--timing", "--noout", "--schema", schema, file], {
      encoding: "utf8",
    });
    const took = /^Parsing took (\d+) ms/m.exec(stderr)?.[1];
    if (status !== 0 || took === undefined) throw new Error(stderr);
    return Number(took);
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
